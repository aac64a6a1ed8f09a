import { type StoragePoolDir, writeStoragePool } from 'domxml/pool';

/** What a pool in a directory is described by. Whatever else a pool has is given as the model has it. */
export interface StoragePoolOptions extends Omit<StoragePoolDir, 'type' | 'target'> {
  /** Directory of the host; default: the one of libvirt for images. */
  path?: string;
}

/** A pool whose volumes are files in a directory of the host. */
export function storagePool({
  path = '/var/lib/libvirt/images',
  ...others
}: StoragePoolOptions): StoragePoolDir {
  return { type: 'dir', ...others, target: { path } };
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(writeStoragePool(storagePool({ name: 'default' })));
}
