import type { DomainInterface } from '../../../../generated/domain.ts';
import { hasHostDevice } from '../../facts/host-device-types.ts';
import { generatedPrefix } from '../../facts/interface-name.ts';
import type { Rule } from '../../rule.ts';

/**
 * Two interfaces of a guest cannot have the same device on the host.
 *
 * The second one finds the tap busy (`managed='no'`) or already there (otherwise), and the guest does not start.
 */
export const deviceUsedTwice: Rule<{ name: string }> = {
  code: 'interface/device-used-twice',
  severity: 'error',
  needs: 'document',
  fails: 'start',
  origin: 'src/util/virnetdevtap.c virNetDevTapCreate',
  message: ({ name }) => `the device '${name}' already belongs to another interface of this guest`,
  visit: {
    DomainDevices(devices, context) {
      const first = new Map<string, DomainInterface>();
      for (const device of devices.interface ?? []) {
        const { target } = device;
        if (target?.dev === undefined || target.dev === '' || !hasHostDevice(device.type, context.root.type))
          continue;
        // A name that libvirt drops cannot clash.
        if (target.managed !== false && generatedPrefix(target.dev, context.root.type) !== undefined)
          continue;
        const other = first.get(target.dev);
        if (other === undefined) {
          first.set(target.dev, device);
          continue;
        }
        context.report({
          node: target,
          at: 'dev',
          data: { name: target.dev },
          related: [
            { node: other.target as object, at: 'dev', message: `'${target.dev}' is used here first` },
          ],
        });
      }
    },
  },
};
