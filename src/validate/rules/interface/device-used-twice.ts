import type { DomainInterfaceTarget } from '../../../../generated/domain.ts';
import { hostDeviceTarget } from '../../facts/host-device-target.ts';
import { leaveNameToLibvirt } from '../../facts/unnamed-target.ts';
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
      const first = new Map<string, DomainInterfaceTarget>();
      for (const device of devices.interface ?? []) {
        const target = hostDeviceTarget(device, context);
        if (target === undefined) continue;
        const other = first.get(target.dev);
        if (other === undefined) {
          first.set(target.dev, target);
          continue;
        }
        context.report({
          node: target,
          at: 'dev',
          data: { name: target.dev },
          related: [{ node: other, at: 'dev', message: `'${target.dev}' is used here first` }],
          fixes: leaveNameToLibvirt(target),
        });
      }
    },
  },
};
