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
    DomainInterface(device, context) {
      if (device.target?.managed !== true || device.type === 'ethernet') return;
      context.report({
        node: device.target,
        at: 'managed',
        data: { type: device.type },
        removalFix: 'remove managed',
      });
    },
  },
};
