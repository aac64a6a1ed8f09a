import { hasTap } from '../../facts/interface-files.ts';
import type { Rule } from '../../rule.ts';

/**
 * Only interfaces that have a tap say where it comes from.
 *
 * `<backend tap=…/>` names the device file from which libvirt makes taps. On other types libvirt defines the guest, and does not start
 * it.
 */
export const customTapUnsupported: Rule<{ type: string }> = {
  code: 'interface/custom-tap-unsupported',
  severity: 'error',
  needs: 'driver',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_domain.c qemuDomainValidateActualNetDef',
  message: ({ type }) =>
    `<backend tap=…> is possible on interfaces of type 'ethernet', 'bridge' and 'network', not on type='${type}', which has no tap`,
  visit: {
    DomainInterface(device, context) {
      const { type, backend } = device;
      if (backend?.tap === undefined || hasTap(device) || type === 'hostdev') return;
      context.report({
        node: backend,
        at: 'tap',
        data: { type },
        fixes: [{ title: 'remove tap', node: backend, at: 'tap', certain: true }],
      });
    },
  },
};
