// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virConnectListAllStoragePoolsFlags, by name. */
export const connectListAllStoragePoolsFlags = {
  inactive: 1,
  active: 2,
  persistent: 4,
  transient: 8,
  autostart: 16,
  noAutostart: 32,
  dir: 64,
  fs: 128,
  netfs: 256,
  logical: 512,
  disk: 1024,
  iscsi: 2048,
  scsi: 4096,
  mpath: 8192,
  rbd: 16384,
  sheepdog: 32768,
  gluster: 65536,
  zfs: 131072,
  vstorage: 262144,
  iscsiDirect: 524288,
} as const;

/** Which bits of virConnectListAllStoragePoolsFlags are set: those that are true. */
export interface ConnectListAllStoragePoolsFlags {
  /** VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE, since 0.10.2. */
  readonly inactive?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE, since 0.10.2. */
  readonly active?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT, since 0.10.2. */
  readonly persistent?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT, since 0.10.2. */
  readonly transient?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART, since 0.10.2. */
  readonly autostart?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART, since 0.10.2. */
  readonly noAutostart?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_DIR, since 0.10.2. */
  readonly dir?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_FS, since 0.10.2. */
  readonly fs?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_NETFS, since 0.10.2. */
  readonly netfs?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL, since 0.10.2. */
  readonly logical?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_DISK, since 0.10.2. */
  readonly disk?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI, since 0.10.2. */
  readonly iscsi?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_SCSI, since 0.10.2. */
  readonly scsi?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_MPATH, since 0.10.2. */
  readonly mpath?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_RBD, since 0.10.2. */
  readonly rbd?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG, since 0.10.2. */
  readonly sheepdog?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER, since 1.2.1. */
  readonly gluster?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_ZFS, since 1.2.8. */
  readonly zfs?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE, since 3.1.0. */
  readonly vstorage?: boolean | undefined;
  /** VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT, since 5.6.0. */
  readonly iscsiDirect?: boolean | undefined;
}

/** The bits of virStoragePoolBuildFlags, by name. */
export const storagePoolBuildFlags = {
  repair: 1,
  resize: 2,
  noOverwrite: 4,
  overwrite: 8,
} as const;

/** Which bits of virStoragePoolBuildFlags are set: those that are true. */
export interface StoragePoolBuildFlags {
  /** VIR_STORAGE_POOL_BUILD_REPAIR, since 0.4.1. */
  readonly repair?: boolean | undefined;
  /** VIR_STORAGE_POOL_BUILD_RESIZE, since 0.4.1. */
  readonly resize?: boolean | undefined;
  /** VIR_STORAGE_POOL_BUILD_NO_OVERWRITE, since 0.9.5. */
  readonly noOverwrite?: boolean | undefined;
  /** VIR_STORAGE_POOL_BUILD_OVERWRITE, since 0.9.5. */
  readonly overwrite?: boolean | undefined;
}

/** The bits of virStoragePoolCreateFlags, by name. */
export const storagePoolCreateFlags = {
  build: 1,
  buildOverwrite: 2,
  buildNoOverwrite: 4,
} as const;

/** Which bits of virStoragePoolCreateFlags are set: those that are true. */
export interface StoragePoolCreateFlags {
  /** VIR_STORAGE_POOL_CREATE_WITH_BUILD, since 1.3.1. */
  readonly build?: boolean | undefined;
  /** VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE, since 1.3.1. */
  readonly buildOverwrite?: boolean | undefined;
  /** VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE, since 1.3.1. */
  readonly buildNoOverwrite?: boolean | undefined;
}

/** The bits of virStoragePoolDefineFlags, by name. */
export const storagePoolDefineFlags = {
  validate: 1,
} as const;

/** Which bits of virStoragePoolDefineFlags are set: those that are true. */
export interface StoragePoolDefineFlags {
  /** VIR_STORAGE_POOL_DEFINE_VALIDATE, since 7.7.0. */
  readonly validate?: boolean | undefined;
}

/** The bits of virStoragePoolDeleteFlags, by name. */
export const storagePoolDeleteFlags = {
  zeroed: 1,
} as const;

