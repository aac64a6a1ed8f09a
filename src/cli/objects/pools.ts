import { byNameOrUuid } from './by-name-or-uuid.ts';
import type { ObjectKind } from './object-kind.ts';
import { ifSupported, stateFlags, summaries } from './summaries.ts';

/** Storage pools: by name or UUID. */
export const pools: ObjectKind = {
  document: 'pool',
  columns: ['name', 'uuid', 'state'],
  hasState: true,
  xmlFlags: ['inactive'],
  list: async ({ connection }, selection) =>
    summaries(await connection.storagePools(stateFlags(selection)), async (pool) => {
      const { name, uuid } = pool;
      const info = await pool.info();
      return {
        name,
        uuid,
        ...info,
        persistent: await ifSupported(pool.isPersistent()),
        autostart: await ifSupported(pool.autostart()),
      };
    }),
  find: ({ connection }, name) =>
    byNameOrUuid(
      name,
      (key) => connection.findStoragePool(key),
      (key) => connection.storagePool(key),
    ),
};
