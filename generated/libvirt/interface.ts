// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virConnectListAllInterfacesFlags, by name. */
export const connectListAllInterfacesFlags = {
  inactive: 1,
  active: 2,
} as const;

/** Which bits of virConnectListAllInterfacesFlags are set: those that are true. */
export interface ConnectListAllInterfacesFlags {
  /** VIR_CONNECT_LIST_INTERFACES_INACTIVE, since 0.10.2. */
  readonly inactive?: boolean | undefined;
  /** VIR_CONNECT_LIST_INTERFACES_ACTIVE, since 0.10.2. */
  readonly active?: boolean | undefined;
}

/** The bits of virInterfaceDefineFlags, by name. */
export const interfaceDefineFlags = {
  validate: 1,
} as const;

/** Which bits of virInterfaceDefineFlags are set: those that are true. */
export interface InterfaceDefineFlags {
  /** VIR_INTERFACE_DEFINE_VALIDATE, since 7.7.0. */
  readonly validate?: boolean | undefined;
}

/** The bits of virInterfaceXMLFlags, by name. */
export const interfaceXmlFlags = {
  inactive: 1,
} as const;

/** Which bits of virInterfaceXMLFlags are set: those that are true. */
export interface InterfaceXmlFlags {
  /** VIR_INTERFACE_XML_INACTIVE, since 0.7.3. */
  readonly inactive?: boolean | undefined;
}
