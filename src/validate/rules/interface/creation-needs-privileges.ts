import { handOver } from '../../facts/host/existing-tap.ts';
import { deviceToMake, isSession } from '../../facts/host/host-devices.ts';
import { isLibvirtSince } from '../../facts/host/libvirt-release.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session makes no network devices of its own.
 *
 * To make a tap for an interface of type ethernet, or a macvtap for one of type direct, libvirt needs privileges that only the system
 * daemon has. A session takes a tap that somebody has made for its user: `managed='no'`.
 */
export const creationNeedsPrivileges: HostRule<{ type: string; uri: string }> = {
  code: 'interface/creation-needs-privileges',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceEthernetConnect',
  message: ({ type, uri }) =>
    `libvirt at '${uri}' acts without privileges and cannot make ${
      type === 'direct' ? 'a macvtap' : 'a tap'
    }; have a tap made, and write its name with managed='no' on <interface type='ethernet'>`,
  visit: {
    DomainInterface(device, context) {
      const { type, target } = device;
      if (!isSession(context) || target?.managed === false) return;
      if (type !== 'ethernet' && type !== 'direct') return;
      const found = deviceToMake(device, context);
      // What is there is refused, and spoken of elsewhere; before 9.0.0 a tap was taken over, which needs privileges too.
      const there = found?.device === 'absent' ? undefined : found?.device;
      const isTakenOver = there?.kind === 'tap' && isLibvirtSince(context.host, '9.0.0') === false;
      if (type === 'ethernet' && there !== undefined && !isTakenOver) return;
      context.report({
        ...(found === undefined ? { node: device, at: 'type' } : { node: found.target, at: 'dev' }),
        data: { type, uri: context.host.connection.uri },
        fixes:
          type === 'ethernet' && found !== undefined
            ? [handOver(found.target, device, found.device, context)]
            : [],
      });
    },
  },
};
