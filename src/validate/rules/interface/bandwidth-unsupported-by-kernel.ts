import { isSession } from '../../facts/host/host-devices.ts';
import { missingOptions } from '../../facts/host/traffic-control.ts';
import { hasTap } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * Traffic is limited by parts of the kernel that not every one has.
 *
 * libvirt has `tc` set up queueing disciplines, filters and policing. Distributions have them as modules; kernels that were made for
 * one purpose, of containers and small virtual machines, often have not.
 */
export const bandwidthUnsupportedByKernel: HostRule<{ element: string; missing: readonly string[] }> = {
  code: 'interface/bandwidth-unsupported-by-kernel',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevbandwidth.c virNetDevBandwidthSet',
  message: ({ element, missing }) =>
    `the host's kernel cannot limit traffic as <${element}> asks: it has been made without ${missing
      .map((option) => `CONFIG_${option}`)
      .join(' and ')}`,
  visit: {
    DomainInterface(device, context) {
      const { bandwidth } = device;
      if (bandwidth === undefined || isSession(context)) return;
      if (!hasTap(device) && device.type !== 'direct') return;
      for (const element of ['inbound', 'outbound'] as const) {
        const limit = bandwidth[element];
        const missing = missingOptions(element, context.host);
        if (limit?.average === undefined || missing.length === 0) continue;
        context.report({
          node: limit,
          data: { element, missing },
          fixes: [{ title: `remove <${element}>`, node: limit, certain: false }],
        });
      }
    },
  },
};
