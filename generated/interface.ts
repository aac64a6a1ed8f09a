// Generated from schemas/rng/interface.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** A network interface of the host and how the host configures it. Since 0.7.0. */
export type HostInterface = HostEthernet | HostBridge | HostBond | HostVlan | HostInterfaceOther;
/** How the interface gets addresses of one version of IP. Since 0.7.0. */
export type HostInterfaceProtocol =
  HostInterfaceProtocolIpv4 | HostInterfaceProtocolIpv6 | HostInterfaceProtocolOther;
/** An interface of the host that the outer one takes as a port. Since 0.7.0. */
export type HostInterfaceBridgeInterface =
  | HostInterfaceBridgeInterfaceEthernet
  | HostInterfaceBridgeInterfaceVlan
  | HostInterfaceBridgeInterfaceBond
  | HostInterfaceBridgeInterfaceOther;

/** What every <interface> here has. */
export interface HostInterfaceBase extends RecordExtras {
  /** When the host brings the interface up. */
  start?: HostInterfaceStart;
  /** Largest packet of the link. */
  mtu?: HostInterfaceMtu;
  /** How the interface gets addresses of one version of IP. */
  protocol?: HostInterfaceProtocol[];
}
/** A card, or whatever the kernel shows as one. Since 0.7.0. */
export interface HostEthernet extends HostInterfaceBase {
  type: 'ethernet';
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
  /** Hardware address of the card; worked out from its name when absent. */
  mac?: HostInterfaceMac;
  /** Speed and state of the link; reported, and ignored in input. */
  link?: HostInterfaceLink;
}
/** A bridge of the Linux kernel. Since 0.7.0. */
export interface HostBridge extends HostInterfaceBase {
  type: 'bridge';
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
  /** The bridge and the interfaces that are its ports. */
  bridge: HostInterfaceBridge;
}
/** Several cards that act as one. Since 0.7.0. */
export interface HostBond extends HostInterfaceBase {
  type: 'bond';
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
  /** The cards of the bond and how they share the traffic. */
  bond: HostInterfaceBond;
  /** Speed and state of the link; reported, and ignored in input. */
  link?: HostInterfaceLink;
}
/** The packets of another interface that carry a VLAN tag. Since 0.7.0. */
export interface HostVlan extends HostInterfaceBase {
  type: 'vlan';
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name?: string;
  /** The VLAN. */
  vlan: HostInterfaceVlan;
  /** Speed and state of the link; reported, and ignored in input. */
  link?: HostInterfaceLink;
}
/** A <interface> whose `type` is a word that the grammar does not know. */
export interface HostInterfaceOther extends HostInterfaceBase {
  type: OtherWord;
  name?: string;
  mac?: HostInterfaceMac;
  link?: HostInterfaceLink;
  bridge?: HostInterfaceBridge;
  bond?: HostInterfaceBond;
  vlan?: HostInterfaceVlan;
}
/** When the host brings the interface up. Since 0.7.0. */
export interface HostInterfaceStart extends RecordExtras {
  /** The occasion. */
  mode: 'onboot' | 'none' | 'hotplug' | (string & {});
}
/** Largest packet of the link. Since 0.7.0. */
export interface HostInterfaceMtu extends RecordExtras {
  /** Bytes of a packet. Unit: B. */
  size: number;
}
/** Hardware address of the card; worked out from its name when absent. Since 0.7.0. */
export interface HostInterfaceMac extends RecordExtras {
  /** The address. Format: a MAC address such as 52:54:00:6b:3c:58. */
  address: string;
}
/** Speed and state of the link; reported, and ignored in input. Since 1.2.6. */
export interface HostInterfaceLink extends RecordExtras {
  /** Speed of the link; absent when it is not up. Unit: Mbit/s. */
  speed?: number;
  /** What the kernel says of the interface. */
  state?: 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up' | (string & {});
}
/** The bridge and the interfaces that are its ports. Since 0.7.0. */
export interface HostInterfaceBridge extends RecordExtras {
  /** Whether the spanning tree protocol keeps the network free of loops. */
  stp?: boolean;
  /** How long a new port listens and learns before it forwards packets. Unit: s. Format: a number of at least 0. Since 0.7.6. */
  delay?: string;
  /** An interface of the host that the outer one takes as a port. */
  interface?: HostInterfaceBridgeInterface[];
}
/** The cards of the bond and how they share the traffic. Since 0.7.0. */
export interface HostInterfaceBond extends RecordExtras {
  /** How the cards share the traffic. */
  mode?:
    | 'balance-rr'
    | 'active-backup'
    | 'balance-xor'
    | 'broadcast'
    | '802.3ad'
    | 'balance-tlb'
    | 'balance-alb'
    | (string & {});
  /** Notices the failure of a card by the state of its link. */
  miimon?: HostInterfaceBondMiimon;
  /** Notices the failure of a card by ARP requests that stay unanswered. */
  arpmon?: HostInterfaceBondArpmon;
  /** An interface of the host that the outer one takes as a port. */
  interface: HostInterfaceBondInterface[];
}
/** The VLAN. Since 0.7.0. */
export interface HostInterfaceVlan extends RecordExtras {
  /** Number of the VLAN, 0 to 4095. */
  tag: number;
  /** The interface whose packets carry the tag. */
  interface: HostInterfaceVlanInterface;
}
/** What every <protocol> here has. */
export interface HostInterfaceProtocolBase extends RecordExtras {
  /** Asks a DHCP server for an address. */
  dhcp?: HostInterfaceProtocolDhcp;
}
/** Internet Protocol version 4. Since 0.7.0. */
export interface HostInterfaceProtocolIpv4 extends HostInterfaceProtocolBase {
  family: 'ipv4';
  /** A fixed address. */
  ip?: HostInterfaceProtocolIpv4Ip[];
  /** The default route. */
  route?: HostInterfaceProtocolIpv4Route;
}
/** Internet Protocol version 6. Since 0.7.6. */
export interface HostInterfaceProtocolIpv6 extends HostInterfaceProtocolBase {
  family: 'ipv6';
  /** Takes addresses from what routers announce. */
  autoconf?: true;
  /** A fixed address. */
  ip?: HostInterfaceProtocolIpv6Ip[];
  /** The default route. */
  route?: HostInterfaceProtocolIpv6Route;
}
/** A <protocol> whose `family` is a word that the grammar does not know. */
export interface HostInterfaceProtocolOther extends HostInterfaceProtocolBase {
  family: OtherWord;
  ip?: HostInterfaceProtocolIp[];
  route?: HostInterfaceProtocolRoute;
  autoconf?: true;
}
/** Notices the failure of a card by the state of its link. Since 0.7.0. */
export interface HostInterfaceBondMiimon extends RecordExtras {
  /** Time from one look at the link to the next. Unit: ms. */
  freq: number;
  /** How long a link has to be down before its card is given up. Unit: ms. */
  downdelay?: number;
  /** How long a link has to be up before its card is used again. Unit: ms. */
  updelay?: number;
  /** How the state of the link is asked for. */
  carrier?: 'ioctl' | 'netif' | (string & {});
}
/** Notices the failure of a card by ARP requests that stay unanswered. Since 0.7.0. */
export interface HostInterfaceBondArpmon extends RecordExtras {
  /** Time from one request to the next. Unit: ms. */
  interval: number;
  /** Address that is asked for. Format: an IPv4 address. */
  target: string;
  /** Which cards count only ARP packets as a sign of life. */
  validate?: 'none' | 'active' | 'backup' | 'all' | (string & {});
}
/** An interface of the host that the outer one takes as a port. Since 0.7.0. */
export interface HostInterfaceBondInterface extends RecordExtras {
  /** Kind of interface. */
  type: 'ethernet' | (string & {});
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
  /** Hardware address of the card; worked out from its name when absent. */
  mac?: HostInterfaceMac;
  /** Speed and state of the link; reported, and ignored in input. */
  link?: HostInterfaceLink;
}
/** The interface whose packets carry the tag. Since 0.7.0. */
export interface HostInterfaceVlanInterface extends RecordExtras {
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
}
/** Asks a DHCP server for an address. Since 0.7.0. */
export interface HostInterfaceProtocolDhcp extends RecordExtras {
  /** Whether the host uses the name servers that the DHCP server names. */
  peerdns?: boolean;
}
/** A fixed address. Since 0.7.0. */
export interface HostInterfaceProtocolIpv4Ip extends RecordExtras {
  /** The address. Format: an IPv4 address. */
  address: string;
  /** Length of the prefix of its network. */
  prefix?: number;
}
/** The default route. Since 0.7.0. */
export interface HostInterfaceProtocolIpv4Route extends RecordExtras {
  /** Address that packets for other networks are sent to. Format: an IPv4 address. */
  gateway: string;
}
/** A fixed address. Since 0.7.6. */
export interface HostInterfaceProtocolIpv6Ip extends RecordExtras {
  /** The address. Format: an IPv6 address. */
  address: string;
  /** Length of the prefix of its network. */
  prefix?: number;
}
/** The default route. Since 0.7.6. */
export interface HostInterfaceProtocolIpv6Route extends RecordExtras {
  /** Address that packets for other networks are sent to. Format: an IPv6 address. */
  gateway: string;
}
/** A fixed address. Since 0.7.0. */
export interface HostInterfaceProtocolIp extends RecordExtras {
  /** The address. Format: an IPv4 address or an IPv6 address. */
  address: string;
  /** Length of the prefix of its network. */
  prefix?: number;
}
/** The default route. Since 0.7.0. */
export interface HostInterfaceProtocolRoute extends RecordExtras {
  /** Address that packets for other networks are sent to. Format: an IPv4 address or an IPv6 address. */
  gateway: string;
}
/** What every <interface> here has. */
export interface HostInterfaceBridgeInterfaceBase extends RecordExtras {
  /** Speed and state of the link; reported, and ignored in input. */
  link?: HostInterfaceLink;
}
/** A card, or whatever the kernel shows as one. Since 0.7.0. */
export interface HostInterfaceBridgeInterfaceEthernet extends HostInterfaceBridgeInterfaceBase {
  type: 'ethernet';
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
  /** Hardware address of the card; worked out from its name when absent. */
  mac?: HostInterfaceMac;
}
/** The packets of another interface that carry a VLAN tag. Since 0.7.0. */
export interface HostInterfaceBridgeInterfaceVlan extends HostInterfaceBridgeInterfaceBase {
  type: 'vlan';
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name?: string;
  /** The VLAN. */
  vlan: HostInterfaceVlan;
}
/** Several cards that act as one. Since 0.7.0. */
export interface HostInterfaceBridgeInterfaceBond extends HostInterfaceBridgeInterfaceBase {
  type: 'bond';
  /** Name of the interface, such as eth0 or br0. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
  /** The cards of the bond and how they share the traffic. */
  bond: HostInterfaceBond;
}
/** A <interface> whose `type` is a word that the grammar does not know. */
export interface HostInterfaceBridgeInterfaceOther extends HostInterfaceBridgeInterfaceBase {
  type: OtherWord;
  name?: string;
  mac?: HostInterfaceMac;
  vlan?: HostInterfaceVlan;
  bond?: HostInterfaceBond;
}