/** Which bits of virStoragePoolDeleteFlags are set: those that are true. */
export interface StoragePoolDeleteFlags {
  /** VIR_STORAGE_POOL_DELETE_ZEROED, since 0.4.1. */
  readonly zeroed?: boolean | undefined;
}

/** The numbers of virStoragePoolEventID, by name. */
export const storagePoolEventId = {
  /** VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, since 2.0.0. */
  lifecycle: 0,
  /** VIR_STORAGE_POOL_EVENT_ID_REFRESH, since 2.0.0. */
  refresh: 1,
} as const;

/** A name for a number of virStoragePoolEventID. Numbers that libvirt 9.0.0 does not have come as they are. */
export type StoragePoolEventId = keyof typeof storagePoolEventId;

/** The numbers of virStoragePoolEventLifecycleType, by name. */
export const storagePoolEventLifecycleType = {
  /** VIR_STORAGE_POOL_EVENT_DEFINED, since 2.0.0. */
  defined: 0,
  /** VIR_STORAGE_POOL_EVENT_UNDEFINED, since 2.0.0. */
  undefined: 1,
  /** VIR_STORAGE_POOL_EVENT_STARTED, since 2.0.0. */
  started: 2,
  /** VIR_STORAGE_POOL_EVENT_STOPPED, since 2.0.0. */
  stopped: 3,
  /** VIR_STORAGE_POOL_EVENT_CREATED, since 3.8.0. */
  created: 4,
  /** VIR_STORAGE_POOL_EVENT_DELETED, since 3.8.0. */
  deleted: 5,
} as const;

/** A name for a number of virStoragePoolEventLifecycleType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type StoragePoolEventLifecycleType = keyof typeof storagePoolEventLifecycleType;

/** The numbers of virStoragePoolState, by name. */
export const storagePoolState = {
  /** VIR_STORAGE_POOL_INACTIVE, since 0.4.1. */
  inactive: 0,
  /** VIR_STORAGE_POOL_BUILDING, since 0.4.1. */
  building: 1,
  /** VIR_STORAGE_POOL_RUNNING, since 0.4.1. */
  running: 2,
  /** VIR_STORAGE_POOL_DEGRADED, since 0.4.1. */
  degraded: 3,
  /** VIR_STORAGE_POOL_INACCESSIBLE, since 0.8.2. */
  inaccessible: 4,
} as const;

/** A name for a number of virStoragePoolState. Numbers that libvirt 9.0.0 does not have come as they are. */
export type StoragePoolState = keyof typeof storagePoolState;

/** The bits of virStorageVolCreateFlags, by name. */
export const storageVolCreateFlags = {
  preallocMetadata: 1,
  reflink: 2,
  validate: 4,
} as const;

/** Which bits of virStorageVolCreateFlags are set: those that are true. */
export interface StorageVolCreateFlags {
  /** VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA, since 1.0.1. */
  readonly preallocMetadata?: boolean | undefined;
  /** VIR_STORAGE_VOL_CREATE_REFLINK, since 1.2.13. */
  readonly reflink?: boolean | undefined;
  /** VIR_STORAGE_VOL_CREATE_VALIDATE, since 8.10.0. */
  readonly validate?: boolean | undefined;
}

/** The bits of virStorageVolDeleteFlags, by name. */
export const storageVolDeleteFlags = {
  zeroed: 1,
  withSnapshots: 2,
} as const;

/** Which bits of virStorageVolDeleteFlags are set: those that are true. */
export interface StorageVolDeleteFlags {
  /** VIR_STORAGE_VOL_DELETE_ZEROED, since 0.4.1. */
  readonly zeroed?: boolean | undefined;
  /** VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS, since 1.2.21. */
  readonly withSnapshots?: boolean | undefined;
}

/** The bits of virStorageVolDownloadFlags, by name. */
export const storageVolDownloadFlags = {
  sparseStream: 1,
} as const;

/** Which bits of virStorageVolDownloadFlags are set: those that are true. */
export interface StorageVolDownloadFlags {
  /** VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM, since 3.4.0. */
  readonly sparseStream?: boolean | undefined;
}

