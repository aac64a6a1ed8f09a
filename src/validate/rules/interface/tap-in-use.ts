import { existing, givenDevice, otherHolder } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A tap with one queue is opened once.
 *
 * While another guest or program has it, the kernel refuses it with `Device or resource busy`.
 */
export const tapInUse: HostRule<{ name: string; holder: string | undefined }> = {
  code: 'interface/tap-in-use',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'Linux drivers/net/tun.c tun_attach',
  message: ({ name, holder }) =>
    `the tap '${name}' is in use${
      holder === undefined ? ' by another program' : `: the running guest '${holder}' has it`
    }`,
  visit: {
    DomainInterface(device, context) {
      const found = existing(givenDevice(device, context), ['tap']);
      if (found === undefined || found.device.isMultiQueue === true) return;
      const holder = otherHolder(found.device, context);
      if (holder === undefined) return;
      const { target } = found;
      context.report({ node: target, at: 'dev', data: { name: target.dev, holder: holder.name } });
    },
  },
};
