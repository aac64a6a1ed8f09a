import { existing, givenDevice, suitsQueues } from '../../facts/host/host-devices.ts';
import { queuesOf } from '../../facts/interface-queues.ts';
import type { HostRule } from '../../rule.ts';

/**
 * An interface with several queues needs a tap made with `multi_queue`, and one with a single queue a tap made without.
 *
 * The kernel refuses both mixtures with `Invalid argument`. Only virtio cards have several queues; for others libvirt drops `queues`.
 */
export const tapQueues: HostRule<{ name: string; queues: number }> = {
  code: 'interface/tap-queues',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'Linux drivers/net/tun.c tun_set_iff',
  message: ({ name, queues }) =>
    queues > 1
      ? `the tap '${name}' has one queue, and the interface asks for ${queues}; make the tap with multi_queue`
      : `the tap '${name}' was made with multi_queue, and the interface has one queue; ask for several on a virtio card, or make the tap without`,
  visit: {
    DomainInterface(device, context) {
      const found = existing(givenDevice(device, context), ['tap']);
      if (found === undefined || suitsQueues(found.device, device) !== false) return;
      const { target } = found;
      const queues = queuesOf(device);
      const { driver } = device;
      const isAsked = queues > 1 && driver !== undefined;
      context.report({
        node: isAsked ? driver : target,
        at: isAsked ? 'queues' : 'dev',
        data: { name: target.dev, queues },
        fixes: isAsked
          ? [{ title: 'remove queues, to have one', node: driver, at: 'queues', certain: false }]
          : [],
      });
    },
  },
};
