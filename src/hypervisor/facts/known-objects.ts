import type { Domain as DomainModel } from '../../../generated/domain.ts';
import { imagesOf } from '../../validate/facts/disk-images.ts';
import type {
  KnownDomain,
  KnownNetwork,
  KnownObject,
  KnownSecret,
  KnownStoragePool,
  KnownVolume,
} from '../../validate/facts/host/libvirt-objects.ts';
import type { NamedObject } from '../../validate/facts/host/named-objects.ts';
import type { Connection } from '../connection.ts';
import type { Domain } from '../domain.ts';
import type { StoragePool } from '../storage-pool.ts';
import type { StorageVolume } from '../storage-volume.ts';
import type { Inquiry } from './inquiry.ts';
import { unlessRefused } from './unless-refused.ts';

/** Of how many domains that do not run the XML is read, to know their MAC addresses. */
const mostDefinitions = 200;

/** The domains of a connection: their MAC addresses, and the images of those that run. */
export async function listDomains({ connection, runningDomains }: Inquiry): Promise<readonly KnownDomain[]> {
  const [all, running] = await Promise.all([connection.domains(), runningDomains()]);
  const models = new Map(running.map(({ uuid, model }) => [uuid, model]));
  const idle = all.filter(({ uuid }) => !models.has(uuid)).slice(0, mostDefinitions);
  const definitions = new Map(
    await Promise.all(idle.map(async (domain) => [domain.uuid, await definitionOf(domain)] as const)),
  );
  return all.map(({ name, uuid }) => {
    const live = models.get(uuid);
    const model = live ?? definitions.get(uuid);
    return {
      name,
      uuid,
      isActive: live !== undefined,
      ...(model && { macAddresses: macAddressesOf(model) }),
      ...(live && { images: (live.devices?.disk ?? []).flatMap(imagesOf).map(withoutPlace) }),
    };
  });
}

/** The networks of a connection. */
export async function listNetworks(connection: Connection): Promise<readonly KnownNetwork[]> {
  const networks = await connection.networks();
  return existing(
    networks.map(async (network) => {
      const { name, uuid } = network;
      const [isActive, model] = await Promise.all([network.isActive(), network.model()]);
      return { name, uuid, isActive, model };
    }),
  );
}

/** The storage pools of a connection, with the volumes of those that a document names. */
export async function listStoragePools(
  connection: Connection,
  named: readonly NamedObject[],
): Promise<readonly KnownStoragePool[]> {
  const volumes = named.filter((one) => one.kind === 'volume');
  const pools = await connection.storagePools();
  return existing(
    pools.map(async (pool) => {
      const { name, uuid } = pool;
      const wanted = volumes.filter((volume) => volume.pool === name).map((volume) => volume.name);
      const [isActive, model] = await Promise.all([pool.isActive(), pool.model()]);
      const known = isActive && wanted.length > 0 ? await volumesOf(pool, new Set(wanted)) : undefined;
      return { name, uuid, isActive, model, ...(known && { volumes: known }) };
    }),
  );
}

/** The network filters of a connection. */
export async function listNwFilters(connection: Connection): Promise<readonly KnownObject[]> {
  return (await connection.nwFilters()).map(({ name, uuid }) => ({ name, uuid }));
}

/** The secrets of a connection, without their values. */
export async function listSecrets(connection: Connection): Promise<readonly KnownSecret[]> {
  const secrets = await connection.secrets();
  return secrets.map(({ uuid, usageType, usageId }) => ({
    uuid,
    ...(typeof usageType === 'string' && { usageType }),
    usage: usageId,
  }));
}

async function volumesOf(pool: StoragePool, wanted: ReadonlySet<string>): Promise<readonly KnownVolume[]> {
  const volumes = await pool.volumes();
  return existing(
    volumes.map(async (volume) => {
      const { name } = volume;
      const kind = wanted.has(name) ? await kindOf(volume) : undefined;
      return { name, ...(kind && { kind }) };
    }),
  );
}

async function kindOf(volume: StorageVolume): Promise<KnownVolume['kind']> {
  const { type } = await volume.info();
  return typeof type === 'string' ? (type as KnownVolume['kind']) : undefined;
}

/** What is still there: an object may go while it is looked at. */
async function existing<Known>(looks: readonly Promise<Known>[]): Promise<readonly Known[]> {
  const found = await Promise.all(looks.map(unlessRefused));
  return found.filter((known) => known !== undefined);
}

async function definitionOf(domain: Domain): Promise<DomainModel | undefined> {
  return unlessRefused(domain.model({ inactive: true }));
}

function macAddressesOf({ devices }: DomainModel): readonly string[] {
  return (devices?.interface ?? []).flatMap(({ mac }) => mac?.address?.toLowerCase() ?? []);
}

function withoutPlace({
  path,
  isWritten,
  isShareable,
}: ReturnType<typeof imagesOf>[number]): NonNullable<KnownDomain['images']>[number] {
  return { path, isWritten, isShareable };
}
