// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The numbers of virBlkioParameterType, by name. */
export const blkioParameterType = {
  /** VIR_DOMAIN_BLKIO_PARAM_INT, since 0.9.0. */
  int: 1,
  /** VIR_DOMAIN_BLKIO_PARAM_UINT, since 0.9.0. */
  uint: 2,
  /** VIR_DOMAIN_BLKIO_PARAM_LLONG, since 0.9.0. */
  llong: 3,
  /** VIR_DOMAIN_BLKIO_PARAM_ULLONG, since 0.9.0. */
  ullong: 4,
  /** VIR_DOMAIN_BLKIO_PARAM_DOUBLE, since 0.9.0. */
  double: 5,
  /** VIR_DOMAIN_BLKIO_PARAM_BOOLEAN, since 0.9.0. */
  boolean: 6,
} as const;

/** A name for a number of virBlkioParameterType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type BlkioParameterType = keyof typeof blkioParameterType;

/** The numbers of virConnectDomainEventAgentLifecycleReason, by name. */
export const connectDomainEventAgentLifecycleReason = {
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN, since 1.2.11. */
  unknown: 0,
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED, since 1.2.11. */
  domainStarted: 1,
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL, since 1.2.11. */
  channel: 2,
} as const;

/** A name for a number of virConnectDomainEventAgentLifecycleReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type ConnectDomainEventAgentLifecycleReason = keyof typeof connectDomainEventAgentLifecycleReason;

/** The numbers of virConnectDomainEventAgentLifecycleState, by name. */
export const connectDomainEventAgentLifecycleState = {
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED, since 1.2.11. */
  connected: 1,
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED, since 1.2.11. */
  disconnected: 2,
} as const;

/** A name for a number of virConnectDomainEventAgentLifecycleState. Numbers that libvirt 9.0.0 does not have come as they are. */
export type ConnectDomainEventAgentLifecycleState = keyof typeof connectDomainEventAgentLifecycleState;

/** The numbers of virConnectDomainEventBlockJobStatus, by name. */
export const connectDomainEventBlockJobStatus = {
  /** VIR_DOMAIN_BLOCK_JOB_COMPLETED, since 0.9.4. */
  completed: 0,
  /** VIR_DOMAIN_BLOCK_JOB_FAILED, since 0.9.4. */
  failed: 1,
  /** VIR_DOMAIN_BLOCK_JOB_CANCELED, since 0.9.12. */
  canceled: 2,
  /** VIR_DOMAIN_BLOCK_JOB_READY, since 1.0.0. */
  ready: 3,
} as const;

/** A name for a number of virConnectDomainEventBlockJobStatus. Numbers that libvirt 9.0.0 does not have come as they are. */
export type ConnectDomainEventBlockJobStatus = keyof typeof connectDomainEventBlockJobStatus;

/** The numbers of virConnectDomainEventDiskChangeReason, by name. */
export const connectDomainEventDiskChangeReason = {
  /** VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START, since 0.9.7. */
  changeMissingOnStart: 0,
  /** VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START, since 1.1.2. */
  dropMissingOnStart: 1,
} as const;

/** A name for a number of virConnectDomainEventDiskChangeReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type ConnectDomainEventDiskChangeReason = keyof typeof connectDomainEventDiskChangeReason;

/** The bits of virConnectGetAllDomainStatsFlags, by name. */
export const connectGetAllDomainStatsFlags = {
  active: 1,
  inactive: 2,
  persistent: 4,
  transient: 8,
  running: 16,
  paused: 32,
  shutoff: 64,
  other: 128,
  noWait: 536870912,
  backing: 1073741824,
  enforceStats: 2147483648,
} as const;

/** Which bits of virConnectGetAllDomainStatsFlags are set: those that are true. */
export interface ConnectGetAllDomainStatsFlags {
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE, since 1.2.8. */
  readonly active?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE, since 1.2.8. */
  readonly inactive?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT, since 1.2.8. */
  readonly persistent?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT, since 1.2.8. */
  readonly transient?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING, since 1.2.8. */
  readonly running?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED, since 1.2.8. */
  readonly paused?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF, since 1.2.8. */
  readonly shutoff?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER, since 1.2.8. */
  readonly other?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT, since 4.5.0. */
  readonly noWait?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING, since 1.2.12. */
  readonly backing?: boolean | undefined;
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS, since 1.2.8. */
  readonly enforceStats?: boolean | undefined;
}

/** The bits of virConnectListAllDomainsFlags, by name. */
export const connectListAllDomainsFlags = {
  active: 1,
  inactive: 2,
  persistent: 4,
  transient: 8,
  running: 16,
  paused: 32,
  shutoff: 64,
  other: 128,
  managedSave: 256,
  noManagedSave: 512,
  autostart: 1024,
  noAutostart: 2048,
  hasSnapshot: 4096,
  noSnapshot: 8192,
  hasCheckpoint: 16384,
  noCheckpoint: 32768,
} as const;

/** Which bits of virConnectListAllDomainsFlags are set: those that are true. */
export interface ConnectListAllDomainsFlags {
  /** VIR_CONNECT_LIST_DOMAINS_ACTIVE, since 0.9.13. */
  readonly active?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_INACTIVE, since 0.9.13. */
  readonly inactive?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_PERSISTENT, since 0.9.13. */
  readonly persistent?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_TRANSIENT, since 0.9.13. */
  readonly transient?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_RUNNING, since 0.9.13. */
  readonly running?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_PAUSED, since 0.9.13. */
  readonly paused?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_SHUTOFF, since 0.9.13. */
  readonly shutoff?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_OTHER, since 0.9.13. */
  readonly other?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE, since 0.9.13. */
  readonly managedSave?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE, since 0.9.13. */
  readonly noManagedSave?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_AUTOSTART, since 0.9.13. */
  readonly autostart?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART, since 0.9.13. */
  readonly noAutostart?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT, since 0.9.13. */
  readonly hasSnapshot?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT, since 0.9.13. */
  readonly noSnapshot?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT, since 5.6.0. */
  readonly hasCheckpoint?: boolean | undefined;
  /** VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT, since 5.6.0. */
  readonly noCheckpoint?: boolean | undefined;
}

/** The bits of virDomainAbortJobFlagsValues, by name. */
export const domainAbortJobFlags = {
  postcopy: 1,
} as const;

/** Which bits of virDomainAbortJobFlagsValues are set: those that are true. */
export interface DomainAbortJobFlags {
  /** VIR_DOMAIN_ABORT_JOB_POSTCOPY, since 8.5.0. */
  readonly postcopy?: boolean | undefined;
}

/** The numbers of virDomainAgentResponseTimeoutValues, by name. */
export const domainAgentResponseTimeout = {
  /** VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK, since 5.10.0. */
  block: -2,
  /** VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT, since 5.10.0. */
  default: -1,
  /** VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT, since 5.10.0. */
  noWait: 0,
} as const;

/** A name for a number of virDomainAgentResponseTimeoutValues. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainAgentResponseTimeout = keyof typeof domainAgentResponseTimeout;

/** The bits of virDomainAuthorizedSSHKeysSetFlags, by name. */
export const domainAuthorizedSshKeysSetFlags = {
  append: 1,
  remove: 2,
} as const;

/** Which bits of virDomainAuthorizedSSHKeysSetFlags are set: those that are true. */
export interface DomainAuthorizedSshKeysSetFlags {
  /** VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND, since 6.10.0. */
  readonly append?: boolean | undefined;
  /** VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE, since 6.10.0. */
  readonly remove?: boolean | undefined;
}

/** The bits of virDomainBackupBeginFlags, by name. */
export const domainBackupBeginFlags = {
  reuseExternal: 1,
} as const;

/** Which bits of virDomainBackupBeginFlags are set: those that are true. */
export interface DomainBackupBeginFlags {
  /** VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL, since 6.0.0. */
  readonly reuseExternal?: boolean | undefined;
}

/** The bits of virDomainBlockCommitFlags, by name. */
export const domainBlockCommitFlags = {
  shallow: 1,
  delete: 2,
  active: 4,
  relative: 8,
  bandwidthBytes: 16,
} as const;

/** Which bits of virDomainBlockCommitFlags are set: those that are true. */
export interface DomainBlockCommitFlags {
  /** VIR_DOMAIN_BLOCK_COMMIT_SHALLOW, since 0.10.2. */
  readonly shallow?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_COMMIT_DELETE, since 0.10.2. */
  readonly delete?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_COMMIT_ACTIVE, since 1.2.6. */
  readonly active?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_COMMIT_RELATIVE, since 1.2.7. */
  readonly relative?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES, since 1.2.9. */
  readonly bandwidthBytes?: boolean | undefined;
}

/** The bits of virDomainBlockCopyFlags, by name. */
export const domainBlockCopyFlags = {
  shallow: 1,
  reuseExt: 2,
  transientJob: 4,
  synchronousWrites: 8,
} as const;

/** Which bits of virDomainBlockCopyFlags are set: those that are true. */
export interface DomainBlockCopyFlags {
  /** VIR_DOMAIN_BLOCK_COPY_SHALLOW, since 1.2.8. */
  readonly shallow?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_COPY_REUSE_EXT, since 1.2.8. */
  readonly reuseExt?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB, since 3.5.0. */
  readonly transientJob?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES, since 8.0.0. */
  readonly synchronousWrites?: boolean | undefined;
}

/** The bits of virDomainBlockJobAbortFlags, by name. */
export const domainBlockJobAbortFlags = {
  async: 1,
  pivot: 2,
} as const;

/** Which bits of virDomainBlockJobAbortFlags are set: those that are true. */
export interface DomainBlockJobAbortFlags {
  /** VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC, since 0.9.12. */
  readonly async?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT, since 0.9.12. */
  readonly pivot?: boolean | undefined;
}

