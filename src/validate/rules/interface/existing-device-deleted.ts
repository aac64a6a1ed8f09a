import { deviceToBeDeleted } from '../../facts/host/existing-device.ts';
import { leaveNameToLibvirt } from '../../facts/unnamed-target.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A macvtap that libvirt is to make has a name that no device has, or libvirt deletes that device.
 *
 * For an interface of type direct the system daemon makes a macvtap. Where there is a device of that name the guest does not start, and
 * when libvirt clears up behind it the device that was there goes: a tap, a bridge with guests on it, anything that is not hardware.
 */
export const existingDeviceDeleted: HostRule<{ name: string; kind: string }> = {
  code: 'interface/existing-device-deleted',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin:
    'src/util/virnetdevmacvlan.c virNetDevMacVLanDeleteWithVPortProfile, by src/qemu/qemu_process.c qemuProcessStop',
  message: ({ name, kind }) =>
    `the ${kind === 'other' ? 'network device' : kind} '${name}' exists: libvirt does not start the guest, and deletes the ${
      kind === 'other' ? 'device' : kind
    }; choose another name`,
  visit: {
    DomainInterface(device, context) {
      const found = deviceToBeDeleted(device, context);
      if (found === undefined) return;
      const { target } = found;
      context.report({
        node: target,
        at: 'dev',
        data: { name: target.dev, kind: found.device.kind },
        fixes: leaveNameToLibvirt(target),
      });
    },
  },
};
