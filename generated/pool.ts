// Generated from schemas/rng/pool.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** A store of the host in which volumes are made, such as a directory. Since libvirt 0.4.1. */
export type StoragePool =
  | StoragePoolDir
  | StoragePoolFs
  | StoragePoolNetfs
  | StoragePoolLogical
  | StoragePoolDisk
  | StoragePoolIscsi
  | StoragePoolIscsiDirect
  | StoragePoolScsi
  | StoragePoolMpath
  | StoragePoolRbd
  | StoragePoolSheepdog
  | StoragePoolGluster
  | StoragePoolZfs
  | StoragePoolVstorage
  | StoragePoolOther;
/** The host adapter. Since libvirt 0.7.2. */
export type StoragePoolSourceAdapter =
  StoragePoolSourceAdapterScsiHost | StoragePoolSourceAdapterFcHost | StoragePoolSourceAdapterOther;
/** The file system on the device. Since libvirt 0.4.1. */
export type StoragePoolSourceFormat =
  StoragePoolSourceFormatOfFileSystem | StoragePoolSourceFormatOfDisk | StoragePoolSourceFormatOther;

/** A directory of the host; volumes are files in it. Since libvirt 0.4.1. */
export interface StoragePoolDir extends StoragePoolBase {
  type: 'dir';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  target: StoragePoolDirTarget;
  source?: StoragePoolDirSource;
}
/** Where the pool appears in the file system of the host. Since libvirt 0.4.1. */
export interface StoragePoolDirTarget extends RecordExtras {
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Since libvirt 0.4.1. */
  path: string;
  permissions?: StoragePoolTargetPermissions;
}
/** Owner and access rights of the file, device or directory. Since libvirt 0.4.1. */
export interface StoragePoolTargetPermissions extends RecordExtras {
  /** Access rights, an octal number such as 0600. Since libvirt 0.6.0. */
  mode?: string;
  /** Numeric user id of the owner. Since libvirt 0.4.1. */
  owner?: '-1' | (string & {});
  /** Numeric id of the group. Since libvirt 0.4.1. */
  group?: '-1' | (string & {});
  /** Security label of the file, such as an SELinux context. Since libvirt 0.4.1. */
  label?: string;
}
/** Where the store comes from; a directory needs none. Since libvirt 0.4.1. */
export interface StoragePoolDirSource extends RecordExtras {
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
}
/** Vendor of the hardware behind the source. Since libvirt 0.8.4. */
export interface StoragePoolSourceVendor extends RecordExtras {
  /** Name of the vendor. Since libvirt 0.8.4. */
  name: string;
}
/** Product that the source is. Since libvirt 0.8.4. */
export interface StoragePoolSourceProduct extends RecordExtras {
  /** Name of the product. Since libvirt 0.8.4. */
  name: string;
}
/** What every <pool> here has. */
export interface StoragePoolBase extends RecordExtras {
  /** Globally unique identifier; made up when absent. Since libvirt 0.4.1. */
  uuid?: string;
  capacity?: StoragePoolCapacity;
  allocation?: StoragePoolAllocation;
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
}
/** Size of the whole store. Output only. Unit: B. Since libvirt 0.4.1. */
export interface StoragePoolCapacity extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Since libvirt 0.9.11. */
  unit?: string;
  /** The text of the element. */
  value?: number | bigint;
}
/** How much of the store is in use. Output only. Unit: B. Since libvirt 0.4.1. */
export interface StoragePoolAllocation extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Since libvirt 0.9.11. */
  unit?: string;
  /** The text of the element. */
  value?: number | bigint;
}
/** How much of the store is free for new volumes. Output only. Unit: B. Since libvirt 0.4.1. */
export interface StoragePoolAvailable extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Since libvirt 0.9.11. */
  unit?: string;
  /** The text of the element. */
  value?: number | bigint;
}
/** Features of the pool, for types dir and fs. Since libvirt 6.6.0. */
export interface StoragePoolFeatures extends RecordExtras {
  cow?: StoragePoolFeaturesCow;
}
/** Copy on write by the file system, which slows down images of disks. Needs btrfs. Since libvirt 6.6.0. */
export interface StoragePoolFeaturesCow extends RecordExtras {
  /** Whether files are copied on write; when absent, libvirt turns it off where that is possible. Since libvirt 6.6.0. */
  state: boolean;
}
/** A block device with a file system, which libvirt mounts. Since libvirt 0.4.1. */
export interface StoragePoolFs extends StoragePoolBase {
  type: 'fs';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  target: StoragePoolDirTarget;
  source: StoragePoolFsSource;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
}
/** The device that is mounted. Since libvirt 0.4.1. */
export interface StoragePoolFsSource extends RecordExtras {
  device: StoragePoolSourceDevice[];
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  format?: StoragePoolFsSourceFormat;
}
/** A device of the source. Since libvirt 0.4.1. */
export interface StoragePoolSourceDevice extends RecordExtras {
  /** Path or name of a device of the host, or qualified name of an iSCSI target. Since libvirt 0.4.1. */
  path: string;
  /** Whether the names of partitions have a p before the number, for a multipath device of a disk pool. Since libvirt 1.3.2. */
  part_separator?: boolean;
  freeExtent?: StoragePoolSourceDeviceFreeExtent[];
}
/** A part of the device that is free for a new volume. Output only. Since libvirt 0.4.1. */
export interface StoragePoolSourceDeviceFreeExtent extends RecordExtras {
  /** Where the part begins. Unit: B. Since libvirt 0.4.1. */
  start: number | bigint;
  /** Where the part ends. Unit: B. Since libvirt 0.4.1. */
  end: number | bigint;
}
/** The file system on the device. Since libvirt 0.4.1. */
export interface StoragePoolFsSourceFormat extends RecordExtras {
  /** Kind of file system. Default: auto. Since libvirt 0.4.1. */
  type:
    | 'auto'
    | 'ext2'
    | 'ext3'
    | 'ext4'
    | 'ufs'
    | 'iso9660'
    | 'udf'
    | 'gfs'
    | 'gfs2'
    | 'vfat'
    | 'hfs+'
    | 'xfs'
    | 'ocfs2'
    | 'vmfs'
    | (string & {});
}
/** Options for mounting the file system. Unsupported: a wrong one keeps the pool from starting. Since libvirt 5.1.0. */
export interface StoragePoolFsMountOpts extends RecordExtras {
  'fs:option'?: StoragePoolFsMountOptsFsOption[];
}
/** One option. Since libvirt 5.1.0. */
export interface StoragePoolFsMountOptsFsOption extends RecordExtras {
  /** The option as `mount -o` takes it, such as `noatime` or `timeo=60`. Since libvirt 5.1.0. */
  name: string;
}
/** A directory that a server exports, which libvirt mounts. Since libvirt 0.4.1. */
export interface StoragePoolNetfs extends StoragePoolBase {
  type: 'netfs';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  target: StoragePoolDirTarget;
  source: StoragePoolNetfsSource;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
}
/** The server, and the directory that it exports. Since libvirt 0.4.1. */
export interface StoragePoolNetfsSource extends RecordExtras {
  dir: StoragePoolSourceDir;
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  host: StoragePoolSourceHost[];
  format?: StoragePoolNetfsSourceFormat;
  protocol?: StoragePoolSourceProtocol;
}
/** The directory on the server. Since libvirt 0.4.1. */
export interface StoragePoolSourceDir extends RecordExtras {
  /** Path of the directory. Since libvirt 0.4.1. */
  path: string;
}
/** A server of the source; several only where the type knows clusters. Since libvirt 0.4.1. */
export interface StoragePoolSourceHost extends RecordExtras {
  /** Host name or address. Since libvirt 0.4.1. */
  name: string;
  /** Port; that of the protocol when absent. Since libvirt 0.8.6. */
  port?: number | bigint;
}
/** The protocol of the file system. Since libvirt 0.4.1. */
export interface StoragePoolNetfsSourceFormat extends RecordExtras {
  /** Kind of network file system. Default: auto. Since libvirt 0.4.1. */
  type: 'auto' | 'nfs' | 'cifs' | 'glusterfs' | (string & {});
}
/** The version of NFS. Since libvirt 5.1.0. */
export interface StoragePoolSourceProtocol extends RecordExtras {
  /** Version as in the mount option nfsvers, such as 4 or 4.1. Since libvirt 5.1.0. */
  ver: string;
}
/** An LVM volume group; volumes are its logical volumes. Since libvirt 0.4.1. */
export interface StoragePoolLogical extends StoragePoolBase {
  type: 'logical';
  source: StoragePoolLogicalSource;
  target: StoragePoolLogicalTarget;
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name?: string;
}
/** The volume group, and the devices from which it is built. Since libvirt 0.4.1. */
export interface StoragePoolLogicalSource extends RecordExtras {
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  device?: StoragePoolSourceDevice[];
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name?: string[];
  format?: StoragePoolLogicalSourceFormat;
}
/** Kind of volume group. Since libvirt 0.4.1. */
export interface StoragePoolLogicalSourceFormat extends RecordExtras {
  /** Format of its metadata. Default: lvm2. Since libvirt 0.4.1. */
  type: 'unknown' | 'lvm2' | (string & {});
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
}
/** Where the volume group appears in the file system of the host. Since libvirt 0.4.1. */
export interface StoragePoolLogicalTarget extends RecordExtras {
  permissions?: StoragePoolTargetPermissions;
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Since libvirt 0.4.1. */
  path?: string;
}
/** A disk of the host; volumes are its partitions. Since libvirt 0.4.1. */
export interface StoragePoolDisk extends StoragePoolBase {
  type: 'disk';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  target: StoragePoolDirTarget;
  source: StoragePoolDiskSource;
}
/** The disk that is partitioned. Since libvirt 0.4.1. */
export interface StoragePoolDiskSource extends RecordExtras {
  device: StoragePoolSourceDevice[];
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  format?: StoragePoolDiskSourceFormat;
}
/** The partition table of the disk. Since libvirt 0.4.1. */
export interface StoragePoolDiskSourceFormat extends RecordExtras {
  /** Kind of partition table. Default: unknown. Since libvirt 0.4.1. */
  type: 'unknown' | 'lvm2' | 'dos' | 'dvh' | 'gpt' | 'mac' | 'bsd' | 'pc98' | 'sun' | (string & {});
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
}
/** An iSCSI target that the host logs in to; volumes are its units. Since libvirt 0.4.1. */
export interface StoragePoolIscsi extends StoragePoolBase {
  type: 'iscsi';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  target: StoragePoolDirTarget;
  source: StoragePoolIscsiSource;
}
/** The iSCSI portal and its target. Since libvirt 0.4.1. */
export interface StoragePoolIscsiSource extends RecordExtras {
  device: StoragePoolSourceDevice[];
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  host: StoragePoolSourceHost[];
  initiator?: StoragePoolSourceInitiator;
  auth?: StoragePoolSourceAuth;
}
/** The initiator that the server sees. Since libvirt 0.8.2. */
export interface StoragePoolSourceInitiator extends RecordExtras {
  iqn: StoragePoolSourceInitiatorIqn;
}
/** Its qualified name. Since libvirt 0.8.2. */
export interface StoragePoolSourceInitiatorIqn extends RecordExtras {
  /** Name such as iqn.2013-06.com.example:host. Since libvirt 0.8.2. */
  name: string;
}
/** The login on the server. Since libvirt 0.7.2. */
export interface StoragePoolSourceAuth extends RecordExtras {
  /** How the login is done. Since libvirt 0.7.2. */
  type: 'chap' | 'ceph' | (string & {});
  /** User name on the server. Since libvirt 0.9.13. */
  username: string;
  secret: StoragePoolSourceAuthSecret;
}
/** The libvirt secret that holds the password or key. Since libvirt 0.9.13. */
export interface StoragePoolSourceAuthSecret extends RecordExtras {
  /** UUID of the secret. Since libvirt 0.9.13. */
  uuid?: string;
  /** Usage name of the secret. Since libvirt 0.9.13. */
  usage?: string;
}
/** An iSCSI target that is read without a login of the host, by libiscsi. Since libvirt 4.7.0. */
export interface StoragePoolIscsiDirect extends StoragePoolBase {
  type: 'iscsi-direct';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  source: StoragePoolIscsiDirectSource;
}
/** The iSCSI portal, its target, and the initiator that it is to see. Since libvirt 0.4.1. */
export interface StoragePoolIscsiDirectSource extends RecordExtras {
  initiator: StoragePoolSourceInitiator;
  device: StoragePoolIscsiDirectSourceDevice[];
  host: StoragePoolSourceHost[];
  auth?: StoragePoolSourceAuth;
}
/** The target. Since libvirt 0.4.1. */
export interface StoragePoolIscsiDirectSourceDevice extends RecordExtras {
  /** Qualified name of the target. Since libvirt 0.4.1. */
  path: string;
}
/** A SCSI or Fibre Channel adapter; volumes are the units found behind it. Since libvirt 0.4.1. */
export interface StoragePoolScsi extends StoragePoolBase {
  type: 'scsi';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  target: StoragePoolDirTarget;
  source: StoragePoolScsiSource;
}
/** The adapter behind which the units are found. Since libvirt 0.4.1. */
export interface StoragePoolScsiSource extends RecordExtras {
  adapter: StoragePoolSourceAdapter;
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
}
/** A SCSI host adapter. Since libvirt 1.0.5. */
export interface StoragePoolSourceAdapterScsiHost extends RecordExtras {
  type?: 'scsi_host';
  /** Name of the adapter on the host, such as scsi_host2. Since libvirt 0.7.2. */
  name?: string;
  parentaddr?: StoragePoolSourceAdapterParentaddr;
}
/** The PCI device that the adapter belongs to, which is stable across reboots. Since libvirt 1.2.7. */
export interface StoragePoolSourceAdapterParentaddr extends RecordExtras {
  /** Number that tells adapters of the same PCI device apart. Since libvirt 1.2.7. */
  unique_id?: number | bigint;
  address: StoragePoolSourceAdapterParentaddrAddress;
}
/** The PCI address on the host. Since libvirt 1.2.7. */
export interface StoragePoolSourceAdapterParentaddrAddress extends RecordExtras {
  /** PCI domain (segment). Default: 0. Since libvirt 0.7.6. */
  domain?: string;
  /** Bus, the index of a PCI controller. Default: 0. Since libvirt 0.7.6. */
  bus?: string;
  /** Slot on the bus, 0 to 31. Default: 0. Since libvirt 0.7.6. */
  slot?: string;
  /** Function of the slot, 0 to 7. Default: 0. Since libvirt 0.7.6. */
  function?: string;
  /** Whether more functions of the same slot are used; to be on for function 0 then. Default: off. Since libvirt 0.9.7. */
  multifunction?: boolean;
}
/** A virtual Fibre Channel adapter (NPIV). Since libvirt 1.0.5. */
export interface StoragePoolSourceAdapterFcHost extends RecordExtras {
  type: 'fc_host';
  /** Adapter that carries the virtual one, such as scsi_host3. Since libvirt 1.0.4. */
  parent?: string;
  /** Whether the virtual adapter goes away with the pool. Since libvirt 1.2.11. */
  managed?: boolean;
  /** Node name of the carrying adapter. Since libvirt 3.0.0. */
  parent_wwnn?: string;
  /** Port name of the carrying adapter. Since libvirt 3.0.0. */
  parent_wwpn?: string;
  /** Fabric name of the carrying adapter. Since libvirt 3.0.0. */
  parent_fabric_wwn?: string;
  /** Node name of the virtual adapter. Since libvirt 1.0.4. */
  wwnn: string;
  /** Port name of the virtual adapter. Since libvirt 1.0.4. */
  wwpn: string;
}
/** A <adapter> whose `type` is a word that the grammar does not know. */
export interface StoragePoolSourceAdapterOther extends RecordExtras {
  type: OtherWord;
  name?: string;
  parent?: string;
  managed?: boolean;
  parent_wwnn?: string;
  parent_wwpn?: string;
  parent_fabric_wwn?: string;
  wwnn?: string;
  wwpn?: string;
  parentaddr?: StoragePoolSourceAdapterParentaddr;
}
/** All multipath devices of the host. Since libvirt 0.7.1. */
export interface StoragePoolMpath extends StoragePoolBase {
  type: 'mpath';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  target: StoragePoolDirTarget;
  source?: StoragePoolMpathSource;
}
/** Nothing: a host has one set of multipath devices. Since libvirt 0.4.1. */
export interface StoragePoolMpathSource extends RecordExtras {}
/** A pool of a Ceph cluster; volumes are its block devices. Since libvirt 0.9.13. */
export interface StoragePoolRbd extends StoragePoolBase {
  type: 'rbd';
  source: StoragePoolRbdSource;
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name?: string;
  refresh?: StoragePoolRefresh;
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
}
/** The monitors of the Ceph cluster, and a pool of it. Since libvirt 0.4.1. */
export interface StoragePoolRbdSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  host: StoragePoolSourceHost[];
  auth?: StoragePoolSourceAuth;
}
/** How the pool is looked through when it is refreshed. Since libvirt 5.2.0. */
export interface StoragePoolRefresh extends RecordExtras {
  volume?: StoragePoolRefreshVolume;
}
/** How its volumes are looked at. Since libvirt 5.2.0. */
export interface StoragePoolRefreshVolume extends RecordExtras {
  /** Where the allocation of a volume is taken from. Default: default. Since libvirt 5.2.0. */
  allocation?: 'default' | 'capacity' | (string & {});
}
/** Settings of the Ceph client. Unsupported: a wrong one keeps the pool from starting. Since libvirt 5.1.0. */
export interface StoragePoolRbdConfigOpts extends RecordExtras {
  'rbd:option'?: StoragePoolRbdConfigOptsRbdOption[];
}
/** One setting. Since libvirt 5.1.0. */
export interface StoragePoolRbdConfigOptsRbdOption extends RecordExtras {
  /** Name of the setting, such as `client_mount_timeout`. Since libvirt 5.1.0. */
  name: string;
  /** What it is set to. Since libvirt 5.1.0. */
  value: string;
}
/** A Sheepdog cluster. Since libvirt 0.10.0. */
export interface StoragePoolSheepdog extends StoragePoolBase {
  type: 'sheepdog';
  source: StoragePoolSheepdogSource;
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name?: string;
}
/** A server of the Sheepdog cluster. Since libvirt 0.4.1. */
export interface StoragePoolSheepdogSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  host: StoragePoolSourceHost[];
}
/** A Gluster volume, without mounting it. Since libvirt 1.2.0. */
export interface StoragePoolGluster extends StoragePoolBase {
  type: 'gluster';
  source: StoragePoolGlusterSource;
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name?: string;
}
/** A Gluster server, a volume of it, and a directory in that. Since libvirt 0.4.1. */
export interface StoragePoolGlusterSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  host: StoragePoolSourceHost[];
  dir?: StoragePoolSourceDir;
}
/** A ZFS pool; volumes are its block volumes. Since libvirt 1.2.8. */
export interface StoragePoolZfs extends StoragePoolBase {
  type: 'zfs';
  source: StoragePoolZfsSource;
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name?: string;
  target?: StoragePoolDirTarget;
}
/** The ZFS pool, and the device from which it is built. Since libvirt 0.4.1. */
export interface StoragePoolZfsSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  device?: StoragePoolSourceDevice[];
}
/** A Virtuozzo storage cluster, which libvirt mounts. Since libvirt 3.1.0. */
export interface StoragePoolVstorage extends StoragePoolBase {
  type: 'vstorage';
  target: StoragePoolDirTarget;
  source: StoragePoolVstorageSource;
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name?: string;
}
/** The storage cluster. Since libvirt 0.4.1. */
export interface StoragePoolVstorageSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
}
/** A <pool> whose `type` is a word that the grammar does not know. */
export interface StoragePoolOther extends StoragePoolBase {
  type: OtherWord;
  name?: string;
  target?: StoragePoolTarget;
  source?: StoragePoolSource;
  'fs:mount_opts'?: StoragePoolFsMountOpts;
  refresh?: StoragePoolRefresh;
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
}
/** Where the pool appears in the file system of the host. Since libvirt 0.4.1. */
export interface StoragePoolTarget extends RecordExtras {
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Since libvirt 0.4.1. */
  path?: string;
  permissions?: StoragePoolTargetPermissions;
}
/** Where the store comes from; a directory needs none. Since libvirt 0.4.1. */
export interface StoragePoolSource extends RecordExtras {
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  device?: StoragePoolSourceDevice[];
  format?: StoragePoolSourceFormat;
  dir?: StoragePoolSourceDir;
  host?: StoragePoolSourceHost[];
  protocol?: StoragePoolSourceProtocol;
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name?: string[];
  initiator?: StoragePoolSourceInitiator;
  auth?: StoragePoolSourceAuth;
  adapter?: StoragePoolSourceAdapter;
}
export interface StoragePoolSourceFormatOfFileSystem extends RecordExtras {
  type:
    | 'auto'
    | 'ext2'
    | 'ext3'
    | 'ext4'
    | 'ufs'
    | 'iso9660'
    | 'udf'
    | 'gfs'
    | 'gfs2'
    | 'vfat'
    | 'hfs+'
    | 'xfs'
    | 'ocfs2'
    | 'vmfs'
    | 'nfs'
    | 'cifs'
    | 'glusterfs';
}
export interface StoragePoolSourceFormatOfDisk extends RecordExtras {
  type: 'unknown' | 'lvm2' | 'dos' | 'dvh' | 'gpt' | 'mac' | 'bsd' | 'pc98' | 'sun';
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
}
/** A <format> whose `type` is a word that the grammar does not know. */
export interface StoragePoolSourceFormatOther extends RecordExtras {
  type: OtherWord;
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
}