/** The bits of virDomainBlockJobInfoFlags, by name. */
export const domainBlockJobInfoFlags = {
  bandwidthBytes: 1,
} as const;

/** Which bits of virDomainBlockJobInfoFlags are set: those that are true. */
export interface DomainBlockJobInfoFlags {
  /** VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES, since 1.2.9. */
  readonly bandwidthBytes?: boolean | undefined;
}

/** The bits of virDomainBlockJobSetSpeedFlags, by name. */
export const domainBlockJobSetSpeedFlags = {
  bandwidthBytes: 1,
} as const;

/** Which bits of virDomainBlockJobSetSpeedFlags are set: those that are true. */
export interface DomainBlockJobSetSpeedFlags {
  /** VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES, since 1.2.9. */
  readonly bandwidthBytes?: boolean | undefined;
}

/** The numbers of virDomainBlockJobType, by name. */
export const domainBlockJobType = {
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN, since 0.9.4. */
  unknown: 0,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_PULL, since 0.9.4. */
  pull: 1,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_COPY, since 0.9.12. */
  copy: 2,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT, since 0.10.2. */
  commit: 3,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT, since 1.2.6. */
  activeCommit: 4,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP, since 6.0.0. */
  backup: 5,
} as const;

/** A name for a number of virDomainBlockJobType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainBlockJobType = keyof typeof domainBlockJobType;

/** The bits of virDomainBlockPullFlags, by name. */
export const domainBlockPullFlags = {
  bandwidthBytes: 64,
} as const;

/** Which bits of virDomainBlockPullFlags are set: those that are true. */
export interface DomainBlockPullFlags {
  /** VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES, since 1.2.9. */
  readonly bandwidthBytes?: boolean | undefined;
}

/** The bits of virDomainBlockRebaseFlags, by name. */
export const domainBlockRebaseFlags = {
  shallow: 1,
  reuseExt: 2,
  copyRaw: 4,
  copy: 8,
  relative: 16,
  copyDev: 32,
  bandwidthBytes: 64,
} as const;

/** Which bits of virDomainBlockRebaseFlags are set: those that are true. */
export interface DomainBlockRebaseFlags {
  /** VIR_DOMAIN_BLOCK_REBASE_SHALLOW, since 0.9.12. */
  readonly shallow?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT, since 0.9.12. */
  readonly reuseExt?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_REBASE_COPY_RAW, since 0.9.12. */
  readonly copyRaw?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_REBASE_COPY, since 0.9.12. */
  readonly copy?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_REBASE_RELATIVE, since 1.2.7. */
  readonly relative?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_REBASE_COPY_DEV, since 1.2.9. */
  readonly copyDev?: boolean | undefined;
  /** VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES, since 1.2.9. */
  readonly bandwidthBytes?: boolean | undefined;
}

/** The bits of virDomainBlockResizeFlags, by name. */
export const domainBlockResizeFlags = {
  bytes: 1,
} as const;

/** Which bits of virDomainBlockResizeFlags are set: those that are true. */
export interface DomainBlockResizeFlags {
  /** VIR_DOMAIN_BLOCK_RESIZE_BYTES, since 0.9.11. */
  readonly bytes?: boolean | undefined;
}

/** The numbers of virDomainBlockedReason, by name. */
export const domainBlockedReason = {
  /** VIR_DOMAIN_BLOCKED_UNKNOWN, since 0.9.2. */
  unknown: 0,
} as const;

/** A name for a number of virDomainBlockedReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainBlockedReason = keyof typeof domainBlockedReason;

/** The bits of virDomainChannelFlags, by name. */
export const domainChannelFlags = {
  force: 1,
} as const;

/** Which bits of virDomainChannelFlags are set: those that are true. */
export interface DomainChannelFlags {
  /** VIR_DOMAIN_CHANNEL_FORCE, since 1.0.2. */
  readonly force?: boolean | undefined;
}

/** The bits of virDomainConsoleFlags, by name. */
export const domainConsoleFlags = {
  force: 1,
  safe: 2,
} as const;

/** Which bits of virDomainConsoleFlags are set: those that are true. */
export interface DomainConsoleFlags {
  /** VIR_DOMAIN_CONSOLE_FORCE, since 0.9.11. */
  readonly force?: boolean | undefined;
  /** VIR_DOMAIN_CONSOLE_SAFE, since 0.9.11. */
  readonly safe?: boolean | undefined;
}

/** The numbers of virDomainControlErrorReason, by name. */
export const domainControlErrorReason = {
  /** VIR_DOMAIN_CONTROL_ERROR_REASON_NONE, since 1.2.14. */
  none: 0,
  /** VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN, since 1.2.14. */
  unknown: 1,
  /** VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR, since 1.2.14. */
  monitor: 2,
  /** VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL, since 1.2.14. */
  internal: 3,
} as const;

/** A name for a number of virDomainControlErrorReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainControlErrorReason = keyof typeof domainControlErrorReason;

/** The numbers of virDomainControlState, by name. */
export const domainControlState = {
  /** VIR_DOMAIN_CONTROL_OK, since 0.9.3. */
  ok: 0,
  /** VIR_DOMAIN_CONTROL_JOB, since 0.9.3. */
  job: 1,
  /** VIR_DOMAIN_CONTROL_OCCUPIED, since 0.9.3. */
  occupied: 2,
  /** VIR_DOMAIN_CONTROL_ERROR, since 0.9.3. */
  error: 3,
} as const;

/** A name for a number of virDomainControlState. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainControlState = keyof typeof domainControlState;

/** The bits of virDomainCoreDumpFlags, by name. */
export const domainCoreDumpFlags = {
  crash: 1,
  live: 2,
  bypassCache: 4,
  reset: 8,
  memoryOnly: 16,
} as const;

/** Which bits of virDomainCoreDumpFlags are set: those that are true. */
export interface DomainCoreDumpFlags {
  /** VIR_DUMP_CRASH, since 0.7.5. */
  readonly crash?: boolean | undefined;
  /** VIR_DUMP_LIVE, since 0.7.5. */
  readonly live?: boolean | undefined;
  /** VIR_DUMP_BYPASS_CACHE, since 0.9.4. */
  readonly bypassCache?: boolean | undefined;
  /** VIR_DUMP_RESET, since 0.9.7. */
  readonly reset?: boolean | undefined;
  /** VIR_DUMP_MEMORY_ONLY, since 0.9.13. */
  readonly memoryOnly?: boolean | undefined;
}

/** The numbers of virDomainCoreDumpFormat, by name. */
export const domainCoreDumpFormat = {
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, since 1.2.3. */
  raw: 0,
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB, since 1.2.3. */
  kdumpZlib: 1,
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO, since 1.2.3. */
  kdumpLzo: 2,
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY, since 1.2.3. */
  kdumpSnappy: 3,
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP, since 7.4.0. */
  winDmp: 4,
} as const;

/** A name for a number of virDomainCoreDumpFormat. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainCoreDumpFormat = keyof typeof domainCoreDumpFormat;

/** The numbers of virDomainCrashedReason, by name. */
export const domainCrashedReason = {
  /** VIR_DOMAIN_CRASHED_UNKNOWN, since 0.9.2. */
  unknown: 0,
  /** VIR_DOMAIN_CRASHED_PANICKED, since 1.1.1. */
  panicked: 1,
} as const;

/** A name for a number of virDomainCrashedReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainCrashedReason = keyof typeof domainCrashedReason;

/** The bits of virDomainCreateFlags, by name. */
export const domainCreateFlags = {
  paused: 1,
  autoDestroy: 2,
  bypassCache: 4,
  forceBoot: 8,
  validate: 16,
  resetNvram: 32,
} as const;

/** Which bits of virDomainCreateFlags are set: those that are true. */
export interface DomainCreateFlags {
  /** VIR_DOMAIN_START_PAUSED, since 0.8.2. */
  readonly paused?: boolean | undefined;
  /** VIR_DOMAIN_START_AUTODESTROY, since 0.9.3. */
  readonly autoDestroy?: boolean | undefined;
  /** VIR_DOMAIN_START_BYPASS_CACHE, since 0.9.4. */
  readonly bypassCache?: boolean | undefined;
  /** VIR_DOMAIN_START_FORCE_BOOT, since 0.9.5. */
  readonly forceBoot?: boolean | undefined;
  /** VIR_DOMAIN_START_VALIDATE, since 1.2.12. */
  readonly validate?: boolean | undefined;
  /** VIR_DOMAIN_START_RESET_NVRAM, since 8.1.0. */
  readonly resetNvram?: boolean | undefined;
}

/** The bits of virDomainDefineFlags, by name. */
export const domainDefineFlags = {
  validate: 1,
} as const;

/** Which bits of virDomainDefineFlags are set: those that are true. */
export interface DomainDefineFlags {
  /** VIR_DOMAIN_DEFINE_VALIDATE, since 1.2.12. */
  readonly validate?: boolean | undefined;
}

/** The bits of virDomainDestroyFlagsValues, by name. */
export const domainDestroyFlags = {
  graceful: 1,
  removeLogs: 2,
} as const;

/** Which bits of virDomainDestroyFlagsValues are set: those that are true. */
export interface DomainDestroyFlags {
  /** VIR_DOMAIN_DESTROY_GRACEFUL, since 0.9.10. */
  readonly graceful?: boolean | undefined;
  /** VIR_DOMAIN_DESTROY_REMOVE_LOGS, since 8.3.0. */
  readonly removeLogs?: boolean | undefined;
}

/** The bits of virDomainDeviceModifyFlags, by name. */
export const domainDeviceModifyFlags = {
  live: 1,
  config: 2,
  force: 4,
} as const;

