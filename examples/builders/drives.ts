import type { DomainDevices, DomainDisk, DomainDiskDriver } from 'domxml/domain';

/** The buses that disks are on: how drives are named there, and which bus CD-ROM drives are on beside them. */
const buses = {
  virtio: { prefix: 'vd', cdrom: 'sata' },
  sata: { prefix: 'sd', cdrom: 'sata' },
  scsi: { prefix: 'sd', cdrom: 'ide' },
  ide: { prefix: 'hd', cdrom: 'ide' },
  xen: { prefix: 'xvd', cdrom: 'xen' },
} as const;

/**
 * Drives for images, in their order: `.iso` is a CD-ROM, what is below /dev a block device, all else a file.
 * `driver` says how the hypervisor handles an image, where it wants to be told.
 */
export function drives(
  images: string[],
  bus: keyof typeof buses,
  driver?: (image: string) => DomainDiskDriver,
): DomainDevices {
  if (images.length === 0) return {};
  const drivesWith: Record<string, number> = {};
  return {
    disk: images.map((image): DomainDisk => {
      const cdrom = image.endsWith('.iso');
      const ownBus = cdrom ? buses[bus].cdrom : bus;
      const { prefix } = buses[ownBus];
      const index = drivesWith[prefix] ?? 0;
      drivesWith[prefix] = index + 1;
      return {
        ...(image.startsWith('/dev/')
          ? { type: 'block', source: { dev: image } }
          : { type: 'file', source: { file: image } }),
        device: cdrom ? 'cdrom' : 'disk',
        ...(driver && { driver: driver(image) }),
        target: { dev: driveName(prefix, index), bus: ownBus },
        ...(cdrom && { readonly: true }),
      };
    }),
  };
}

/** vda, vdb, ... vdz, vdaa, vdab, ... */
function driveName(prefix: string, index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? prefix + letter : driveName(prefix, Math.floor(index / 26) - 1) + letter;
}
