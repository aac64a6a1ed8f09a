import { existing, givenDevice, isSession, tunFault } from '../../facts/host/host-devices.ts';
import { tunFile } from '../../facts/interface-files.ts';
import type { HostRule } from '../../rule.ts';

/**
 * Whoever starts the guest has to be able to open `/dev/net/tun`, where taps come from.
 *
 * It is missing where the kernel's module `tun` is not loaded, and in many containers. Usually everybody may open it; who may use which
 * tap is decided by the tap.
 */
export const tunUnusable: HostRule<{ path: string; reason: string }> = {
  code: 'interface/tun-unusable',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevtap.c virNetDevTapCreate',
  message: ({ path, reason }) => `taps come from '${path}', and ${reason}`,
  visit: {
    DomainInterface(device, context) {
      const reason = tunFault(device, context);
      if (reason === undefined) return;
      // qemu-bridge-helper acts as root, and macvtaps have files of their own.
      if (device.type !== 'ethernet' && (device.type !== 'bridge' || isSession(context))) return;
      if (existing(givenDevice(device, context), ['macvtap']) !== undefined) return;
      const { backend } = device;
      const isOwn = backend?.tap !== undefined;
      context.report({
        node: isOwn ? backend : device,
        at: isOwn ? 'tap' : 'type',
        data: { path: tunFile(device), reason },
      });
    },
  },
};
