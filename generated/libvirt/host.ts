// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The numbers of virCPUCompareResult, by name. */
export const cpuCompareResult = {
  /** VIR_CPU_COMPARE_ERROR, since 0.7.5. */
  error: -1,
  /** VIR_CPU_COMPARE_INCOMPATIBLE, since 0.7.5. */
  incompatible: 0,
  /** VIR_CPU_COMPARE_IDENTICAL, since 0.7.5. */
  identical: 1,
  /** VIR_CPU_COMPARE_SUPERSET, since 0.7.5. */
  superset: 2,
} as const;

/** A name for a number of virCPUCompareResult. Numbers that libvirt 9.0.0 does not have come as they are. */
export type CpuCompareResult = keyof typeof cpuCompareResult;

/** The bits of virConnectBaselineCPUFlags, by name. */
export const connectBaselineCpuFlags = {
  expandFeatures: 1,
  migratable: 2,
} as const;

/** Which bits of virConnectBaselineCPUFlags are set: those that are true. */
export interface ConnectBaselineCpuFlags {
  /** VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES, since 1.1.2. */
  readonly expandFeatures?: boolean | undefined;
  /** VIR_CONNECT_BASELINE_CPU_MIGRATABLE, since 1.2.14. */
  readonly migratable?: boolean | undefined;
}

/** The bits of virConnectCompareCPUFlags, by name. */
export const connectCompareCpuFlags = {
  failIncompatible: 1,
  validateXml: 2,
} as const;

/** Which bits of virConnectCompareCPUFlags are set: those that are true. */
export interface ConnectCompareCpuFlags {
  /** VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE, since 1.2.6. */
  readonly failIncompatible?: boolean | undefined;
  /** VIR_CONNECT_COMPARE_CPU_VALIDATE_XML, since 6.9.0. */
  readonly validateXml?: boolean | undefined;
}

/** The numbers of virConnectCredentialType, by name. */
export const connectCredentialType = {
  /** VIR_CRED_USERNAME, since 0.4.1. */
  username: 1,
  /** VIR_CRED_AUTHNAME, since 0.4.1. */
  authName: 2,
  /** VIR_CRED_LANGUAGE, since 0.4.1. */
  language: 3,
  /** VIR_CRED_CNONCE, since 0.4.1. */
  cnonce: 4,
  /** VIR_CRED_PASSPHRASE, since 0.4.1. */
  passphrase: 5,
  /** VIR_CRED_ECHOPROMPT, since 0.4.1. */
  echoPrompt: 6,
  /** VIR_CRED_NOECHOPROMPT, since 0.4.1. */
  noEchoPrompt: 7,
  /** VIR_CRED_REALM, since 0.4.1. */
  realm: 8,
  /** VIR_CRED_EXTERNAL, since 0.4.1. */
  external: 9,
} as const;

/** A name for a number of virConnectCredentialType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type ConnectCredentialType = keyof typeof connectCredentialType;

/** The bits of virConnectFlags, by name. */
export const connectFlags = {
  readOnly: 1,
  noAliases: 2,
} as const;

/** Which bits of virConnectFlags are set: those that are true. */
export interface ConnectFlags {
  /** VIR_CONNECT_RO, since 0.4.1. */
  readonly readOnly?: boolean | undefined;
  /** VIR_CONNECT_NO_ALIASES, since 0.9.7. */
  readonly noAliases?: boolean | undefined;
}

/** The bits of virNodeAllocPagesFlags, by name. */
export const nodeAllocPagesFlags = {
  set: 1,
} as const;

/** Which bits of virNodeAllocPagesFlags are set: those that are true. */
export interface NodeAllocPagesFlags {
  /** VIR_NODE_ALLOC_PAGES_SET, since 1.2.9. */
  readonly set?: boolean | undefined;
}

/** The numbers of virNodeGetCPUStatsAllCPUs, by name. */
export const nodeGetCpuStatsAllCpus = {
  /** VIR_NODE_CPU_STATS_ALL_CPUS, since 0.9.3. */
  allCpus: -1,
} as const;

/** A name for a number of virNodeGetCPUStatsAllCPUs. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NodeGetCpuStatsAllCpus = keyof typeof nodeGetCpuStatsAllCpus;

/** The numbers of virNodeGetMemoryStatsAllCells, by name. */
export const nodeGetMemoryStatsAllCells = {
  /** VIR_NODE_MEMORY_STATS_ALL_CELLS, since 0.9.3. */
  allCells: -1,
} as const;

/** A name for a number of virNodeGetMemoryStatsAllCells. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NodeGetMemoryStatsAllCells = keyof typeof nodeGetMemoryStatsAllCells;

/** The numbers of virNodeSuspendTarget, by name. */
export const nodeSuspendTarget = {
  /** VIR_NODE_SUSPEND_TARGET_MEM, since 0.9.8. */
  mem: 0,
  /** VIR_NODE_SUSPEND_TARGET_DISK, since 0.9.8. */
  disk: 1,
  /** VIR_NODE_SUSPEND_TARGET_HYBRID, since 0.9.8. */
  hybrid: 2,
} as const;

/** A name for a number of virNodeSuspendTarget. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NodeSuspendTarget = keyof typeof nodeSuspendTarget;
