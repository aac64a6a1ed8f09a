import { type DomainDiskDriver, type DomainOs, writeDomain } from 'domxml/domain';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { drives } from './drives.ts';
import { networkCard, onBridge } from './network-cards.ts';

/** What a paravirtual guest of Xen is described by. */
export interface XenPvGuestOptions extends GuestOptions {
  disks?: string[];
  /** Bridge of the host; default: xenbr0. */
  bridge?: string;
  /** A kernel of the host; by default pygrub takes the one on the first disk. */
  boot?: Pick<DomainOs, 'kernel' | 'initrd' | 'cmdline'>;
}

/** A paravirtual guest of Xen. */
export function xenPvGuest(options: XenPvGuestOptions): Guest {
  const { disks = [], bridge = 'xenbr0', boot, devices = [], ...others } = options;
  return domain({
    type: 'xen',
    ...(boot === undefined && { bootloader: 'pygrub' }),
    os: { type: { arch: 'x86_64', machine: 'xenpv', value: 'linux' }, ...boot },
    clock: { offset: 'utc' },
    devices: [
      drives(disks, 'xen', xenDriver),
      networkCard(onBridge(bridge)),
      { console: [{ type: 'pty', target: { type: 'xen' } }] },
      ...devices,
    ],
    ...others,
  });
}

/** Block devices go to the kernel of the host as they are, files through QEMU. */
export function xenDriver(image: string): DomainDiskDriver {
  if (image.startsWith('/dev/')) return { name: 'phy' };
  return { name: 'qemu', type: image.endsWith('.qcow2') ? 'qcow2' : 'raw' };
}

if (process.argv[1] === import.meta.filename) {
  const guest = xenPvGuest({ name: 'mail', memory: '2 GiB', cpus: 2, disks: ['/dev/vg0/mail'] });
  process.stdout.write(writeDomain(guest));
}