/** Which bits of virDomainDeviceModifyFlags are set: those that are true. */
export interface DomainDeviceModifyFlags {
  /** VIR_DOMAIN_DEVICE_MODIFY_LIVE, since 0.7.7. */
  readonly live?: boolean | undefined;
  /** VIR_DOMAIN_DEVICE_MODIFY_CONFIG, since 0.7.7. */
  readonly config?: boolean | undefined;
  /** VIR_DOMAIN_DEVICE_MODIFY_FORCE, since 0.8.6. */
  readonly force?: boolean | undefined;
}

/** The bits of virDomainDirtyRateCalcFlags, by name. */
export const domainDirtyRateCalcFlags = {
  dirtyBitmap: 1,
  dirtyRing: 2,
} as const;

/** Which bits of virDomainDirtyRateCalcFlags are set: those that are true. */
export interface DomainDirtyRateCalcFlags {
  /** VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP, since 8.1.0. */
  readonly dirtyBitmap?: boolean | undefined;
  /** VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING, since 8.1.0. */
  readonly dirtyRing?: boolean | undefined;
}

/** The numbers of virDomainDirtyRateStatus, by name. */
export const domainDirtyRateStatus = {
  /** VIR_DOMAIN_DIRTYRATE_UNSTARTED, since 7.2.0. */
  unstarted: 0,
  /** VIR_DOMAIN_DIRTYRATE_MEASURING, since 7.2.0. */
  measuring: 1,
  /** VIR_DOMAIN_DIRTYRATE_MEASURED, since 7.2.0. */
  measured: 2,
} as const;

/** A name for a number of virDomainDirtyRateStatus. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainDirtyRateStatus = keyof typeof domainDirtyRateStatus;

/** The numbers of virDomainDiskErrorCode, by name. */
export const domainDiskErrorCode = {
  /** VIR_DOMAIN_DISK_ERROR_NONE, since 0.9.10. */
  none: 0,
  /** VIR_DOMAIN_DISK_ERROR_UNSPEC, since 0.9.10. */
  unspec: 1,
  /** VIR_DOMAIN_DISK_ERROR_NO_SPACE, since 0.9.10. */
  noSpace: 2,
} as const;

/** A name for a number of virDomainDiskErrorCode. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainDiskErrorCode = keyof typeof domainDiskErrorCode;

/** The numbers of virDomainEventCrashedDetailType, by name. */
export const domainEventCrashedDetailType = {
  /** VIR_DOMAIN_EVENT_CRASHED_PANICKED, since 1.1.1. */
  panicked: 0,
  /** VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED, since 6.1.0. */
  crashLoaded: 1,
} as const;

/** A name for a number of virDomainEventCrashedDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventCrashedDetailType = keyof typeof domainEventCrashedDetailType;

/** The numbers of virDomainEventDefinedDetailType, by name. */
export const domainEventDefinedDetailType = {
  /** VIR_DOMAIN_EVENT_DEFINED_ADDED, since 0.5.0. */
  added: 0,
  /** VIR_DOMAIN_EVENT_DEFINED_UPDATED, since 0.5.0. */
  updated: 1,
  /** VIR_DOMAIN_EVENT_DEFINED_RENAMED, since 1.2.19. */
  renamed: 2,
  /** VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT, since 1.3.3. */
  fromSnapshot: 3,
} as const;

/** A name for a number of virDomainEventDefinedDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventDefinedDetailType = keyof typeof domainEventDefinedDetailType;

/** The numbers of virDomainEventGraphicsAddressType, by name. */
export const domainEventGraphicsAddressType = {
  /** VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4, since 0.8.0. */
  ipv4: 0,
  /** VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6, since 0.8.0. */
  ipv6: 1,
  /** VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX, since 0.9.7. */
  unix: 2,
} as const;

/** A name for a number of virDomainEventGraphicsAddressType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventGraphicsAddressType = keyof typeof domainEventGraphicsAddressType;

/** The numbers of virDomainEventGraphicsPhase, by name. */
export const domainEventGraphicsPhase = {
  /** VIR_DOMAIN_EVENT_GRAPHICS_CONNECT, since 0.8.0. */
  connect: 0,
  /** VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE, since 0.8.0. */
  initialize: 1,
  /** VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT, since 0.8.0. */
  disconnect: 2,
} as const;

/** A name for a number of virDomainEventGraphicsPhase. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventGraphicsPhase = keyof typeof domainEventGraphicsPhase;

/** The numbers of virDomainEventID, by name. */
export const domainEventId = {
  /** VIR_DOMAIN_EVENT_ID_LIFECYCLE, since 0.8.0. */
  lifecycle: 0,
  /** VIR_DOMAIN_EVENT_ID_REBOOT, since 0.8.0. */
  reboot: 1,
  /** VIR_DOMAIN_EVENT_ID_RTC_CHANGE, since 0.8.0. */
  rtcChange: 2,
  /** VIR_DOMAIN_EVENT_ID_WATCHDOG, since 0.8.0. */
  watchdog: 3,
  /** VIR_DOMAIN_EVENT_ID_IO_ERROR, since 0.8.0. */
  ioError: 4,
  /** VIR_DOMAIN_EVENT_ID_GRAPHICS, since 0.8.0. */
  graphics: 5,
  /** VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON, since 0.8.1. */
  ioErrorReason: 6,
  /** VIR_DOMAIN_EVENT_ID_CONTROL_ERROR, since 0.9.2. */
  controlError: 7,
  /** VIR_DOMAIN_EVENT_ID_BLOCK_JOB, since 0.9.4. */
  blockJob: 8,
  /** VIR_DOMAIN_EVENT_ID_DISK_CHANGE, since 0.9.7. */
  diskChange: 9,
  /** VIR_DOMAIN_EVENT_ID_TRAY_CHANGE, since 0.9.11. */
  trayChange: 10,
  /** VIR_DOMAIN_EVENT_ID_PMWAKEUP, since 0.9.11. */
  pmWakeup: 11,
  /** VIR_DOMAIN_EVENT_ID_PMSUSPEND, since 0.9.11. */
  pmSuspend: 12,
  /** VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, since 0.10.0. */
  balloonChange: 13,
  /** VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK, since 1.0.0. */
  pmSuspendDisk: 14,
  /** VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, since 1.1.1. */
  deviceRemoved: 15,
  /** VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2, since 1.2.6. */
  blockJob2: 16,
  /** VIR_DOMAIN_EVENT_ID_TUNABLE, since 1.2.9. */
  tunable: 17,
  /** VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, since 1.2.11. */
  agentLifecycle: 18,
  /** VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, since 1.2.15. */
  deviceAdded: 19,
  /** VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION, since 1.3.2. */
  migrationIteration: 20,
  /** VIR_DOMAIN_EVENT_ID_JOB_COMPLETED, since 1.3.3. */
  jobCompleted: 21,
  /** VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, since 1.3.4. */
  deviceRemovalFailed: 22,
  /** VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, since 3.0.0. */
  metadataChange: 23,
  /** VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD, since 3.2.0. */
  blockThreshold: 24,
  /** VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE, since 6.9.0. */
  memoryFailure: 25,
  /** VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE, since 7.9.0. */
  memoryDeviceSizeChange: 26,
} as const;

/** A name for a number of virDomainEventID. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventId = keyof typeof domainEventId;

/** The numbers of virDomainEventIOErrorAction, by name. */
export const domainEventIoErrorAction = {
  /** VIR_DOMAIN_EVENT_IO_ERROR_NONE, since 0.8.0. */
  none: 0,
  /** VIR_DOMAIN_EVENT_IO_ERROR_PAUSE, since 0.8.0. */
  pause: 1,
  /** VIR_DOMAIN_EVENT_IO_ERROR_REPORT, since 0.8.0. */
  report: 2,
} as const;

/** A name for a number of virDomainEventIOErrorAction. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventIoErrorAction = keyof typeof domainEventIoErrorAction;

/** The numbers of virDomainEventPMSuspendedDetailType, by name. */
export const domainEventPmSuspendedDetailType = {
  /** VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY, since 0.10.2. */
  memory: 0,
  /** VIR_DOMAIN_EVENT_PMSUSPENDED_DISK, since 1.0.0. */
  disk: 1,
} as const;

/** A name for a number of virDomainEventPMSuspendedDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventPmSuspendedDetailType = keyof typeof domainEventPmSuspendedDetailType;

/** The numbers of virDomainEventResumedDetailType, by name. */
export const domainEventResumedDetailType = {
  /** VIR_DOMAIN_EVENT_RESUMED_UNPAUSED, since 0.5.0. */
  unpaused: 0,
  /** VIR_DOMAIN_EVENT_RESUMED_MIGRATED, since 0.5.0. */
  migrated: 1,
  /** VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT, since 0.9.5. */
  fromSnapshot: 2,
  /** VIR_DOMAIN_EVENT_RESUMED_POSTCOPY, since 1.3.3. */
  postcopy: 3,
  /** VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED, since 8.5.0. */
  postcopyFailed: 4,
} as const;

/** A name for a number of virDomainEventResumedDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventResumedDetailType = keyof typeof domainEventResumedDetailType;

/** The numbers of virDomainEventShutdownDetailType, by name. */
export const domainEventShutdownDetailType = {
  /** VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED, since 0.9.8. */
  finished: 0,
  /** VIR_DOMAIN_EVENT_SHUTDOWN_GUEST, since 3.4.0. */
  guest: 1,
  /** VIR_DOMAIN_EVENT_SHUTDOWN_HOST, since 3.4.0. */
  host: 2,
} as const;