/** What the types look like in XML. */
export const hostInterfaceDescriptor: KindData = {
  kind: 'interface',
  roots: [{"localName":"interface","type":"HostInterface"}],
  types: `{
"HostInterface": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["ethernet","bridge","bond","vlan"]},"required":true},{"property":"name","localName":"name","value":{"kind":"string"}}],"children":[{"property":"start","localName":"start","type":"HostInterfaceStart"},{"property":"mtu","localName":"mtu","type":"HostInterfaceMtu"},{"property":"protocol","localName":"protocol","type":"HostInterfaceProtocol","many":true},{"property":"link","localName":"link","type":"HostInterfaceLink"},{"property":"mac","localName":"mac","type":"HostInterfaceMac"},{"property":"bridge","localName":"bridge","type":"HostInterfaceBridge"},{"property":"bond","localName":"bond","type":"HostInterfaceBond"},{"property":"vlan","localName":"vlan","type":"HostInterfaceVlan"}],"layout":"open"},
"HostInterfaceMac": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true}],"children":[]},
"HostInterfaceLink": {"shape":"record","attributes":[{"property":"speed","localName":"speed","value":{"kind":"integer"}},{"property":"state","localName":"state","value":{"kind":"enumeration","literals":["unknown","notpresent","down","lowerlayerdown","testing","dormant","up"]}}],"children":[]},
"HostInterfaceBridge": {"shape":"record","attributes":[{"property":"stp","localName":"stp","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"delay","localName":"delay","value":{"kind":"string"}}],"children":[{"property":"interface","localName":"interface","type":"HostInterfaceBridgeInterface","many":true}],"layout":"open"},
"HostInterfaceBond": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["balance-rr","active-backup","balance-xor","broadcast","802.3ad","balance-tlb","balance-alb"]}}],"children":[{"property":"miimon","localName":"miimon","type":"HostInterfaceBondMiimon"},{"property":"arpmon","localName":"arpmon","type":"HostInterfaceBondArpmon"},{"property":"interface","localName":"interface","type":"HostInterfaceBondInterface","many":true,"required":true}],"layout":"open"},
"HostInterfaceVlan": {"shape":"record","attributes":[{"property":"tag","localName":"tag","value":{"kind":"integer"},"required":true}],"children":[{"property":"interface","localName":"interface","type":"HostInterfaceVlanInterface","required":true}]},
"HostInterfaceStart": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["onboot","none","hotplug"]},"required":true}],"children":[]},
"HostInterfaceMtu": {"shape":"record","attributes":[{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[]},
"HostInterfaceProtocol": {"shape":"record","attributes":[{"property":"family","localName":"family","value":{"kind":"enumeration","literals":["ipv4","ipv6"]},"required":true}],"children":[{"property":"dhcp","localName":"dhcp","type":"HostInterfaceProtocolDhcp"},{"property":"ip","localName":"ip","type":"HostInterfaceProtocolIp","many":true},{"property":"route","localName":"route","type":"HostInterfaceProtocolRoute"},{"property":"autoconf","localName":"autoconf","type":"HostInterfaceProtocolAutoconf"}],"layout":"open"},
"HostInterfaceBridgeInterface": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["ethernet","vlan","bond"]},"required":true},{"property":"name","localName":"name","value":{"kind":"string"}}],"children":[{"property":"link","localName":"link","type":"HostInterfaceLink"},{"property":"mac","localName":"mac","type":"HostInterfaceMac"},{"property":"bond","localName":"bond","type":"HostInterfaceBond"},{"property":"vlan","localName":"vlan","type":"HostInterfaceVlan"}],"layout":"open"},
"HostInterfaceBondMiimon": {"shape":"record","attributes":[{"property":"freq","localName":"freq","value":{"kind":"integer"},"required":true},{"property":"downdelay","localName":"downdelay","value":{"kind":"integer"}},{"property":"updelay","localName":"updelay","value":{"kind":"integer"}},{"property":"carrier","localName":"carrier","value":{"kind":"enumeration","literals":["ioctl","netif"]}}],"children":[]},
"HostInterfaceBondArpmon": {"shape":"record","attributes":[{"property":"interval","localName":"interval","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"string"},"required":true},{"property":"validate","localName":"validate","value":{"kind":"enumeration","literals":["none","active","backup","all"]}}],"children":[]},
"HostInterfaceBondInterface": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["ethernet"]},"required":true},{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[{"property":"link","localName":"link","type":"HostInterfaceLink"},{"property":"mac","localName":"mac","type":"HostInterfaceMac"}],"layout":"open"},
"HostInterfaceVlanInterface": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"HostInterfaceProtocolDhcp": {"shape":"record","attributes":[{"property":"peerdns","localName":"peerdns","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"HostInterfaceProtocolIp": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true},{"property":"prefix","localName":"prefix","value":{"kind":"integer"}}],"children":[]},
"HostInterfaceProtocolRoute": {"shape":"record","attributes":[{"property":"gateway","localName":"gateway","value":{"kind":"string"},"required":true}],"children":[]},
"HostInterfaceProtocolAutoconf": {"shape":"flag","attributes":[],"children":[]}
}`,
};
