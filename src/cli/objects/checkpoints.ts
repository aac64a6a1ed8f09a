import type { ObjectKind } from './object-kind.ts';
import { summaries } from './summaries.ts';

/** The checkpoints of a domain: by name. */
export const checkpoints: ObjectKind = {
  document: 'domaincheckpoint',
  columns: ['name', 'parent'],
  owner: 'domain',
  hasState: false,
  xmlFlags: ['secure'],
  list: async ({ connection, owner }) =>
    summaries(await (await connection.domain(owner)).checkpoints(), async (checkpoint) => ({
      name: checkpoint.name,
      parent: (await checkpoint.parent())?.name,
    })),
  find: async ({ connection, owner }, name) => (await connection.domain(owner)).checkpoint(name),
};
