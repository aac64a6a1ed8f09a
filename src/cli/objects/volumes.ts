import type { ObjectKind } from './object-kind.ts';
import { summaries } from './summaries.ts';

/** The volumes of a storage pool: by name; sizes in bytes. */
export const volumes: ObjectKind = {
  document: 'volume',
  columns: ['name', 'path', 'type', 'capacity'],
  owner: 'pool',
  hasState: false,
  xmlFlags: [],
  list: async ({ connection, owner }) =>
    summaries(await (await connection.storagePool(owner)).volumes(), async (volume) => {
      const { name, key } = volume;
      const { type, capacity, allocation } = await volume.info();
      return { name, key, path: await volume.path(), type, capacity, allocation };
    }),
  find: async ({ connection, owner }, name) => (await connection.storagePool(owner)).volume(name),
};
