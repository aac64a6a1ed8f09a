import { byNameOrUuid } from './by-name-or-uuid.ts';
import type { ObjectKind } from './object-kind.ts';
import { ifTold, stateFlags, stateOf, summaries } from './summaries.ts';

/** Networks: by name or UUID. */
export const networks: ObjectKind = {
  document: 'network',
  columns: ['name', 'uuid', 'state'],
  hasState: true,
  xmlFlags: ['inactive'],
  list: async ({ connection }, selection) =>
    summaries(await connection.networks(stateFlags(selection)), async (network) => ({
      name: network.name,
      uuid: network.uuid,
      state: await stateOf(network),
      persistent: await ifTold(network.isPersistent()),
      autostart: await ifTold(network.autostart()),
    })),
  find: ({ connection }, name) =>
    byNameOrUuid(
      name,
      (key) => connection.findNetwork(key),
      (key) => connection.network(key),
    ),
};