/** The bits of virStorageVolInfoFlags, by name. */
export const storageVolInfoFlags = {
  getPhysical: 1,
} as const;

/** Which bits of virStorageVolInfoFlags are set: those that are true. */
export interface StorageVolInfoFlags {
  /** VIR_STORAGE_VOL_GET_PHYSICAL, since 3.0.0. */
  readonly getPhysical?: boolean | undefined;
}

/** The bits of virStorageVolResizeFlags, by name. */
export const storageVolResizeFlags = {
  allocate: 1,
  delta: 2,
  shrink: 4,
} as const;

/** Which bits of virStorageVolResizeFlags are set: those that are true. */
export interface StorageVolResizeFlags {
  /** VIR_STORAGE_VOL_RESIZE_ALLOCATE, since 0.9.10. */
  readonly allocate?: boolean | undefined;
  /** VIR_STORAGE_VOL_RESIZE_DELTA, since 0.9.10. */
  readonly delta?: boolean | undefined;
  /** VIR_STORAGE_VOL_RESIZE_SHRINK, since 0.9.10. */
  readonly shrink?: boolean | undefined;
}

/** The numbers of virStorageVolType, by name. */
export const storageVolType = {
  /** VIR_STORAGE_VOL_FILE, since 0.4.1. */
  file: 0,
  /** VIR_STORAGE_VOL_BLOCK, since 0.4.1. */
  block: 1,
  /** VIR_STORAGE_VOL_DIR, since 0.9.5. */
  dir: 2,
  /** VIR_STORAGE_VOL_NETWORK, since 0.9.13. */
  network: 3,
  /** VIR_STORAGE_VOL_NETDIR, since 1.2.0. */
  netdir: 4,
  /** VIR_STORAGE_VOL_PLOOP, since 1.3.4. */
  ploop: 5,
} as const;

/** A name for a number of virStorageVolType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type StorageVolType = keyof typeof storageVolType;

/** The bits of virStorageVolUploadFlags, by name. */
export const storageVolUploadFlags = {
  sparseStream: 1,
} as const;

/** Which bits of virStorageVolUploadFlags are set: those that are true. */
export interface StorageVolUploadFlags {
  /** VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM, since 3.4.0. */
  readonly sparseStream?: boolean | undefined;
}

/** The numbers of virStorageVolWipeAlgorithm, by name. */
export const storageVolWipeAlgorithm = {
  /** VIR_STORAGE_VOL_WIPE_ALG_ZERO, since 0.9.10. */
  zero: 0,
  /** VIR_STORAGE_VOL_WIPE_ALG_NNSA, since 0.9.10. */
  nnsa: 1,
  /** VIR_STORAGE_VOL_WIPE_ALG_DOD, since 0.9.10. */
  dod: 2,
  /** VIR_STORAGE_VOL_WIPE_ALG_BSI, since 0.9.10. */
  bsi: 3,
  /** VIR_STORAGE_VOL_WIPE_ALG_GUTMANN, since 0.9.10. */
  gutmann: 4,
  /** VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER, since 0.9.10. */
  schneier: 5,
  /** VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7, since 0.9.10. */
  pfitzner7: 6,
  /** VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33, since 0.9.10. */
  pfitzner33: 7,
  /** VIR_STORAGE_VOL_WIPE_ALG_RANDOM, since 0.9.10. */
  random: 8,
  /** VIR_STORAGE_VOL_WIPE_ALG_TRIM, since 1.3.2. */
  trim: 9,
} as const;

/** A name for a number of virStorageVolWipeAlgorithm. Numbers that libvirt 9.0.0 does not have come as they are. */
export type StorageVolWipeAlgorithm = keyof typeof storageVolWipeAlgorithm;

/** The bits of virStorageXMLFlags, by name. */
export const storageXmlFlags = {
  inactive: 1,
} as const;

/** Which bits of virStorageXMLFlags are set: those that are true. */
export interface StorageXmlFlags {
  /** VIR_STORAGE_XML_INACTIVE, since 0.9.13. */
  readonly inactive?: boolean | undefined;
}
