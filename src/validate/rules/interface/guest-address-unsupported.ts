import type { Rule } from '../../rule.ts';

/**
 * QEMU gives guests no addresses and routes, user networking aside.
 *
 * `<ip>` and `<route>` beside `<source>` are for the guest's end of the interface: for containers, whose inside libvirt sets up, and for
 * the addresses that user networking hands out. Inside `<source>` they are for the host's end.
 */
export const guestAddressUnsupported: Rule<{ element: string; type: string }> = {
  code: 'interface/guest-address-unsupported',
  severity: 'error',
  needs: 'driver',
  drivers: ['qemu'],
  fails: 'define',
  origin: 'src/qemu/qemu_validate.c qemuValidateDomainDeviceDefNetwork',
  message: ({ element, type }) =>
    `QEMU cannot give the guest what <${element}> says on <interface type='${type}'>; for the host's end it stands in <source>`,
  visit: {
    DomainInterface({ type, ip = [], route = [] }, context) {
      // vDPA devices are let through; of user networking only routes are refused.
      if (type === 'vdpa') return;
      const refused = type === 'user' ? { route } : { ip, route };
      for (const [element, nodes] of Object.entries(refused)) {
        for (const node of nodes) {
          context.report({
            node,
            data: { element, type },
            fixes: [{ title: `remove <${element}>`, node, certain: false }],
          });
        }
      }
    },
  },
};
