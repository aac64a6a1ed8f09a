import type { ObjectKind } from './object-kind.ts';
import { stateFlags, stateOf, summaries } from './summaries.ts';

/** Network interfaces of the host: by name. */
export const interfaces: ObjectKind = {
  document: 'interface',
  columns: ['name', 'mac', 'state'],
  hasState: true,
  xmlFlags: ['inactive'],
  list: async ({ connection }, selection) =>
    summaries(await connection.interfaces(stateFlags(selection)), async (one) => ({
      name: one.name,
      mac: one.mac,
      state: await stateOf(one),
    })),
  find: ({ connection }, name) => connection.interface(name),
};