/** A name for a number of virDomainEventShutdownDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventShutdownDetailType = keyof typeof domainEventShutdownDetailType;

/** The numbers of virDomainEventStartedDetailType, by name. */
export const domainEventStartedDetailType = {
  /** VIR_DOMAIN_EVENT_STARTED_BOOTED, since 0.5.0. */
  booted: 0,
  /** VIR_DOMAIN_EVENT_STARTED_MIGRATED, since 0.5.0. */
  migrated: 1,
  /** VIR_DOMAIN_EVENT_STARTED_RESTORED, since 0.5.0. */
  restored: 2,
  /** VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT, since 0.8.0. */
  fromSnapshot: 3,
  /** VIR_DOMAIN_EVENT_STARTED_WAKEUP, since 0.9.11. */
  wakeup: 4,
} as const;

/** A name for a number of virDomainEventStartedDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventStartedDetailType = keyof typeof domainEventStartedDetailType;

/** The numbers of virDomainEventStoppedDetailType, by name. */
export const domainEventStoppedDetailType = {
  /** VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN, since 0.5.0. */
  shutdown: 0,
  /** VIR_DOMAIN_EVENT_STOPPED_DESTROYED, since 0.5.0. */
  destroyed: 1,
  /** VIR_DOMAIN_EVENT_STOPPED_CRASHED, since 0.5.0. */
  crashed: 2,
  /** VIR_DOMAIN_EVENT_STOPPED_MIGRATED, since 0.5.0. */
  migrated: 3,
  /** VIR_DOMAIN_EVENT_STOPPED_SAVED, since 0.5.0. */
  saved: 4,
  /** VIR_DOMAIN_EVENT_STOPPED_FAILED, since 0.5.0. */
  failed: 5,
  /** VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT, since 0.8.0. */
  fromSnapshot: 6,
} as const;

/** A name for a number of virDomainEventStoppedDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventStoppedDetailType = keyof typeof domainEventStoppedDetailType;

/** The numbers of virDomainEventSuspendedDetailType, by name. */
export const domainEventSuspendedDetailType = {
  /** VIR_DOMAIN_EVENT_SUSPENDED_PAUSED, since 0.5.0. */
  paused: 0,
  /** VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED, since 0.5.0. */
  migrated: 1,
  /** VIR_DOMAIN_EVENT_SUSPENDED_IOERROR, since 0.8.0. */
  ioError: 2,
  /** VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG, since 0.8.0. */
  watchdog: 3,
  /** VIR_DOMAIN_EVENT_SUSPENDED_RESTORED, since 0.9.5. */
  restored: 4,
  /** VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT, since 0.9.5. */
  fromSnapshot: 5,
  /** VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR, since 1.0.1. */
  apiError: 6,
  /** VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY, since 1.3.3. */
  postcopy: 7,
  /** VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED, since 1.3.3. */
  postcopyFailed: 8,
} as const;

/** A name for a number of virDomainEventSuspendedDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventSuspendedDetailType = keyof typeof domainEventSuspendedDetailType;

/** The numbers of virDomainEventTrayChangeReason, by name. */
export const domainEventTrayChangeReason = {
  /** VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN, since 0.9.11. */
  open: 0,
  /** VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE, since 0.9.11. */
  close: 1,
} as const;

/** A name for a number of virDomainEventTrayChangeReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventTrayChangeReason = keyof typeof domainEventTrayChangeReason;

/** The numbers of virDomainEventType, by name. */
export const domainEventType = {
  /** VIR_DOMAIN_EVENT_DEFINED, since 0.5.0. */
  defined: 0,
  /** VIR_DOMAIN_EVENT_UNDEFINED, since 0.5.0. */
  undefined: 1,
  /** VIR_DOMAIN_EVENT_STARTED, since 0.5.0. */
  started: 2,
  /** VIR_DOMAIN_EVENT_SUSPENDED, since 0.5.0. */
  suspended: 3,
  /** VIR_DOMAIN_EVENT_RESUMED, since 0.5.0. */
  resumed: 4,
  /** VIR_DOMAIN_EVENT_STOPPED, since 0.5.0. */
  stopped: 5,
  /** VIR_DOMAIN_EVENT_SHUTDOWN, since 0.9.8. */
  shutdown: 6,
  /** VIR_DOMAIN_EVENT_PMSUSPENDED, since 0.10.2. */
  pmSuspended: 7,
  /** VIR_DOMAIN_EVENT_CRASHED, since 1.1.1. */
  crashed: 8,
} as const;

/** A name for a number of virDomainEventType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventType = keyof typeof domainEventType;

/** The numbers of virDomainEventUndefinedDetailType, by name. */
export const domainEventUndefinedDetailType = {
  /** VIR_DOMAIN_EVENT_UNDEFINED_REMOVED, since 0.5.0. */
  removed: 0,
  /** VIR_DOMAIN_EVENT_UNDEFINED_RENAMED, since 1.2.19. */
  renamed: 1,
} as const;

/** A name for a number of virDomainEventUndefinedDetailType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventUndefinedDetailType = keyof typeof domainEventUndefinedDetailType;

/** The numbers of virDomainEventWatchdogAction, by name. */
export const domainEventWatchdogAction = {
  /** VIR_DOMAIN_EVENT_WATCHDOG_NONE, since 0.8.0. */
  none: 0,
  /** VIR_DOMAIN_EVENT_WATCHDOG_PAUSE, since 0.8.0. */
  pause: 1,
  /** VIR_DOMAIN_EVENT_WATCHDOG_RESET, since 0.8.0. */
  reset: 2,
  /** VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF, since 0.8.0. */
  poweroff: 3,
  /** VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN, since 0.8.0. */
  shutdown: 4,
  /** VIR_DOMAIN_EVENT_WATCHDOG_DEBUG, since 0.8.0. */
  debug: 5,
  /** VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI, since 1.2.17. */
  injectNmi: 6,
} as const;

/** A name for a number of virDomainEventWatchdogAction. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainEventWatchdogAction = keyof typeof domainEventWatchdogAction;

/** The bits of virDomainFDAssociateFlags, by name. */
export const domainFdAssociateFlags = {
  seclabelRestore: 1,
  seclabelWritable: 2,
} as const;

/** Which bits of virDomainFDAssociateFlags are set: those that are true. */
export interface DomainFdAssociateFlags {
  /** VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE, since 9.0.0. */
  readonly seclabelRestore?: boolean | undefined;
  /** VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE, since 9.0.0. */
  readonly seclabelWritable?: boolean | undefined;
}

/** The bits of virDomainGetHostnameFlags, by name. */
export const domainGetHostnameFlags = {
  lease: 1,
  agent: 2,
} as const;

/** Which bits of virDomainGetHostnameFlags are set: those that are true. */
export interface DomainGetHostnameFlags {
  /** VIR_DOMAIN_GET_HOSTNAME_LEASE, since 6.1.0. */
  readonly lease?: boolean | undefined;
  /** VIR_DOMAIN_GET_HOSTNAME_AGENT, since 6.1.0. */
  readonly agent?: boolean | undefined;
}

/** The bits of virDomainGetJobStatsFlags, by name. */
export const domainGetJobStatsFlags = {
  completed: 1,
  keepCompleted: 2,
} as const;

/** Which bits of virDomainGetJobStatsFlags are set: those that are true. */
export interface DomainGetJobStatsFlags {
  /** VIR_DOMAIN_JOB_STATS_COMPLETED, since 1.2.9. */
  readonly completed?: boolean | undefined;
  /** VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED, since 6.0.0. */
  readonly keepCompleted?: boolean | undefined;
}

/** The bits of virDomainGuestInfoTypes, by name. */
export const domainGuestInfoTypes = {
  users: 1,
  os: 2,
  timezone: 4,
  hostname: 8,
  filesystem: 16,
  disks: 32,
  interfaces: 64,
} as const;

/** Which bits of virDomainGuestInfoTypes are set: those that are true. */
export interface DomainGuestInfoTypes {
  /** VIR_DOMAIN_GUEST_INFO_USERS, since 5.7.0. */
  readonly users?: boolean | undefined;
  /** VIR_DOMAIN_GUEST_INFO_OS, since 5.7.0. */
  readonly os?: boolean | undefined;
  /** VIR_DOMAIN_GUEST_INFO_TIMEZONE, since 5.7.0. */
  readonly timezone?: boolean | undefined;
  /** VIR_DOMAIN_GUEST_INFO_HOSTNAME, since 5.7.0. */
  readonly hostname?: boolean | undefined;
  /** VIR_DOMAIN_GUEST_INFO_FILESYSTEM, since 5.7.0. */
  readonly filesystem?: boolean | undefined;
  /** VIR_DOMAIN_GUEST_INFO_DISKS, since 7.0.0. */
  readonly disks?: boolean | undefined;
  /** VIR_DOMAIN_GUEST_INFO_INTERFACES, since 7.10.0. */
  readonly interfaces?: boolean | undefined;
}

/** The numbers of virDomainInterfaceAddressesSource, by name. */
export const domainInterfaceAddressesSource = {
  /** VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, since 1.2.14. */
  lease: 0,
  /** VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, since 1.2.14. */
  agent: 1,
  /** VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP, since 4.2.0. */
  arp: 2,
} as const;

/** A name for a number of virDomainInterfaceAddressesSource. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainInterfaceAddressesSource = keyof typeof domainInterfaceAddressesSource;

/** The numbers of virDomainJobOperation, by name. */
export const domainJobOperation = {
  /** VIR_DOMAIN_JOB_OPERATION_UNKNOWN, since 3.3.0. */
  unknown: 0,
  /** VIR_DOMAIN_JOB_OPERATION_START, since 3.3.0. */
  start: 1,
  /** VIR_DOMAIN_JOB_OPERATION_SAVE, since 3.3.0. */
  save: 2,
  /** VIR_DOMAIN_JOB_OPERATION_RESTORE, since 3.3.0. */
  restore: 3,
  /** VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN, since 3.3.0. */
  migrationIn: 4,
  /** VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT, since 3.3.0. */
  migrationOut: 5,
  /** VIR_DOMAIN_JOB_OPERATION_SNAPSHOT, since 3.3.0. */
  snapshot: 6,
  /** VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT, since 3.3.0. */
  snapshotRevert: 7,
  /** VIR_DOMAIN_JOB_OPERATION_DUMP, since 3.3.0. */
  dump: 8,
  /** VIR_DOMAIN_JOB_OPERATION_BACKUP, since 6.0.0. */
  backup: 9,
  /** VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE, since 9.0.0. */
  snapshotDelete: 10,
} as const;

