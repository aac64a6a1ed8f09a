import { type StorageVolume, storageVolumeDescriptor } from '../../../generated/volume.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a storage volume. */
export const storageVolumeKind = modelKind<StorageVolume>(storageVolumeDescriptor);

/** The model of a storage volume; see `read`. */
export function parseStorageVolume(text: string): StorageVolume {
  return read(storageVolumeKind, text);
}

/** The XML of a storage volume; see `write`. */
export function writeStorageVolume(model: StorageVolume): string {
  return write(storageVolumeKind, model);
}
