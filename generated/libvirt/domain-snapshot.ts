// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virDomainSnapshotCreateFlags, by name. */
export const domainSnapshotCreateFlags = {
  redefine: 1,
  current: 2,
  noMetadata: 4,
  halt: 8,
  diskOnly: 16,
  reuseExt: 32,
  quiesce: 64,
  atomic: 128,
  live: 256,
  validate: 512,
} as const;

/** Which bits of virDomainSnapshotCreateFlags are set: those that are true. */
export interface DomainSnapshotCreateFlags {
  /** VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE, since 0.9.5. */
  readonly redefine?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT, since 0.9.5. */
  readonly current?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA, since 0.9.5. */
  readonly noMetadata?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_HALT, since 0.9.5. */
  readonly halt?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY, since 0.9.5. */
  readonly diskOnly?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT, since 0.9.10. */
  readonly reuseExt?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE, since 0.9.10. */
  readonly quiesce?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC, since 0.9.11. */
  readonly atomic?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_LIVE, since 1.0.1. */
  readonly live?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE, since 5.6.0. */
  readonly validate?: boolean | undefined;
}

/** The bits of virDomainSnapshotDeleteFlags, by name. */
export const domainSnapshotDeleteFlags = {
  children: 1,
  metadataOnly: 2,
  childrenOnly: 4,
} as const;

/** Which bits of virDomainSnapshotDeleteFlags are set: those that are true. */
export interface DomainSnapshotDeleteFlags {
  /** VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN, since 0.8.0. */
  readonly children?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY, since 0.9.5. */
  readonly metadataOnly?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY, since 0.9.5. */
  readonly childrenOnly?: boolean | undefined;
}

/** The bits of virDomainSnapshotListFlags, by name. */
export const domainSnapshotListFlags = {
  descendants: 1,
  roots: 1,
  metadata: 2,
  leaves: 4,
  noLeaves: 8,
  noMetadata: 16,
  inactive: 32,
  active: 64,
  diskOnly: 128,
  internal: 256,
  external: 512,
  topological: 1024,
} as const;

/** Which bits of virDomainSnapshotListFlags are set: those that are true. */
export interface DomainSnapshotListFlags {
  /** VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS, since 0.9.7. */
  readonly descendants?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_ROOTS, since 0.9.5. */
  readonly roots?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_METADATA, since 0.9.5. */
  readonly metadata?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_LEAVES, since 0.9.7. */
  readonly leaves?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES, since 0.9.13. */
  readonly noLeaves?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA, since 0.9.13. */
  readonly noMetadata?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE, since 1.0.1. */
  readonly inactive?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE, since 1.0.1. */
  readonly active?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY, since 1.0.1. */
  readonly diskOnly?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL, since 1.0.1. */
  readonly internal?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL, since 1.0.1. */
  readonly external?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL, since 5.2.0. */
  readonly topological?: boolean | undefined;
}

/** The bits of virDomainSnapshotRevertFlags, by name. */
export const domainSnapshotRevertFlags = {
  running: 1,
  paused: 2,
  force: 4,
  resetNvram: 8,
} as const;

/** Which bits of virDomainSnapshotRevertFlags are set: those that are true. */
export interface DomainSnapshotRevertFlags {
  /** VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING, since 0.9.5. */
  readonly running?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED, since 0.9.5. */
  readonly paused?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_REVERT_FORCE, since 0.9.7. */
  readonly force?: boolean | undefined;
  /** VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM, since 8.1.0. */
  readonly resetNvram?: boolean | undefined;
}

/** The bits of virDomainSnapshotXMLFlags, by name. */
export const domainSnapshotXmlFlags = {
  secure: 1,
} as const;

/** Which bits of virDomainSnapshotXMLFlags are set: those that are true. */
export interface DomainSnapshotXmlFlags {
  /** VIR_DOMAIN_SNAPSHOT_XML_SECURE, since 5.1.0. */
  readonly secure?: boolean | undefined;
}