/** A name for a number of virDomainJobOperation. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainJobOperation = keyof typeof domainJobOperation;

/** The numbers of virDomainJobType, by name. */
export const domainJobType = {
  /** VIR_DOMAIN_JOB_NONE, since 0.7.7. */
  none: 0,
  /** VIR_DOMAIN_JOB_BOUNDED, since 0.7.7. */
  bounded: 1,
  /** VIR_DOMAIN_JOB_UNBOUNDED, since 0.7.7. */
  unbounded: 2,
  /** VIR_DOMAIN_JOB_COMPLETED, since 0.7.7. */
  completed: 3,
  /** VIR_DOMAIN_JOB_FAILED, since 0.7.7. */
  failed: 4,
  /** VIR_DOMAIN_JOB_CANCELLED, since 0.7.7. */
  cancelled: 5,
} as const;

/** A name for a number of virDomainJobType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainJobType = keyof typeof domainJobType;

/** The numbers of virDomainLifecycle, by name. */
export const domainLifecycle = {
  /** VIR_DOMAIN_LIFECYCLE_POWEROFF, since 3.9.0. */
  poweroff: 0,
  /** VIR_DOMAIN_LIFECYCLE_REBOOT, since 3.9.0. */
  reboot: 1,
  /** VIR_DOMAIN_LIFECYCLE_CRASH, since 3.9.0. */
  crash: 2,
} as const;

/** A name for a number of virDomainLifecycle. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainLifecycle = keyof typeof domainLifecycle;

/** The numbers of virDomainLifecycleAction, by name. */
export const domainLifecycleAction = {
  /** VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, since 3.9.0. */
  destroy: 0,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_RESTART, since 3.9.0. */
  restart: 1,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME, since 3.9.0. */
  restartRename: 2,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE, since 3.9.0. */
  preserve: 3,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY, since 3.9.0. */
  coredumpDestroy: 4,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, since 3.9.0. */
  coredumpRestart: 5,
} as const;

/** A name for a number of virDomainLifecycleAction. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainLifecycleAction = keyof typeof domainLifecycleAction;

/** The numbers of virDomainMemoryFailureActionType, by name. */
export const domainMemoryFailureActionType = {
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE, since 6.9.0. */
  ignore: 0,
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT, since 6.9.0. */
  inject: 1,
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL, since 6.9.0. */
  fatal: 2,
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET, since 6.9.0. */
  reset: 3,
} as const;

/** A name for a number of virDomainMemoryFailureActionType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainMemoryFailureActionType = keyof typeof domainMemoryFailureActionType;

/** The bits of virDomainMemoryFailureFlags, by name. */
export const domainMemoryFailureFlags = {
  actionRequired: 1,
  recursive: 2,
} as const;

/** Which bits of virDomainMemoryFailureFlags are set: those that are true. */
export interface DomainMemoryFailureFlags {
  /** VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED, since 6.9.0. */
  readonly actionRequired?: boolean | undefined;
  /** VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE, since 6.9.0. */
  readonly recursive?: boolean | undefined;
}

/** The numbers of virDomainMemoryFailureRecipientType, by name. */
export const domainMemoryFailureRecipientType = {
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR, since 6.9.0. */
  hypervisor: 0,
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST, since 6.9.0. */
  guest: 1,
} as const;

/** A name for a number of virDomainMemoryFailureRecipientType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainMemoryFailureRecipientType = keyof typeof domainMemoryFailureRecipientType;

/** The bits of virDomainMemoryFlags, by name. */
export const domainMemoryFlags = {
  virtual: 1,
  physical: 2,
} as const;

/** Which bits of virDomainMemoryFlags are set: those that are true. */
export interface DomainMemoryFlags {
  /** VIR_MEMORY_VIRTUAL, since 0.4.4. */
  readonly virtual?: boolean | undefined;
  /** VIR_MEMORY_PHYSICAL, since 0.7.0. */
  readonly physical?: boolean | undefined;
}

/** The bits of virDomainMemoryModFlags, by name. */
export const domainMemoryModFlags = {
  live: 1,
  config: 2,
  maximum: 4,
} as const;

/** Which bits of virDomainMemoryModFlags are set: those that are true. */
export interface DomainMemoryModFlags {
  /** VIR_DOMAIN_MEM_LIVE, since 0.9.0. */
  readonly live?: boolean | undefined;
  /** VIR_DOMAIN_MEM_CONFIG, since 0.9.0. */
  readonly config?: boolean | undefined;
  /** VIR_DOMAIN_MEM_MAXIMUM, since 0.9.1. */
  readonly maximum?: boolean | undefined;
}

/** The numbers of virDomainMemoryStatTags, by name. */
export const domainMemoryStatTags = {
  /** VIR_DOMAIN_MEMORY_STAT_SWAP_IN, since 0.7.5. */
  swapIn: 0,
  /** VIR_DOMAIN_MEMORY_STAT_SWAP_OUT, since 0.7.5. */
  swapOut: 1,
  /** VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT, since 0.7.5. */
  majorFault: 2,
  /** VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT, since 0.7.5. */
  minorFault: 3,
  /** VIR_DOMAIN_MEMORY_STAT_UNUSED, since 0.7.5. */
  unused: 4,
  /** VIR_DOMAIN_MEMORY_STAT_AVAILABLE, since 0.7.5. */
  available: 5,
  /** VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON, since 0.9.3. */
  actualBalloon: 6,
  /** VIR_DOMAIN_MEMORY_STAT_RSS, since 0.9.10. */
  rss: 7,
  /** VIR_DOMAIN_MEMORY_STAT_USABLE, since 2.1.0. */
  usable: 8,
  /** VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE, since 2.1.0. */
  lastUpdate: 9,
  /** VIR_DOMAIN_MEMORY_STAT_DISK_CACHES, since 4.6.0. */
  diskCaches: 10,
  /** VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC, since 5.4.0. */
  hugetlbPgalloc: 11,
  /** VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL, since 5.4.0. */
  hugetlbPgfail: 12,
} as const;

/** A name for a number of virDomainMemoryStatTags. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainMemoryStatTags = keyof typeof domainMemoryStatTags;

/** The bits of virDomainMessageType, by name. */
export const domainMessageType = {
  deprecation: 1,
  tainting: 2,
} as const;

/** Which bits of virDomainMessageType are set: those that are true. */
export interface DomainMessageType {
  /** VIR_DOMAIN_MESSAGE_DEPRECATION, since 7.1.0. */
  readonly deprecation?: boolean | undefined;
  /** VIR_DOMAIN_MESSAGE_TAINTING, since 7.1.0. */
  readonly tainting?: boolean | undefined;
}

/** The numbers of virDomainMetadataType, by name. */
export const domainMetadataType = {
  /** VIR_DOMAIN_METADATA_DESCRIPTION, since 0.9.10. */
  description: 0,
  /** VIR_DOMAIN_METADATA_TITLE, since 0.9.10. */
  title: 1,
  /** VIR_DOMAIN_METADATA_ELEMENT, since 0.9.10. */
  element: 2,
} as const;

/** A name for a number of virDomainMetadataType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainMetadataType = keyof typeof domainMetadataType;

/** The bits of virDomainMigrateFlags, by name. */
export const domainMigrateFlags = {
  live: 1,
  peer2peer: 2,
  tunnelled: 4,
  persistDest: 8,
  undefineSource: 16,
  paused: 32,
  nonSharedDisk: 64,
  nonSharedInc: 128,
  changeProtection: 256,
  unsafe: 512,
  offline: 1024,
  compressed: 2048,
  abortOnError: 4096,
  autoConverge: 8192,
  rdmaPinAll: 16384,
  postcopy: 32768,
  tls: 65536,
  parallel: 131072,
  nonSharedSynchronousWrites: 262144,
  postcopyResume: 524288,
  zerocopy: 1048576,
} as const;

/** Which bits of virDomainMigrateFlags are set: those that are true. */
export interface DomainMigrateFlags {
  /** VIR_MIGRATE_LIVE, since 0.3.2. */
  readonly live?: boolean | undefined;
  /** VIR_MIGRATE_PEER2PEER, since 0.7.2. */
  readonly peer2peer?: boolean | undefined;
  /** VIR_MIGRATE_TUNNELLED, since 0.7.2. */
  readonly tunnelled?: boolean | undefined;
  /** VIR_MIGRATE_PERSIST_DEST, since 0.7.3. */
  readonly persistDest?: boolean | undefined;
  /** VIR_MIGRATE_UNDEFINE_SOURCE, since 0.7.3. */
  readonly undefineSource?: boolean | undefined;
  /** VIR_MIGRATE_PAUSED, since 0.7.5. */
  readonly paused?: boolean | undefined;
  /** VIR_MIGRATE_NON_SHARED_DISK, since 0.8.2. */
  readonly nonSharedDisk?: boolean | undefined;
  /** VIR_MIGRATE_NON_SHARED_INC, since 0.8.2. */
  readonly nonSharedInc?: boolean | undefined;
  /** VIR_MIGRATE_CHANGE_PROTECTION, since 0.9.4. */
  readonly changeProtection?: boolean | undefined;
  /** VIR_MIGRATE_UNSAFE, since 0.9.11. */
  readonly unsafe?: boolean | undefined;
  /** VIR_MIGRATE_OFFLINE, since 1.0.1. */
  readonly offline?: boolean | undefined;
  /** VIR_MIGRATE_COMPRESSED, since 1.0.3. */
  readonly compressed?: boolean | undefined;
  /** VIR_MIGRATE_ABORT_ON_ERROR, since 1.1.0. */
  readonly abortOnError?: boolean | undefined;
  /** VIR_MIGRATE_AUTO_CONVERGE, since 1.2.3. */
  readonly autoConverge?: boolean | undefined;
  /** VIR_MIGRATE_RDMA_PIN_ALL, since 1.2.9. */
  readonly rdmaPinAll?: boolean | undefined;
  /** VIR_MIGRATE_POSTCOPY, since 1.3.3. */
  readonly postcopy?: boolean | undefined;
  /** VIR_MIGRATE_TLS, since 3.2.0. */
  readonly tls?: boolean | undefined;
  /** VIR_MIGRATE_PARALLEL, since 5.2.0. */
  readonly parallel?: boolean | undefined;
  /** VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES, since 8.0.0. */
  readonly nonSharedSynchronousWrites?: boolean | undefined;
  /** VIR_MIGRATE_POSTCOPY_RESUME, since 8.5.0. */
  readonly postcopyResume?: boolean | undefined;
  /** VIR_MIGRATE_ZEROCOPY, since 8.5.0. */
  readonly zerocopy?: boolean | undefined;
}

