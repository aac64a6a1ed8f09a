import type { ObjectKind } from './object-kind.ts';
import { ifTold, summaries } from './summaries.ts';

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
      return { name, key, path: await ifTold(volume.path()), ...(await ifTold(volume.info())) };
    }),
  find: async ({ connection, owner }, name) => (await connection.storagePool(owner)).volume(name),
};
