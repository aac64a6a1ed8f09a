import { type StoragePool, storagePoolDescriptor } from '../../../generated/pool.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a storage pool. */
export const storagePoolKind = modelKind<StoragePool>(storagePoolDescriptor);

/** The model of a storage pool; see `read`. */
export function parseStoragePool(text: string): StoragePool {
  return read(storagePoolKind, text);
}

/** The XML of a storage pool; see `write`. */
export function writeStoragePool(model: StoragePool): string {
  return write(storagePoolKind, model);
}
