// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virEventHandleType, by name. */
export const eventHandleType = {
  readable: 1,
  writable: 2,
  error: 4,
  hangup: 8,
} as const;

/** Which bits of virEventHandleType are set: those that are true. */
export interface EventHandleType {
  /** VIR_EVENT_HANDLE_READABLE, since 0.5.0. */
  readonly readable?: boolean | undefined;
  /** VIR_EVENT_HANDLE_WRITABLE, since 0.5.0. */
  readonly writable?: boolean | undefined;
  /** VIR_EVENT_HANDLE_ERROR, since 0.5.0. */
  readonly error?: boolean | undefined;
  /** VIR_EVENT_HANDLE_HANGUP, since 0.5.0. */
  readonly hangup?: boolean | undefined;
}
