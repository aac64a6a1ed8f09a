import { existing, fileFault, givenDevice } from '../../facts/host/host-devices.ts';
import { lookUp } from '../../facts/host/look-up.ts';
import { macvtapFile } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A macvtap is opened by the device file that belongs to it.
 *
 * It is called `/dev/tap` and the number of the device, and belongs to root unless somebody gives it to the user of the session.
 */
export const macvtapUnusable: HostRule<{ name: string; path: string; reason: string }> = {
  code: 'interface/macvtap-unusable',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevmacvlan.c virNetDevMacVLanTapOpen',
  message: ({ name, path, reason }) => `the macvtap '${name}' is opened by '${path}', and ${reason}`,
  visit: {
    DomainInterface(device, context) {
      const found = existing(givenDevice(device, context), ['macvtap']);
      if (found?.device.index === undefined) return;
      const path = macvtapFile(found.device.index);
      const reason = fileFault(lookUp(context.host.files, path));
      if (reason === undefined) return;
      const { target } = found;
      context.report({ node: target, at: 'dev', data: { name: target.dev, path, reason } });
    },
  },
};
