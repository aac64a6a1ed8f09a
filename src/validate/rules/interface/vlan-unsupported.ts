import { sourceOf } from '../../facts/interface-files.ts';
import type { Rule } from '../../rule.ts';

/**
 * A VLAN needs a switch that knows of it.
 *
 * That is Open vSwitch, an SR-IOV card, or a macvtap in passthrough mode; from 11.0.0 a bridge of the host as well. libvirt defines the
 * guest, and does not start it. Whether the device of a network can do it shows only then.
 */
export const vlanUnsupported: Rule<{ type: string; mode: string | undefined }> = {
  code: 'interface/vlan-unsupported',
  severity: 'error',
  needs: 'document',
  fails: 'start',
  origin: 'src/conf/domain_validate.c virDomainActualNetDefValidate',
  message: ({ type, mode }) =>
    `<vlan> is not possible on <interface type='${type}'>${
      mode === undefined ? '' : ` with mode='${mode}'`
    }: the device on the host does not tag packets`,
  visit: {
    DomainInterface(device, context) {
      const { type, vlan } = device;
      if (vlan === undefined || ['bridge', 'network', 'hostdev', 'vds'].includes(type)) return;
      const written = sourceOf(device).mode;
      const mode = type !== 'direct' ? undefined : typeof written === 'string' ? written : 'vepa';
      if (mode === 'passthrough') return;
      context.report({
        node: device,
        at: 'vlan',
        data: { type, mode },
        fixes: [{ title: 'remove <vlan>', node: vlan, certain: false }],
      });
    },
  },
};
