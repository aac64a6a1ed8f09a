import { existing, givenDevice, isForAnyone } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A tap without owner and group may be opened by everybody on the host who may open `/dev/net/tun`.
 *
 * The guest starts, but so could another user's, and take the traffic. `ip tuntap add` gives a tap to one user with `user`, to a group
 * with `group`.
 */
export const tapOfNobody: HostRule<{ name: string }> = {
  code: 'interface/tap-of-nobody',
  severity: 'information',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'never',
  origin: 'Linux drivers/net/tun.c tun_not_capable',
  message: ({ name }) =>
    `the tap '${name}' belongs to nobody: everybody on the host may open it; make it with an owner or a group`,
  visit: {
    DomainInterface(device, context) {
      const found = existing(givenDevice(device, context), ['tap']);
      if (found === undefined || !isForAnyone(found.device)) return;
      context.report({ node: found.target, at: 'dev', data: { name: found.target.dev } });
    },
  },
};