/** The bits of virDomainMigrateMaxSpeedFlags, by name. */
export const domainMigrateMaxSpeedFlags = {
  postcopy: 1,
} as const;

/** Which bits of virDomainMigrateMaxSpeedFlags are set: those that are true. */
export interface DomainMigrateMaxSpeedFlags {
  /** VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY, since 5.1.0. */
  readonly postcopy?: boolean | undefined;
}

/** The bits of virDomainModificationImpact, by name. */
export const domainModificationImpact = {
  live: 1,
  config: 2,
} as const;

/** Which bits of virDomainModificationImpact are set: those that are true. */
export interface DomainModificationImpact {
  /** VIR_DOMAIN_AFFECT_LIVE, since 0.9.2. */
  readonly live?: boolean | undefined;
  /** VIR_DOMAIN_AFFECT_CONFIG, since 0.9.2. */
  readonly config?: boolean | undefined;
}

/** The numbers of virDomainNostateReason, by name. */
export const domainNoStateReason = {
  /** VIR_DOMAIN_NOSTATE_UNKNOWN, since 0.9.2. */
  unknown: 0,
} as const;

/** A name for a number of virDomainNostateReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainNoStateReason = keyof typeof domainNoStateReason;

/** The numbers of virDomainNumatuneMemMode, by name. */
export const domainNumatuneMemMode = {
  /** VIR_DOMAIN_NUMATUNE_MEM_STRICT, since 0.9.9. */
  strict: 0,
  /** VIR_DOMAIN_NUMATUNE_MEM_PREFERRED, since 0.9.9. */
  preferred: 1,
  /** VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE, since 0.9.9. */
  interleave: 2,
  /** VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE, since 7.3.0. */
  restrictive: 3,
} as const;

/** A name for a number of virDomainNumatuneMemMode. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainNumatuneMemMode = keyof typeof domainNumatuneMemMode;

/** The bits of virDomainOpenGraphicsFlags, by name. */
export const domainOpenGraphicsFlags = {
  skipAuth: 1,
} as const;

/** Which bits of virDomainOpenGraphicsFlags are set: those that are true. */
export interface DomainOpenGraphicsFlags {
  /** VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH, since 0.9.7. */
  readonly skipAuth?: boolean | undefined;
}

/** The numbers of virDomainPMSuspendedDiskReason, by name. */
export const domainPmSuspendedDiskReason = {
  /** VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN, since 1.0.0. */
  unknown: 0,
} as const;

/** A name for a number of virDomainPMSuspendedDiskReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainPmSuspendedDiskReason = keyof typeof domainPmSuspendedDiskReason;

/** The numbers of virDomainPMSuspendedReason, by name. */
export const domainPmSuspendedReason = {
  /** VIR_DOMAIN_PMSUSPENDED_UNKNOWN, since 0.9.11. */
  unknown: 0,
} as const;

/** A name for a number of virDomainPMSuspendedReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainPmSuspendedReason = keyof typeof domainPmSuspendedReason;

/** The numbers of virDomainPausedReason, by name. */
export const domainPausedReason = {
  /** VIR_DOMAIN_PAUSED_UNKNOWN, since 0.9.2. */
  unknown: 0,
  /** VIR_DOMAIN_PAUSED_USER, since 0.9.2. */
  user: 1,
  /** VIR_DOMAIN_PAUSED_MIGRATION, since 0.9.2. */
  migration: 2,
  /** VIR_DOMAIN_PAUSED_SAVE, since 0.9.2. */
  save: 3,
  /** VIR_DOMAIN_PAUSED_DUMP, since 0.9.2. */
  dump: 4,
  /** VIR_DOMAIN_PAUSED_IOERROR, since 0.9.2. */
  ioError: 5,
  /** VIR_DOMAIN_PAUSED_WATCHDOG, since 0.9.2. */
  watchdog: 6,
  /** VIR_DOMAIN_PAUSED_FROM_SNAPSHOT, since 0.9.2. */
  fromSnapshot: 7,
  /** VIR_DOMAIN_PAUSED_SHUTTING_DOWN, since 0.9.5. */
  shuttingDown: 8,
  /** VIR_DOMAIN_PAUSED_SNAPSHOT, since 1.0.1. */
  snapshot: 9,
  /** VIR_DOMAIN_PAUSED_CRASHED, since 1.1.1. */
  crashed: 10,
  /** VIR_DOMAIN_PAUSED_STARTING_UP, since 1.2.14. */
  startingUp: 11,
  /** VIR_DOMAIN_PAUSED_POSTCOPY, since 1.3.3. */
  postcopy: 12,
  /** VIR_DOMAIN_PAUSED_POSTCOPY_FAILED, since 1.3.3. */
  postcopyFailed: 13,
} as const;

/** A name for a number of virDomainPausedReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainPausedReason = keyof typeof domainPausedReason;

/** The numbers of virDomainProcessSignal, by name. */
export const domainProcessSignal = {
  /** VIR_DOMAIN_PROCESS_SIGNAL_NOP, since 1.0.1. */
  nop: 0,
  /** VIR_DOMAIN_PROCESS_SIGNAL_HUP, since 1.0.1. */
  hup: 1,
  /** VIR_DOMAIN_PROCESS_SIGNAL_INT, since 1.0.1. */
  int: 2,
  /** VIR_DOMAIN_PROCESS_SIGNAL_QUIT, since 1.0.1. */
  quit: 3,
  /** VIR_DOMAIN_PROCESS_SIGNAL_ILL, since 1.0.1. */
  ill: 4,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TRAP, since 1.0.1. */
  trap: 5,
  /** VIR_DOMAIN_PROCESS_SIGNAL_ABRT, since 1.0.1. */
  abrt: 6,
  /** VIR_DOMAIN_PROCESS_SIGNAL_BUS, since 1.0.1. */
  bus: 7,
  /** VIR_DOMAIN_PROCESS_SIGNAL_FPE, since 1.0.1. */
  fpe: 8,
  /** VIR_DOMAIN_PROCESS_SIGNAL_KILL, since 1.0.1. */
  kill: 9,
  /** VIR_DOMAIN_PROCESS_SIGNAL_USR1, since 1.0.1. */
  usr1: 10,
  /** VIR_DOMAIN_PROCESS_SIGNAL_SEGV, since 1.0.1. */
  segv: 11,
  /** VIR_DOMAIN_PROCESS_SIGNAL_USR2, since 1.0.1. */
  usr2: 12,
  /** VIR_DOMAIN_PROCESS_SIGNAL_PIPE, since 1.0.1. */
  pipe: 13,
  /** VIR_DOMAIN_PROCESS_SIGNAL_ALRM, since 1.0.1. */
  alrm: 14,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TERM, since 1.0.1. */
  term: 15,
  /** VIR_DOMAIN_PROCESS_SIGNAL_STKFLT, since 1.0.1. */
  stkflt: 16,
  /** VIR_DOMAIN_PROCESS_SIGNAL_CHLD, since 1.0.1. */
  chld: 17,
  /** VIR_DOMAIN_PROCESS_SIGNAL_CONT, since 1.0.1. */
  cont: 18,
  /** VIR_DOMAIN_PROCESS_SIGNAL_STOP, since 1.0.1. */
  stop: 19,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TSTP, since 1.0.1. */
  tstp: 20,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TTIN, since 1.0.1. */
  ttin: 21,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TTOU, since 1.0.1. */
  ttou: 22,
  /** VIR_DOMAIN_PROCESS_SIGNAL_URG, since 1.0.1. */
  urg: 23,
  /** VIR_DOMAIN_PROCESS_SIGNAL_XCPU, since 1.0.1. */
  xcpu: 24,
  /** VIR_DOMAIN_PROCESS_SIGNAL_XFSZ, since 1.0.1. */
  xfsz: 25,
  /** VIR_DOMAIN_PROCESS_SIGNAL_VTALRM, since 1.0.1. */
  vtalrm: 26,
  /** VIR_DOMAIN_PROCESS_SIGNAL_PROF, since 1.0.1. */
  prof: 27,
  /** VIR_DOMAIN_PROCESS_SIGNAL_WINCH, since 1.0.1. */
  winch: 28,
  /** VIR_DOMAIN_PROCESS_SIGNAL_POLL, since 1.0.1. */
  poll: 29,
  /** VIR_DOMAIN_PROCESS_SIGNAL_PWR, since 1.0.1. */
  pwr: 30,
  /** VIR_DOMAIN_PROCESS_SIGNAL_SYS, since 1.0.1. */
  sys: 31,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT0, since 1.0.1. */
  rt0: 32,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT1, since 1.0.1. */
  rt1: 33,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT2, since 1.0.1. */
  rt2: 34,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT3, since 1.0.1. */
  rt3: 35,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT4, since 1.0.1. */
  rt4: 36,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT5, since 1.0.1. */
  rt5: 37,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT6, since 1.0.1. */
  rt6: 38,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT7, since 1.0.1. */
  rt7: 39,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT8, since 1.0.1. */
  rt8: 40,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT9, since 1.0.1. */
  rt9: 41,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT10, since 1.0.1. */
  rt10: 42,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT11, since 1.0.1. */
  rt11: 43,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT12, since 1.0.1. */
  rt12: 44,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT13, since 1.0.1. */
  rt13: 45,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT14, since 1.0.1. */
  rt14: 46,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT15, since 1.0.1. */
  rt15: 47,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT16, since 1.0.1. */
  rt16: 48,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT17, since 1.0.1. */
  rt17: 49,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT18, since 1.0.1. */
  rt18: 50,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT19, since 1.0.1. */
  rt19: 51,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT20, since 1.0.1. */
  rt20: 52,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT21, since 1.0.1. */
  rt21: 53,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT22, since 1.0.1. */
  rt22: 54,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT23, since 1.0.1. */
  rt23: 55,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT24, since 1.0.1. */
  rt24: 56,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT25, since 1.0.1. */
  rt25: 57,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT26, since 1.0.1. */
  rt26: 58,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT27, since 1.0.1. */
  rt27: 59,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT28, since 1.0.1. */
  rt28: 60,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT29, since 1.0.1. */
  rt29: 61,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT30, since 1.0.1. */
  rt30: 62,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT31, since 1.0.1. */
  rt31: 63,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT32, since 1.0.1. */
  rt32: 64,
} as const;

