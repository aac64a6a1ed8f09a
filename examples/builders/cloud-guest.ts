import { writeDomain } from 'domxml/domain';
import type { Guest } from './domain.ts';
import { type LinuxGuestOptions, linuxGuest } from './linux-guest.ts';

/** What a guest from a cloud image is described by. */
export interface CloudGuestOptions extends Omit<LinuxGuestOptions, 'disks' | 'display'> {
  /** Path of the image, best one that builds on the image as it was downloaded. */
  image: string;
  /** Path of the medium for cloud-init (`cloud-localds seed.iso user-data`). */
  seed: string;
}

/** A guest from a cloud image, which cloud-init sets up at the first start. It has no screen: `virsh console`. */
export function cloudGuest({ image, seed, ...others }: CloudGuestOptions): Guest {
  return linuxGuest({ ...others, disks: [image, seed], display: {} });
}

if (process.argv[1] === import.meta.filename) {
  const guest = cloudGuest({
    name: 'node1',
    memory: '2 GiB',
    cpus: 2,
    image: '/var/lib/libvirt/images/node1.qcow2',
    seed: '/var/lib/libvirt/images/node1-seed.iso',
  });
  process.stdout.write(writeDomain(guest));
}
