import type { DomainDisk } from '../../../generated/domain.ts';
import type { KnownImage } from './host/libvirt-objects.ts';

/** The image of a disk, where it is a file or block device of the host. */
export interface GuestImage extends KnownImage {
  /** The record that names it, and by which property. */
  readonly node: object;
  readonly at: string;
  /** The disk, by the name of its target. */
  readonly disk: string;
}

/** The image of a disk in a list; none where it is no file or device of the host. */
export function imagesOf(disk: DomainDisk): GuestImage[] {
  const [at, path] = placeOf(disk);
  if (disk.source === undefined || !path?.startsWith('/')) return [];
  return [
    {
      node: disk.source,
      at,
      path,
      disk: disk.target?.dev ?? '',
      isWritten: isWritten(disk),
      isShareable: disk.shareable === true,
    },
  ];
}

/**
 * The image that libvirt looks into for those that it is built on, in a list: it takes nobody's word for raw images, and the document's
 * for a chain that is written there (src/storage_file/storage_source.c virStorageSourceGetMetadata).
 */
export function probedImage(disk: DomainDisk): string[] {
  if (disk.driver?.type !== 'qcow2' || disk.backingStore !== undefined) return [];
  return imagesOf(disk).map(({ path }) => path);
}

/** Whether two disks can have the same image (QEMU's locks: a shared one keeps everyone from writing who does not say that it is shared). */
export function mayShare(one: KnownImage, other: KnownImage): boolean {
  return (!one.isWritten && !other.isWritten) || (one.isShareable && other.isShareable);
}

/** Whether QEMU writes the image itself: not that of a CD-ROM, nor one whose changes are dropped. */
export function isWritten(disk: DomainDisk): boolean {
  return disk.readonly !== true && disk.device !== 'cdrom' && disk.transient === undefined;
}

function placeOf(disk: DomainDisk): readonly [string, string | undefined] {
  if (disk.type === undefined || disk.type === 'file') return ['file', disk.source?.file];
  return disk.type === 'block' ? ['dev', disk.source?.dev] : ['', undefined];
}
