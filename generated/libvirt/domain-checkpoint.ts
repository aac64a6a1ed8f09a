// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virDomainCheckpointCreateFlags, by name. */
export const domainCheckpointCreateFlags = {
  redefine: 1,
  quiesce: 2,
  redefineValidate: 4,
} as const;

/** Which bits of virDomainCheckpointCreateFlags are set: those that are true. */
export interface DomainCheckpointCreateFlags {
  /** VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE, since 5.6.0. */
  readonly redefine?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE, since 5.6.0. */
  readonly quiesce?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE, since 6.10.0. */
  readonly redefineValidate?: boolean | undefined;
}

/** The bits of virDomainCheckpointDeleteFlags, by name. */
export const domainCheckpointDeleteFlags = {
  children: 1,
  metadataOnly: 2,
  childrenOnly: 4,
} as const;

/** Which bits of virDomainCheckpointDeleteFlags are set: those that are true. */
export interface DomainCheckpointDeleteFlags {
  /** VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN, since 5.6.0. */
  readonly children?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY, since 5.6.0. */
  readonly metadataOnly?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY, since 5.6.0. */
  readonly childrenOnly?: boolean | undefined;
}

/** The bits of virDomainCheckpointListFlags, by name. */
export const domainCheckpointListFlags = {
  descendants: 1,
  roots: 1,
  topological: 2,
  leaves: 4,
  noLeaves: 8,
} as const;

/** Which bits of virDomainCheckpointListFlags are set: those that are true. */
export interface DomainCheckpointListFlags {
  /** VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS, since 5.6.0. */
  readonly descendants?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_LIST_ROOTS, since 5.6.0. */
  readonly roots?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL, since 5.6.0. */
  readonly topological?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_LIST_LEAVES, since 5.6.0. */
  readonly leaves?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES, since 5.6.0. */
  readonly noLeaves?: boolean | undefined;
}

/** The bits of virDomainCheckpointXMLFlags, by name. */
export const domainCheckpointXmlFlags = {
  secure: 1,
  noDomain: 2,
  size: 4,
} as const;

/** Which bits of virDomainCheckpointXMLFlags are set: those that are true. */
export interface DomainCheckpointXmlFlags {
  /** VIR_DOMAIN_CHECKPOINT_XML_SECURE, since 5.6.0. */
  readonly secure?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN, since 5.6.0. */
  readonly noDomain?: boolean | undefined;
  /** VIR_DOMAIN_CHECKPOINT_XML_SIZE, since 5.6.0. */
  readonly size?: boolean | undefined;
}
