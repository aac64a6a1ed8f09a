import type { SecretUsageType } from '../../../generated/libvirt/secret.ts';
import type { Connection } from '../connection.ts';
import type { Domain } from '../domain.ts';
import { LibvirtError } from '../libvirt-error.ts';
import type { StoragePool } from '../storage-pool.ts';
import type { DefinedObject, DefinitionStore, DefinitionText } from './definition-store.ts';

/** The kinds of documents that libvirt keeps objects by. */
export const definableKinds = [
  'secret',
  'filter',
  'interface',
  'pool',
  'network',
  'device',
  'volume',
  'domain',
] as const;

/** The name of a kind of documents that libvirt keeps objects by; in the order in which the objects need each other. */
export type DefinableKind = (typeof definableKinds)[number];

/** Where a connection keeps the definitions of a kind; those of volumes in a pool. */
export function definitionStore(
  connection: Connection,
  kind: DefinableKind,
  poolName: string | undefined,
): DefinitionStore {
  if (kind !== 'volume') return stores[kind](connection);
  if (poolName === undefined) throw new TypeError('a volume is defined in a pool: name one');
  return volumeStore(connection, poolName);
}

const stores: Readonly<
  Record<Exclude<DefinableKind, 'volume'>, (connection: Connection) => DefinitionStore>
> = {
  domain: (connection) => ({
    noun: 'domain',
    isChangeable: true,
    find: async ({ name, uuid }) => ({
      ...found('byUuid', asDomain, uuid && (await connection.findDomain({ uuid }))),
      ...found('byName', asDomain, name && (await connection.findDomain(name))),
    }),
    define: async (text) => asDomain(await validated((flags) => connection.defineDomain(text, flags))),
  }),
  network: (connection) => ({
    noun: 'network',
    isChangeable: true,
    find: async ({ name, uuid }) => ({
      ...found('byUuid', asLayered, uuid && (await connection.findNetwork({ uuid }))),
      ...found('byName', asLayered, name && (await connection.findNetwork(name))),
    }),
    define: async (text) => asLayered(await validated((flags) => connection.defineNetwork(text, flags))),
  }),
  pool: (connection) => ({
    noun: 'storage pool',
    isChangeable: true,
    find: async ({ name, uuid }) => ({
      ...found('byUuid', asLayered, uuid && (await connection.findStoragePool({ uuid }))),
      ...found('byName', asLayered, name && (await connection.findStoragePool(name))),
    }),
    define: async (text) => asLayered(await validated((flags) => connection.defineStoragePool(text, flags))),
  }),
  interface: (connection) => ({
    noun: 'interface',
    isChangeable: true,
    find: async ({ name }) => found('byName', asLayered, name && (await connection.findInterface(name))),
    define: async (text) => asLayered(await validated((flags) => connection.defineInterface(text, flags))),
  }),
  filter: (connection) => ({
    noun: 'network filter',
    isChangeable: true,
    find: async ({ name, uuid }) => ({
      ...found('byUuid', asPlain, uuid && (await connection.findNwFilter({ uuid }))),
      ...found('byName', asPlain, name && (await connection.findNwFilter(name))),
    }),
    define: async (text) => asPlain(await validated((flags) => connection.defineNwFilter(text, flags))),
  }),
  secret: (connection) => ({
    noun: 'secret',
    isChangeable: true,
    find: async ({ uuid, usage }) => ({
      ...found('byUuid', asPlain, uuid && (await connection.findSecret({ uuid }))),
      ...found(
        'byName',
        asPlain,
        usage && (await connection.findSecret({ usage: { ...usage, type: usage.type as SecretUsageType } })),
      ),
    }),
    define: async (text) => asPlain(await validated((flags) => connection.defineSecret(text, flags))),
  }),
  device: (connection) => ({
    noun: 'device',
    isChangeable: true,
    find: async ({ name }) => found('byName', asStartable, name && (await connection.findNodeDevice(name))),
    define: async (text) => asStartable(await validated((flags) => connection.defineNodeDevice(text, flags))),
  }),
};

