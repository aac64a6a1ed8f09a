// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virNWFilterBindingCreateFlags, by name. */
export const nwFilterBindingCreateFlags = {
  validate: 1,
} as const;

/** Which bits of virNWFilterBindingCreateFlags are set: those that are true. */
export interface NwFilterBindingCreateFlags {
  /** VIR_NWFILTER_BINDING_CREATE_VALIDATE, since 7.8.0. */
  readonly validate?: boolean | undefined;
}

/** The bits of virNWFilterDefineFlags, by name. */
export const nwFilterDefineFlags = {
  validate: 1,
} as const;

/** Which bits of virNWFilterDefineFlags are set: those that are true. */
export interface NwFilterDefineFlags {
  /** VIR_NWFILTER_DEFINE_VALIDATE, since 7.7.0. */
  readonly validate?: boolean | undefined;
}
