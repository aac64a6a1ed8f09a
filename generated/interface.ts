// Generated from schemas/rng/interface.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** A network interface of the host and how the host configures it. Since libvirt 0.7.0. */
export type HostInterface = HostEthernet | HostBridge | HostBond | HostVlan | HostInterfaceOther;
/** How the interface gets addresses of one version of IP. Since libvirt 0.7.0. */
export type HostInterfaceProtocol =
  HostInterfaceProtocolIpv4 | HostInterfaceProtocolIpv6 | HostInterfaceProtocolOther;
/** An interface of the host that the outer one takes as a port. Since libvirt 0.7.0. */
export type HostInterfaceBridgeInterface =
  | HostInterfaceBridgeInterfaceEthernet
  | HostInterfaceBridgeInterfaceVlan
  | HostInterfaceBridgeInterfaceBond
  | HostInterfaceBridgeInterfaceOther;

/** A card, or whatever the kernel shows as one. Since libvirt 0.7.0. */
export interface HostEthernet extends HostInterfaceBase {
  type: 'ethernet';
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name: string;
  mac?: HostInterfaceMac;
  link?: HostInterfaceLink;
}
/** Hardware address of the card; worked out from its name when absent. Since libvirt 0.7.0. */
export interface HostInterfaceMac extends RecordExtras {
  /** The address. Since libvirt 0.7.0. */
  address: string;
}
/** Speed and state of the link; reported, and ignored in input. Since libvirt 1.2.6. */
export interface HostInterfaceLink extends RecordExtras {
  /** Speed of the link; absent when it is not up. Unit: Mbit/s. Since libvirt 1.2.6. */
  speed?: number;
  /** What the kernel says of the interface. Since libvirt 1.2.6. */
  state?: 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up' | (string & {});
}
/** What every <interface> here has. */
export interface HostInterfaceBase extends RecordExtras {
  start?: HostInterfaceStart;
  mtu?: HostInterfaceMtu;
  protocol?: HostInterfaceProtocol[];
}
/** When the host brings the interface up. Since libvirt 0.7.0. */
export interface HostInterfaceStart extends RecordExtras {
  /** The occasion. Since libvirt 0.7.0. */
  mode: 'onboot' | 'none' | 'hotplug' | (string & {});
}
/** Largest packet of the link. Since libvirt 0.7.0. */
export interface HostInterfaceMtu extends RecordExtras {
  /** Bytes of a packet. Unit: B. Since libvirt 0.7.0. */
  size: number;
}
/** Internet Protocol version 4. Since libvirt 0.7.0. */
export interface HostInterfaceProtocolIpv4 extends HostInterfaceProtocolBase {
  family: 'ipv4';
}
/** What every <protocol> here has. */
export interface HostInterfaceProtocolBase extends RecordExtras {
  dhcp?: HostInterfaceProtocolDhcp;
  ip?: HostInterfaceProtocolIp[];
  route?: HostInterfaceProtocolRoute;
}
/** Asks a DHCP server for an address. Since libvirt 0.7.0. */
export interface HostInterfaceProtocolDhcp extends RecordExtras {
  /** Whether the host uses the name servers that the DHCP server names. Since libvirt 0.7.0. */
  peerdns?: boolean;
}
/** A fixed address. Since libvirt 0.7.0. */
export interface HostInterfaceProtocolIp extends RecordExtras {
  /** The address. Since libvirt 0.7.0. */
  address: string;
  /** Length of the prefix of its network. Since libvirt 0.7.0. */
  prefix?: number;
}
/** The default route. Since libvirt 0.7.0. */
export interface HostInterfaceProtocolRoute extends RecordExtras {
  /** Address that packets for other networks are sent to. Since libvirt 0.7.0. */
  gateway: string;
}
/** Internet Protocol version 6. Since libvirt 0.7.6. */
export interface HostInterfaceProtocolIpv6 extends HostInterfaceProtocolBase {
  family: 'ipv6';
  /** Takes addresses from what routers announce. Since libvirt 0.7.6. */
  autoconf?: true;
}
/** A <protocol> whose `family` is a word that the grammar does not know. */
export interface HostInterfaceProtocolOther extends HostInterfaceProtocolBase {
  family: OtherWord;
  autoconf?: true;
}
/** A bridge of the Linux kernel. Since libvirt 0.7.0. */
export interface HostBridge extends HostInterfaceBase {
  type: 'bridge';
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name: string;
  bridge: HostInterfaceBridge;
}
/** The bridge and the interfaces that are its ports. Since libvirt 0.7.0. */
export interface HostInterfaceBridge extends RecordExtras {
  /** Whether the spanning tree protocol keeps the network free of loops. Since libvirt 0.7.0. */
  stp?: boolean;
  /** How long a new port listens and learns before it forwards packets. Unit: s. Since libvirt 0.7.6. */
  delay?: string;
  interface?: HostInterfaceBridgeInterface[];
}
/** A card, or whatever the kernel shows as one. Since libvirt 0.7.0. */
export interface HostInterfaceBridgeInterfaceEthernet extends HostInterfaceBridgeInterfaceBase {
  type: 'ethernet';
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name: string;
  mac?: HostInterfaceMac;
}
/** What every <interface> here has. */
export interface HostInterfaceBridgeInterfaceBase extends RecordExtras {
  link?: HostInterfaceLink;
}
/** The packets of another interface that carry a VLAN tag. Since libvirt 0.7.0. */
export interface HostInterfaceBridgeInterfaceVlan extends HostInterfaceBridgeInterfaceBase {
  type: 'vlan';
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name?: string;
  vlan: HostInterfaceVlan;
}
/** The VLAN. Since libvirt 0.7.0. */
export interface HostInterfaceVlan extends RecordExtras {
  /** Number of the VLAN, 0 to 4095. Since libvirt 0.7.0. */
  tag: number;
  interface: HostInterfaceVlanInterface;
}
/** The interface whose packets carry the tag. Since libvirt 0.7.0. */
export interface HostInterfaceVlanInterface extends RecordExtras {
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name: string;
}
/** Several cards that act as one. Since libvirt 0.7.0. */
export interface HostInterfaceBridgeInterfaceBond extends HostInterfaceBridgeInterfaceBase {
  type: 'bond';
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name: string;
  bond: HostInterfaceBond;
}
/** The cards of the bond and how they share the traffic. Since libvirt 0.7.0. */
export interface HostInterfaceBond extends RecordExtras {
  /** How the cards share the traffic. Since libvirt 0.7.0. */
  mode?:
    | 'balance-rr'
    | 'active-backup'
    | 'balance-xor'
    | 'broadcast'
    | '802.3ad'
    | 'balance-tlb'
    | 'balance-alb'
    | (string & {});
  miimon?: HostInterfaceBondMiimon;
  arpmon?: HostInterfaceBondArpmon;
  interface: HostInterfaceBondInterface[];
}
/** Notices the failure of a card by the state of its link. Since libvirt 0.7.0. */
export interface HostInterfaceBondMiimon extends RecordExtras {
  /** Time from one look at the link to the next. Unit: ms. Since libvirt 0.7.0. */
  freq: number;
  /** How long a link has to be down before its card is given up. Unit: ms. Since libvirt 0.7.0. */
  downdelay?: number;
  /** How long a link has to be up before its card is used again. Unit: ms. Since libvirt 0.7.0. */
  updelay?: number;
  /** How the state of the link is asked for. Since libvirt 0.7.0. */
  carrier?: 'ioctl' | 'netif' | (string & {});
}
/** Notices the failure of a card by ARP requests that stay unanswered. Since libvirt 0.7.0. */
export interface HostInterfaceBondArpmon extends RecordExtras {
  /** Time from one request to the next. Unit: ms. Since libvirt 0.7.0. */
  interval: number;
  /** Address that is asked for. Since libvirt 0.7.0. */
  target: string;
  /** Which cards count only ARP packets as a sign of life. Since libvirt 0.7.0. */
  validate?: 'none' | 'active' | 'backup' | 'all' | (string & {});
}
/** An interface of the host that the outer one takes as a port. Since libvirt 0.7.0. */
export interface HostInterfaceBondInterface extends RecordExtras {
  /** Kind of interface. Since libvirt 0.7.0. */
  type: 'ethernet' | (string & {});
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name: string;
  mac?: HostInterfaceMac;
  link?: HostInterfaceLink;
}
/** A <interface> whose `type` is a word that the grammar does not know. */
export interface HostInterfaceBridgeInterfaceOther extends HostInterfaceBridgeInterfaceBase {
  type: OtherWord;
  name?: string;
  mac?: HostInterfaceMac;
  vlan?: HostInterfaceVlan;
  bond?: HostInterfaceBond;
}
/** Several cards that act as one. Since libvirt 0.7.0. */
export interface HostBond extends HostInterfaceBase {
  type: 'bond';
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name: string;
  bond: HostInterfaceBond;
  link?: HostInterfaceLink;
}
/** The packets of another interface that carry a VLAN tag. Since libvirt 0.7.0. */
export interface HostVlan extends HostInterfaceBase {
  type: 'vlan';
  /** Name of the interface, such as eth0 or br0. Since libvirt 0.7.0. */
  name?: string;
  vlan: HostInterfaceVlan;
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
"HostInterfaceBridgeInterface": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["ethernet","vlan","bond"]},"required":true},{"property":"name","localName":"name","value":{"kind":"string"}}],"children":[{"property":"mac","localName":"mac","type":"HostInterfaceMac"},{"property":"link","localName":"link","type":"HostInterfaceLink"},{"property":"vlan","localName":"vlan","type":"HostInterfaceVlan"},{"property":"bond","localName":"bond","type":"HostInterfaceBond"}],"layout":"open"},
"HostInterfaceBondMiimon": {"shape":"record","attributes":[{"property":"freq","localName":"freq","value":{"kind":"integer"},"required":true},{"property":"downdelay","localName":"downdelay","value":{"kind":"integer"}},{"property":"updelay","localName":"updelay","value":{"kind":"integer"}},{"property":"carrier","localName":"carrier","value":{"kind":"enumeration","literals":["ioctl","netif"]}}],"children":[]},
"HostInterfaceBondArpmon": {"shape":"record","attributes":[{"property":"interval","localName":"interval","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"string"},"required":true},{"property":"validate","localName":"validate","value":{"kind":"enumeration","literals":["none","active","backup","all"]}}],"children":[]},
"HostInterfaceBondInterface": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["ethernet"]},"required":true},{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[{"property":"mac","localName":"mac","type":"HostInterfaceMac"},{"property":"link","localName":"link","type":"HostInterfaceLink"}],"layout":"open"},
"HostInterfaceVlanInterface": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"HostInterfaceProtocolDhcp": {"shape":"record","attributes":[{"property":"peerdns","localName":"peerdns","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"HostInterfaceProtocolIp": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true},{"property":"prefix","localName":"prefix","value":{"kind":"integer"}}],"children":[]},
"HostInterfaceProtocolRoute": {"shape":"record","attributes":[{"property":"gateway","localName":"gateway","value":{"kind":"string"},"required":true}],"children":[]},
"HostInterfaceProtocolAutoconf": {"shape":"flag","attributes":[],"children":[]}
}`,
};
