import { byNameOrUuid } from './by-name-or-uuid.ts';
import type { ObjectKind } from './object-kind.ts';
import { summaries } from './summaries.ts';

/** Network filters: by name or UUID. */
export const filters: ObjectKind = {
  document: 'filter',
  columns: ['name', 'uuid'],
  hasState: false,
  xmlFlags: [],
  list: async ({ connection }) =>
    summaries(await connection.nwFilters(), async ({ name, uuid }) => ({ name, uuid })),
  find: ({ connection }, name) =>
    byNameOrUuid(
      name,
      (key) => connection.findNwFilter(key),
      (key) => connection.nwFilter(key),
    ),
};
