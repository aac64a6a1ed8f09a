import { isSession } from '../../facts/host/host-devices.ts';
import { hasTap } from '../../facts/interface-files.ts';
import { limitsTraffic } from '../../facts/limits-traffic.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session limits no traffic.
 *
 * `<bandwidth>` is carried out by the host's kernel, on the device that belongs to the interface. Whoever makes a tap for a session may
 * limit it with `tc`.
 */
export const bandwidthNeedsPrivileges: HostRule<{ uri: string }> = {
  code: 'interface/bandwidth-needs-privileges',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevbandwidth.c virNetDevBandwidthSet',
  message: ({ uri }) =>
    `libvirt at '${uri}' acts without privileges and cannot limit traffic as <bandwidth> asks; limit it where the tap is made`,
  visit: {
    DomainInterface(device, context) {
      const { bandwidth } = device;
      if (bandwidth === undefined || !limitsTraffic(bandwidth) || !isSession(context)) return;
      if (!hasTap(device) && device.type !== 'direct') return;
      context.report({
        node: device,
        at: 'bandwidth',
        data: { uri: context.host.connection.uri },
        fixes: [{ title: 'remove <bandwidth>', node: bandwidth, certain: false }],
      });
    },
  },
};
