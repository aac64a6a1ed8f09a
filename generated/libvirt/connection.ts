// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The numbers of virConnectCloseReason, by name. */
export const connectCloseReason = {
  /** VIR_CONNECT_CLOSE_REASON_ERROR, since 0.10.0. */
  error: 0,
  /** VIR_CONNECT_CLOSE_REASON_EOF, since 0.10.0. */
  eof: 1,
  /** VIR_CONNECT_CLOSE_REASON_KEEPALIVE, since 0.10.0. */
  keepalive: 2,
  /** VIR_CONNECT_CLOSE_REASON_CLIENT, since 0.10.0. */
  client: 3,
} as const;

/** A name for a number of virConnectCloseReason. Numbers that libvirt 9.0.0 does not have come as they are. */
export type ConnectCloseReason = keyof typeof connectCloseReason;

/** The bits of virTypedParameterFlags, by name. */
export const typedParameterFlags = {
  stringOkay: 4,
} as const;

/** Which bits of virTypedParameterFlags are set: those that are true. */
export interface TypedParameterFlags {
  /** VIR_TYPED_PARAM_STRING_OKAY, since 0.9.8. */
  readonly stringOkay?: boolean | undefined;
}

/** The numbers of virTypedParameterType, by name. */
export const typedParameterType = {
  /** VIR_TYPED_PARAM_INT, since 0.9.2. */
  int: 1,
  /** VIR_TYPED_PARAM_UINT, since 0.9.2. */
  uint: 2,
  /** VIR_TYPED_PARAM_LLONG, since 0.9.2. */
  llong: 3,
  /** VIR_TYPED_PARAM_ULLONG, since 0.9.2. */
  ullong: 4,
  /** VIR_TYPED_PARAM_DOUBLE, since 0.9.2. */
  double: 5,
  /** VIR_TYPED_PARAM_BOOLEAN, since 0.9.2. */
  boolean: 6,
  /** VIR_TYPED_PARAM_STRING, since 0.9.8. */
  string: 7,
} as const;

/** A name for a number of virTypedParameterType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type TypedParameterType = keyof typeof typedParameterType;
