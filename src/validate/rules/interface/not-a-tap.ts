import { existing, givenDevice } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * What is handed to a guest with `managed='no'` is a tap or a macvtap.
 *
 * A tun passes IP packets, while cards of guests pass Ethernet frames; bridges and cards of the host cannot be handed over at all. The
 * guest does not start, and libvirt says no more than `Invalid argument`.
 */
export const notATap: HostRule<{ name: string; kind: string }> = {
  code: 'interface/not-a-tap',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'Linux drivers/net/tun.c tun_set_iff',
  message: ({ name, kind }) =>
    `'${name}' is ${
      { tun: 'a tun, not a tap', bridge: 'a bridge, not a tap' }[kind] ?? 'a network device, but no tap'
    }; managed='no' hands over taps and macvtaps`,
  visit: {
    DomainInterface(device, context) {
      const found = existing(givenDevice(device, context), ['tun', 'bridge', 'other']);
      if (found === undefined) return;
      const { target } = found;
      context.report({ node: target, at: 'dev', data: { name: target.dev, kind: found.device.kind } });
    },
  },
};
