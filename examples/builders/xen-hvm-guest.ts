import { writeDomain } from 'domxml/domain';
import { vncServer } from './displays.ts';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { drives } from './drives.ts';
import { networkCard, onBridge } from './network-cards.ts';
import { xenDriver } from './xen-pv-guest.ts';

/** What a fully virtual guest of Xen is described by. */
export interface XenHvmGuestOptions extends GuestOptions {
  /** Paths of images and volumes; the guest's own drivers take over from the emulated IDE. */
  disks?: string[];
  /** Bridge of the host; default: xenbr0. */
  bridge?: string;
}

/** A fully virtual guest of Xen: any operating system, by emulated hardware until its own drivers for Xen take over. */
export function xenHvmGuest(options: XenHvmGuestOptions): Guest {
  const { disks = [], bridge = 'xenbr0', devices = [], ...others } = options;
  return domain({
    type: 'xen',
    os: { type: { arch: 'x86_64', machine: 'xenfv', value: 'hvm' } },
    features: { acpi: true, apic: {}, pae: true },
    clock: { offset: 'utc' },
    devices: [
      drives(disks, 'ide', xenDriver),
      networkCard(onBridge(bridge)),
      {
        serial: [{ type: 'pty' }],
        input: [{ type: 'tablet', bus: 'usb' }],
        graphics: [vncServer()],
        video: [{ model: { type: 'vga', vram: 16_384 } }],
      },
      ...devices,
    ],
    ...others,
  });
}

if (process.argv[1] === import.meta.filename) {
  const guest = xenHvmGuest({
    name: 'bsd',
    memory: '2 GiB',
    cpus: 2,
    disks: ['/dev/vg0/bsd', '/srv/iso/bsd.iso'],
  });
  process.stdout.write(writeDomain(guest));
}
