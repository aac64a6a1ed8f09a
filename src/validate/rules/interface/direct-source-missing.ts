import { lookUp } from '../../facts/host/look-up.ts';
import { sourceOf } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * The device that an interface of type direct shares has to exist when the guest starts.
 *
 * A macvtap is made on top of it. Devices of the host change their names when cards or slots change.
 */
export const directSourceMissing: HostRule<{ name: string }> = {
  code: 'interface/direct-source-missing',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevmacvlan.c virNetDevMacVLanCreateWithVPortProfile',
  message: ({ name }) => `the host has no network device '${name}' to make a macvtap of`,
  visit: {
    DomainInterface(device, context) {
      const { dev } = sourceOf(device);
      if (device.type !== 'direct' || typeof dev !== 'string') return;
      if (lookUp(context.host.networkDevices, dev) !== 'absent') return;
      context.report({ node: device.source, at: 'dev', data: { name: dev } });
    },
  },
};
