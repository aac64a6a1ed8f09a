import { writeDomain } from 'domxml/domain';
import { vnc } from './displays.ts';
import type { Guest } from './domain.ts';
import { type LinuxGuestOptions, linuxGuest } from './linux-guest.ts';
import { onTap } from './network-cards.ts';

/** What a guest of an unprivileged libvirt is described by. */
export interface UnprivilegedGuestOptions extends Omit<LinuxGuestOptions, 'network'> {
  /** Name of a tap device of the user, which exists before the guest starts. */
  tap: string;
}

/**
 * A guest for qemu:///session, whose user may not make network devices. Somebody who may has made the tap and put it on a bridge:
 *
 *     ip tuntap add dev mytap0 mode tap user alice
 *     ip link set mytap0 master br0 up
 */
export function unprivilegedGuest({ tap, ...others }: UnprivilegedGuestOptions): Guest {
  return linuxGuest({ ...others, network: onTap(tap) });
}

if (process.argv[1] === import.meta.filename) {
  const guest = unprivilegedGuest({
    name: 'rootless',
    memory: '1 GiB',
    disks: ['/home/alice/images/rootless.qcow2'],
    tap: 'mytap0',
    display: vnc(),
  });
  process.stdout.write(writeDomain(guest));
}
