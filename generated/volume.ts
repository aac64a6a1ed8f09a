// Generated from schemas/rng/volume.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';

/** A volume of a storage pool, such as a file that holds a disk image. Since 0.4.1. */
export interface StorageVolume extends RecordExtras {
  /** What the volume is on the host. Output only: it follows from the pool. Since 1.2.0. */
  type?: 'file' | 'block' | 'dir' | 'network' | 'netdir' | (string & {});
  /** Name, unique in the pool. In a disk pool it has to be that of the next partition. Format: a name other than . and .. without /. */
  name: string;
  /** The volume as the host sees it: its path, its format, who may use it. */
  target: StorageVolumeTarget;
  /** Identifier that is unique on the host. Output only. */
  key?: string;
  /** The devices of the pool that the volume lies on. */
  source?: StorageVolumeSource;
  /** Size that a guest sees; a new volume needs one unless it has a backing store. Unit: B. Since 0.4.1. */
  capacity?: StorageVolumeSize;
  /** Space to reserve now; the whole capacity when absent, less for a volume that grows when it is written to. Unit: B. Since 0.4.1. */
  allocation?: StorageVolumeSize;
  /** Size of the file or device on the host. Output only. Unit: B. Since 4.4.0. */
  physical?: StorageVolumeSize;
  /** The image that this one builds on: what is not written here is read there. */
  backingStore?: StorageVolumeBackingStore;
}
/** The volume as the host sees it: its path, its format, who may use it. Since 0.4.1. */
export interface StorageVolumeTarget extends RecordExtras {
  /** Path on the host, or URI on a server. Output only. Format: an absolute path or a URI. */
  path?: string;
  /** What the volume holds. */
  format?: StorageVolumeTargetFormat;
  /** Owner and access rights of the file, device or directory. */
  permissions?: StorageVolumeTargetPermissions;
  /** Times of the volume, in seconds since 1970. */
  timestamps?: StorageVolumeTargetTimestamps;
  /** How the image is encrypted. */
  encryption?: StorageVolumeTargetEncryption;
  /** Feature level of a qcow2 image: 0.10 for any QEMU, 1.1 for features added later. Until release 10.2.0 the default was 0.10. Default: 1.1. Format: a version such as 1.1. Since 1.1.0. */
  compat?: string;
  /** Turns copy on write of the file system off for the file. btrfs only. Since 1.2.7. */
  nocow?: true;
  /** Unit in which a qcow2 image allocates space. Unit: B. Since 7.4.0. */
  clusterSize?: StorageVolumeSize;
  /** Features of a qcow2 image that not every QEMU can read. */
  features?: StorageVolumeTargetFeatures;
}
/** The devices of the pool that the volume lies on. Output only. Since 0.4.1. */
export interface StorageVolumeSource extends RecordExtras {
  /** One device. */
  device?: StorageVolumeSourceDevice[];
}
/** An amount of storage, with its unit. */
export interface StorageVolumeSize extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Format: a unit such as KiB. Since 0.9.11. */
  unit?: string;
  value: number | bigint;
}
/** The image that this one builds on: what is not written here is read there. Since 0.6.0. */
export interface StorageVolumeBackingStore extends RecordExtras {
  /** Path of the image, or of the logical volume that a snapshot is of. Format: an absolute path. */
  path: string;
  /** What the volume holds. */
  format?: StorageVolumeTargetFormat;
  /** Owner and access rights of the file, device or directory. */
  permissions?: StorageVolumeTargetPermissions;
  /** Times of the volume, in seconds since 1970. */
  timestamps?: StorageVolumeTargetTimestamps;
}
/** What the volume holds. Since 0.4.1. */
export interface StorageVolumeTargetFormat extends RecordExtras {
  /** Format of an image, file system, or kind of partition. */
  type:
    | 'dir'
    | 'unknown'
    | 'raw'
    | 'bochs'
    | 'cloop'
    | 'dmg'
    | 'iso'
    | 'vpc'
    | 'vdi'
    | 'fat'
    | 'vhd'
    | 'ploop'
    | 'luks'
    | 'cow'
    | 'qcow'
    | 'qcow2'
    | 'qed'
    | 'vmdk'
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
    | 'none'
    | 'linux'
    | 'fat16'
    | 'fat32'
    | 'linux-swap'
    | 'linux-lvm'
    | 'linux-raid'
    | 'extended'
    | (string & {});
}
/** Owner and access rights of the file, device or directory. Since 0.4.1. */
export interface StorageVolumeTargetPermissions extends RecordExtras {
  /** Access rights, an octal number such as 0600. Format: file permissions in octal such as 0755. Since 0.6.0. */
  mode?: string;
  /** Numeric user id of the owner. */
  owner?: '-1' | (string & {});
  /** Numeric id of the group. */
  group?: '-1' | (string & {});
  /** Security label of the file, such as an SELinux context. */
  label?: string;
}
/** Times of the volume, in seconds since 1970. Output only, where the host knows them. Since 0.10.0. */
export interface StorageVolumeTargetTimestamps extends RecordExtras {
  /** When it was last read. Unit: s. Format: a number of seconds such as 1700000000.25. */
  atime?: string;
  /** When it was made. Unit: s. Format: a number of seconds such as 1700000000.25. */
  btime?: string;
  /** When its owner, rights or content last changed. Unit: s. Format: a number of seconds such as 1700000000.25. */
  ctime?: string;
  /** When it was last written to. Unit: s. Format: a number of seconds such as 1700000000.25. */
  mtime?: string;
}
/** How the image is encrypted. Since 0.7.1. */
export interface StorageVolumeTargetEncryption extends RecordExtras {
  /** Format of the encryption. */
  format: 'luks' | 'qcow' | 'default' | 'luks2' | 'luks-any' | (string & {});
  /** What does the work. Since 7.9.0. */
  engine?: 'qemu' | 'librbd' | (string & {});
  /** The libvirt secret that holds the passphrase. */
  secret?: StorageVolumeTargetEncryptionSecret[];
  /** The cipher with which a new image is made. */
  cipher?: StorageVolumeTargetEncryptionCipher;
  /** The generator of initialization vectors with which a new image is made. */
  ivgen?: StorageVolumeTargetEncryptionIvgen;
}
/** Features of a qcow2 image that not every QEMU can read. Since 1.1.0. */
export interface StorageVolumeTargetFeatures extends RecordExtras {
  /** Reference counts are written late: faster, but checked after a crash. */
  lazy_refcounts?: true;
  /** Clusters are split into subclusters that are allocated one by one. Since 8.0.0. */
  extended_l2?: true;
}
/** One device. Since 0.4.1. */
export interface StorageVolumeSourceDevice extends RecordExtras {
  /** Path of the device. Format: an absolute path. */
  path: string;
  /** A part of the device that belongs to the volume. */
  extent?: StorageVolumeSourceDeviceExtent[];
}
/** The libvirt secret that holds the passphrase. Since 0.7.1. */
export interface StorageVolumeTargetEncryptionSecret extends RecordExtras {
  /** What the secret is. */
  type: 'passphrase' | (string & {});
  /** UUID of the secret. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid?: string;
  /** Usage name of the secret. Since 2.1.0. */
  usage?: string;
}
/** The cipher with which a new image is made. Since 2.1.0. */
export interface StorageVolumeTargetEncryptionCipher extends RecordExtras {
  /** Name of the cipher, such as aes. */
  name: string;
  /** Length of the key. Unit: bit. */
  size: number;
  /** Mode of operation, such as xts. */
  mode?: string;
  /** Hash that derives the key, such as sha256. */
  hash?: string;
}
/** The generator of initialization vectors with which a new image is made. Since 2.1.0. */
export interface StorageVolumeTargetEncryptionIvgen extends RecordExtras {
  /** Name of the generator, such as plain64. */
  name: string;
  /** Hash of the generator, where it needs one. */
  hash?: string;
}
/** A part of the device that belongs to the volume. Since 0.4.1. */
export interface StorageVolumeSourceDeviceExtent extends RecordExtras {
  /** Where the part begins. Unit: B. */
  start: number | bigint;
  /** Where the part ends. Unit: B. */
  end: number | bigint;
}

