import type { DomainDevices, DomainDiskDriver, DomainMemoryBacking } from 'domxml/domain';
import { type Size, size } from './size.ts';

/** How QEMU handles an image: by a format that is named, never guessed, and giving back what the guest discards. */
export function imageDriver(image: string): DomainDiskDriver {
  if (image.endsWith('.iso')) return { name: 'qemu', type: 'raw' };
  return { name: 'qemu', type: image.endsWith('.qcow2') ? 'qcow2' : 'raw', discard: 'unmap' };
}

/** A serial port that is the text console too: `virsh console`. */
export function serialConsole(): DomainDevices {
  return { serial: [{ type: 'pty' }], console: [{ type: 'pty', target: { type: 'serial' } }] };
}

/** The channel of the QEMU guest agent: clean shutdown, addresses, frozen file systems for snapshots. */
export function guestAgent(): DomainDevices {
  return { channel: [{ type: 'unix', target: { type: 'virtio', name: 'org.qemu.guest_agent.0' } }] };
}

/** Randomness of the host, so that keys can be made right after the first start. */
export function randomness(): DomainDevices {
  return { rng: [{ model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } }] };
}

/** A balloon that gives free pages of the guest back to the host by itself. */
export function balloon(): DomainDevices {
  return { memballoon: { model: 'virtio', freePageReporting: true } };
}

/** A TPM 2.0 by swtpm. */
export function tpm(): DomainDevices {
  return { tpm: [{ model: 'tpm-crb', backend: { type: 'emulator', version: '2.0' } }] };
}

/** Memory in huge pages, which the host has set aside: `memoryBacking: hugePages('2 MiB')`. */
export function hugePages(page: Size): DomainMemoryBacking {
  const { unit, value } = size(page);
  return { hugepages: { page: [{ size: value, unit }] } };
}
