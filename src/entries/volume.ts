export type * from '../../generated/volume.ts';
export { parseStorageVolume, storageVolumeKind, writeStorageVolume } from '../model/kinds/volume.ts';
