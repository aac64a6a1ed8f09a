// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virConnectListAllSecretsFlags, by name. */
export const connectListAllSecretsFlags = {
  ephemeral: 1,
  noEphemeral: 2,
  private: 4,
  noPrivate: 8,
} as const;

/** Which bits of virConnectListAllSecretsFlags are set: those that are true. */
export interface ConnectListAllSecretsFlags {
  /** VIR_CONNECT_LIST_SECRETS_EPHEMERAL, since 0.10.2. */
  readonly ephemeral?: boolean | undefined;
  /** VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL, since 0.10.2. */
  readonly noEphemeral?: boolean | undefined;
  /** VIR_CONNECT_LIST_SECRETS_PRIVATE, since 0.10.2. */
  readonly private?: boolean | undefined;
  /** VIR_CONNECT_LIST_SECRETS_NO_PRIVATE, since 0.10.2. */
  readonly noPrivate?: boolean | undefined;
}

/** The bits of virSecretDefineFlags, by name. */
export const secretDefineFlags = {
  validate: 1,
} as const;

/** Which bits of virSecretDefineFlags are set: those that are true. */
export interface SecretDefineFlags {
  /** VIR_SECRET_DEFINE_VALIDATE, since 7.7.0. */
  readonly validate?: boolean | undefined;
}

/** The numbers of virSecretEventID, by name. */
export const secretEventId = {
  /** VIR_SECRET_EVENT_ID_LIFECYCLE, since 3.0.0. */
  lifecycle: 0,
  /** VIR_SECRET_EVENT_ID_VALUE_CHANGED, since 3.0.0. */
  valueChanged: 1,
} as const;

/** A name for a number of virSecretEventID. Numbers that libvirt 9.0.0 does not have come as they are. */
export type SecretEventId = keyof typeof secretEventId;

/** The numbers of virSecretEventLifecycleType, by name. */
export const secretEventLifecycleType = {
  /** VIR_SECRET_EVENT_DEFINED, since 3.0.0. */
  defined: 0,
  /** VIR_SECRET_EVENT_UNDEFINED, since 3.0.0. */
  undefined: 1,
} as const;

/** A name for a number of virSecretEventLifecycleType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type SecretEventLifecycleType = keyof typeof secretEventLifecycleType;

/** The numbers of virSecretUsageType, by name. */
export const secretUsageType = {
  /** VIR_SECRET_USAGE_TYPE_NONE, since 0.7.1. */
  none: 0,
  /** VIR_SECRET_USAGE_TYPE_VOLUME, since 0.7.1. */
  volume: 1,
  /** VIR_SECRET_USAGE_TYPE_CEPH, since 0.9.7. */
  ceph: 2,
  /** VIR_SECRET_USAGE_TYPE_ISCSI, since 1.0.4. */
  iscsi: 3,
  /** VIR_SECRET_USAGE_TYPE_TLS, since 2.3.0. */
  tls: 4,
  /** VIR_SECRET_USAGE_TYPE_VTPM, since 5.6.0. */
  vtpm: 5,
} as const;

/** A name for a number of virSecretUsageType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type SecretUsageType = keyof typeof secretUsageType;
