import { limitsTraffic } from '../../facts/limits-traffic.ts';
import type { Rule } from '../../rule.ts';

/**
 * The traffic of a device that is passed through is not limited by the host.
 *
 * It does not pass the host's kernel. libvirt defines the guest, and does not start it.
 */
export const hostdevBandwidthUnsupported: Rule<Record<string, never>> = {
  code: 'interface/hostdev-bandwidth-unsupported',
  severity: 'error',
  needs: 'document',
  fails: 'start',
  origin: 'src/conf/domain_validate.c virDomainActualNetDefValidate',
  message: () =>
    `<bandwidth> is not possible on <interface type='hostdev'>: its traffic does not pass the host`,
  visit: {
    DomainInterface({ type, bandwidth }, context) {
      if (type !== 'hostdev' || bandwidth === undefined || !limitsTraffic(bandwidth)) return;
      context.report({
        node: bandwidth,
        data: {},
        fixes: [{ title: 'remove <bandwidth>', node: bandwidth, certain: false }],
      });
    },
  },
};