/** Volumes can be seen only while their pool is active. */
function volumeStore(connection: Connection, poolName: string): DefinitionStore {
  const activePool = async (): Promise<StoragePool | string> => {
    const pool = await connection.findStoragePool(poolName);
    if (pool === undefined) return `there is no storage pool '${poolName}'`;
    return (await pool.isActive()) ? pool : `storage pool '${poolName}' is not active`;
  };
  return {
    noun: 'volume',
    isChangeable: false,
    closed: async () => {
      const pool = await activePool();
      return typeof pool === 'string' ? pool : undefined;
    },
    find: async ({ name }) => {
      const pool = await activePool();
      return typeof pool === 'string' ? {} : found('byName', asPlain, name && (await pool.findVolume(name)));
    },
    define: async (text) => {
      const pool = await connection.storagePool(poolName);
      return asPlain(await validated((flags) => pool.createVolume(text, flags)));
    },
  };
}

/** Has libvirt hold a document against its own schema, too; some drivers cannot do so with documents of some kinds. */
async function validated<One>(define: (flags: { readonly validate: boolean }) => Promise<One>): Promise<One> {
  try {
    return await define({ validate: true });
  } catch (error) {
    if (isRefusedWith(error, 'VIR_ERR_INVALID_ARG')) return await define({ validate: false });
    throw error;
  }
}

function found<Way extends 'byUuid' | 'byName', One extends object>(
  way: Way,
  as: (object: One) => DefinedObject,
  object: One | '' | undefined,
): { readonly [Key in Way]?: DefinedObject } {
  return object ? ({ [way]: as(object) } as { [Key in Way]: DefinedObject }) : {};
}

/** An object that has one document, and does not run. */
interface PlainObject {
  readonly name?: string;
  readonly uuid?: string;
  xml(): Promise<string>;
  toString(): string;
}

function asPlain(object: PlainObject): DefinedObject {
  return {
    ...identity(object),
    definition: async () => ({ xml: await object.xml(), hidesSecrets: false, isLive: false }),
    isPersistent: async () => true,
  };
}

/** An object that runs, and has one document all the same. */
interface StartableObject extends PlainObject {
  isActive(): Promise<boolean>;
  isPersistent?(): Promise<boolean>;
  start(): Promise<void>;
}

function asStartable(object: StartableObject): DefinedObject {
  return {
    ...asPlain(object),
    isActive: () => object.isActive(),
    isPersistent: async () => (await object.isPersistent?.()) ?? true,
    start: () => object.start(),
  };
}

/** An object that runs with one document while it is defined by another. */
interface LayeredObject extends StartableObject {
  xml(flags?: { readonly inactive?: boolean }): Promise<string>;
}

function asLayered(object: LayeredObject): DefinedObject {
  return {
    ...asStartable(object),
    definition: () => layeredDefinition(object),
    liveDocument: () => object.xml(),
  };
}

/** Some drivers show of what runs no other document than the one that it runs with. */
async function layeredDefinition(object: LayeredObject): Promise<DefinitionText> {
  try {
    return { xml: await object.xml({ inactive: true }), hidesSecrets: false, isLive: false };
  } catch (error) {
    if (!isRefusedWith(error, 'VIR_ERR_INVALID_ARG', 'VIR_ERR_NO_SUPPORT')) throw error;
    return { xml: await object.xml(), hidesSecrets: false, isLive: await object.isActive() };
  }
}

function asDomain(domain: Domain): DefinedObject {
  return {
    ...identity(domain),
    definition: () => domainDefinition(domain),
    liveDocument: () => domain.xml(),
    isActive: () => domain.isActive(),
    isPersistent: () => domain.isPersistent(),
    start: () => domain.start(),
  };
}

/** Who may not see passwords gets the definition without them. */
async function domainDefinition(domain: Domain): Promise<DefinitionText> {
  try {
    return { xml: await domain.xml({ inactive: true, secure: true }), hidesSecrets: false, isLive: false };
  } catch (error) {
    if (!isRefusedWith(error, 'VIR_ERR_OPERATION_DENIED', 'VIR_ERR_ACCESS_DENIED')) throw error;
    return { xml: await domain.xml({ inactive: true }), hidesSecrets: true, isLive: false };
  }
}

function isRefusedWith(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof LibvirtError && codes.includes(error.code);
}

function identity(object: PlainObject): Pick<DefinedObject, 'label' | 'name' | 'uuid'> {
  const { name, uuid } = object;
  return {
    label: object.toString(),
    ...(name === undefined ? {} : { name }),
    ...(uuid === undefined ? {} : { uuid }),
  };
}
