import { writeDomain } from 'domxml/domain';
import { vncServer } from './displays.ts';
import { domain, type Guest, type GuestOptions } from './domain.ts';
import { drives } from './drives.ts';
import { networkCard, onBridge } from './network-cards.ts';

/** What a guest of bhyve is described by. */
export interface BhyveGuestOptions extends GuestOptions {
  /** Paths of raw images. */
  disks?: string[];
  /** Bridge of the host; default: virbr0, that of libvirt's network named default. */
  bridge?: string;
  /** Null modem of the console: `cu -l` opens its device that ends with B; default: /dev/nmdm0. */
  nullModem?: string;
}

/** A guest of bhyve, the hypervisor of FreeBSD: UEFI, virtio, a screen by VNC. */
export function bhyveGuest(options: BhyveGuestOptions): Guest {
  const { disks = [], bridge = 'virbr0', nullModem = '/dev/nmdm0', devices = [], ...others } = options;
  return domain({
    type: 'bhyve',
    os: {
      type: { arch: 'x86_64', value: 'hvm' },
      loader: { readonly: true, type: 'pflash', value: '/usr/local/share/uefi-firmware/BHYVE_UEFI.fd' },
    },
    features: { acpi: true, apic: {} },
    clock: { offset: 'utc' },
    devices: [
      drives(disks, 'virtio', () => ({ name: 'file', type: 'raw' })),
      networkCard(onBridge(bridge), 'virtio'),
      {
        controller: [{ type: 'usb', modelAttribute: 'nec-xhci' }],
        serial: [{ type: 'nmdm', source: [{ master: `${nullModem}A`, slave: `${nullModem}B` }] }],
        input: [{ type: 'tablet', bus: 'usb' }],
        graphics: [vncServer()],
        video: [{ model: { type: 'gop' } }],
      },
      ...devices,
    ],
    ...others,
  });
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(
    writeDomain(bhyveGuest({ name: 'bsd', memory: '1 GiB', cpus: 2, disks: ['/vm/bsd.img'] })),
  );
}
