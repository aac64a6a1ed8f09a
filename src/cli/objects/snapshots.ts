import type { ObjectKind } from './object-kind.ts';
import { ifTold, summaries } from './summaries.ts';

/** The snapshots of a domain: by name. */
export const snapshots: ObjectKind = {
  document: 'domainsnapshot',
  columns: ['name', 'parent', 'current'],
  owner: 'domain',
  hasState: false,
  xmlFlags: ['secure'],
  list: async ({ connection, owner }) =>
    summaries(await (await connection.domain(owner)).snapshots(), async (snapshot) => ({
      name: snapshot.name,
      parent: (await snapshot.parent())?.name,
      current: await ifTold(snapshot.isCurrent()),
    })),
  find: async ({ connection, owner }, name) => (await connection.domain(owner)).snapshot(name),
};
