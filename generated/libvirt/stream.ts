// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virStreamEventType, by name. */
export const streamEventType = {
  readable: 1,
  writable: 2,
  error: 4,
  hangup: 8,
} as const;

/** Which bits of virStreamEventType are set: those that are true. */
export interface StreamEventType {
  /** VIR_STREAM_EVENT_READABLE, since 0.7.2. */
  readonly readable?: boolean | undefined;
  /** VIR_STREAM_EVENT_WRITABLE, since 0.7.2. */
  readonly writable?: boolean | undefined;
  /** VIR_STREAM_EVENT_ERROR, since 0.7.2. */
  readonly error?: boolean | undefined;
  /** VIR_STREAM_EVENT_HANGUP, since 0.7.2. */
  readonly hangup?: boolean | undefined;
}

/** The bits of virStreamFlags, by name. */
export const streamFlags = {
  nonblock: 1,
} as const;

/** Which bits of virStreamFlags are set: those that are true. */
export interface StreamFlags {
  /** VIR_STREAM_NONBLOCK, since 0.7.2. */
  readonly nonblock?: boolean | undefined;
}

/** The bits of virStreamRecvFlagsValues, by name. */
export const streamRecvFlags = {
  stopAtHole: 1,
} as const;

/** Which bits of virStreamRecvFlagsValues are set: those that are true. */
export interface StreamRecvFlags {
  /** VIR_STREAM_RECV_STOP_AT_HOLE, since 3.4.0. */
  readonly stopAtHole?: boolean | undefined;
}
