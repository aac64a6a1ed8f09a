import type { Connection } from '../../hypervisor/connection.ts';
import type { Domain } from '../../hypervisor/domain.ts';
import { byNameOrUuid } from './by-name-or-uuid.ts';
import type { ObjectKind } from './object-kind.ts';
import { ifTold, stateFlags, summaries } from './summaries.ts';

/** Domains: by name, UUID, or number while they run. */
export const domains: ObjectKind = {
  document: 'domain',
  columns: ['id', 'name', 'uuid', 'state'],
  hasState: true,
  xmlFlags: ['inactive', 'secure', 'migratable'],
  list: async ({ connection }, selection) =>
    summaries(await connection.domains(stateFlags(selection)), async (domain) => ({
      id: await domain.id(),
      name: domain.name,
      uuid: domain.uuid,
      state: (await domain.state()).state,
      persistent: await ifTold(domain.isPersistent()),
      autostart: await ifTold(domain.autostart()),
    })),
  find: ({ connection }, name) => findDomain(connection, name),
};

/** A domain by name, UUID, or its number while it runs. */
export function findDomain(connection: Connection, name: string): Promise<Domain> {
  return byNameOrUuid(
    name,
    (key) => connection.findDomain(key),
    async () => {
      const isNumber = /^[0-9]{1,9}$/.test(name);
      const running = isNumber ? await connection.findDomain({ id: Number(name) }) : undefined;
      return running ?? connection.domain(name);
    },
  );
}
