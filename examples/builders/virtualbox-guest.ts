import { type DomainInterface, writeDomain } from 'domxml/domain';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { drives } from './drives.ts';
import { networkCard } from './network-cards.ts';

/** What a guest of VirtualBox is described by. */
export interface VirtualboxGuestOptions extends GuestOptions {
  /** Paths of images, such as web1.vdi. */
  disks?: string[];
  /** What the network card is connected to; default: address translation by VirtualBox. */
  network?: DomainInterface;
}

/** A guest of VirtualBox, shown in a window of the desktop. */
export function virtualboxGuest(options: VirtualboxGuestOptions): Guest {
  const { disks = [], network = { type: 'user' }, devices = [], ...others } = options;
  return domain({
    type: 'vbox',
    os: { type: { arch: 'x86_64', value: 'hvm' }, boot: [{ dev: 'hd' }, { dev: 'cdrom' }] },
    features: { acpi: true, apic: {}, pae: true },
    clock: { offset: 'utc' },
    devices: [
      { controller: [{ type: 'sata', index: 0 }] },
      drives(disks, 'sata'),
      networkCard(network, '82540EM'),
      { graphics: [{ type: 'desktop' }], video: [{ model: { type: 'vbox', vram: 16_384 } }] },
      ...devices,
    ],
    ...others,
  });
}

if (process.argv[1] === import.meta.filename) {
  const guest = virtualboxGuest({
    name: 'desk',
    memory: '4 GiB',
    cpus: 2,
    disks: ['/home/alice/vms/desk.vdi'],
  });
  process.stdout.write(writeDomain(guest));
}
