import { existing, givenDevice, otherHolder } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A tap made with `multi_queue` and a macvtap can be opened by several guests, which then share what arrives.
 *
 * Each has some of the queues, and the kernel spreads the packets over all of them: to a guest half of its packets are lost.
 */
export const tapShared: HostRule<{ name: string; holder: string | undefined }> = {
  code: 'interface/tap-shared',
  severity: 'warning',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'never',
  origin: 'Linux drivers/net/tun.c tun_select_queue and drivers/net/tap.c tap_get_queue',
  message: ({ name, holder }) =>
    `'${name}' is in use ${
      holder === undefined ? 'by another program' : `by the running guest '${holder}'`
    }: both would get some of the packets`,
  visit: {
    DomainInterface(device, context) {
      const found = existing(givenDevice(device, context), ['tap', 'macvtap']);
      if (found === undefined) return;
      if (found.device.kind === 'tap' && found.device.isMultiQueue !== true) return;
      const holder = otherHolder(found.device, context);
      if (holder === undefined) return;
      const { target } = found;
      context.report({ node: target, at: 'dev', data: { name: target.dev, holder: holder.name } });
    },
  },
};
