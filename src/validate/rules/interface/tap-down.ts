import { existing, givenDevice } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A tap that libvirt does not manage is brought up by whoever made it.
 *
 * The guest starts and sees a cable, but nothing passes: libvirt leaves a tap with `managed='no'` as it is. `ip link set NAME up`
 * brings it up.
 */
export const tapDown: HostRule<{ name: string }> = {
  code: 'interface/tap-down',
  severity: 'warning',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'never',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceEthernetConnect',
  message: ({ name }) => `the tap '${name}' is down, and with managed='no' libvirt does not bring it up`,
  visit: {
    DomainInterface(device, context) {
      const found = existing(givenDevice(device, context), ['tap', 'macvtap']);
      if (found?.device.isUp !== false) return;
      context.report({ node: found.target, at: 'dev', data: { name: found.target.dev } });
    },
  },
};
