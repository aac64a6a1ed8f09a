import type { Rule } from '../../rule.ts';

/**
 * A target that libvirt does not manage needs an interface of type 'ethernet'.
 *
 * `managed='no'` hands the guest a tap that somebody made beforehand. The other types make their device, or have none.
 */
export const unmanagedNeedsEthernet: Rule<{ type: string }> = {
  code: 'interface/unmanaged-needs-ethernet',
  severity: 'error',
  needs: 'document',
  fails: 'define',
  origin: 'src/conf/domain_validate.c virDomainNetDefValidate',
  message: ({ type }) =>
    `managed='no' is possible only on <interface type='ethernet'>, not on type='${type}': only there can the device exist beforehand`,
  visit: {
    DomainInterface({ target, type }, context) {
      if (target?.managed !== false || type === 'ethernet') return;
      context.report({
        node: target,
        at: 'managed',
        data: { type },
        fixes: [
          {
            title: 'remove managed, so that libvirt makes the device',
            node: target,
            at: 'managed',
            certain: false,
          },
        ],
      });
    },
  },
};
