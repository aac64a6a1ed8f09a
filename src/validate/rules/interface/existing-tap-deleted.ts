import { handOver, tapToBeDeleted } from '../../facts/host/existing-tap.ts';
import type { HostRule } from '../../rule.ts';

/**
 * A tap that exists is handed to a guest with `managed='no'`, or libvirt deletes it.
 *
 * Without it libvirt wants to make the tap itself. From 9.0.0 it refuses to start the guest when there is one of that name already, and
 * when it clears up behind the start that failed it removes the tap that it has not made. Before 9.0.0 it took the tap over.
 */
export const existingTapDeleted: HostRule<{ name: string; libvirt: string }> = {
  code: 'interface/existing-tap-deleted',
  severity: 'error',
  needs: 'host',
  drivers: ['qemu'],
  fails: 'start',
  origin: 'src/util/virnetdevtap.c virNetDevTapCreate and src/qemu/qemu_process.c qemuProcessStop',
  message: ({ name, libvirt }) =>
    `the tap '${name}' exists: libvirt ${libvirt} does not start the guest, and deletes the tap; write managed='no' to hand over a tap that exists`,
  visit: {
    DomainInterface(device, context) {
      const found = tapToBeDeleted(device, context);
      if (found === undefined) return;
      const { target } = found;
      context.report({
        node: target,
        at: 'dev',
        data: { name: target.dev, libvirt: context.host.connection.libvirt ?? '' },
        fixes: [handOver(target, device, found.device, context)],
      });
    },
  },
};
