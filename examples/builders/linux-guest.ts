import { type DomainDevices, type DomainInterface, writeDomain } from 'domxml/domain';
import { spice } from './displays.ts';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { drives } from './drives.ts';
import { networkCard } from './network-cards.ts';
import { balloon, guestAgent, imageDriver, randomness, serialConsole, tpm } from './qemu-devices.ts';

/** What a guest of QEMU with KVM is described by. */
export interface LinuxGuestOptions extends GuestOptions {
  /** Paths of images; `.qcow2` has that format, `.iso` is a CD-ROM, all else is raw. */
  disks?: string[];
  /** A virtual network, or what else the network card is connected to; default: the network named default. */
  network?: string | DomainInterface;
  /** Default: SPICE. Without a screen: `{}`. */
  display?: DomainDevices;
}

/** A modern Linux on QEMU with KVM: UEFI and virtio throughout. */
export function linuxGuest(options: LinuxGuestOptions): Guest {
  const { disks = [], network = 'default', display = spice(), devices = [], ...others } = options;
  return domain({
    type: 'kvm',
    os: { firmwareAttribute: 'efi', type: { arch: 'x86_64', machine: 'q35', value: 'hvm' } },
    features: { acpi: true, apic: {} },
    cpu: { mode: 'host-passthrough' },
    clock: {
      offset: 'utc',
      timer: [
        { name: 'rtc', tickpolicy: 'catchup' },
        { name: 'pit', tickpolicy: 'delay' },
        { name: 'hpet', present: false },
      ],
    },
    devices: [
      drives(disks, 'virtio', imageDriver),
      networkCard(network, 'virtio'),
      serialConsole(),
      guestAgent(),
      randomness(),
      balloon(),
      display,
      ...devices,
    ],
    ...others,
  });
}

if (process.argv[1] === import.meta.filename) {
  const guest = linuxGuest({
    name: 'web1',
    title: 'Web server',
    memory: '4 GiB',
    cpus: 4,
    disks: ['/var/lib/libvirt/images/web1.qcow2', '/var/lib/libvirt/images/debian-12.iso'],
    devices: [tpm()],
  });
  process.stdout.write(writeDomain(guest));
}
