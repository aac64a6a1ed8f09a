import { isSession } from '../../facts/host/host-devices.ts';
import { sourceOf } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session gives no addresses and routes to devices of the host.
 *
 * `<ip>` and `<route>` in the `<source>` of an interface of type ethernet are for the host's end of the tap. Whoever makes the tap for
 * a session sets them, too.
 */
export const sourceAddressNeedsPrivileges: HostRule<{ element: string; uri: string }> = {
  code: 'interface/source-address-needs-privileges',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceEthernetConnect',
  message: ({ element, uri }) =>
    `libvirt at '${uri}' acts without privileges and cannot give the host's end of the tap what <${element}> says; have it set where the tap is made`,
  visit: {
    DomainInterface(device, context) {
      if (device.type !== 'ethernet' || !isSession(context)) return;
      const { ip = [], route = [] } = sourceOf(device) as { ip?: object[]; route?: object[] };
      for (const [element, nodes] of Object.entries({ ip, route })) {
        for (const node of nodes) {
          context.report({
            node,
            data: { element, uri: context.host.connection.uri },
            fixes: [{ title: `remove <${element}>`, node, certain: false }],
          });
        }
      }
    },
  },
};
