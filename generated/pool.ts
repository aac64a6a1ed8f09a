// Generated from schemas/rng/pool.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** A store of the host in which volumes are made, such as a directory. Since 0.4.1. */
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
/** The host adapter. Since 0.7.2. */
export type StoragePoolSourceAdapter =
  StoragePoolSourceAdapterScsiHost | StoragePoolSourceAdapterFcHost | StoragePoolSourceAdapterOther;
export type StoragePoolSourceFormat =
  StoragePoolSourceFormatOfFileSystem | StoragePoolSourceFormatOfDisk | StoragePoolSourceFormatOther;

/** What every <pool> here has. */
export interface StoragePoolBase extends RecordExtras {
  /** Globally unique identifier; made up when absent. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid?: string;
  /** Size of the whole store. Output only. Unit: B. Since 0.4.1. */
  capacity?: StoragePoolSize;
  /** How much of the store is in use. Output only. Unit: B. Since 0.4.1. */
  allocation?: StoragePoolSize;
  /** How much of the store is free for new volumes. Output only. Unit: B. Since 0.4.1. */
  available?: StoragePoolSize;
  /** Features of the pool, for types dir and fs. */
  features?: StoragePoolFeatures;
}
/** A directory of the host; volumes are files in it. Since 0.4.1. */
export interface StoragePoolDir extends StoragePoolBase {
  type: 'dir';
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name: string;
  /** Where the pool appears in the file system of the host. */
  target: StoragePoolDirTarget;
  /** Where the store comes from; a directory needs none. */
  source?: StoragePoolDirSource;
}
/** A block device with a file system, which libvirt mounts. Since 0.4.1. */
export interface StoragePoolFs extends StoragePoolBase {
  type: 'fs';
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name: string;
  /** Where the pool appears in the file system of the host. */
  target: StoragePoolDirTarget;
  /** The device that is mounted. */
  source: StoragePoolFsSource;
  /** Options for mounting the file system. */
  'fs:mount_opts'?: StoragePoolFsMountOpts;
}
/** A directory that a server exports, which libvirt mounts. Since 0.4.1. */
export interface StoragePoolNetfs extends StoragePoolBase {
  type: 'netfs';
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name: string;
  /** Where the pool appears in the file system of the host. */
  target: StoragePoolDirTarget;
  /** The server, and the directory that it exports. */
  source: StoragePoolNetfsSource;
  /** Options for mounting the file system. */
  'fs:mount_opts'?: StoragePoolFsMountOpts;
}
/** An LVM volume group; volumes are its logical volumes. Since 0.4.1. */
export interface StoragePoolLogical extends StoragePoolBase {
  type: 'logical';
  /** The volume group, and the devices from which it is built. */
  source: StoragePoolLogicalSource;
  /** Where the volume group appears in the file system of the host. */
  target: StoragePoolLogicalTarget;
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name?: string;
}
/** A disk of the host; volumes are its partitions. Since 0.4.1. */
export interface StoragePoolDisk extends StoragePoolBase {
  type: 'disk';
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name: string;
  /** Where the pool appears in the file system of the host. */
  target: StoragePoolDirTarget;
  /** The disk that is partitioned. */
  source: StoragePoolDiskSource;
}
/** An iSCSI target that the host logs in to; volumes are its units. Since 0.4.1. */
export interface StoragePoolIscsi extends StoragePoolBase {
  type: 'iscsi';
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name: string;
  /** Where the pool appears in the file system of the host. */
  target: StoragePoolDirTarget;
  /** The iSCSI portal and its target. */
  source: StoragePoolIscsiSource;
}
/** An iSCSI target that is read without a login of the host, by libiscsi. Since 4.7.0. */
export interface StoragePoolIscsiDirect extends StoragePoolBase {
  type: 'iscsi-direct';
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name: string;
  /** The iSCSI portal, its target, and the initiator that it is to see. */
  source: StoragePoolIscsiDirectSource;
}
/** A SCSI or Fibre Channel adapter; volumes are the units found behind it. Since 0.4.1. */
export interface StoragePoolScsi extends StoragePoolBase {
  type: 'scsi';
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name: string;
  /** Where the pool appears in the file system of the host. */
  target: StoragePoolDirTarget;
  /** The adapter behind which the units are found. */
  source: StoragePoolScsiSource;
}
/** All multipath devices of the host. Since 0.7.1. */
export interface StoragePoolMpath extends StoragePoolBase {
  type: 'mpath';
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name: string;
  /** Where the pool appears in the file system of the host. */
  target: StoragePoolDirTarget;
  /** Nothing: a host has one set of multipath devices. */
  source?: StoragePoolMpathSource;
}
/** A pool of a Ceph cluster; volumes are its block devices. Since 0.9.13. */
export interface StoragePoolRbd extends StoragePoolBase {
  type: 'rbd';
  /** The monitors of the Ceph cluster, and a pool of it. */
  source: StoragePoolRbdSource;
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name?: string;
  /** How the pool is looked through when it is refreshed. */
  refresh?: StoragePoolRefresh;
  /** Settings of the Ceph client. */
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
}
/** A Sheepdog cluster. Since 0.10.0. */
export interface StoragePoolSheepdog extends StoragePoolBase {
  type: 'sheepdog';
  /** A server of the Sheepdog cluster. */
  source: StoragePoolSheepdogSource;
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name?: string;
}
/** A Gluster volume, without mounting it. Since 1.2.0. */
export interface StoragePoolGluster extends StoragePoolBase {
  type: 'gluster';
  /** A Gluster server, a volume of it, and a directory in that. */
  source: StoragePoolGlusterSource;
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name?: string;
}
/** A ZFS pool; volumes are its block volumes. Since 1.2.8. */
export interface StoragePoolZfs extends StoragePoolBase {
  type: 'zfs';
  /** The ZFS pool, and the device from which it is built. */
  source: StoragePoolZfsSource;
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name?: string;
  /** Where the pool appears in the file system of the host. */
  target?: StoragePoolDirTarget;
}
/** A Virtuozzo storage cluster, which libvirt mounts. Since 3.1.0. */
export interface StoragePoolVstorage extends StoragePoolBase {
  type: 'vstorage';
  /** Where the pool appears in the file system of the host. */
  target: StoragePoolDirTarget;
  /** The storage cluster. */
  source: StoragePoolVstorageSource;
  /** Short name, unique among the pools of the host. Format: a name without / or line break. */
  name?: string;
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
/** An amount of storage, with its unit. */
export interface StoragePoolSize extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Format: a unit such as KiB. Since 0.9.11. */
  unit?: string;
  value: number | bigint;
}
/** Features of the pool, for types dir and fs. Since 6.6.0. */
export interface StoragePoolFeatures extends RecordExtras {
  /** Copy on write by the file system, which slows down images of disks. */
  cow?: StoragePoolFeaturesCow;
}
/** Where the pool appears in the file system of the host. Since 0.4.1. */
export interface StoragePoolDirTarget extends RecordExtras {
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Format: an absolute path. */
  path: string;
  /** Owner and access rights of the file, device or directory. */
  permissions?: StoragePoolTargetPermissions;
}
/** Where the store comes from; a directory needs none. Since 0.4.1. */
export interface StoragePoolDirSource extends RecordExtras {
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
}
/** The device that is mounted. Since 0.4.1. */
export interface StoragePoolFsSource extends RecordExtras {
  /** A device of the source. */
  device: StoragePoolFsSourceDevice[];
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
  /** The file system on the device. */
  format?: StoragePoolFsSourceFormat;
}
/** Options for mounting the file system. Unsupported: a wrong one keeps the pool from starting. Since 5.1.0. */
export interface StoragePoolFsMountOpts extends RecordExtras {
  /** One option. */
  'fs:option'?: StoragePoolFsMountOptsFsOption[];
}
/** The server, and the directory that it exports. Since 0.4.1. */
export interface StoragePoolNetfsSource extends RecordExtras {
  dir: StoragePoolSourceDir;
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
  /** A server of the source; several only where the type knows clusters. */
  host: StoragePoolSourceHost[];
  /** The protocol of the file system. */
  format?: StoragePoolNetfsSourceFormat;
  /** The version of NFS. */
  protocol?: StoragePoolSourceProtocol;
}
/** The volume group, and the devices from which it is built. Since 0.4.1. */
export interface StoragePoolLogicalSource extends RecordExtras {
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
  /** A device of the source. */
  device?: StoragePoolFsSourceDevice[];
  /** Name of the source, such as that of a volume group or of a pool in a cluster. */
  name?: string[];
  /** Kind of volume group. */
  format?: StoragePoolLogicalSourceFormat;
}
/** Where the volume group appears in the file system of the host. Since 0.4.1. */
export interface StoragePoolLogicalTarget extends RecordExtras {
  /** Owner and access rights of the file, device or directory. */
  permissions?: StoragePoolTargetPermissions;
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Format: an absolute path. */
  path?: string;
}
/** The disk that is partitioned. Since 0.4.1. */
export interface StoragePoolDiskSource extends RecordExtras {
  /** A device of the source. */
  device: StoragePoolFsSourceDevice[];
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
  /** The partition table of the disk. */
  format?: StoragePoolDiskSourceFormat;
}
/** The iSCSI portal and its target. Since 0.4.1. */
export interface StoragePoolIscsiSource extends RecordExtras {
  /** A device of the source. */
  device: StoragePoolFsSourceDevice[];
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
  /** A server of the source; several only where the type knows clusters. */
  host: StoragePoolSourceHost[];
  /** The initiator that the server sees. */
  initiator?: StoragePoolSourceInitiator;
  /** The login on the server. */
  auth?: StoragePoolSourceAuth;
}
/** The iSCSI portal, its target, and the initiator that it is to see. Since 0.4.1. */
export interface StoragePoolIscsiDirectSource extends RecordExtras {
  /** The initiator that the server sees. */
  initiator: StoragePoolSourceInitiator;
  /** The target. */
  device: StoragePoolIscsiDirectSourceDevice[];
  /** A server of the source; several only where the type knows clusters. */
  host: StoragePoolSourceHost[];
  /** The login on the server. */
  auth?: StoragePoolSourceAuth;
}
/** The adapter behind which the units are found. Since 0.4.1. */
export interface StoragePoolScsiSource extends RecordExtras {
  /** The host adapter. */
  adapter: StoragePoolSourceAdapter;
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
}
/** Nothing: a host has one set of multipath devices. Since 0.4.1. */
export interface StoragePoolMpathSource extends RecordExtras {}
/** The monitors of the Ceph cluster, and a pool of it. Since 0.4.1. */
export interface StoragePoolRbdSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. */
  name: string[];
  /** A server of the source; several only where the type knows clusters. */
  host: StoragePoolSourceHost[];
  /** The login on the server. */
  auth?: StoragePoolSourceAuth;
}
/** How the pool is looked through when it is refreshed. Since 5.2.0. */
export interface StoragePoolRefresh extends RecordExtras {
  /** How its volumes are looked at. */
  volume?: StoragePoolRefreshVolume;
}
/** Settings of the Ceph client. Unsupported: a wrong one keeps the pool from starting. Since 5.1.0. */
export interface StoragePoolRbdConfigOpts extends RecordExtras {
  /** One setting. */
  'rbd:option'?: StoragePoolRbdConfigOptsRbdOption[];
}
/** A server of the Sheepdog cluster. Since 0.4.1. */
export interface StoragePoolSheepdogSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. */
  name: string[];
  /** A server of the source; several only where the type knows clusters. */
  host: StoragePoolSourceHost[];
}
/** A Gluster server, a volume of it, and a directory in that. Since 0.4.1. */
export interface StoragePoolGlusterSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. */
  name: string[];
  /** A server of the source; several only where the type knows clusters. */
  host: StoragePoolSourceHost[];
  /** The directory on the server. */
  dir?: StoragePoolGlusterSourceDir;
}
/** The ZFS pool, and the device from which it is built. Since 0.4.1. */
export interface StoragePoolZfsSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. */
  name: string[];
  /** A device of the source. */
  device?: StoragePoolFsSourceDevice[];
}
/** The storage cluster. Since 0.4.1. */
export interface StoragePoolVstorageSource extends RecordExtras {
  /** Name of the source, such as that of a volume group or of a pool in a cluster. */
  name: string[];
}
/** Where the pool appears in the file system of the host. Or: Where the volume group appears in the file system of the host. Since 0.4.1. */
export interface StoragePoolTarget extends RecordExtras {
  /** Directory of the pool. For pools of block devices one with stable names, such as /dev/disk/by-path. Format: an absolute path. */
  path?: string;
  /** Owner and access rights of the file, device or directory. */
  permissions?: StoragePoolTargetPermissions;
}
/** Where the store comes from; a directory needs none. Or: The device that is mounted. Or: The server, and the directory that it exports. Since 0.4.1. */
export interface StoragePoolSource extends RecordExtras {
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
  device?: StoragePoolSourceDevice[];
  format?: StoragePoolSourceFormat;
  dir?: StoragePoolSourceDir;
  /** A server of the source; several only where the type knows clusters. */
  host?: StoragePoolSourceHost[];
  /** The version of NFS. */
  protocol?: StoragePoolSourceProtocol;
  /** Name of the source, such as that of a volume group or of a pool in a cluster. */
  name?: string[];
  /** The initiator that the server sees. */
  initiator?: StoragePoolSourceInitiator;
  /** The login on the server. */
  auth?: StoragePoolSourceAuth;
  /** The host adapter. */
  adapter?: StoragePoolSourceAdapter;
}
/** Copy on write by the file system, which slows down images of disks. Needs btrfs. Since 6.6.0. */
export interface StoragePoolFeaturesCow extends RecordExtras {
  /** Whether files are copied on write; when absent, libvirt turns it off where that is possible. */
  state: boolean;
}
/** Owner and access rights of the file, device or directory. Since 0.4.1. */
export interface StoragePoolTargetPermissions extends RecordExtras {
  /** Access rights, an octal number such as 0600. Format: file permissions in octal such as 0755. Since 0.6.0. */
  mode?: string;
  /** Numeric user id of the owner. */
  owner?: '-1' | (string & {});
  /** Numeric id of the group. */
  group?: '-1' | (string & {});
  /** Security label of the file, such as an SELinux context. */
  label?: string;
}
/** Vendor of the hardware behind the source. Since 0.8.4. */
export interface StoragePoolSourceVendor extends RecordExtras {
  /** Name of the vendor. */
  name: string;
}
/** Product that the source is. Since 0.8.4. */
export interface StoragePoolSourceProduct extends RecordExtras {
  /** Name of the product. */
  name: string;
}
/** A device of the source. Since 0.4.1. */
export interface StoragePoolFsSourceDevice extends RecordExtras {
  /** Path or name of a device of the host, or qualified name of an iSCSI target. Format: an absolute path or a name of letters, digits, _ + - or an iSCSI name such as iqn.2024-01.com.example:disk1. */
  path: string;
  /** Whether the names of partitions have a p before the number, for a multipath device of a disk pool. Since 1.3.2. */
  part_separator?: boolean;
  /** A part of the device that is free for a new volume. */
  freeExtent?: StoragePoolSourceDeviceFreeExtent[];
}
/** The file system on the device. Since 0.4.1. */
export interface StoragePoolFsSourceFormat extends RecordExtras {
  /** Kind of file system. Default: auto. */
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
/** One option. Since 5.1.0. */
export interface StoragePoolFsMountOptsFsOption extends RecordExtras {
  /** The option as `mount -o` takes it, such as `noatime` or `timeo=60`. */
  name: string;
}
/** The directory on the server. Or: What the server exports. Since 0.4.1. */
export interface StoragePoolSourceDir extends RecordExtras {
  /** Path of the directory. Or: Name of the share or volume, a path in it possibly included. Format: an absolute path or a line of text that is not empty. */
  path: string;
}
/** A server of the source; several only where the type knows clusters. Since 0.4.1. */
export interface StoragePoolSourceHost extends RecordExtras {
  /** Host name or address. Format: a DNS name of letters, digits, . - or an IPv4 address or an IPv6 address. */
  name: string;
  /** Port; that of the protocol when absent. Since 0.8.6. */
  port?: number;
}
/** The protocol of the file system. Since 0.4.1. */
export interface StoragePoolNetfsSourceFormat extends RecordExtras {
  /** Kind of network file system. Default: auto. */
  type: 'auto' | 'nfs' | 'cifs' | 'glusterfs' | (string & {});
}
/** The version of NFS. Since 5.1.0. */
export interface StoragePoolSourceProtocol extends RecordExtras {
  /** Version as in the mount option nfsvers, such as 4 or 4.1. */
  ver: string;
}
/** Kind of volume group. Since 0.4.1. */
export interface StoragePoolLogicalSourceFormat extends RecordExtras {
  /** Format of its metadata. Default: lvm2. */
  type: 'unknown' | 'lvm2' | (string & {});
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
}
/** The partition table of the disk. Since 0.4.1. */
export interface StoragePoolDiskSourceFormat extends RecordExtras {
  /** Kind of partition table. Default: unknown. */
  type: 'unknown' | 'lvm2' | 'dos' | 'dvh' | 'gpt' | 'mac' | 'bsd' | 'pc98' | 'sun' | (string & {});
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
}
/** The initiator that the server sees. Since 0.8.2. */
export interface StoragePoolSourceInitiator extends RecordExtras {
  /** Its qualified name. */
  iqn: StoragePoolSourceInitiatorIqn;
}
/** The login on the server. Since 0.7.2. */
export interface StoragePoolSourceAuth extends RecordExtras {
  /** How the login is done. */
  type: 'chap' | 'ceph' | (string & {});
  /** User name on the server. Since 0.9.13. */
  username: string;
  /** The libvirt secret that holds the password or key. */
  secret: StoragePoolSourceAuthSecret;
}
/** The target. Since 0.4.1. */
export interface StoragePoolIscsiDirectSourceDevice extends RecordExtras {
  /** Qualified name of the target. Format: an iSCSI name such as iqn.2024-01.com.example:disk1. */
  path: string;
}
/** How its volumes are looked at. Since 5.2.0. */
export interface StoragePoolRefreshVolume extends RecordExtras {
  /** Where the allocation of a volume is taken from. Default: default. */
  allocation?: 'default' | 'capacity' | (string & {});
}
/** One setting. Since 5.1.0. */
export interface StoragePoolRbdConfigOptsRbdOption extends RecordExtras {
  /** Name of the setting, such as `client_mount_timeout`. */
  name: string;
  /** What it is set to. */
  value: string;
}
/** The directory on the server. Since 0.4.1. */
export interface StoragePoolGlusterSourceDir extends RecordExtras {
  /** Path of the directory. Format: an absolute path. */
  path: string;
}
/** A device of the source. Or: The target. Since 0.4.1. */
export interface StoragePoolSourceDevice extends RecordExtras {
  /** Path or name of a device of the host, or qualified name of an iSCSI target. Or: Qualified name of the target. Format: an iSCSI name such as iqn.2024-01.com.example:disk1 or an absolute path or a name of letters, digits, _ + -. */
  path: string;
  /** Whether the names of partitions have a p before the number, for a multipath device of a disk pool. Since 1.3.2. */
  part_separator?: boolean;
  /** A part of the device that is free for a new volume. */
  freeExtent?: StoragePoolSourceDeviceFreeExtent[];
}
/** A part of the device that is free for a new volume. Output only. Since 0.4.1. */
export interface StoragePoolSourceDeviceFreeExtent extends RecordExtras {
  /** Where the part begins. Unit: B. */
  start: number | bigint;
  /** Where the part ends. Unit: B. */
  end: number | bigint;
}
/** Its qualified name. Since 0.8.2. */
export interface StoragePoolSourceInitiatorIqn extends RecordExtras {
  /** Name such as iqn.2013-06.com.example:host. */
  name: string;
}
/** The libvirt secret that holds the password or key. Since 0.9.13. */
export interface StoragePoolSourceAuthSecret extends RecordExtras {
  /** UUID of the secret. */
  uuid?: string;
  /** Usage name of the secret. */
  usage?: string;
}
/** A SCSI host adapter. Since 1.0.5. */
export interface StoragePoolSourceAdapterScsiHost extends RecordExtras {
  type?: 'scsi_host';
  /** Name of the adapter on the host, such as scsi_host2. */
  name?: string;
  /** The PCI device that the adapter belongs to, which is stable across reboots. */
  parentaddr?: StoragePoolSourceAdapterParentaddr;
}
/** A virtual Fibre Channel adapter (NPIV). Since 1.0.5. */
export interface StoragePoolSourceAdapterFcHost extends RecordExtras {
  type: 'fc_host';
  /** Adapter that carries the virtual one, such as scsi_host3. */
  parent?: string;
  /** Whether the virtual adapter goes away with the pool. Since 1.2.11. */
  managed?: boolean;
  /** Node name of the carrying adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  parent_wwnn?: string;
  /** Port name of the carrying adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  parent_wwpn?: string;
  /** Fabric name of the carrying adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  parent_fabric_wwn?: string;
  /** Node name of the virtual adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
  wwnn: string;
  /** Port name of the virtual adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
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
  /** Vendor of the hardware behind the source. */
  vendor?: StoragePoolSourceVendor;
  /** Product that the source is. */
  product?: StoragePoolSourceProduct;
}
/** A <format> whose `type` is a word that the grammar does not know. */
export interface StoragePoolSourceFormatOther extends RecordExtras {
  type: OtherWord;
  vendor?: StoragePoolSourceVendor;
  product?: StoragePoolSourceProduct;
}
/** The PCI device that the adapter belongs to, which is stable across reboots. Since 1.2.7. */
export interface StoragePoolSourceAdapterParentaddr extends RecordExtras {
  /** Number that tells adapters of the same PCI device apart. */
  unique_id?: number | bigint;
  /** The PCI address on the host. */
  address: StoragePoolSourceAdapterParentaddrAddress;
}
/** The PCI address on the host. Since 1.2.7. */
export interface StoragePoolSourceAdapterParentaddrAddress extends RecordExtras {
  /** PCI domain (segment). Default: 0. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  domain?: string;
  /** Bus, the index of a PCI controller. Default: 0. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  bus?: string;
  /** Slot on the bus, 0 to 31. Default: 0. Format: a PCI slot from 0 up to 31 such as 0x1f. */
  slot?: string;
  /** Function of the slot, 0 to 7. Default: 0. Format: a PCI function from 0 up to 7 such as 0x7. */
  function?: string;
  /** Whether more functions of the same slot are used; to be on for function 0 then. Default: off. */
  multifunction?: boolean;
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
