import { type StorageVolume, writeStorageVolume } from 'domxml/volume';
import { type Size, size } from './size.ts';

/** What a volume is described by. Whatever else a volume has is given as the model has it. */
export interface StorageVolumeOptions extends Omit<StorageVolume, 'target' | 'capacity' | 'backingStore'> {
  capacity: Size;
  /** Path of a qcow2 image that the volume builds on. */
  basedOn?: string;
}

/** A qcow2 image, which grows with what is written to it. */
export function storageVolume({ capacity, basedOn, ...others }: StorageVolumeOptions): StorageVolume {
  return {
    capacity: size(capacity),
    allocation: size('0 bytes'),
    ...others,
    target: { format: { type: 'qcow2' }, compat: '1.1' },
    ...(basedOn !== undefined && { backingStore: { path: basedOn, format: { type: 'qcow2' } } }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const volume = storageVolume({
    name: 'node1.qcow2',
    capacity: '40 GiB',
    basedOn: '/var/lib/libvirt/images/debian-12.qcow2',
  });
  process.stdout.write(writeStorageVolume(volume));
}
