// Generated from libvirt-api.xml of libvirt 9.0.0 by `npm run generate`. Do not edit.

/** The bits of virConnectListAllNetworksFlags, by name. */
export const connectListAllNetworksFlags = {
  inactive: 1,
  active: 2,
  persistent: 4,
  transient: 8,
  autostart: 16,
  noAutostart: 32,
} as const;

/** Which bits of virConnectListAllNetworksFlags are set: those that are true. */
export interface ConnectListAllNetworksFlags {
  /** VIR_CONNECT_LIST_NETWORKS_INACTIVE, since 0.10.2. */
  readonly inactive?: boolean | undefined;
  /** VIR_CONNECT_LIST_NETWORKS_ACTIVE, since 0.10.2. */
  readonly active?: boolean | undefined;
  /** VIR_CONNECT_LIST_NETWORKS_PERSISTENT, since 0.10.2. */
  readonly persistent?: boolean | undefined;
  /** VIR_CONNECT_LIST_NETWORKS_TRANSIENT, since 0.10.2. */
  readonly transient?: boolean | undefined;
  /** VIR_CONNECT_LIST_NETWORKS_AUTOSTART, since 0.10.2. */
  readonly autostart?: boolean | undefined;
  /** VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART, since 0.10.2. */
  readonly noAutostart?: boolean | undefined;
}

/** The numbers of virIPAddrType, by name. */
export const ipAddrType = {
  /** VIR_IP_ADDR_TYPE_IPV4, since 1.2.6. */
  ipv4: 0,
  /** VIR_IP_ADDR_TYPE_IPV6, since 1.2.6. */
  ipv6: 1,
} as const;

/** A name for a number of virIPAddrType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type IpAddrType = keyof typeof ipAddrType;

/** The bits of virNetworkCreateFlags, by name. */
export const networkCreateFlags = {
  validate: 1,
} as const;

/** Which bits of virNetworkCreateFlags are set: those that are true. */
export interface NetworkCreateFlags {
  /** VIR_NETWORK_CREATE_VALIDATE, since 7.8.0. */
  readonly validate?: boolean | undefined;
}

/** The bits of virNetworkDefineFlags, by name. */
export const networkDefineFlags = {
  validate: 1,
} as const;

/** Which bits of virNetworkDefineFlags are set: those that are true. */
export interface NetworkDefineFlags {
  /** VIR_NETWORK_DEFINE_VALIDATE, since 7.7.0. */
  readonly validate?: boolean | undefined;
}

/** The numbers of virNetworkEventID, by name. */
export const networkEventId = {
  /** VIR_NETWORK_EVENT_ID_LIFECYCLE, since 1.2.1. */
  lifecycle: 0,
} as const;

/** A name for a number of virNetworkEventID. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NetworkEventId = keyof typeof networkEventId;

/** The numbers of virNetworkEventLifecycleType, by name. */
export const networkEventLifecycleType = {
  /** VIR_NETWORK_EVENT_DEFINED, since 1.2.1. */
  defined: 0,
  /** VIR_NETWORK_EVENT_UNDEFINED, since 1.2.1. */
  undefined: 1,
  /** VIR_NETWORK_EVENT_STARTED, since 1.2.1. */
  started: 2,
  /** VIR_NETWORK_EVENT_STOPPED, since 1.2.1. */
  stopped: 3,
} as const;

/** A name for a number of virNetworkEventLifecycleType. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NetworkEventLifecycleType = keyof typeof networkEventLifecycleType;

/** The bits of virNetworkPortCreateFlags, by name. */
export const networkPortCreateFlags = {
  reclaim: 1,
  validate: 2,
} as const;

/** Which bits of virNetworkPortCreateFlags are set: those that are true. */
export interface NetworkPortCreateFlags {
  /** VIR_NETWORK_PORT_CREATE_RECLAIM, since 5.5.0. */
  readonly reclaim?: boolean | undefined;
  /** VIR_NETWORK_PORT_CREATE_VALIDATE, since 7.8.0. */
  readonly validate?: boolean | undefined;
}

/** The numbers of virNetworkUpdateCommand, by name. */
export const networkUpdateCommand = {
  /** VIR_NETWORK_UPDATE_COMMAND_NONE, since 0.10.2. */
  none: 0,
  /** VIR_NETWORK_UPDATE_COMMAND_MODIFY, since 0.10.2. */
  modify: 1,
  /** VIR_NETWORK_UPDATE_COMMAND_DELETE, since 0.10.2. */
  delete: 2,
  /** VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, since 0.10.2. */
  addLast: 3,
  /** VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST, since 0.10.2. */
  addFirst: 4,
} as const;

/** A name for a number of virNetworkUpdateCommand. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NetworkUpdateCommand = keyof typeof networkUpdateCommand;

/** The bits of virNetworkUpdateFlags, by name. */
export const networkUpdateFlags = {
  live: 1,
  config: 2,
} as const;

/** Which bits of virNetworkUpdateFlags are set: those that are true. */
export interface NetworkUpdateFlags {
  /** VIR_NETWORK_UPDATE_AFFECT_LIVE, since 0.10.2. */
  readonly live?: boolean | undefined;
  /** VIR_NETWORK_UPDATE_AFFECT_CONFIG, since 0.10.2. */
  readonly config?: boolean | undefined;
}

/** The numbers of virNetworkUpdateSection, by name. */
export const networkUpdateSection = {
  /** VIR_NETWORK_SECTION_NONE, since 0.10.2. */
  none: 0,
  /** VIR_NETWORK_SECTION_BRIDGE, since 0.10.2. */
  bridge: 1,
  /** VIR_NETWORK_SECTION_DOMAIN, since 0.10.2. */
  domain: 2,
  /** VIR_NETWORK_SECTION_IP, since 0.10.2. */
  ip: 3,
  /** VIR_NETWORK_SECTION_IP_DHCP_HOST, since 0.10.2. */
  ipDhcpHost: 4,
  /** VIR_NETWORK_SECTION_IP_DHCP_RANGE, since 0.10.2. */
  ipDhcpRange: 5,
  /** VIR_NETWORK_SECTION_FORWARD, since 0.10.2. */
  forward: 6,
  /** VIR_NETWORK_SECTION_FORWARD_INTERFACE, since 0.10.2. */
  forwardInterface: 7,
  /** VIR_NETWORK_SECTION_FORWARD_PF, since 0.10.2. */
  forwardPf: 8,
  /** VIR_NETWORK_SECTION_PORTGROUP, since 0.10.2. */
  portgroup: 9,
  /** VIR_NETWORK_SECTION_DNS_HOST, since 0.10.2. */
  dnsHost: 10,
  /** VIR_NETWORK_SECTION_DNS_TXT, since 0.10.2. */
  dnsTxt: 11,
  /** VIR_NETWORK_SECTION_DNS_SRV, since 0.10.2. */
  dnsSrv: 12,
} as const;

/** A name for a number of virNetworkUpdateSection. Numbers that libvirt 9.0.0 does not have come as they are. */
export type NetworkUpdateSection = keyof typeof networkUpdateSection;

/** The bits of virNetworkXMLFlags, by name. */
export const networkXmlFlags = {
  inactive: 1,
} as const;

/** Which bits of virNetworkXMLFlags are set: those that are true. */
export interface NetworkXmlFlags {
  /** VIR_NETWORK_XML_INACTIVE, since 0.9.10. */
  readonly inactive?: boolean | undefined;
}
