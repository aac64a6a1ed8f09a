import { deviceToBeDeleted } from '../../facts/host/existing-device.ts';
import { handOver, tapToBeDeleted } from '../../facts/host/existing-tap.ts';
import { deviceToMake, isOwn, isSession, otherHolder } from '../../facts/host/host-devices.ts';
import { isLibvirtSince } from '../../facts/host/libvirt-release.ts';
import type { HostRule } from '../../rule.ts';

/**
 * libvirt cannot make a device under a name that another one has.
 *
 * A name that is left out is chosen so that it is free. An interface of type ethernet takes a tap that exists with `managed='no'`.
 */
export const deviceExists: HostRule<{ name: string; kind: string; holder: string | undefined }> = {
  code: 'interface/device-exists',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevtap.c virNetDevTapCreate',
  message: ({ name, kind, holder }) =>
    `the host has a network device named '${name}' already${
      holder === undefined ? '' : `, which the running guest '${holder}' uses`
    }, so that libvirt cannot make it; ${
      kind === 'ethernet'
        ? "choose another name, or write managed='no' for a tap that exists"
        : 'choose another name'
    }`,
  visit: {
    DomainInterface(device, context) {
      const found = deviceToMake(device, context);
      if (found === undefined || found.device === 'absent' || isOwn(found.device, context)) return;
      const isTap = found.device.kind === 'tap';
      // qemu-bridge-helper chooses the name itself; what a network has for its guests is its own affair.
      if (device.type === 'network' || (device.type !== 'ethernet' && isSession(context))) return;
      // Before 9.0.0 a tap was taken over.
      if (device.type !== 'direct' && isTap && isLibvirtSince(context.host, '9.0.0') !== true) return;
      // What is deleted into the bargain is spoken of elsewhere.
      if ((tapToBeDeleted(device, context) ?? deviceToBeDeleted(device, context)) !== undefined) return;
      const { target } = found;
      const canBeGiven = device.type === 'ethernet' && (isTap || found.device.kind === 'macvtap');
      context.report({
        node: target,
        at: 'dev',
        data: {
          name: target.dev,
          kind: device.type,
          holder: otherHolder(found.device, context)?.name,
        },
        fixes: canBeGiven ? [handOver(target, device, found.device, context)] : [],
      });
    },
  },
};
