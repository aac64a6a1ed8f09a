import { bridgeOf } from '../../facts/host/bridges.ts';
import type { HostRule } from '../../rule.ts';

/**
 * An interface of type bridge names a bridge.
 *
 * A card of the host is no bridge: it becomes a port of one, or guests share it through interfaces of type direct.
 */
export const notABridge: HostRule<{ name: string; kind: string }> = {
  code: 'interface/not-a-bridge',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevbridge.c virNetDevBridgeAddPort',
  message: ({ name, kind }) =>
    `'${name}' is ${
      kind === 'other' ? 'a network device' : `a ${kind}`
    }, but no bridge; a device of the host is shared by <interface type='direct'>`,
  visit: {
    DomainInterface(device, context) {
      const bridge = bridgeOf(device, context.host);
      if (bridge?.device === undefined || bridge.device === 'absent' || bridge.device.kind === 'bridge')
        return;
      context.report({
        node: bridge.source,
        at: 'bridge',
        data: { name: bridge.name, kind: bridge.device.kind },
      });
    },
  },
};
