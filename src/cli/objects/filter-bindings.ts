import type { ObjectKind } from './object-kind.ts';
import { summaries } from './summaries.ts';

/** Uses of network filters: by the device on the host, such as vnet0. */
export const filterBindings: ObjectKind = {
  document: 'filterbinding',
  columns: ['name', 'filter'],
  hasState: false,
  xmlFlags: [],
  list: async ({ connection }) =>
    summaries(await connection.nwFilterBindings(), async ({ portDevice, filterName }) => ({
      name: portDevice,
      filter: filterName,
    })),
  find: ({ connection }, name) => connection.nwFilterBinding(name),
};
