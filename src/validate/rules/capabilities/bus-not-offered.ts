import { type NotOffered, visitValuesNotOffered } from '../../facts/host/offered-values.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A disk has to be on a bus that the machine has.
 *
 * libvirt defines a guest with any bus that some hypervisor has. A bus 'xen', for one, is left over from a guest of Xen.
 */
export const busNotOffered: HostRule<NotOffered> = {
  code: 'capabilities/bus-not-offered',
  severity: 'error',
  needs: 'capabilities',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_command.c qemuBuildDiskDeviceProps',
  message: ({ value, values }) =>
    `such guests have no bus '${value}' for disks, but ${values.map((one) => `'${one}'`).join(', ')}`,
  visit: visitValuesNotOffered('start'),
};
