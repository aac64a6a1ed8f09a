import { handOver } from '../../facts/host/existing-tap.ts';
import { deviceToMake, existing, isOwn, isSession } from '../../facts/host/host-devices.ts';
import { isLibvirtSince } from '../../facts/host/libvirt-release.ts';
import type { HostRule } from '../../rule.ts';

/**
 * Before 9.0.0 libvirt takes a tap that exists for its own, and deletes it when the guest stops.
 *
 * It gives the tap another MAC address, too. A tap that is to outlive the guest is handed over with `managed='no'`.
 */
export const existingTapTakenOver: HostRule<{ name: string; libvirt: string }> = {
  code: 'interface/existing-tap-taken-over',
  severity: 'warning',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'never',
  origin:
    'src/qemu/qemu_interface.c qemuInterfaceEthernetConnect and src/qemu/qemu_process.c qemuProcessStop',
  message: ({ name, libvirt }) =>
    `the tap '${name}' exists: libvirt ${libvirt} takes it over, and deletes it when the guest stops; write managed='no' to keep it`,
  visit: {
    DomainInterface(device, context) {
      if (device.type !== 'ethernet' || isSession(context)) return;
      if (isLibvirtSince(context.host, '9.0.0') !== false) return;
      const found = existing(deviceToMake(device, context), ['tap']);
      if (found === undefined || isOwn(found.device, context)) return;
      const { target } = found;
      context.report({
        node: target,
        at: 'dev',
        data: { name: target.dev, libvirt: context.host.connection.libvirt ?? '' },
        fixes: [handOver(target, device, found.device, context)],
      });
    },
  },
};