/** What the types look like in XML. */
export const storagePoolDescriptor: KindData = {
  kind: 'pool',
  roots: [{"localName":"pool","type":"StoragePool"}],
  types: `{
"StoragePool": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["dir","fs","netfs","logical","disk","iscsi","iscsi-direct","scsi","mpath","rbd","sheepdog","gluster","zfs","vstorage"]},"required":true}],"children":[{"property":"name","localName":"name","type":"StoragePoolName"},{"property":"uuid","localName":"uuid","type":"StoragePoolUuid"},{"property":"capacity","localName":"capacity","type":"StoragePoolCapacity"},{"property":"allocation","localName":"allocation","type":"StoragePoolAllocation"},{"property":"available","localName":"available","type":"StoragePoolAvailable"},{"property":"features","localName":"features","type":"StoragePoolFeatures"},{"property":"source","localName":"source","type":"StoragePoolSource"},{"property":"target","localName":"target","type":"StoragePoolTarget"},{"property":"refresh","localName":"refresh","type":"StoragePoolRefresh"},{"property":"fs:mount_opts","localName":"mount_opts","namespaceName":"http://libvirt.org/schemas/storagepool/fs/1.0","type":"StoragePoolFsMountOpts"},{"property":"rbd:config_opts","localName":"config_opts","namespaceName":"http://libvirt.org/schemas/storagepool/rbd/1.0","type":"StoragePoolRbdConfigOpts"}]},
"StoragePoolName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StoragePoolTarget": {"shape":"record","attributes":[],"children":[{"property":"path","localName":"path","type":"StoragePoolTargetPath"},{"property":"permissions","localName":"permissions","type":"StoragePoolTargetPermissions"}]},
"StoragePoolUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StoragePoolCapacity": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StoragePoolAllocation": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StoragePoolAvailable": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StoragePoolFeatures": {"shape":"record","attributes":[],"children":[{"property":"cow","localName":"cow","type":"StoragePoolFeaturesCow"}]},
"StoragePoolSource": {"shape":"record","attributes":[],"children":[{"property":"host","localName":"host","type":"StoragePoolSourceHost","many":true},{"property":"device","localName":"device","type":"StoragePoolSourceDevice","many":true},{"property":"dir","localName":"dir","type":"StoragePoolSourceDir"},{"property":"adapter","localName":"adapter","type":"StoragePoolSourceAdapter"},{"property":"name","localName":"name","type":"StoragePoolSourceName","many":true},{"property":"initiator","localName":"initiator","type":"StoragePoolSourceInitiator"},{"property":"auth","localName":"auth","type":"StoragePoolSourceAuth"},{"property":"format","localName":"format","type":"StoragePoolSourceFormat"},{"property":"protocol","localName":"protocol","type":"StoragePoolSourceProtocol"},{"property":"vendor","localName":"vendor","type":"StoragePoolSourceVendor"},{"property":"product","localName":"product","type":"StoragePoolSourceProduct"}],"layout":"open"},
"StoragePoolFsMountOpts": {"shape":"record","attributes":[],"children":[{"property":"fs:option","localName":"option","namespaceName":"http://libvirt.org/schemas/storagepool/fs/1.0","type":"StoragePoolFsMountOptsFsOption","many":true}]},
"StoragePoolRefresh": {"shape":"record","attributes":[],"children":[{"property":"volume","localName":"volume","type":"StoragePoolRefreshVolume"}]},
"StoragePoolRbdConfigOpts": {"shape":"record","attributes":[],"children":[{"property":"rbd:option","localName":"option","namespaceName":"http://libvirt.org/schemas/storagepool/rbd/1.0","type":"StoragePoolRbdConfigOptsRbdOption","many":true}]},
"StoragePoolTargetPath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StoragePoolTargetPermissions": {"shape":"record","attributes":[],"children":[{"property":"mode","localName":"mode","type":"StoragePoolTargetPermissionsMode"},{"property":"owner","localName":"owner","type":"StoragePoolTargetPermissionsOwner"},{"property":"group","localName":"group","type":"StoragePoolTargetPermissionsGroup"},{"property":"label","localName":"label","type":"StoragePoolTargetPermissionsLabel"}]},
"StoragePoolFeaturesCow": {"shape":"record","attributes":[{"property":"state","localName":"state","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"StoragePoolSourceVendor": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolSourceProduct": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolSourceDevice": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"required":true},{"property":"part_separator","localName":"part_separator","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"freeExtent","localName":"freeExtent","type":"StoragePoolSourceDeviceFreeExtent","many":true}]},
"StoragePoolSourceFormat": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["auto","ext2","ext3","ext4","ufs","iso9660","udf","gfs","gfs2","vfat","hfs+","xfs","ocfs2","vmfs","nfs","cifs","glusterfs","unknown","lvm2","dos","dvh","gpt","mac","bsd","pc98","sun"]},"required":true,"default":"auto"}],"children":[{"property":"vendor","localName":"vendor","type":"StoragePoolSourceVendor"},{"property":"product","localName":"product","type":"StoragePoolSourceProduct"}]},
"StoragePoolSourceDir": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolSourceHost": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"port","localName":"port","value":{"kind":"integer"}}],"children":[]},
"StoragePoolSourceProtocol": {"shape":"record","attributes":[{"property":"ver","localName":"ver","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolSourceName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StoragePoolSourceInitiator": {"shape":"record","attributes":[],"children":[{"property":"iqn","localName":"iqn","type":"StoragePoolSourceInitiatorIqn","required":true}]},
"StoragePoolSourceAuth": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["chap","ceph"]},"required":true},{"property":"username","localName":"username","value":{"kind":"string"},"required":true}],"children":[{"property":"secret","localName":"secret","type":"StoragePoolSourceAuthSecret","required":true}]},
"StoragePoolSourceAdapter": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["scsi_host","fc_host"]}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"parent","localName":"parent","value":{"kind":"string"}},{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"parent_wwnn","localName":"parent_wwnn","value":{"kind":"string"}},{"property":"parent_wwpn","localName":"parent_wwpn","value":{"kind":"string"}},{"property":"parent_fabric_wwn","localName":"parent_fabric_wwn","value":{"kind":"string"}},{"property":"wwnn","localName":"wwnn","value":{"kind":"string"}},{"property":"wwpn","localName":"wwpn","value":{"kind":"string"}}],"children":[{"property":"parentaddr","localName":"parentaddr","type":"StoragePoolSourceAdapterParentaddr"}]},
"StoragePoolFsMountOptsFsOption": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolRefreshVolume": {"shape":"record","attributes":[{"property":"allocation","localName":"allocation","value":{"kind":"enumeration","literals":["default","capacity"]},"default":"default"}],"children":[]},
"StoragePoolRbdConfigOptsRbdOption": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolTargetPermissionsMode": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StoragePoolTargetPermissionsOwner": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["-1"]}},
"StoragePoolTargetPermissionsGroup": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["-1"]}},
"StoragePoolTargetPermissionsLabel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StoragePoolSourceDeviceFreeExtent": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true},{"property":"end","localName":"end","value":{"kind":"integer"},"required":true}],"children":[]},
"StoragePoolSourceInitiatorIqn": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolSourceAuthSecret": {"shape":"record","attributes":[{"property":"uuid","localName":"uuid","value":{"kind":"string"}},{"property":"usage","localName":"usage","value":{"kind":"string"}}],"children":[]},
"StoragePoolSourceAdapterParentaddr": {"shape":"record","attributes":[{"property":"unique_id","localName":"unique_id","value":{"kind":"integer"}}],"children":[{"property":"address","localName":"address","type":"StoragePoolSourceAdapterParentaddrAddress","required":true}]},
"StoragePoolSourceAdapterParentaddrAddress": {"shape":"record","attributes":[{"property":"domain","localName":"domain","value":{"kind":"string"},"default":"0"},{"property":"bus","localName":"bus","value":{"kind":"string"},"default":"0"},{"property":"slot","localName":"slot","value":{"kind":"string"},"default":"0"},{"property":"function","localName":"function","value":{"kind":"string"},"default":"0"},{"property":"multifunction","localName":"multifunction","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"}],"children":[]}
}`,
};
