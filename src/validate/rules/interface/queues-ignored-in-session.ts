import { isSession } from '../../facts/host/host-devices.ts';
import { queuesOf } from '../../facts/interface-queues.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A session has one queue on bridges and networks.
 *
 * `qemu-bridge-helper` makes taps with one queue, and libvirt goes on with that. A tap made with `multi_queue` for the user has several,
 * handed over by an interface of type ethernet.
 */
export const queuesIgnoredInSession: HostRule<{ queues: number; type: string }> = {
  code: 'interface/queues-ignored-in-session',
  severity: 'warning',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'never',
  origin: 'src/qemu/qemu_interface.c qemuInterfaceBridgeConnect',
  message: ({ queues, type }) =>
    `a session has one queue on <interface type='${type}'>; libvirt ignores queues='${queues}'`,
  visit: {
    DomainInterface(device, context) {
      const { type, driver } = device;
      const queues = queuesOf(device);
      if (driver === undefined || queues < 2 || !isSession(context)) return;
      if (type !== 'bridge' && type !== 'network') return;
      context.report({
        node: driver,
        at: 'queues',
        data: { queues, type },
        fixes: [{ title: 'remove queues', node: driver, at: 'queues', certain: true }],
      });
    },
  },
};
