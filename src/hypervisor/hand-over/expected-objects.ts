import type { Network } from '../../../generated/network.ts';
import type { StoragePool } from '../../../generated/pool.ts';
import type {
  KnownNetwork,
  KnownObject,
  KnownSecret,
  KnownStoragePool,
  LibvirtObjects,
} from '../../validate/facts/host/libvirt-objects.ts';
import { openDefinition } from './current-definition.ts';
import type { DefinableKind } from './definition-stores.ts';
import { identityOf, isSameUuid, type ObjectIdentity } from './object-identity.ts';
import type { HandOverPlan } from './plan.ts';

/** What will be there when some plans have been carried out. */
export interface ExpectedObjects {
  readonly networks: readonly KnownNetwork[];
  readonly storagePools: readonly KnownStoragePool[];
  readonly volumes: readonly { readonly pool: string; readonly name: string }[];
  readonly secrets: readonly KnownSecret[];
  readonly nwFilters: readonly KnownObject[];
  /** All that is defined, of whatever kind. */
  readonly definitions: readonly ExpectedDefinition[];
}

/** An object that will have been given a definition. */
interface ExpectedDefinition extends ObjectIdentity {
  readonly kind: DefinableKind;
  /** The words for it: "domain 'guest'". */
  readonly label: string;
  /** The pool that a volume is in. */
  readonly pool?: string | undefined;
}

/** What plans make, all of it running where that is asked for. */
export async function expectedObjects(
  plans: readonly HandOverPlan[],
  { start }: { readonly start: boolean },
): Promise<ExpectedObjects> {
  const expected = {
    networks: [] as KnownNetwork[],
    storagePools: [] as KnownStoragePool[],
    volumes: [] as { pool: string; name: string }[],
    secrets: [] as KnownSecret[],
    nwFilters: [] as KnownObject[],
    definitions: [] as ExpectedDefinition[],
  };
  for (const { kind, label, text, current, options, obstacle } of plans) {
    if (obstacle !== undefined) continue;
    const { root } = await openDefinition(kind, text);
    const identity = identityOf(root);
    const { name = '', uuid = '', usage } = identity;
    expected.definitions.push({ kind, label, pool: options.pool, ...identity });
    const isActive = start || current?.isActive === true;
    if (kind === 'network') expected.networks.push({ name, uuid, isActive, model: root as Network });
    else if (kind === 'pool') {
      expected.storagePools.push({ name, uuid, isActive, model: root as StoragePool });
    } else if (kind === 'volume') expected.volumes.push({ pool: options.pool ?? '', name });
    else if (kind === 'filter') expected.nwFilters.push({ name, uuid });
    else if (kind === 'secret') {
      expected.secrets.push({ uuid, ...(usage && { usageType: usage.type, usage: usage.id }) });
    }
  }
  return expected;
}

/** The object that an identity names too, of those that are expected: a run defines nothing twice. */
export function expectedTwin(
  expected: ExpectedObjects,
  kind: DefinableKind,
  pool: string | undefined,
  { name, uuid, usage }: ObjectIdentity,
): ExpectedDefinition | undefined {
  return expected.definitions.find(
    (one) =>
      one.kind === kind &&
      one.pool === pool &&
      ((name !== undefined && one.name === name) ||
        (uuid !== undefined && one.uuid !== undefined && isSameUuid(one.uuid, uuid)) ||
        (usage !== undefined && one.usage?.type === usage.type && one.usage.id === usage.id)),
  );
}

/** The objects that a connection has with those that are expected, which take the place of others of their name. */
export function withExpected(objects: LibvirtObjects, expected: ExpectedObjects): LibvirtObjects {
  const { networks, storagePools, secrets, nwFilters } = objects;
  return {
    ...objects,
    ...(networks && { networks: joined(networks, expected.networks) }),
    ...(storagePools && {
      storagePools: joined(storagePools, expected.storagePools).map((pool) =>
        withVolumes(pool, objects, expected),
      ),
    }),
    ...(secrets && { secrets: [...secrets, ...expected.secrets] }),
    ...(nwFilters && { nwFilters: joined(nwFilters, expected.nwFilters) }),
  };
}

function joined<One extends KnownObject>(known: readonly One[], expected: readonly One[]): One[] {
  const names = new Set(expected.map(({ name }) => name));
  return [...known.filter(({ name }) => !names.has(name)), ...expected];
}

/** Of a pool that is to be made nobody knows what volumes are in its place already. */
function withVolumes(
  pool: KnownStoragePool,
  { storagePools }: LibvirtObjects,
  { volumes }: ExpectedObjects,
): KnownStoragePool {
  const known = storagePools?.find(({ name }) => name === pool.name)?.volumes;
  if (known === undefined) return pool;
  const added = volumes.filter((volume) => volume.pool === pool.name).map(({ name }) => ({ name }));
  return { ...pool, volumes: [...known, ...added] };
}
