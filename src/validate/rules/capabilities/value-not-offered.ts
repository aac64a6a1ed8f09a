import { type NotOffered, visitValuesNotOffered } from '../../facts/host/offered-values.ts';
import type { HostRule } from '../../rule.ts';

/**
 * Devices have to be of the models and types that the emulator knows.
 *
 * libvirt asks the emulator what it was built with; `domxml domcaps` lists it for a type, an architecture and a machine.
 */
export const valueNotOffered: HostRule<NotOffered> = {
  code: 'capabilities/value-not-offered',
  severity: 'error',
  needs: 'capabilities',
  drivers: ['qemu'],
  fails: 'define',
  origin:
    'src/qemu/qemu_validate.c qemuValidateDomainDeviceDef, src/conf/domain_capabilities.c virDomainCapsDeviceDefValidate',
  message: ({ device, value, values }) =>
    `the emulator knows no '${value}' for <${device}>, but ${values.map((one) => `'${one}'`).join(', ')}`,
  visit: visitValuesNotOffered('define'),
};
