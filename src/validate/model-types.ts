import type {
  Domain,
  DomainCpu,
  DomainDevices,
  DomainDisk,
  DomainDiskAuthSecret,
  DomainDiskEncryptionSecret,
  DomainFilesystem,
  DomainGraphics,
  DomainGraphicsListen,
  DomainHostdev,
  DomainInput,
  DomainInterface,
  DomainInterfaceTarget,
  DomainOs,
  DomainRng,
  DomainTpm,
  DomainTpmBackendEncryption,
  DomainVideo,
  DomainVsock,
} from '../../generated/domain.ts';
import type { NetworkFilter } from '../../generated/filter.ts';
import type { Network } from '../../generated/network.ts';
import type { StoragePool } from '../../generated/pool.ts';
import type { Secret } from '../../generated/secret.ts';

/** The record types that rules can visit, by the names of their descriptors. */
export interface ModelTypes {
  Domain: Domain;
  DomainCpu: DomainCpu;
  DomainDevices: DomainDevices;
  DomainDisk: DomainDisk;
  DomainDiskAuthSecret: DomainDiskAuthSecret;
  DomainDiskEncryptionSecret: DomainDiskEncryptionSecret;
  DomainFilesystem: DomainFilesystem;
  DomainGraphics: DomainGraphics;
  DomainGraphicsListen: DomainGraphicsListen;
  DomainHostdev: DomainHostdev;
  DomainInput: DomainInput;
  DomainInterface: DomainInterface;
  DomainInterfaceTarget: DomainInterfaceTarget;
  DomainOs: DomainOs;
  DomainRng: DomainRng;
  DomainTpm: DomainTpm;
  DomainTpmBackendEncryption: DomainTpmBackendEncryption;
  DomainVideo: DomainVideo;
  DomainVsock: DomainVsock;
  Network: Network;
  NetworkFilter: NetworkFilter;
  Secret: Secret;
  StoragePool: StoragePool;
}
