import type { Network } from '../../../../generated/network.ts';
import type { StoragePool } from '../../../../generated/pool.ts';

/** What libvirt keeps under names, as one connection sees it: all objects of a sort, or nothing where they could not be listed. */
export interface LibvirtObjects {
  readonly domains?: readonly KnownDomain[];
  readonly networks?: readonly KnownNetwork[];
  readonly storagePools?: readonly KnownStoragePool[];
  readonly secrets?: readonly KnownSecret[];
  readonly nwFilters?: readonly KnownObject[];
}

/** An object that has a name and a UUID. */
export interface KnownObject {
  readonly name: string;
  readonly uuid: string;
}

/** A domain that libvirt has. */
export interface KnownDomain extends KnownObject {
  readonly isActive?: boolean;
  /** The MAC addresses of its interfaces, in lower case. */
  readonly macAddresses?: readonly string[];
  /** The files and block devices of its disks, as it runs now. */
  readonly images?: readonly KnownImage[];
}

/** A file or block device that a running domain has as the image of a disk. */
export interface KnownImage {
  readonly path: string;
  readonly isWritten: boolean;
  readonly isShareable: boolean;
}

/** A virtual network that libvirt has. */
export interface KnownNetwork extends KnownObject {
  readonly isActive?: boolean;
  /** What its XML says. */
  readonly model?: Network;
}

/** A storage pool that libvirt has. */
export interface KnownStoragePool extends KnownObject {
  readonly isActive?: boolean;
  /** What its XML says. */
  readonly model?: StoragePool;
  /** All its volumes, known while it is active. */
  readonly volumes?: readonly KnownVolume[];
}

/** A volume of a storage pool. */
export interface KnownVolume {
  readonly name: string;
  readonly kind?: 'file' | 'block' | 'dir' | 'network' | 'netdir' | 'ploop';
}

/** A secret that libvirt has; its value is never asked for. */
export interface KnownSecret {
  readonly uuid: string;
  /** What it is for: `volume`, `ceph`, `iscsi`, `tls`, `vtpm`; `none` where that is not said. */
  readonly usageType?: string;
  /** What it is found by among those for the same. */
  readonly usage?: string;
}
