import { bridgeOf } from '../../facts/host/bridges.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The bridge of an interface has to exist when the guest starts.
 *
 * libvirt does not make bridges for interfaces of type bridge. The administrator does so, or a virtual network has one, which is better
 * named by an interface of type network.
 */
export const bridgeMissing: HostRule<{ name: string }> = {
  code: 'interface/bridge-missing',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevbridge.c virNetDevBridgeAddPort',
  message: ({ name }) => `the host has no bridge '${name}'`,
  visit: {
    DomainInterface(device, context) {
      const bridge = bridgeOf(device, context.host);
      if (bridge?.device !== 'absent') return;
      context.report({ node: bridge.source, at: 'bridge', data: { name: bridge.name } });
    },
  },
};
