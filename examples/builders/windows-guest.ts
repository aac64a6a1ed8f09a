import { writeDomain } from 'domxml/domain';
import { spice } from './displays.ts';
import { domain, type Guest } from './domain.ts';
import { drives } from './drives.ts';
import type { LinuxGuestOptions } from './linux-guest.ts';
import { networkCard } from './network-cards.ts';
import { balloon, guestAgent, imageDriver, randomness, tpm } from './qemu-devices.ts';

/** What a guest with Windows is described by. */
export interface WindowsGuestOptions extends LinuxGuestOptions {
  /** Whether Windows has the virtio drivers, or gets them while it is installed; default: no. */
  virtio?: boolean;
}

/** Windows 10, 11 or Server on QEMU with KVM: Secure Boot, a TPM, and interfaces of Hyper-V for speed. */
export function windowsGuest(options: WindowsGuestOptions): Guest {
  const { virtio = false, disks = [], network = 'default', display = spice('qxl'), ...rest } = options;
  const { cpus = 2, devices = [], ...others } = rest;
  return domain({
    type: 'kvm',
    cpus,
    os: {
      firmwareAttribute: 'efi',
      type: { arch: 'x86_64', machine: 'q35', value: 'hvm' },
      firmware: {
        feature: [
          { name: 'secure-boot', enabled: true },
          { name: 'enrolled-keys', enabled: true },
        ],
      },
    },
    features: {
      acpi: true,
      apic: {},
      hyperv: {
        relaxed: { state: true },
        vapic: { state: true },
        spinlocks: { state: true, retries: 8191 },
        vpindex: { state: true },
        runtime: { state: true },
        synic: { state: true },
        stimer: { state: true },
        frequencies: { state: true },
        tlbflush: { state: true },
        ipi: { state: true },
      },
      vmport: { state: false },
      smm: { state: true },
    },
    // Desktop editions use two sockets at most.
    cpu: { mode: 'host-passthrough', topology: { sockets: 1, cores: cpus, threads: 1 } },
    clock: {
      offset: 'localtime',
      timer: [
        { name: 'rtc', tickpolicy: 'catchup' },
        { name: 'pit', tickpolicy: 'delay' },
        { name: 'hpet', present: false },
        { name: 'hypervclock', present: true },
      ],
    },
    devices: [
      drives(disks, virtio ? 'virtio' : 'sata', imageDriver),
      networkCard(network, virtio ? 'virtio' : 'e1000e'),
      tpm(),
      ...(virtio ? [guestAgent(), randomness(), balloon()] : [{ memballoon: { model: 'none' } }]),
      display,
      ...devices,
    ],
    ...others,
  });
}

if (process.argv[1] === import.meta.filename) {
  const guest = windowsGuest({
    name: 'desktop',
    memory: '8 GiB',
    cpus: 4,
    virtio: true,
    disks: [
      '/var/lib/libvirt/images/desktop.qcow2',
      '/var/lib/libvirt/images/windows-11.iso',
      '/var/lib/libvirt/images/virtio-win.iso',
    ],
  });
  process.stdout.write(writeDomain(guest));
}
