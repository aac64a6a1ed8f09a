// Generated from schemas/rng/pool.rng by `npm run generate`. Do not edit.
import type { KindDescriptor } from '../src/descriptor/descriptor.ts';
import type { ForeignContent } from '../src/descriptor/foreign.ts';
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
export interface StoragePoolDirTarget {
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Since libvirt 0.4.1. */
  path: string;
  permissions?: StoragePoolTargetPermissions;
  $foreign?: ForeignContent;
}
/** Owner and access rights of the file, device or directory. Since libvirt 0.4.1. */
export interface StoragePoolTargetPermissions {
  /** Access rights, an octal number such as 0600. Since libvirt 0.6.0. */
  mode?: string;
  /** Numeric user id of the owner. Since libvirt 0.4.1. */
  owner?: '-1' | (string & {});
  /** Numeric id of the group. Since libvirt 0.4.1. */
  group?: '-1' | (string & {});
  /** Security label of the file, such as an SELinux context. Since libvirt 0.4.1. */
  label?: string;
  $foreign?: ForeignContent;
}
/** Where the store comes from; a directory needs none. Since libvirt 0.4.1. */
export interface StoragePoolDirSource {
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  $foreign?: ForeignContent;
}
/** Vendor of the hardware behind the source. Since libvirt 0.8.4. */
export interface StoragePoolSourceVendor {
  /** Name of the vendor. Since libvirt 0.8.4. */
  name: string;
  $foreign?: ForeignContent;
}
/** Product that the source is. Since libvirt 0.8.4. */
export interface StoragePoolSourceProduct {
  /** Name of the product. Since libvirt 0.8.4. */
  name: string;
  $foreign?: ForeignContent;
}
/** What every <pool> here has. */
export interface StoragePoolBase {
  /** Globally unique identifier; made up when absent. Since libvirt 0.4.1. */
  uuid?: string;
  capacity?: StoragePoolCapacity;
  allocation?: StoragePoolAllocation;
  available?: StoragePoolAvailable;
  features?: StoragePoolFeatures;
  $foreign?: ForeignContent;
}
/** Size of the whole store. Output only. Unit: B. Since libvirt 0.4.1. */
export interface StoragePoolCapacity {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Since libvirt 0.9.11. */
  unit?: string;
  /** The text of the element. */
  value?: number | bigint;
  $foreign?: ForeignContent;
}
/** How much of the store is in use. Output only. Unit: B. Since libvirt 0.4.1. */
export interface StoragePoolAllocation {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Since libvirt 0.9.11. */
  unit?: string;
  /** The text of the element. */
  value?: number | bigint;
  $foreign?: ForeignContent;
}
/** How much of the store is free for new volumes. Output only. Unit: B. Since libvirt 0.4.1. */
export interface StoragePoolAvailable {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Since libvirt 0.9.11. */
  unit?: string;
  /** The text of the element. */
  value?: number | bigint;
  $foreign?: ForeignContent;
}
/** Features of the pool, for types dir and fs. Since libvirt 6.6.0. */
export interface StoragePoolFeatures {
  cow?: StoragePoolFeaturesCow;
  $foreign?: ForeignContent;
}
/** Copy on write by the file system, which slows down images of disks. Needs btrfs. Since libvirt 6.6.0. */
export interface StoragePoolFeaturesCow {
  /** Whether files are copied on write; when absent, libvirt turns it off where that is possible. Since libvirt 6.6.0. */
  state: boolean;
  $foreign?: ForeignContent;
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
export interface StoragePoolFsSource {
  device: StoragePoolSourceDevice[];
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  format?: StoragePoolFsSourceFormat;
  $foreign?: ForeignContent;
}
/** A device of the source. Since libvirt 0.4.1. */
export interface StoragePoolSourceDevice {
  /** Path or name of a device of the host, or qualified name of an iSCSI target. Since libvirt 0.4.1. */
  path: string;
  /** Whether the names of partitions have a p before the number, for a multipath device of a disk pool. Since libvirt 1.3.2. */
  part_separator?: boolean;
  freeExtent?: StoragePoolSourceDeviceFreeExtent[];
  $foreign?: ForeignContent;
}
/** A part of the device that is free for a new volume. Output only. Since libvirt 0.4.1. */
export interface StoragePoolSourceDeviceFreeExtent {
  /** Where the part begins. Unit: B. Since libvirt 0.4.1. */
  start: number | bigint;
  /** Where the part ends. Unit: B. Since libvirt 0.4.1. */
  end: number | bigint;
  $foreign?: ForeignContent;
}
/** The file system on the device. Since libvirt 0.4.1. */
export interface StoragePoolFsSourceFormat {
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
  $foreign?: ForeignContent;
}
/** Options for mounting the file system. Unsupported: a wrong one keeps the pool from starting. Since libvirt 5.1.0. */
export interface StoragePoolFsMountOpts {
  'fs:option'?: StoragePoolFsMountOptsFsOption[];
  $foreign?: ForeignContent;
}
/** One option. Since libvirt 5.1.0. */
export interface StoragePoolFsMountOptsFsOption {
  /** The option as `mount -o` takes it, such as `noatime` or `timeo=60`. Since libvirt 5.1.0. */
  name: string;
  $foreign?: ForeignContent;
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
export interface StoragePoolNetfsSource {
  dir: StoragePoolSourceDir;
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  host: StoragePoolSourceHost[];
  format?: StoragePoolNetfsSourceFormat;
  protocol?: StoragePoolSourceProtocol;
  $foreign?: ForeignContent;
}
/** The directory on the server. Since libvirt 0.4.1. */
export interface StoragePoolSourceDir {
  /** Path of the directory. Since libvirt 0.4.1. */
  path: string;
  $foreign?: ForeignContent;
}
/** A server of the source; several only where the type knows clusters. Since libvirt 0.4.1. */
export interface StoragePoolSourceHost {
  /** Host name or address. Since libvirt 0.4.1. */
  name: string;
  /** Port; that of the protocol when absent. Since libvirt 0.8.6. */
  port?: number | bigint;
  $foreign?: ForeignContent;
}
/** The protocol of the file system. Since libvirt 0.4.1. */
export interface StoragePoolNetfsSourceFormat {
  /** Kind of network file system. Default: auto. Since libvirt 0.4.1. */
  type: 'auto' | 'nfs' | 'cifs' | 'glusterfs' | (string & {});
  $foreign?: ForeignContent;
}
/** The version of NFS. Since libvirt 5.1.0. */
export interface StoragePoolSourceProtocol {
  /** Version as in the mount option nfsvers, such as 4 or 4.1. Since libvirt 5.1.0. */
  ver: string;
  $foreign?: ForeignContent;
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
export interface StoragePoolLogicalSource {
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  device?: StoragePoolSourceDevice[];
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name?: string[];
  format?: StoragePoolLogicalSourceFormat;
  $foreign?: ForeignContent;
}
/** Kind of volume group. Since libvirt 0.4.1. */
export interface StoragePoolLogicalSourceFormat {
  /** Format of its metadata. Default: lvm2. Since libvirt 0.4.1. */
  type: 'unknown' | 'lvm2' | (string & {});
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  $foreign?: ForeignContent;
}
/** Where the volume group appears in the file system of the host. Since libvirt 0.4.1. */
export interface StoragePoolLogicalTarget {
  permissions?: StoragePoolTargetPermissions;
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Since libvirt 0.4.1. */
  path?: string;
  $foreign?: ForeignContent;
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
export interface StoragePoolDiskSource {
  device: StoragePoolSourceDevice[];
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  format?: StoragePoolDiskSourceFormat;
  $foreign?: ForeignContent;
}
/** The partition table of the disk. Since libvirt 0.4.1. */
export interface StoragePoolDiskSourceFormat {
  /** Kind of partition table. Default: unknown. Since libvirt 0.4.1. */
  type: 'unknown' | 'lvm2' | 'dos' | 'dvh' | 'gpt' | 'mac' | 'bsd' | 'pc98' | 'sun' | (string & {});
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  $foreign?: ForeignContent;
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
export interface StoragePoolIscsiSource {
  device: StoragePoolSourceDevice[];
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  host: StoragePoolSourceHost[];
  initiator?: StoragePoolSourceInitiator;
  auth?: StoragePoolSourceAuth;
  $foreign?: ForeignContent;
}
/** The initiator that the server sees. Since libvirt 0.8.2. */
export interface StoragePoolSourceInitiator {
  iqn: StoragePoolSourceInitiatorIqn;
  $foreign?: ForeignContent;
}
/** Its qualified name. Since libvirt 0.8.2. */
export interface StoragePoolSourceInitiatorIqn {
  /** Name such as iqn.2013-06.com.example:host. Since libvirt 0.8.2. */
  name: string;
  $foreign?: ForeignContent;
}
/** The login on the server. Since libvirt 0.7.2. */
export interface StoragePoolSourceAuth {
  /** How the login is done. Since libvirt 0.7.2. */
  type: 'chap' | 'ceph' | (string & {});
  /** User name on the server. Since libvirt 0.9.13. */
  username: string;
  secret: StoragePoolSourceAuthSecret;
  $foreign?: ForeignContent;
}
/** The libvirt secret that holds the password or key. Since libvirt 0.9.13. */
export interface StoragePoolSourceAuthSecret {
  /** UUID of the secret. Since libvirt 0.9.13. */
  uuid?: string;
  /** Usage name of the secret. Since libvirt 0.9.13. */
  usage?: string;
  $foreign?: ForeignContent;
}
/** An iSCSI target that is read without a login of the host, by libiscsi. Since libvirt 4.7.0. */
export interface StoragePoolIscsiDirect extends StoragePoolBase {
  type: 'iscsi-direct';
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name: string;
  source: StoragePoolIscsiDirectSource;
}
/** The iSCSI portal, its target, and the initiator that it is to see. Since libvirt 0.4.1. */
export interface StoragePoolIscsiDirectSource {
  initiator: StoragePoolSourceInitiator;
  device: StoragePoolIscsiDirectSourceDevice[];
  host: StoragePoolSourceHost[];
  auth?: StoragePoolSourceAuth;
  $foreign?: ForeignContent;
}
/** The target. Since libvirt 0.4.1. */
export interface StoragePoolIscsiDirectSourceDevice {
  /** Qualified name of the target. Since libvirt 0.4.1. */
  path: string;
  $foreign?: ForeignContent;
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
export interface StoragePoolScsiSource {
  adapter: StoragePoolSourceAdapter;
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  $foreign?: ForeignContent;
}
/** A SCSI host adapter. Since libvirt 1.0.5. */
export interface StoragePoolSourceAdapterScsiHost {
  type?: 'scsi_host';
  /** Name of the adapter on the host, such as scsi_host2. Since libvirt 0.7.2. */
  name?: string;
  parentaddr?: StoragePoolSourceAdapterParentaddr;
  $foreign?: ForeignContent;
}
/** The PCI device that the adapter belongs to, which is stable across reboots. Since libvirt 1.2.7. */
export interface StoragePoolSourceAdapterParentaddr {
  /** Number that tells adapters of the same PCI device apart. Since libvirt 1.2.7. */
  unique_id?: number | bigint;
  address: StoragePoolSourceAdapterParentaddrAddress;
  $foreign?: ForeignContent;
}
/** The PCI address on the host. Since libvirt 1.2.7. */
export interface StoragePoolSourceAdapterParentaddrAddress {
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
  $foreign?: ForeignContent;
}
/** A virtual Fibre Channel adapter (NPIV). Since libvirt 1.0.5. */
export interface StoragePoolSourceAdapterFcHost {
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
  $foreign?: ForeignContent;
}
/** A <adapter> whose `type` is a word that the grammar does not know. */
export interface StoragePoolSourceAdapterOther {
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
  $foreign?: ForeignContent;
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
export interface StoragePoolMpathSource {
  $foreign?: ForeignContent;
}
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
export interface StoragePoolRbdSource {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  host: StoragePoolSourceHost[];
  auth?: StoragePoolSourceAuth;
  $foreign?: ForeignContent;
}
/** How the pool is looked through when it is refreshed. Since libvirt 5.2.0. */
export interface StoragePoolRefresh {
  volume?: StoragePoolRefreshVolume;
  $foreign?: ForeignContent;
}
/** How its volumes are looked at. Since libvirt 5.2.0. */
export interface StoragePoolRefreshVolume {
  /** Where the allocation of a volume is taken from. Default: default. Since libvirt 5.2.0. */
  allocation?: 'default' | 'capacity' | (string & {});
  $foreign?: ForeignContent;
}
/** Settings of the Ceph client. Unsupported: a wrong one keeps the pool from starting. Since libvirt 5.1.0. */
export interface StoragePoolRbdConfigOpts {
  'rbd:option'?: StoragePoolRbdConfigOptsRbdOption[];
  $foreign?: ForeignContent;
}
/** One setting. Since libvirt 5.1.0. */
export interface StoragePoolRbdConfigOptsRbdOption {
  /** Name of the setting, such as `client_mount_timeout`. Since libvirt 5.1.0. */
  name: string;
  /** What it is set to. Since libvirt 5.1.0. */
  value: string;
  $foreign?: ForeignContent;
}
/** A Sheepdog cluster. Since libvirt 0.10.0. */
export interface StoragePoolSheepdog extends StoragePoolBase {
  type: 'sheepdog';
  source: StoragePoolSheepdogSource;
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name?: string;
}
/** A server of the Sheepdog cluster. Since libvirt 0.4.1. */
export interface StoragePoolSheepdogSource {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  host: StoragePoolSourceHost[];
  $foreign?: ForeignContent;
}
/** A Gluster volume, without mounting it. Since libvirt 1.2.0. */
export interface StoragePoolGluster extends StoragePoolBase {
  type: 'gluster';
  source: StoragePoolGlusterSource;
  /** Short name, unique among the pools of the host. Since libvirt 0.4.1. */
  name?: string;
}
/** A Gluster server, a volume of it, and a directory in that. Since libvirt 0.4.1. */
export interface StoragePoolGlusterSource {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  host: StoragePoolSourceHost[];
  dir?: StoragePoolSourceDir;
  $foreign?: ForeignContent;
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
export interface StoragePoolZfsSource {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  device?: StoragePoolSourceDevice[];
  $foreign?: ForeignContent;
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
export interface StoragePoolVstorageSource {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. Since libvirt 0.4.1. */
  name: string[];
  $foreign?: ForeignContent;
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
export interface StoragePoolTarget {
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Since libvirt 0.4.1. */
  path?: string;
  permissions?: StoragePoolTargetPermissions;
  $foreign?: ForeignContent;
}
/** Where the store comes from; a directory needs none. Since libvirt 0.4.1. */
export interface StoragePoolSource {
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
  $foreign?: ForeignContent;
}
export interface StoragePoolSourceFormatOfFileSystem {
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
  $foreign?: ForeignContent;
}
export interface StoragePoolSourceFormatOfDisk {
  type: 'unknown' | 'lvm2' | 'dos' | 'dvh' | 'gpt' | 'mac' | 'bsd' | 'pc98' | 'sun';
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  $foreign?: ForeignContent;
}
/** A <format> whose `type` is a word that the grammar does not know. */
export interface StoragePoolSourceFormatOther {
  type: OtherWord;
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
  $foreign?: ForeignContent;
}

/** What the types look like in XML. Mostly a text, since that is read faster than an object literal. */
export const storagePoolDescriptor: KindDescriptor = {
  kind: 'pool',
  roots: [{"localName":"pool","type":"StoragePool"}],
  types: JSON.parse(`{
"StoragePool": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["dir","fs","netfs","logical","disk","iscsi","iscsi-direct","scsi","mpath","rbd","sheepdog","gluster","zfs","vstorage"]},"required":true}],"children":[{"property":"name","localName":"name","type":"StoragePoolName"},{"property":"uuid","localName":"uuid","type":"StoragePoolUuid"},{"property":"capacity","localName":"capacity","type":"StoragePoolCapacity"},{"property":"allocation","localName":"allocation","type":"StoragePoolAllocation"},{"property":"available","localName":"available","type":"StoragePoolAvailable"},{"property":"features","localName":"features","type":"StoragePoolFeatures"},{"property":"source","localName":"source","type":"StoragePoolSource"},{"property":"target","localName":"target","type":"StoragePoolTarget"},{"property":"refresh","localName":"refresh","type":"StoragePoolRefresh"},{"property":"fs:mount_opts","localName":"mount_opts","namespaceName":"http://libvirt.org/schemas/storagepool/fs/1.0","type":"StoragePoolFsMountOpts"},{"property":"rbd:config_opts","localName":"config_opts","namespaceName":"http://libvirt.org/schemas/storagepool/rbd/1.0","type":"StoragePoolRbdConfigOpts"}]},
"StoragePoolName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StoragePoolTarget": {"shape":"record","attributes":[],"children":[{"property":"path","localName":"path","type":"StoragePoolTargetPath"},{"property":"permissions","localName":"permissions","type":"StoragePoolTargetPermissions"}]},
"StoragePoolUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StoragePoolCapacity": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StoragePoolAllocation": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StoragePoolAvailable": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StoragePoolFeatures": {"shape":"record","attributes":[],"children":[{"property":"cow","localName":"cow","type":"StoragePoolFeaturesCow"}]},
"StoragePoolSource": {"shape":"record","attributes":[],"children":[{"property":"host","localName":"host","type":"StoragePoolSourceHost","many":true},{"property":"device","localName":"device","type":"StoragePoolSourceDevice","many":true},{"property":"dir","localName":"dir","type":"StoragePoolSourceDir"},{"property":"adapter","localName":"adapter","type":"StoragePoolSourceAdapter"},{"property":"name","localName":"name","type":"StoragePoolSourceName","many":true},{"property":"initiator","localName":"initiator","type":"StoragePoolSourceInitiator"},{"property":"auth","localName":"auth","type":"StoragePoolSourceAuth"},{"property":"format","localName":"format","type":"StoragePoolSourceFormat"},{"property":"protocol","localName":"protocol","type":"StoragePoolSourceProtocol"},{"property":"vendor","localName":"vendor","type":"StoragePoolSourceVendor"},{"property":"product","localName":"product","type":"StoragePoolSourceProduct"}]},
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
}`),
};