/** What the types look like in XML. */
export const storageVolumeDescriptor: KindData = {
  kind: 'volume',
  roots: [{"localName":"volume","type":"StorageVolume"}],
  types: `{
"StorageVolume": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["file","block","dir","network","netdir"]}}],"children":[{"property":"name","localName":"name","type":"StorageVolumeName","required":true},{"property":"key","localName":"key","type":"StorageVolumeKey"},{"property":"source","localName":"source","type":"StorageVolumeSource"},{"property":"capacity","localName":"capacity","type":"StorageVolumeCapacity"},{"property":"allocation","localName":"allocation","type":"StorageVolumeAllocation"},{"property":"physical","localName":"physical","type":"StorageVolumePhysical"},{"property":"target","localName":"target","type":"StorageVolumeTarget","required":true},{"property":"backingStore","localName":"backingStore","type":"StorageVolumeBackingStore"}]},
"StorageVolumeName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTarget": {"shape":"record","attributes":[],"children":[{"property":"path","localName":"path","type":"StorageVolumeTargetPath"},{"property":"format","localName":"format","type":"StorageVolumeTargetFormat"},{"property":"permissions","localName":"permissions","type":"StorageVolumeTargetPermissions"},{"property":"timestamps","localName":"timestamps","type":"StorageVolumeTargetTimestamps"},{"property":"encryption","localName":"encryption","type":"StorageVolumeTargetEncryption"},{"property":"compat","localName":"compat","type":"StorageVolumeTargetCompat"},{"property":"nocow","localName":"nocow","type":"StorageVolumeTargetNocow"},{"property":"clusterSize","localName":"clusterSize","type":"StorageVolumeTargetClusterSize"},{"property":"features","localName":"features","type":"StorageVolumeTargetFeatures"}]},
"StorageVolumeKey": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeSource": {"shape":"record","attributes":[],"children":[{"property":"device","localName":"device","type":"StorageVolumeSourceDevice","many":true}]},
"StorageVolumeCapacity": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StorageVolumeAllocation": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StorageVolumePhysical": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StorageVolumeBackingStore": {"shape":"record","attributes":[],"children":[{"property":"path","localName":"path","type":"StorageVolumeBackingStorePath","required":true},{"property":"format","localName":"format","type":"StorageVolumeTargetFormat"},{"property":"permissions","localName":"permissions","type":"StorageVolumeTargetPermissions"},{"property":"timestamps","localName":"timestamps","type":"StorageVolumeTargetTimestamps"}]},
"StorageVolumeTargetPath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetFormat": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["dir","unknown","raw","bochs","cloop","dmg","iso","vpc","vdi","fat","vhd","ploop","luks","cow","qcow","qcow2","qed","vmdk","auto","ext2","ext3","ext4","ufs","iso9660","udf","gfs","gfs2","vfat","hfs+","xfs","ocfs2","vmfs","none","linux","fat16","fat32","linux-swap","linux-lvm","linux-raid","extended"]},"required":true}],"children":[]},
"StorageVolumeTargetPermissions": {"shape":"record","attributes":[],"children":[{"property":"mode","localName":"mode","type":"StorageVolumeTargetPermissionsMode"},{"property":"owner","localName":"owner","type":"StorageVolumeTargetPermissionsOwner"},{"property":"group","localName":"group","type":"StorageVolumeTargetPermissionsGroup"},{"property":"label","localName":"label","type":"StorageVolumeTargetPermissionsLabel"}]},
"StorageVolumeTargetTimestamps": {"shape":"record","attributes":[],"children":[{"property":"atime","localName":"atime","type":"StorageVolumeTargetTimestampsAtime"},{"property":"btime","localName":"btime","type":"StorageVolumeTargetTimestampsBtime"},{"property":"ctime","localName":"ctime","type":"StorageVolumeTargetTimestampsCtime"},{"property":"mtime","localName":"mtime","type":"StorageVolumeTargetTimestampsMtime"}]},
"StorageVolumeTargetEncryption": {"shape":"record","attributes":[{"property":"format","localName":"format","value":{"kind":"enumeration","literals":["luks","qcow","default","luks2","luks-any"]},"required":true},{"property":"engine","localName":"engine","value":{"kind":"enumeration","literals":["qemu","librbd"]}}],"children":[{"property":"secret","localName":"secret","type":"StorageVolumeTargetEncryptionSecret","many":true},{"property":"cipher","localName":"cipher","type":"StorageVolumeTargetEncryptionCipher"},{"property":"ivgen","localName":"ivgen","type":"StorageVolumeTargetEncryptionIvgen"}]},
"StorageVolumeTargetCompat": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetNocow": {"shape":"flag","attributes":[],"children":[]},
"StorageVolumeTargetClusterSize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"StorageVolumeTargetFeatures": {"shape":"record","attributes":[],"children":[{"property":"lazy_refcounts","localName":"lazy_refcounts","type":"StorageVolumeTargetFeaturesLazyRefcounts"},{"property":"extended_l2","localName":"extended_l2","type":"StorageVolumeTargetFeaturesExtendedL2"}]},
"StorageVolumeSourceDevice": {"shape":"record","attributes":[{"property":"path","localName":"path","value":{"kind":"string"},"required":true}],"children":[{"property":"extent","localName":"extent","type":"StorageVolumeSourceDeviceExtent","many":true}]},
"StorageVolumeBackingStorePath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetPermissionsMode": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetPermissionsOwner": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["-1"]}},
"StorageVolumeTargetPermissionsGroup": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["-1"]}},
"StorageVolumeTargetPermissionsLabel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetTimestampsAtime": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetTimestampsBtime": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetTimestampsCtime": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetTimestampsMtime": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"StorageVolumeTargetEncryptionSecret": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["passphrase"]},"required":true},{"property":"uuid","localName":"uuid","value":{"kind":"string"}},{"property":"usage","localName":"usage","value":{"kind":"string"}}],"children":[]},
"StorageVolumeTargetEncryptionCipher": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true},{"property":"mode","localName":"mode","value":{"kind":"string"}},{"property":"hash","localName":"hash","value":{"kind":"string"}}],"children":[]},
"StorageVolumeTargetEncryptionIvgen": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"hash","localName":"hash","value":{"kind":"string"}}],"children":[]},
"StorageVolumeTargetFeaturesLazyRefcounts": {"shape":"flag","attributes":[],"children":[]},
"StorageVolumeTargetFeaturesExtendedL2": {"shape":"flag","attributes":[],"children":[]},
"StorageVolumeSourceDeviceExtent": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true},{"property":"end","localName":"end","value":{"kind":"integer"},"required":true}],"children":[]}
}`,
};
