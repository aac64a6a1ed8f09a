import type { Handle, Integer } from '../addon.ts';
import type { StoragePoolInfo, StorageVolInfo } from '../structures.ts';

type Connect = Handle<'Connect'>;
type StoragePool = Handle<'StoragePool'>;
type StorageVol = Handle<'StorageVol'>;
type Secret = Handle<'Secret'>;

/** Functions of storage pools, volumes and secrets. */
export interface StorageCalls {
  // Pools
  virConnectListAllStoragePools(connection: Connect, flags: number): StoragePool[];
  virConnectFindStoragePoolSources(
    connection: Connect,
    type: string,
    srcSpec: string | undefined,
    flags: number,
  ): string;
  virStoragePoolLookupByName(connection: Connect, name: string): StoragePool;
  virStoragePoolLookupByUUIDString(connection: Connect, uuid: string): StoragePool;
  virStoragePoolLookupByTargetPath(connection: Connect, path: string): StoragePool;
  virStoragePoolLookupByVolume(volume: StorageVol): StoragePool;
  virStoragePoolGetName(pool: StoragePool): string;
  virStoragePoolGetUUIDString(pool: StoragePool): string;
  virStoragePoolGetInfo(pool: StoragePool): StoragePoolInfo;
  virStoragePoolGetXMLDesc(pool: StoragePool, flags: number): string;
  virStoragePoolIsActive(pool: StoragePool): boolean;
  virStoragePoolIsPersistent(pool: StoragePool): boolean;
  virStoragePoolGetAutostart(pool: StoragePool): boolean;
  virStoragePoolSetAutostart(pool: StoragePool, autostart: boolean): void;
  virStoragePoolDefineXML(connection: Connect, xml: string, flags: number): StoragePool;
  virStoragePoolCreateXML(connection: Connect, xml: string, flags: number): StoragePool;
  virStoragePoolBuild(pool: StoragePool, flags: number): void;
  virStoragePoolCreate(pool: StoragePool, flags: number): void;
  virStoragePoolRefresh(pool: StoragePool, flags: number): void;
  virStoragePoolDestroy(pool: StoragePool): void;
  virStoragePoolDelete(pool: StoragePool, flags: number): void;
  virStoragePoolUndefine(pool: StoragePool): void;

  // Volumes
  virStoragePoolListAllVolumes(pool: StoragePool, flags: number): StorageVol[];
  virStorageVolLookupByName(pool: StoragePool, name: string): StorageVol;
  virStorageVolLookupByKey(connection: Connect, key: string): StorageVol;
  virStorageVolLookupByPath(connection: Connect, path: string): StorageVol;
  virStorageVolGetName(volume: StorageVol): string;
  virStorageVolGetKey(volume: StorageVol): string;
  virStorageVolGetPath(volume: StorageVol): string;
  virStorageVolGetInfo(volume: StorageVol): StorageVolInfo;
  virStorageVolGetInfoFlags(volume: StorageVol, flags: number): StorageVolInfo;
  virStorageVolGetXMLDesc(volume: StorageVol, flags: number): string;
  virStorageVolCreateXML(pool: StoragePool, xml: string, flags: number): StorageVol;
  virStorageVolCreateXMLFrom(
    pool: StoragePool,
    xml: string,
    cloneFrom: StorageVol,
    flags: number,
  ): StorageVol;
  virStorageVolResize(volume: StorageVol, capacity: Integer, flags: number): void;
  virStorageVolWipe(volume: StorageVol, flags: number): void;
  virStorageVolWipePattern(volume: StorageVol, algorithm: number, flags: number): void;
  virStorageVolDelete(volume: StorageVol, flags: number): void;

  // Secrets
  virConnectListAllSecrets(connection: Connect, flags: number): Secret[];
  virSecretLookupByUUIDString(connection: Connect, uuid: string): Secret;
  virSecretLookupByUsage(connection: Connect, usageType: number, usageID: string): Secret;
  virSecretGetUUIDString(secret: Secret): string;
  virSecretGetUsageType(secret: Secret): number;
  virSecretGetUsageID(secret: Secret): string;
  virSecretGetXMLDesc(secret: Secret, flags: number): string;
  virSecretDefineXML(connection: Connect, xml: string, flags: number): Secret;
  virSecretUndefine(secret: Secret): void;
  virSecretGetValue(secret: Secret, flags: number): Uint8Array;
  virSecretSetValue(secret: Secret, value: Uint8Array, flags: number): void;
}
