export type * from '../../generated/pool.ts';
export { parseStoragePool, storagePoolKind, writeStoragePool } from '../model/kinds/pool.ts';
