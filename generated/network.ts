// Generated from schemas/rng/network.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { ForeignElement } from '../src/descriptor/foreign.ts';

/** A virtual network that interfaces of domains connect to by its name. Since 0.3.0. */
export interface Network extends RecordExtras {
  /** Number of guest interfaces connected to the network. Output only. Since 0.10.0. */
  connections?: number;
  /** Whether guests may talk IPv6 to each other where the network has no IPv6 address of its own. Default: no. Since 1.0.1. */
  ipv6?: boolean;
  /** Whether the host follows guests that change MAC address and receive filters; what interfaces get that say nothing themselves. Default: no. Since 1.2.10. */
  trustGuestRxFilters?: boolean;
  /** Short name, unique on the host. Also the name of files, so a slash is refused. */
  name: string;
  /** Globally unique identifier; made up when absent. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid?: string;
  /** Short description for people, of one line. Format: a line of text that is not empty. Since 9.7.0. */
  title?: string;
  /** Description for people, of any length. Since 9.7.0. */
  description?: string;
  /** Data of applications, which libvirt keeps and hands back. One element each, in a namespace of the application. Since 0.9.10. */
  metadata?: ForeignElement;
  /** Connection to the physical network. */
  forward?: NetworkForward;
  /** The bridge that the interfaces are plugged into: made by libvirt for forward modes nat, route and open and for isolated networks, an existing one for mode bridge. */
  bridge?: NetworkBridge;
  /** Hardware address of the bridge; made up once and kept when absent. */
  mac?: NetworkMac;
  /** Largest packet of the link. */
  mtu?: NetworkMtu;
  /** The DNS domain of the network's guests. */
  domain?: NetworkDomain;
  /** Settings of the DNS server (dnsmasq) that listens on the network's addresses. */
  dns?: NetworkDns;
  /** An address of the bridge, which is the gateway of the guests. */
  ip?: NetworkIp[];
  /** A static route. */
  route?: NetworkRoute[];
  /** Limits and guarantees for the traffic; a direction without an element is not limited. */
  bandwidth?: NetworkBandwidth;
  /** VLANs of the traffic, added and removed on the host without the guest noticing. */
  vlan?: NetworkVlan;
  /** Properties of the port on the bridge. */
  port?: NetworkPortIsolation;
  /** Profile of the switch port. */
  virtualport?: NetworkVirtualport;
  /** Settings for the interfaces that name the group. */
  portgroup?: NetworkPortgroup[];
  /** Lines for the configuration file of dnsmasq. */
  'dnsmasq:options'?: NetworkDnsmasqOptions;
}
/** Connection to the physical network. A network without it is isolated. Since 0.3.0. */
export interface NetworkForward extends RecordExtras {
  /** Only interface of the host through which traffic may leave; any when absent. In the other modes the first interface of the pool. Format: a name of letters, digits, _ . - \ : /. Since 0.3.1. */
  dev?: string;
  /** Way in which traffic leaves the network. Default: nat. Since 0.4.2. */
  mode?: 'nat' | 'route' | 'open' | 'bridge' | 'passthrough' | 'private' | 'vepa' | 'hostdev' | (string & {});
  /** Whether libvirt takes the devices from the host's driver and gives them back afterwards. Mode hostdev. Default: no. Since 0.10.0. */
  managed?: boolean;
  /** An interface of the host in the pool that guests draw from. */
  interface?: NetworkForwardInterface[];
  /** A PCI device of the host in the pool. */
  address?: NetworkForwardAddress[];
  /** An SR-IOV card whose virtual functions are the pool. */
  pf?: NetworkForwardPf;
  /** Driver of the host for devices that are passed through. */
  driver?: NetworkForwardDriver;
  /** Details of the address translation. */
  nat?: NetworkForwardNat;
}
/** The bridge that the interfaces are plugged into: made by libvirt for forward modes nat, route and open and for isolated networks, an existing one for mode bridge. Since 0.3.0. */
export interface NetworkBridge extends RecordExtras {
  /** Name of the bridge on the host; virbrN when absent. Format: a name of letters, digits, _ . - \ : /. */
  name?: string;
  /** Zone of firewalld for the bridge, in place of libvirt's own; mind what it then lets through. Format: a name of letters, digits, _ -. Since 5.1.0. */
  zone?: string;
  /** Whether the bridge speaks the Spanning Tree Protocol. Default: on. Since 0.3.1. */
  stp?: boolean;
  /** Seconds for which a new port only listens and learns. Unit: s. Default: 0. */
  delay?: number | bigint;
  /** Who fills the forwarding table of the bridge. Default: kernel. Since 1.2.11. */
  macTableManager?: 'kernel' | 'libvirt' | (string & {});
}
/** Hardware address of the bridge; made up once and kept when absent. Since 0.9.0. */
export interface NetworkMac extends RecordExtras {
  /** MAC address of the bridge. Format: a unicast MAC address such as 52:54:00:6b:3c:58. */
  address: string;
}
/** Largest packet of the link. Since 3.1.0. */
export interface NetworkMtu extends RecordExtras {
  /** Bytes of a packet, up to 65535. Every device on a bridge needs the same. Unit: B. */
  size: number;
}
/** The DNS domain of the network's guests. Since 0.6.5. */
export interface NetworkDomain extends RecordExtras {
  /** Name of the DNS domain, which DHCP also tells the guests. Format: a DNS name of letters, digits, . -. */
  name: string;
  /** Whether unknown names of the domain are answered here and never asked from the host's DNS servers. Default: no. Since 1.2.12. */
  localOnly?: boolean;
  /** Whether the host itself resolves names of the domain here, through systemd-resolved. Needs `localOnly`. Default: no. Since 10.1.0. */
  register?: boolean;
}
/** Settings of the DNS server (dnsmasq) that listens on the network's addresses. Since 0.9.3. */
export interface NetworkDns extends RecordExtras {
  /** Whether there is a DNS server at all. Default: yes. Since 2.2.0. */
  enable?: boolean;
  /** Whether unknown names without a dot are passed on to the host's DNS servers. Default: yes. Since 1.1.2. */
  forwardPlainNames?: boolean;
  /** A DNS server to ask for unknown names. */
  forwarder?: NetworkDnsForwarder[];
  /** A TXT record. */
  txt?: NetworkDnsTxt[];
  /** An SRV record, which says where a service is to be found. */
  srv?: NetworkDnsSrv[];
  /** Names of an address, as a line of /etc/hosts. */
  host?: NetworkDnsHost[];
}
/** An address of the bridge, which is the gateway of the guests. Since 0.3.0. */
export interface NetworkIp extends RecordExtras {
  /** IP address of the bridge. Format: an IPv4 address or an IPv6 address. Since 0.3.1. */
  address?: string;
  /** Size of an IPv4 network as a mask, such as `255.255.255.0`. Format: an IPv4 address. Since 0.3.1. */
  netmask?: string;
  /** Size of the network as the length of its prefix. Since 0.8.7. */
  prefix?: number;
  /** Version of the address. Default: ipv4. Since 0.8.7. */
  family?: 'ipv4' | 'ipv6' | (string & {});
  /** Whether unknown reverse look-ups of the network's addresses are answered here and not passed on. Default: no. Since 3.0.0. */
  localPtr?: boolean;
  /** Serves files by TFTP, for booting over the network. */
  tftp?: NetworkIpTftp;
  /** Gives addresses to the guests. */
  dhcp?: NetworkIpDhcp;
}
/** A static route. Since 1.0.6. */
export interface NetworkRoute extends RecordExtras {
  /** Version of the addresses of the route. Default: ipv4. */
  family?: 'ipv4' | 'ipv6' | (string & {});
  /** Network that is reached by the route. Left out, from 12.2.0, for a default route. Format: an IPv4 address or an IPv6 address. */
  address?: string;
  /** Size of an IPv4 network as a mask, such as `255.255.255.0`. Format: an IPv4 address. */
  netmask?: string;
  /** Size of the network as the length of its prefix. */
  prefix?: number;
  /** Address that packets of the route are sent to; must be reachable directly. Format: an IPv4 address or an IPv6 address. */
  gateway: string;
  /** Cost of the route, at least 1; a lower one is preferred. Default: 1. */
  metric?: number;
}
/** Limits and guarantees for the traffic; a direction without an element is not limited. Since 0.9.4. */
export interface NetworkBandwidth extends RecordExtras {
  /** Number of the traffic class on the bridge that serves a guaranteed rate. Output only. Since 5.5.0. */
  classID?: number | bigint;
  /** Traffic towards the guest; for a network, towards its bridge. Since 0.9.4. */
  inbound?: NetworkBandwidthLimit;
  /** Traffic from the guest; for a network, from its bridge. Since 0.9.4. */
  outbound?: NetworkBandwidthLimit;
}
/** VLANs of the traffic, added and removed on the host without the guest noticing. Open vSwitch, SR-IOV and, from 11.0.0, Linux bridges. Since 0.10.0. */
export interface NetworkVlan extends RecordExtras {
  /** Makes the port a trunk, which carries tagged packets. Implied by more than one tag. */
  trunk?: 'yes' | (string & {});
  /** One VLAN. */
  tag: NetworkVlanTag[];
}
/** Properties of the port on the bridge. Since 6.1.0. */
export interface NetworkPortIsolation extends RecordExtras {
  /** Whether traffic to other isolated ports of the same bridge is blocked. Default: no. */
  isolated?: boolean;
}
/** Profile of the switch port. Interface, port group and network may each give parts of it; they are merged and must not contradict each other. Since 0.8.2. */
export interface NetworkVirtualport extends RecordExtras {
  /** Kind of switch. */
  type?: '802.1Qbg' | '802.1Qbh' | 'openvswitch' | 'midonet' | (string & {});
  parameters?: NetworkVirtualportParameters;
}
/** Settings for the interfaces that name the group. Since 0.9.4. */
export interface NetworkPortgroup extends RecordExtras {
  /** Name of the group, unique in the network. Format: a name of letters, digits, _ . - \ : /. */
  name: string;
  /** Whether the group is for interfaces that name none; at most one is. Default: no. */
  default?: boolean;
  /** Whether the host follows guests of the group that change MAC address and receive filters; as the network says when absent. Since 1.2.10. */
  trustGuestRxFilters?: boolean;
  /** Limits and guarantees for the traffic; a direction without an element is not limited. */
  bandwidth?: NetworkBandwidth;
  /** VLANs of the traffic, added and removed on the host without the guest noticing. */
  vlan?: NetworkVlan;
  /** Profile of the switch port. */
  virtualport?: NetworkVirtualport;
}
/** Lines for the configuration file of dnsmasq. Unsupported: a wrong one keeps the network from starting. Since 5.6.0. */
export interface NetworkDnsmasqOptions extends RecordExtras {
  /** One line of the configuration file. */
  'dnsmasq:option'?: NetworkDnsmasqOptionsDnsmasqOption[];
}
/** An interface of the host in the pool that guests draw from. Since 0.9.4. */
export interface NetworkForwardInterface extends RecordExtras {
  /** Name of the host's interface. Format: a name of letters, digits, _ . - \ : /. */
  dev: string;
  /** Number of guest interfaces that use the device. Output only. Since 0.10.0. */
  connections?: number;
}
/** A PCI device of the host in the pool. Mode hostdev. Since 0.10.0. */
export interface NetworkForwardAddress extends RecordExtras {
  /** Bus of the device. */
  type: 'pci' | (string & {});
  /** PCI domain (segment). Default: 0. Format: a whole number or a hexadecimal number of up to 8 digits such as 0x1f4a. */
  domain?: string;
  /** Bus, the index of a PCI controller. Default: 0. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  bus?: string;
  /** Slot on the bus, 0 to 31. Default: 0. Format: a PCI slot from 0 up to 31 such as 0x1f. */
  slot?: string;
  /** Function of the slot, 0 to 7. Default: 0. Format: a PCI function from 0 up to 7 such as 0x7. */
  function?: string;
  /** Whether more functions of the same slot are used; to be on for function 0 then. Default: off. */
  multifunction?: boolean;
  /** Number of guest interfaces that use the device. Output only. */
  connections?: number;
}
/** An SR-IOV card whose virtual functions are the pool. Since 0.9.10. */
export interface NetworkForwardPf extends RecordExtras {
  /** Network interface of its physical function on the host. Format: a name of letters, digits, _ . - \ : /. */
  dev: string;
}
/** Driver of the host for devices that are passed through. Mode hostdev. Since 1.0.5. */
export interface NetworkForwardDriver extends RecordExtras {
  /** Way in which the device is handed over. May be left out from 10.0.0. */
  name?: 'kvm' | 'vfio' | 'xen' | (string & {});
  /** Kernel driver of the host to bind, such as a variant of vfio-pci; the best match when absent. Format: a name of letters, digits, _ + -. Since 10.0.0. */
  model?: string;
  /** Whether the device is opened through iommufd in place of the VFIO container. Since 12.1.0. */
  iommufd?: boolean;
}
/** Details of the address translation. Mode nat. Since 1.1.3. */
export interface NetworkForwardNat extends RecordExtras {
  /** Whether IPv6 is translated too, in place of being routed. Default: no. Since 6.5.0. */
  ipv6?: boolean;
  /** Public addresses that translated connections come from. */
  address?: NetworkForwardNatAddress;
  /** Ports that translated connections come from; 1024 to 65535 when absent. */
  port?: NetworkForwardNatPort;
}
/** A DNS server to ask for unknown names. Needs `addr` or `domain`. Since 1.1.3. */
export interface NetworkDnsForwarder extends RecordExtras {
  /** IP address of the server; without it the names of `domain` go to the host's own servers. Format: an IPv4 address or an IPv6 address. */
  addr?: string;
  /** Port of the server at `addr`. Default: 53. Since 12.0.0. */
  port?: number;
  /** DNS domain whose names are asked there; all names when absent. Format: a DNS name of letters, digits, . -. Since 2.2.0. */
  domain?: string;
}
/** A TXT record. Since 0.9.3. */
export interface NetworkDnsTxt extends RecordExtras {
  /** Name that is looked up; no commas or blanks. Format: a DNS name of letters, digits, . -. */
  name: string;
  /** Text that is answered. */
  value: string;
}
/** An SRV record, which says where a service is to be found. Since 0.9.9. */
export interface NetworkDnsSrv extends RecordExtras {
  /** Name of the service, without the leading underscore. */
  service: string;
  /** Transport protocol of the service. */
  protocol: 'tcp' | 'udp' | (string & {});
  /** DNS domain of the record; that of the network when absent. Format: a DNS name of letters, digits, . -. */
  domain?: string;
  /** Host that offers the service; without it, the record says that there is none. */
  target?: string;
  /** Port of the service. Needs `target`. */
  port?: number;
  /** Order among targets; the lowest is tried first. Needs `target`. */
  priority?: number;
  /** Share among targets of the same priority. Needs `target`. */
  weight?: number;
}
/** Names of an address, as a line of /etc/hosts. Since 0.9.3. */
export interface NetworkDnsHost extends RecordExtras {
  /** IP address of the host. Format: an IPv4 address or an IPv6 address. */
  ip: string;
  /** One name of the host. Format: a DNS name of letters, digits, . -. */
  hostname: string[];
}
/** Serves files by TFTP, for booting over the network. IPv4 only. Since 0.7.2. */
export interface NetworkIpTftp extends RecordExtras {
  /** Directory of the host whose files are served. */
  root: string;
}
/** Gives addresses to the guests. For one address of each family at most. Since 0.3.0. */
export interface NetworkIpDhcp extends RecordExtras {
  /** Addresses that are given out. */
  range?: NetworkIpDhcpRange[];
  /** A fixed address for one guest, found by its MAC address, its DHCPv6 identifier or its name. */
  host?: NetworkIpDhcpHost[];
  /** Tells the guests what to boot over the network. */
  bootp?: NetworkIpDhcpBootp;
}
/** Limits and guarantees for the traffic in one direction. */
export interface NetworkBandwidthLimit extends RecordExtras {
  /** Rate that is held in the long run. Needed in either direction, except inbound beside `floor`. Unit: kB/s. */
  average?: number | bigint;
  /** Highest rate at which a burst may be sent. Unit: kB/s. */
  peak?: number | bigint;
  /** Rate guaranteed to one interface when the network is busy. Inbound only, and only on a network whose own inbound traffic is shaped. Unit: kB/s. Since 1.0.1. */
  floor?: number | bigint;
  /** Amount of data that may be sent at peak rate. Unit: kB. */
  burst?: number;
}
/** One VLAN. Since 0.10.0. */
export interface NetworkVlanTag extends RecordExtras {
  /** Number of the VLAN, 0 to 4095. */
  id: number;
  /** Makes this VLAN the native one of a trunk, that is, the one of untagged packets. Open vSwitch only. Since 1.1.0. */
  nativeMode?: 'tagged' | 'untagged' | (string & {});
}
/** Parameters for whatever kind of switch the network turns out to have. Or: Identifies the VSI type and instance. Or: Names the profile. Since 0.8.2. */
export interface NetworkVirtualportParameters extends RecordExtras {
  /** Number of the VSI manager, the database of types and instances; 0 is reserved. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  managerid?: string;
  /** Number of the VSI type, which the network administrator assigns. Format: a hexadecimal number of up to 6 digits such as 0x1f4a or a whole number. */
  typeid?: string;
  /** Version of the VSI type. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  typeidversion?: string;
  /** UUID of the VSI instance; made up when absent. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  instanceid?: string;
  /** Name of the port profile, which the switch resolves; at most 39 characters. Format: any text of at most 39 characters. */
  profileid?: string;
  /** UUID by which the switch knows the port. Open vSwitch gets one made up when it is absent; MidoNet needs the UUID of an existing port. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 0.9.11. */
  interfaceid?: string;
}
/** One line of the configuration file. Since 5.6.0. */
export interface NetworkDnsmasqOptionsDnsmasqOption extends RecordExtras {
  /** The line as dnsmasq reads it, such as `domain-needed`. */
  value: string;
}
/** Public addresses that translated connections come from. Since 1.1.3. */
export interface NetworkForwardNatAddress extends RecordExtras {
  /** First IPv4 address. Format: an IPv4 address. */
  start: string;
  /** Last IPv4 address; may be the first one. Format: an IPv4 address. */
  end: string;
}
/** Ports that translated connections come from; 1024 to 65535 when absent. Since 1.1.3. */
export interface NetworkForwardNatPort extends RecordExtras {
  /** First port. */
  start: number;
  /** Last port. */
  end: number;
}
/** Addresses that are given out. Since 0.3.0. */
export interface NetworkIpDhcpRange extends RecordExtras {
  /** First address. Format: an IPv4 address or an IPv6 address. Since 0.3.1. */
  start: string;
  /** Last address. Format: an IPv4 address or an IPv6 address. Since 0.3.1. */
  end: string;
  /** How long an address is given for. */
  lease?: NetworkIpDhcpRangeLease;
}
/** A fixed address for one guest, found by its MAC address, its DHCPv6 identifier or its name. Since 0.6.5. */
export interface NetworkIpDhcpHost extends RecordExtras {
  /** Host name that the guest gets, or by which it is found. */
  name?: string;
  /** MAC address of the guest. IPv4. Format: a unicast MAC address such as 52:54:00:6b:3c:58. */
  mac?: string;
  /** DHCP unique identifier of the guest. IPv6. Format: a DHCPv6 identifier (DUID) such as 00:03:00:01:52:54:00:6b:3c:58. Since 1.0.3. */
  id?: string;
  /** Address that the guest gets. Format: an IPv4 address or an IPv6 address. */
  ip: string;
  /** How long an address is given for. */
  lease?: NetworkIpDhcpRangeLease;
}
/** Tells the guests what to boot over the network. IPv4 only. Since 0.7.2. */
export interface NetworkIpDhcpBootp extends RecordExtras {
  /** File to boot. Format: a line of text that is not empty. */
  file: string;
  /** Server that has the file; the network's own when absent. Format: a DNS name of letters, digits, . -. Since 0.7.3. */
  server?: string;
}
/** How long an address is given for. Since 6.3.0. */
export interface NetworkIpDhcpRangeLease extends RecordExtras {
  /** Time until the address must be asked for again; 0 for never, otherwise at least two minutes. */
  expiry: number | bigint;
  /** What `expiry` counts. Default: minutes. */
  unit?: 'seconds' | 'minutes' | 'hours' | (string & {});
}

