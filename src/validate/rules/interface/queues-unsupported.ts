import { queuesOf } from '../../facts/interface-queues.ts';
import type { Rule } from '../../rule.ts';

/** The types of interfaces behind which there is something that has several queues; what a network has shows when the guest starts. */
const queuedTypes = new Set(['network', 'bridge', 'direct', 'ethernet', 'vhostuser', 'vdpa', 'hostdev']);

/**
 * Several queues need something behind the interface that has them, too.
 *
 * That is a tap, a macvtap, a vhost-user process or a vDPA device. User networking and sockets have one queue; libvirt defines the guest,
 * and does not start it.
 */
export const queuesUnsupported: Rule<{ type: string; queues: number }> = {
  code: 'interface/queues-unsupported',
  severity: 'error',
  needs: 'driver',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/qemu/qemu_domain.c qemuDomainValidateActualNetDef',
  message: ({ type, queues }) => `<interface type='${type}'> has one queue, not ${queues}`,
  visit: {
    DomainInterface(device, context) {
      const { type, driver } = device;
      const queues = queuesOf(device);
      if (driver === undefined || queues < 2 || queuedTypes.has(type)) return;
      context.report({
        node: driver,
        at: 'queues',
        data: { type, queues },
        fixes: [{ title: 'remove queues', node: driver, at: 'queues', certain: true }],
      });
    },
  },
};
