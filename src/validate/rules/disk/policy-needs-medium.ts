import type { Rule } from '../../rule.ts';

/**
 * The policy 'requisite' is for media, which can be taken out.
 *
 * It lets a guest that runs elsewhere come without the medium, while one that is started has to have it. A hard disk cannot be taken out.
 */
export const policyNeedsMedium: Rule<{ device: string }> = {
  code: 'disk/policy-needs-medium',
  severity: 'error',
  needs: 'document',
  fails: 'define',
  origin: 'src/conf/domain_validate.c virDomainDiskDefValidate',
  message: ({ device }) =>
    `startupPolicy='requisite' is possible only for disks of device 'cdrom' or 'floppy', not for '${device}'`,
  visit: {
    DomainDisk(disk, { report }) {
      const { source, device = 'disk' } = disk;
      if (source === undefined || !('startupPolicy' in source) || source.startupPolicy !== 'requisite')
        return;
      if (device === 'cdrom' || device === 'floppy') return;
      report({
        node: source,
        at: 'startupPolicy',
        data: { device },
        fixes: [
          { title: "write 'optional'", node: source, at: 'startupPolicy', to: 'optional', certain: false },
          { title: 'remove startupPolicy', node: source, at: 'startupPolicy', certain: false },
        ],
      });
    },
  },
};
