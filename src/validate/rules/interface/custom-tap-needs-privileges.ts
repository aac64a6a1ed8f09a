import { isSession } from '../../facts/host/host-devices.ts';
import { hasTap } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session takes taps from `/dev/net/tun` alone.
 *
 * `<backend tap=…/>` names another device file, which only the system daemon may use; a session refuses it even where it names the same.
 */
export const customTapNeedsPrivileges: HostRule<{ uri: string }> = {
  code: 'interface/custom-tap-needs-privileges',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceEthernetConnect and qemuInterfaceBridgeConnect',
  message: ({ uri }) =>
    `libvirt at '${uri}' acts without privileges and refuses <backend tap=…>; leave it out, and taps come from '/dev/net/tun'`,
  visit: {
    DomainInterface(device, context) {
      const { backend } = device;
      if (backend?.tap === undefined || !hasTap(device) || !isSession(context)) return;
      context.report({
        node: backend,
        at: 'tap',
        data: { uri: context.host.connection.uri },
        fixes: [{ title: 'remove tap', node: backend, at: 'tap', certain: backend.tap === '/dev/net/tun' }],
      });
    },
  },
};
