import { hostDeviceTarget } from '../../facts/host-device-target.ts';
import { kernelRefusal } from '../../facts/interface-name.ts';
import { leaveNameToLibvirt } from '../../facts/unnamed-target.ts';
import type { Rule } from '../../rule.ts';

/**
 * The name of a device on the host must be one that the kernel takes.
 *
 * libvirt defines such a guest; starting it fails, with `managed='no'` because no device of that name can exist.
 * Names that libvirt drops anyway are the subject of another rule.
 */
export const nameRefusedByKernel: Rule<{ name: string; reason: string }> = {
  code: 'interface/name-refused-by-kernel',
  severity: 'error',
  needs: 'document',
  fails: 'start',
  origin: 'Linux net/core/dev.c dev_valid_name',
  message: ({ name, reason }) => `the kernel has no network device named '${name}': ${reason}`,
  visit: {
    DomainInterface(device, context) {
      const target = hostDeviceTarget(device, context);
      if (target === undefined) return;
      const reason = kernelRefusal(target.dev);
      if (reason === undefined) return;
      context.report({
        node: target,
        at: 'dev',
        data: { name: target.dev, reason },
        fixes: leaveNameToLibvirt(target),
      });
    },
  },
};
