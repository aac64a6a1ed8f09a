import { bridgeOf } from '../../facts/host/bridges.ts';
import { isSession } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session puts taps only on bridges that the administrator allows.
 *
 * They stand in `/etc/qemu/bridge.conf`, a line `allow BRIDGE` for each; what is not named is refused.
 */
export const bridgeNotAllowed: HostRule<{ bridge: string }> = {
  code: 'interface/bridge-not-allowed',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'QEMU qemu-bridge-helper.c parse_acl_file',
  message: ({ bridge }) =>
    `sessions may not use the bridge '${bridge}': a line 'allow ${bridge}' is missing in '/etc/qemu/bridge.conf'`,
  visit: {
    DomainInterface(device, context) {
      const bridge = bridgeOf(device, context.host);
      if (bridge === undefined || !isSession(context)) return;
      const { allowed = {} } = context.host.bridgeHelper ?? {};
      if (!Object.hasOwn(allowed, bridge.name) || allowed[bridge.name] !== false) return;
      context.report({ node: bridge.source, at: 'bridge', data: { bridge: bridge.name } });
    },
  },
};
