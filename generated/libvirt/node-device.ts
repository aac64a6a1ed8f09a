// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virConnectListAllNodeDeviceFlags, by name. */
export const connectListAllNodeDeviceFlags = {
  capSystem: 1,
  capPciDev: 2,
  capUsbDev: 4,
  capUsbInterface: 8,
  capNet: 16,
  capScsiHost: 32,
  capScsiTarget: 64,
  capScsi: 128,
  capStorage: 256,
  capFcHost: 512,
  capVports: 1024,
  capScsiGeneric: 2048,
  capDrm: 4096,
  capMdevTypes: 8192,
  capMdev: 16384,
  capCcwDev: 32768,
  capCssDev: 65536,
  capVdpa: 131072,
  capApCard: 262144,
  capApQueue: 524288,
  capApMatrix: 1048576,
  capVpd: 2097152,
  inactive: 1073741824,
  active: 2147483648,
} as const;

/** Which bits of virConnectListAllNodeDeviceFlags are set: those that are true. */
export interface ConnectListAllNodeDeviceFlags {
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM, since 0.10.2. */
  readonly capSystem?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV, since 0.10.2. */
  readonly capPciDev?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV, since 0.10.2. */
  readonly capUsbDev?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE, since 0.10.2. */
  readonly capUsbInterface?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET, since 0.10.2. */
  readonly capNet?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST, since 0.10.2. */
  readonly capScsiHost?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET, since 0.10.2. */
  readonly capScsiTarget?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI, since 0.10.2. */
  readonly capScsi?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE, since 0.10.2. */
  readonly capStorage?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST, since 1.0.4. */
  readonly capFcHost?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS, since 1.0.4. */
  readonly capVports?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC, since 1.1.0. */
  readonly capScsiGeneric?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM, since 3.1.0. */
  readonly capDrm?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES, since 3.4.0. */
  readonly capMdevTypes?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV, since 3.4.0. */
  readonly capMdev?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV, since 3.4.0. */
  readonly capCcwDev?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV, since 6.8.0. */
  readonly capCssDev?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA, since 6.9.0. */
  readonly capVdpa?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD, since 7.0.0. */
  readonly capApCard?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE, since 7.0.0. */
  readonly capApQueue?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX, since 7.0.0. */
  readonly capApMatrix?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD, since 7.9.0. */
  readonly capVpd?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE, since 7.3.0. */
  readonly inactive?: boolean | undefined;
  /** VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE, since 7.3.0. */
  readonly active?: boolean | undefined;
}

/** The bits of virNodeDeviceCreateXMLFlags, by name. */
export const nodeDeviceCreateXmlFlags = {
  validate: 1,
} as const;

/** Which bits of virNodeDeviceCreateXMLFlags are set: those that are true. */
export interface NodeDeviceCreateXmlFlags {
  /** VIR_NODE_DEVICE_CREATE_XML_VALIDATE, since 8.10.0. */
  readonly validate?: boolean | undefined;
}

/** The bits of virNodeDeviceDefineXMLFlags, by name. */
export const nodeDeviceDefineXmlFlags = {
  validate: 1,
} as const;

/** Which bits of virNodeDeviceDefineXMLFlags are set: those that are true. */
export interface NodeDeviceDefineXmlFlags {
  /** VIR_NODE_DEVICE_DEFINE_XML_VALIDATE, since 8.10.0. */
  readonly validate?: boolean | undefined;
}

/** The numbers of virNodeDeviceEventID, by name. */
export const nodeDeviceEventId = {
  /** VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, since 2.2.0. */
  lifecycle: 0,
  /** VIR_NODE_DEVICE_EVENT_ID_UPDATE, since 2.2.0. */
  update: 1,
} as const;

/** A name for a number of virNodeDeviceEventID. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NodeDeviceEventId = keyof typeof nodeDeviceEventId;

/** The numbers of virNodeDeviceEventLifecycleType, by name. */
export const nodeDeviceEventLifecycleType = {
  /** VIR_NODE_DEVICE_EVENT_CREATED, since 2.2.0. */
  created: 0,
  /** VIR_NODE_DEVICE_EVENT_DELETED, since 2.2.0. */
  deleted: 1,
  /** VIR_NODE_DEVICE_EVENT_DEFINED, since 7.3.0. */
  defined: 2,
  /** VIR_NODE_DEVICE_EVENT_UNDEFINED, since 7.3.0. */
  undefined: 3,
} as const;

/** A name for a number of virNodeDeviceEventLifecycleType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NodeDeviceEventLifecycleType = keyof typeof nodeDeviceEventLifecycleType;
