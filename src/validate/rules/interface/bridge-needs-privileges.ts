import { bridgeOf, helperFault } from '../../facts/host/bridges.ts';
import { isSession } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session has taps put on bridges by `qemu-bridge-helper`, which has to have privileges for it.
 *
 * Distributions differ in whether they install it with the set-user-ID bit of root. The administrator sets it, or makes a tap for the user
 * and puts it on the bridge.
 */
export const bridgeNeedsPrivileges: HostRule<{ bridge: string; reason: string }> = {
  code: 'interface/bridge-needs-privileges',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_interface.c qemuCreateInBridgePortWithHelper',
  message: ({ bridge, reason }) =>
    `a session needs qemu-bridge-helper to put a tap on the bridge '${bridge}', and ${reason}`,
  visit: {
    DomainInterface(device, context) {
      const bridge = bridgeOf(device, context.host);
      const reason = helperFault(context.host);
      if (bridge === undefined || reason === undefined || !isSession(context)) return;
      context.report({ node: bridge.source, at: 'bridge', data: { bridge: bridge.name, reason } });
    },
  },
};
