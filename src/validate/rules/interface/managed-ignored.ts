import type { Rule } from '../../rule.ts';

/**
 * `managed='yes'` on an interface that is not of type 'ethernet' says nothing.
 *
 * libvirt accepts and stores it, and no driver reads it.
 */
export const managedIgnored: Rule<{ type: string }> = {
  code: 'interface/managed-ignored',
  severity: 'warning',
  needs: 'document',
  fails: 'never',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceEthernetConnect',
  message: ({ type }) =>
    `managed has a meaning only on <interface type='ethernet'>; libvirt ignores it on type='${type}'`,
  visit: {
    DomainInterface({ target, type }, context) {
      if (target?.managed !== true || type === 'ethernet') return;
      context.report({
        node: target,
        at: 'managed',
        data: { type },
        fixes: [{ title: 'remove managed', node: target, at: 'managed', certain: true }],
      });
    },
  },
};