/** What the types look like in XML. */
export const networkDescriptor: KindData = {
  kind: 'network',
  roots: [{"localName":"network","type":"Network"}],
  types: `{
"Network": {"shape":"record","attributes":[{"property":"ipv6","localName":"ipv6","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"trustGuestRxFilters","localName":"trustGuestRxFilters","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"connections","localName":"connections","value":{"kind":"integer"}}],"children":[{"property":"name","localName":"name","type":"NetworkName","required":true},{"property":"uuid","localName":"uuid","type":"NetworkUuid"},{"property":"title","localName":"title","type":"NetworkTitle"},{"property":"description","localName":"description","type":"NetworkDescription"},{"property":"metadata","localName":"metadata","type":"NetworkMetadata"},{"property":"forward","localName":"forward","type":"NetworkForward"},{"property":"bridge","localName":"bridge","type":"NetworkBridge"},{"property":"mtu","localName":"mtu","type":"NetworkMtu"},{"property":"mac","localName":"mac","type":"NetworkMac"},{"property":"domain","localName":"domain","type":"NetworkDomain"},{"property":"dns","localName":"dns","type":"NetworkDns"},{"property":"vlan","localName":"vlan","type":"NetworkVlan"},{"property":"bandwidth","localName":"bandwidth","type":"NetworkBandwidth"},{"property":"port","localName":"port","type":"NetworkPortIsolation"},{"property":"ip","localName":"ip","type":"NetworkIp","many":true},{"property":"route","localName":"route","type":"NetworkRoute","many":true},{"property":"virtualport","localName":"virtualport","type":"NetworkVirtualport"},{"property":"portgroup","localName":"portgroup","type":"NetworkPortgroup","many":true},{"property":"dnsmasq:options","localName":"options","namespaceName":"http://libvirt.org/schemas/network/dnsmasq/1.0","type":"NetworkDnsmasqOptions"}]},
"NetworkName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkTitle": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkDescription": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkMetadata": {"shape":"foreign","attributes":[],"children":[]},
"NetworkForward": {"shape":"record","attributes":[{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["nat","route","open","bridge","passthrough","private","vepa","hostdev"]},"default":"nat"},{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[{"property":"driver","localName":"driver","type":"NetworkForwardDriver"},{"property":"pf","localName":"pf","type":"NetworkForwardPf"},{"property":"nat","localName":"nat","type":"NetworkForwardNat"},{"property":"interface","localName":"interface","type":"NetworkForwardInterface","many":true},{"property":"address","localName":"address","type":"NetworkForwardAddress","many":true}]},
"NetworkBridge": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"zone","localName":"zone","value":{"kind":"string"}},{"property":"stp","localName":"stp","value":{"kind":"boolean","true":"on","false":"off"},"default":"on"},{"property":"delay","localName":"delay","value":{"kind":"integer"},"default":"0"},{"property":"macTableManager","localName":"macTableManager","value":{"kind":"enumeration","literals":["kernel","libvirt"]},"default":"kernel"}],"children":[]},
"NetworkMac": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkMtu": {"shape":"record","attributes":[{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[]},
"NetworkDomain": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"localOnly","localName":"localOnly","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"register","localName":"register","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[]},
"NetworkDns": {"shape":"record","attributes":[{"property":"enable","localName":"enable","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"},{"property":"forwardPlainNames","localName":"forwardPlainNames","value":{"kind":"boolean","true":"yes","false":"no"},"default":"yes"}],"children":[{"property":"forwarder","localName":"forwarder","type":"NetworkDnsForwarder","many":true},{"property":"txt","localName":"txt","type":"NetworkDnsTxt","many":true},{"property":"srv","localName":"srv","type":"NetworkDnsSrv","many":true},{"property":"host","localName":"host","type":"NetworkDnsHost","many":true}]},
"NetworkIp": {"shape":"record","attributes":[{"property":"family","localName":"family","value":{"kind":"enumeration","literals":["ipv4","ipv6"]},"default":"ipv4"},{"property":"address","localName":"address","value":{"kind":"string"}},{"property":"netmask","localName":"netmask","value":{"kind":"string"}},{"property":"prefix","localName":"prefix","value":{"kind":"integer"}},{"property":"localPtr","localName":"localPtr","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[{"property":"tftp","localName":"tftp","type":"NetworkIpTftp"},{"property":"dhcp","localName":"dhcp","type":"NetworkIpDhcp"}],"layout":"open"},
"NetworkRoute": {"shape":"record","attributes":[{"property":"family","localName":"family","value":{"kind":"enumeration","literals":["ipv4","ipv6"]},"default":"ipv4"},{"property":"address","localName":"address","value":{"kind":"string"}},{"property":"netmask","localName":"netmask","value":{"kind":"string"}},{"property":"prefix","localName":"prefix","value":{"kind":"integer"}},{"property":"gateway","localName":"gateway","value":{"kind":"string"},"required":true},{"property":"metric","localName":"metric","value":{"kind":"integer"},"default":"1"}],"children":[]},
"NetworkBandwidth": {"shape":"record","attributes":[{"property":"classID","localName":"classID","value":{"kind":"integer"}}],"children":[{"property":"inbound","localName":"inbound","type":"NetworkBandwidthInbound"},{"property":"outbound","localName":"outbound","type":"NetworkBandwidthOutbound"}]},
"NetworkVlan": {"shape":"record","attributes":[{"property":"trunk","localName":"trunk","value":{"kind":"enumeration","literals":["yes"]}}],"children":[{"property":"tag","localName":"tag","type":"NetworkVlanTag","many":true,"required":true}]},
"NetworkPortIsolation": {"shape":"record","attributes":[{"property":"isolated","localName":"isolated","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[]},
"NetworkVirtualport": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["802.1Qbg","802.1Qbh","openvswitch","midonet"]}}],"children":[{"property":"parameters","localName":"parameters","type":"NetworkVirtualportParameters"}]},
"NetworkPortgroup": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"default","localName":"default","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"trustGuestRxFilters","localName":"trustGuestRxFilters","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"bandwidth","localName":"bandwidth","type":"NetworkBandwidth"},{"property":"vlan","localName":"vlan","type":"NetworkVlan"},{"property":"virtualport","localName":"virtualport","type":"NetworkVirtualport"}],"layout":"open"},
"NetworkDnsmasqOptions": {"shape":"record","attributes":[],"children":[{"property":"dnsmasq:option","localName":"option","namespaceName":"http://libvirt.org/schemas/network/dnsmasq/1.0","type":"NetworkDnsmasqOptionsDnsmasqOption","many":true}]},
"NetworkForwardInterface": {"shape":"record","attributes":[{"property":"dev","localName":"dev","value":{"kind":"string"},"required":true},{"property":"connections","localName":"connections","value":{"kind":"integer"}}],"children":[]},
"NetworkForwardAddress": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["pci"]},"required":true},{"property":"domain","localName":"domain","value":{"kind":"string"},"default":"0"},{"property":"bus","localName":"bus","value":{"kind":"string"},"default":"0"},{"property":"slot","localName":"slot","value":{"kind":"string"},"default":"0"},{"property":"function","localName":"function","value":{"kind":"string"},"default":"0"},{"property":"multifunction","localName":"multifunction","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"},{"property":"connections","localName":"connections","value":{"kind":"integer"}}],"children":[]},
"NetworkForwardPf": {"shape":"record","attributes":[{"property":"dev","localName":"dev","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkForwardDriver": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["kvm","vfio","xen"]}},{"property":"model","localName":"model","value":{"kind":"string"}},{"property":"iommufd","localName":"iommufd","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"NetworkForwardNat": {"shape":"record","attributes":[{"property":"ipv6","localName":"ipv6","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[{"property":"address","localName":"address","type":"NetworkForwardNatAddress"},{"property":"port","localName":"port","type":"NetworkForwardNatPort"}]},
"NetworkDnsForwarder": {"shape":"record","attributes":[{"property":"domain","localName":"domain","value":{"kind":"string"}},{"property":"addr","localName":"addr","value":{"kind":"string"}},{"property":"port","localName":"port","value":{"kind":"integer"},"default":"53"}],"children":[]},
"NetworkDnsTxt": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkDnsSrv": {"shape":"record","attributes":[{"property":"service","localName":"service","value":{"kind":"string"},"required":true},{"property":"protocol","localName":"protocol","value":{"kind":"enumeration","literals":["tcp","udp"]},"required":true},{"property":"domain","localName":"domain","value":{"kind":"string"}},{"property":"target","localName":"target","value":{"kind":"string"}},{"property":"port","localName":"port","value":{"kind":"integer"}},{"property":"priority","localName":"priority","value":{"kind":"integer"}},{"property":"weight","localName":"weight","value":{"kind":"integer"}}],"children":[]},
"NetworkDnsHost": {"shape":"record","attributes":[{"property":"ip","localName":"ip","value":{"kind":"string"},"required":true}],"children":[{"property":"hostname","localName":"hostname","type":"NetworkDnsHostHostname","many":true,"required":true}]},
"NetworkIpTftp": {"shape":"record","attributes":[{"property":"root","localName":"root","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkIpDhcp": {"shape":"record","attributes":[],"children":[{"property":"range","localName":"range","type":"NetworkIpDhcpRange","many":true},{"property":"host","localName":"host","type":"NetworkIpDhcpHost","many":true},{"property":"bootp","localName":"bootp","type":"NetworkIpDhcpBootp"}]},
"NetworkBandwidthInbound": {"shape":"record","attributes":[{"property":"average","localName":"average","value":{"kind":"integer"}},{"property":"peak","localName":"peak","value":{"kind":"integer"}},{"property":"floor","localName":"floor","value":{"kind":"integer"}},{"property":"burst","localName":"burst","value":{"kind":"integer"}}],"children":[]},
"NetworkBandwidthOutbound": {"shape":"record","attributes":[{"property":"average","localName":"average","value":{"kind":"integer"}},{"property":"peak","localName":"peak","value":{"kind":"integer"}},{"property":"floor","localName":"floor","value":{"kind":"integer"}},{"property":"burst","localName":"burst","value":{"kind":"integer"}}],"children":[]},
"NetworkVlanTag": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"nativeMode","localName":"nativeMode","value":{"kind":"enumeration","literals":["tagged","untagged"]}}],"children":[]},
"NetworkVirtualportParameters": {"shape":"record","attributes":[{"property":"managerid","localName":"managerid","value":{"kind":"string"}},{"property":"typeid","localName":"typeid","value":{"kind":"string"}},{"property":"typeidversion","localName":"typeidversion","value":{"kind":"string"}},{"property":"instanceid","localName":"instanceid","value":{"kind":"string"}},{"property":"profileid","localName":"profileid","value":{"kind":"string"}},{"property":"interfaceid","localName":"interfaceid","value":{"kind":"string"}}],"children":[]},
"NetworkDnsmasqOptionsDnsmasqOption": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkForwardNatAddress": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"string"},"required":true},{"property":"end","localName":"end","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkForwardNatPort": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"integer"},"required":true},{"property":"end","localName":"end","value":{"kind":"integer"},"required":true}],"children":[]},
"NetworkDnsHostHostname": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkIpDhcpRange": {"shape":"record","attributes":[{"property":"start","localName":"start","value":{"kind":"string"},"required":true},{"property":"end","localName":"end","value":{"kind":"string"},"required":true}],"children":[{"property":"lease","localName":"lease","type":"NetworkIpDhcpRangeLease"}]},
"NetworkIpDhcpHost": {"shape":"record","attributes":[{"property":"mac","localName":"mac","value":{"kind":"string"}},{"property":"id","localName":"id","value":{"kind":"string"}},{"property":"name","localName":"name","value":{"kind":"string"}},{"property":"ip","localName":"ip","value":{"kind":"string"},"required":true}],"children":[{"property":"lease","localName":"lease","type":"NetworkIpDhcpRangeLease"}]},
"NetworkIpDhcpBootp": {"shape":"record","attributes":[{"property":"file","localName":"file","value":{"kind":"string"},"required":true},{"property":"server","localName":"server","value":{"kind":"string"}}],"children":[]},
"NetworkIpDhcpRangeLease": {"shape":"record","attributes":[{"property":"expiry","localName":"expiry","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"enumeration","literals":["seconds","minutes","hours"]},"default":"minutes"}],"children":[]}
}`,
};
