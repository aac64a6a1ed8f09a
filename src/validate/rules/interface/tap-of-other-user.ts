import { existing, givenDevice, isForeign } from '../../facts/host/host-devices.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session opens only taps of its own user and groups.
 *
 * A tap may have an owner, a group or both, and who opens it has to fit all that it has. They are given when it is made: `ip tuntap add dev
 * NAME mode tap user USER`. The system daemon may open any.
 */
export const tapOfOtherUser: HostRule<{
  name: string;
  owner: number | 'anyone' | undefined;
  group: number | 'anyone' | undefined;
  uid: number | undefined;
}> = {
  code: 'interface/tap-of-other-user',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'Linux drivers/net/tun.c tun_not_capable',
  message: ({ name, owner, group, uid }) => {
    const owners = [
      ...(typeof owner === 'number' ? [`user ${owner}`] : []),
      ...(typeof group === 'number' ? [`group ${group}`] : []),
    ];
    return `the tap '${name}' is for ${owners.join(' and ')}, and the session acts as user ${uid}, who may not open it`;
  },
  visit: {
    DomainInterface(device, context) {
      const found = existing(givenDevice(device, context), ['tap']);
      const { connection } = context.host;
      if (found === undefined || isForeign(found.device, connection) !== true) return;
      const { owner, group } = found.device;
      const { target } = found;
      context.report({
        node: target,
        at: 'dev',
        data: { name: target.dev, owner, group, uid: connection.user?.uid },
      });
    },
  },
};
