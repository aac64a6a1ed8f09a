import type { ObjectKind } from './object-kind.ts';
import { summaries } from './summaries.ts';

/** What is plugged into a network: by UUID. */
export const networkPorts: ObjectKind = {
  document: 'networkport',
  columns: ['uuid'],
  owner: 'network',
  hasState: false,
  xmlFlags: [],
  list: async ({ connection, owner }) =>
    summaries(await (await connection.network(owner)).ports(), async ({ uuid }) => ({ uuid })),
  find: async ({ connection, owner }, uuid) => (await connection.network(owner)).port(uuid),
};