/** A name for a number of virDomainProcessSignal. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainProcessSignal = keyof typeof domainProcessSignal;

/** The bits of virDomainRebootFlagValues, by name. */
export const domainRebootFlags = {
  acpiPowerBtn: 1,
  guestAgent: 2,
  initctl: 4,
  signal: 8,
  paravirt: 16,
} as const;

/** Which bits of virDomainRebootFlagValues are set: those that are true. */
export interface DomainRebootFlags {
  /** VIR_DOMAIN_REBOOT_ACPI_POWER_BTN, since 0.9.10. */
  readonly acpiPowerBtn?: boolean | undefined;
  /** VIR_DOMAIN_REBOOT_GUEST_AGENT, since 0.9.10. */
  readonly guestAgent?: boolean | undefined;
  /** VIR_DOMAIN_REBOOT_INITCTL, since 1.0.1. */
  readonly initctl?: boolean | undefined;
  /** VIR_DOMAIN_REBOOT_SIGNAL, since 1.0.1. */
  readonly signal?: boolean | undefined;
  /** VIR_DOMAIN_REBOOT_PARAVIRT, since 1.2.5. */
  readonly paravirt?: boolean | undefined;
}

/** The numbers of virDomainRunningReason, by name. */
export const domainRunningReason = {
  /** VIR_DOMAIN_RUNNING_UNKNOWN, since 0.9.2. */
  unknown: 0,
  /** VIR_DOMAIN_RUNNING_BOOTED, since 0.9.2. */
  booted: 1,
  /** VIR_DOMAIN_RUNNING_MIGRATED, since 0.9.2. */
  migrated: 2,
  /** VIR_DOMAIN_RUNNING_RESTORED, since 0.9.2. */
  restored: 3,
  /** VIR_DOMAIN_RUNNING_FROM_SNAPSHOT, since 0.9.2. */
  fromSnapshot: 4,
  /** VIR_DOMAIN_RUNNING_UNPAUSED, since 0.9.2. */
  unpaused: 5,
  /** VIR_DOMAIN_RUNNING_MIGRATION_CANCELED, since 0.9.2. */
  migrationCanceled: 6,
  /** VIR_DOMAIN_RUNNING_SAVE_CANCELED, since 0.9.2. */
  saveCanceled: 7,
  /** VIR_DOMAIN_RUNNING_WAKEUP, since 0.9.11. */
  wakeup: 8,
  /** VIR_DOMAIN_RUNNING_CRASHED, since 1.1.1. */
  crashed: 9,
  /** VIR_DOMAIN_RUNNING_POSTCOPY, since 1.3.3. */
  postcopy: 10,
  /** VIR_DOMAIN_RUNNING_POSTCOPY_FAILED, since 8.5.0. */
  postcopyFailed: 11,
} as const;

/** A name for a number of virDomainRunningReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainRunningReason = keyof typeof domainRunningReason;

/** The bits of virDomainSaveImageXMLFlags, by name. */
export const domainSaveImageXmlFlags = {
  secure: 1,
} as const;

/** Which bits of virDomainSaveImageXMLFlags are set: those that are true. */
export interface DomainSaveImageXmlFlags {
  /** VIR_DOMAIN_SAVE_IMAGE_XML_SECURE, since 5.1.0. */
  readonly secure?: boolean | undefined;
}

/** The bits of virDomainSaveRestoreFlags, by name. */
export const domainSaveRestoreFlags = {
  bypassCache: 1,
  running: 2,
  paused: 4,
  resetNvram: 8,
} as const;

/** Which bits of virDomainSaveRestoreFlags are set: those that are true. */
export interface DomainSaveRestoreFlags {
  /** VIR_DOMAIN_SAVE_BYPASS_CACHE, since 0.9.4. */
  readonly bypassCache?: boolean | undefined;
  /** VIR_DOMAIN_SAVE_RUNNING, since 0.9.5. */
  readonly running?: boolean | undefined;
  /** VIR_DOMAIN_SAVE_PAUSED, since 0.9.5. */
  readonly paused?: boolean | undefined;
  /** VIR_DOMAIN_SAVE_RESET_NVRAM, since 8.1.0. */
  readonly resetNvram?: boolean | undefined;
}

/** The bits of virDomainSetTimeFlags, by name. */
export const domainSetTimeFlags = {
  sync: 1,
} as const;

/** Which bits of virDomainSetTimeFlags are set: those that are true. */
export interface DomainSetTimeFlags {
  /** VIR_DOMAIN_TIME_SYNC, since 1.2.5. */
  readonly sync?: boolean | undefined;
}

/** The bits of virDomainSetUserPasswordFlags, by name. */
export const domainSetUserPasswordFlags = {
  encrypted: 1,
} as const;

/** Which bits of virDomainSetUserPasswordFlags are set: those that are true. */
export interface DomainSetUserPasswordFlags {
  /** VIR_DOMAIN_PASSWORD_ENCRYPTED, since 1.2.16. */
  readonly encrypted?: boolean | undefined;
}

/** The bits of virDomainShutdownFlagValues, by name. */
export const domainShutdownFlags = {
  acpiPowerBtn: 1,
  guestAgent: 2,
  initctl: 4,
  signal: 8,
  paravirt: 16,
} as const;

/** Which bits of virDomainShutdownFlagValues are set: those that are true. */
export interface DomainShutdownFlags {
  /** VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN, since 0.9.10. */
  readonly acpiPowerBtn?: boolean | undefined;
  /** VIR_DOMAIN_SHUTDOWN_GUEST_AGENT, since 0.9.10. */
  readonly guestAgent?: boolean | undefined;
  /** VIR_DOMAIN_SHUTDOWN_INITCTL, since 1.0.1. */
  readonly initctl?: boolean | undefined;
  /** VIR_DOMAIN_SHUTDOWN_SIGNAL, since 1.0.1. */
  readonly signal?: boolean | undefined;
  /** VIR_DOMAIN_SHUTDOWN_PARAVIRT, since 1.2.5. */
  readonly paravirt?: boolean | undefined;
}

/** The numbers of virDomainShutdownReason, by name. */
export const domainShutdownReason = {
  /** VIR_DOMAIN_SHUTDOWN_UNKNOWN, since 0.9.2. */
  unknown: 0,
  /** VIR_DOMAIN_SHUTDOWN_USER, since 0.9.2. */
  user: 1,
} as const;

/** A name for a number of virDomainShutdownReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainShutdownReason = keyof typeof domainShutdownReason;

/** The numbers of virDomainShutoffReason, by name. */
export const domainShutoffReason = {
  /** VIR_DOMAIN_SHUTOFF_UNKNOWN, since 0.9.2. */
  unknown: 0,
  /** VIR_DOMAIN_SHUTOFF_SHUTDOWN, since 0.9.2. */
  shutdown: 1,
  /** VIR_DOMAIN_SHUTOFF_DESTROYED, since 0.9.2. */
  destroyed: 2,
  /** VIR_DOMAIN_SHUTOFF_CRASHED, since 0.9.2. */
  crashed: 3,
  /** VIR_DOMAIN_SHUTOFF_MIGRATED, since 0.9.2. */
  migrated: 4,
  /** VIR_DOMAIN_SHUTOFF_SAVED, since 0.9.2. */
  saved: 5,
  /** VIR_DOMAIN_SHUTOFF_FAILED, since 0.9.2. */
  failed: 6,
  /** VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT, since 0.9.2. */
  fromSnapshot: 7,
  /** VIR_DOMAIN_SHUTOFF_DAEMON, since 4.10.0. */
  daemon: 8,
} as const;

