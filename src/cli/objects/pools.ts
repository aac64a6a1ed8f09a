import { byNameOrUuid } from './by-name-or-uuid.ts';
import type { ObjectKind } from './object-kind.ts';
import { ifTold, stateFlags, summaries } from './summaries.ts';

/** Storage pools: by name or UUID. */
export const pools: ObjectKind = {
  document: 'pool',
  columns: ['name', 'uuid', 'state'],
  hasState: true,
  xmlFlags: ['inactive'],
  list: async ({ connection }, selection) =>
    summaries(await connection.storagePools(stateFlags(selection)), async (pool) => {
      const { name, uuid } = pool;
      return {
        name,
        uuid,
        ...(await ifTold(pool.info())),
        persistent: await ifTold(pool.isPersistent()),
        autostart: await ifTold(pool.autostart()),
      };
    }),
  find: ({ connection }, name) =>
    byNameOrUuid(
      name,
      (key) => connection.findStoragePool(key),
      (key) => connection.storagePool(key),
    ),
};