/** A name for a number of virDomainShutoffReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainShutoffReason = keyof typeof domainShutoffReason;

/** The numbers of virDomainState, by name. */
export const domainState = {
  /** VIR_DOMAIN_NOSTATE, since 0.0.1. */
  noState: 0,
  /** VIR_DOMAIN_RUNNING, since 0.0.1. */
  running: 1,
  /** VIR_DOMAIN_BLOCKED, since 0.0.1. */
  blocked: 2,
  /** VIR_DOMAIN_PAUSED, since 0.0.1. */
  paused: 3,
  /** VIR_DOMAIN_SHUTDOWN, since 0.0.1. */
  shutdown: 4,
  /** VIR_DOMAIN_SHUTOFF, since 0.0.1. */
  shutoff: 5,
  /** VIR_DOMAIN_CRASHED, since 0.0.2. */
  crashed: 6,
  /** VIR_DOMAIN_PMSUSPENDED, since 0.9.11. */
  pmSuspended: 7,
} as const;

/** A name for a number of virDomainState. Numbers that libvirt 9.0.0 does not have come as they are. */
export type DomainState = keyof typeof domainState;

/** The bits of virDomainStatsTypes, by name. */
export const domainStatsTypes = {
  state: 1,
  cpuTotal: 2,
  balloon: 4,
  vcpu: 8,
  interface: 16,
  block: 32,
  perf: 64,
  iothread: 128,
  memory: 256,
  dirtyRate: 512,
  vm: 1024,
} as const;

/** Which bits of virDomainStatsTypes are set: those that are true. */
export interface DomainStatsTypes {
  /** VIR_DOMAIN_STATS_STATE, since 1.2.8. */
  readonly state?: boolean | undefined;
  /** VIR_DOMAIN_STATS_CPU_TOTAL, since 1.2.9. */
  readonly cpuTotal?: boolean | undefined;
  /** VIR_DOMAIN_STATS_BALLOON, since 1.2.9. */
  readonly balloon?: boolean | undefined;
  /** VIR_DOMAIN_STATS_VCPU, since 1.2.9. */
  readonly vcpu?: boolean | undefined;
  /** VIR_DOMAIN_STATS_INTERFACE, since 1.2.9. */
  readonly interface?: boolean | undefined;
  /** VIR_DOMAIN_STATS_BLOCK, since 1.2.9. */
  readonly block?: boolean | undefined;
  /** VIR_DOMAIN_STATS_PERF, since 1.3.3. */
  readonly perf?: boolean | undefined;
  /** VIR_DOMAIN_STATS_IOTHREAD, since 4.10.0. */
  readonly iothread?: boolean | undefined;
  /** VIR_DOMAIN_STATS_MEMORY, since 6.0.0. */
  readonly memory?: boolean | undefined;
  /** VIR_DOMAIN_STATS_DIRTYRATE, since 7.2.0. */
  readonly dirtyRate?: boolean | undefined;
  /** VIR_DOMAIN_STATS_VM, since 8.9.0. */
  readonly vm?: boolean | undefined;
}

/** The bits of virDomainUndefineFlagsValues, by name. */
export const domainUndefineFlags = {
  managedSave: 1,
  snapshotsMetadata: 2,
  nvram: 4,
  keepNvram: 8,
  checkpointsMetadata: 16,
  tpm: 32,
  keepTpm: 64,
} as const;

/** Which bits of virDomainUndefineFlagsValues are set: those that are true. */
export interface DomainUndefineFlags {
  /** VIR_DOMAIN_UNDEFINE_MANAGED_SAVE, since 0.9.4. */
  readonly managedSave?: boolean | undefined;
  /** VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA, since 0.9.5. */
  readonly snapshotsMetadata?: boolean | undefined;
  /** VIR_DOMAIN_UNDEFINE_NVRAM, since 1.2.9. */
  readonly nvram?: boolean | undefined;
  /** VIR_DOMAIN_UNDEFINE_KEEP_NVRAM, since 2.3.0. */
  readonly keepNvram?: boolean | undefined;
  /** VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA, since 5.6.0. */
  readonly checkpointsMetadata?: boolean | undefined;
  /** VIR_DOMAIN_UNDEFINE_TPM, since 8.9.0. */
  readonly tpm?: boolean | undefined;
  /** VIR_DOMAIN_UNDEFINE_KEEP_TPM, since 8.9.0. */
  readonly keepTpm?: boolean | undefined;
}

/** The bits of virDomainVcpuFlags, by name. */
export const domainVcpuFlags = {
  live: 1,
  config: 2,
  maximum: 4,
  guest: 8,
  hotpluggable: 16,
} as const;

/** Which bits of virDomainVcpuFlags are set: those that are true. */
export interface DomainVcpuFlags {
  /** VIR_DOMAIN_VCPU_LIVE, since 0.8.5. */
  readonly live?: boolean | undefined;
  /** VIR_DOMAIN_VCPU_CONFIG, since 0.8.5. */
  readonly config?: boolean | undefined;
  /** VIR_DOMAIN_VCPU_MAXIMUM, since 0.8.5. */
  readonly maximum?: boolean | undefined;
  /** VIR_DOMAIN_VCPU_GUEST, since 1.1.0. */
  readonly guest?: boolean | undefined;
  /** VIR_DOMAIN_VCPU_HOTPLUGGABLE, since 2.4.0. */
  readonly hotpluggable?: boolean | undefined;
}

/** The bits of virDomainXMLFlags, by name. */
export const domainXmlFlags = {
  secure: 1,
  inactive: 2,
  updateCpu: 4,
  migratable: 8,
} as const;

/** Which bits of virDomainXMLFlags are set: those that are true. */
export interface DomainXmlFlags {
  /** VIR_DOMAIN_XML_SECURE, since 0.3.3. */
  readonly secure?: boolean | undefined;
  /** VIR_DOMAIN_XML_INACTIVE, since 0.3.3. */
  readonly inactive?: boolean | undefined;
  /** VIR_DOMAIN_XML_UPDATE_CPU, since 0.8.0. */
  readonly updateCpu?: boolean | undefined;
  /** VIR_DOMAIN_XML_MIGRATABLE, since 1.0.0. */
  readonly migratable?: boolean | undefined;
}

/** The numbers of virKeycodeSet, by name. */
export const keycodeSet = {
  /** VIR_KEYCODE_SET_LINUX, since 0.9.3. */
  linux: 0,
  /** VIR_KEYCODE_SET_XT, since 0.9.3. */
  xt: 1,
  /** VIR_KEYCODE_SET_ATSET1, since 0.9.3. */
  atset1: 2,
  /** VIR_KEYCODE_SET_ATSET2, since 0.9.3. */
  atset2: 3,
  /** VIR_KEYCODE_SET_ATSET3, since 0.9.3. */
  atset3: 4,
  /** VIR_KEYCODE_SET_OSX, since 0.9.4. */
  osx: 5,
  /** VIR_KEYCODE_SET_XT_KBD, since 0.9.4. */
  xtKbd: 6,
  /** VIR_KEYCODE_SET_USB, since 0.9.4. */
  usb: 7,
  /** VIR_KEYCODE_SET_WIN32, since 0.9.4. */
  win32: 8,
  /** VIR_KEYCODE_SET_QNUM, since 4.2.0. */
  qnum: 9,
} as const;

/** A name for a number of virKeycodeSet. Numbers that libvirt 9.0.0 does not have come as they are. */
export type KeycodeSet = keyof typeof keycodeSet;

/** The numbers of virMemoryParameterType, by name. */
export const memoryParameterType = {
  /** VIR_DOMAIN_MEMORY_PARAM_INT, since 0.8.5. */
  int: 1,
  /** VIR_DOMAIN_MEMORY_PARAM_UINT, since 0.8.5. */
  uint: 2,
  /** VIR_DOMAIN_MEMORY_PARAM_LLONG, since 0.8.5. */
  llong: 3,
  /** VIR_DOMAIN_MEMORY_PARAM_ULLONG, since 0.8.5. */
  ullong: 4,
  /** VIR_DOMAIN_MEMORY_PARAM_DOUBLE, since 0.8.5. */
  double: 5,
  /** VIR_DOMAIN_MEMORY_PARAM_BOOLEAN, since 0.8.5. */
  boolean: 6,
} as const;

/** A name for a number of virMemoryParameterType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type MemoryParameterType = keyof typeof memoryParameterType;

/** The numbers of virSchedParameterType, by name. */
export const schedParameterType = {
  /** VIR_DOMAIN_SCHED_FIELD_INT, since 0.2.3. */
  int: 1,
  /** VIR_DOMAIN_SCHED_FIELD_UINT, since 0.2.3. */
  uint: 2,
  /** VIR_DOMAIN_SCHED_FIELD_LLONG, since 0.2.3. */
  llong: 3,
  /** VIR_DOMAIN_SCHED_FIELD_ULLONG, since 0.2.3. */
  ullong: 4,
  /** VIR_DOMAIN_SCHED_FIELD_DOUBLE, since 0.2.3. */
  double: 5,
  /** VIR_DOMAIN_SCHED_FIELD_BOOLEAN, since 0.2.3. */
  boolean: 6,
} as const;

/** A name for a number of virSchedParameterType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type SchedParameterType = keyof typeof schedParameterType;

/** The numbers of virVcpuHostCpuState, by name. */
export const vcpuHostCpuState = {
  /** VIR_VCPU_INFO_CPU_UNAVAILABLE, since 6.10.0. */
  unavailable: -2,
  /** VIR_VCPU_INFO_CPU_OFFLINE, since 6.10.0. */
  offline: -1,
} as const;

/** A name for a number of virVcpuHostCpuState. Numbers that libvirt 9.0.0 does not have come as they are. */
export type VcpuHostCpuState = keyof typeof vcpuHostCpuState;

/** The numbers of virVcpuState, by name. */
export const vcpuState = {
  /** VIR_VCPU_OFFLINE, since 0.1.4. */
  offline: 0,
  /** VIR_VCPU_RUNNING, since 0.1.4. */
  running: 1,
  /** VIR_VCPU_BLOCKED, since 0.1.4. */
  blocked: 2,
} as const;

/** A name for a number of virVcpuState. Numbers that libvirt 9.0.0 does not have come as they are. */
export type VcpuState = keyof typeof vcpuState;
