// Generated from schemas/rng/networkport.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** What the interface is plugged into on the host. Since 5.5.0. */
export type NetworkPortPlug =
  NetworkPortPlugDirect | NetworkPortPlugHostdevPci | NetworkPortPlugNetworkOrBridge | NetworkPortPlugOther;

/** Connection of one interface to a virtual network. libvirt makes one for every interface that starts. Since 5.5.0. */
export interface NetworkPort extends RecordExtras {
  /** Globally unique identifier of the port. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid: string;
  /** The domain whose interface it is. */
  owner: NetworkPortOwner;
  /** The interface as the network knows it. */
  mac: NetworkPortMac;
  /** Port group of the network that the settings come from. Format: a name of letters, digits, _ . - \ : /. */
  group?: string;
  /** Filters for the packets that the interface receives. */
  rxfilters?: NetworkPortRxfilters;
  /** Profile of the switch port. */
  virtualport?: NetworkPortVirtualport;
  /** Limits and guarantees for the traffic; a direction without an element is not limited. */
  bandwidth?: NetworkPortBandwidth;
  /** VLANs of the traffic, added and removed on the host without the guest noticing. */
  vlan?: NetworkPortVlan;
  /** Properties of the port on the bridge. */
  port?: NetworkPortPort;
  /** What the interface is plugged into on the host. */
  plug?: NetworkPortPlug;
}
/** The domain whose interface it is. Since 4.5.0. */
export interface NetworkPortOwner extends RecordExtras {
  /** Name of the domain. */
  name: string;
  /** Globally unique identifier of the domain. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid: string;
}
/** The interface as the network knows it. Since 4.5.0. */
export interface NetworkPortMac extends RecordExtras {
  /** MAC address of the domain's interface. Format: a unicast MAC address such as 52:54:00:6b:3c:58. */
  address: string;
}
/** Filters for the packets that the interface receives. Since 5.5.0. */
export interface NetworkPortRxfilters extends RecordExtras {
  /** Whether the host follows the guest when it changes its MAC address and receive filters. */
  trustGuest: boolean;
}
/** Profile of the switch port. Interface, port group and network may each give parts of it; they are merged and must not contradict each other. Since 0.8.2. */
export interface NetworkPortVirtualport extends RecordExtras {
  /** Kind of switch. */
  type?: '802.1Qbg' | '802.1Qbh' | 'openvswitch' | 'midonet' | (string & {});
  parameters?: NetworkPortVirtualportParameters;
}
/** Limits and guarantees for the traffic; a direction without an element is not limited. Since 0.9.4. */
export interface NetworkPortBandwidth extends RecordExtras {
  /** Number of the traffic class on the bridge that serves a guaranteed rate. Output only. Since 5.5.0. */
  classID?: number | bigint;
  /** Traffic towards the guest; for a network, towards its bridge. Since 0.9.4. */
  inbound?: NetworkPortBandwidthLimit;
  /** Traffic from the guest; for a network, from its bridge. Since 0.9.4. */
  outbound?: NetworkPortBandwidthLimit;
}
/** VLANs of the traffic, added and removed on the host without the guest noticing. Open vSwitch, SR-IOV and, from 11.0.0, Linux bridges. Since 0.10.0. */
export interface NetworkPortVlan extends RecordExtras {
  /** Makes the port a trunk, which carries tagged packets. Implied by more than one tag. */
  trunk?: 'yes' | (string & {});
  /** One VLAN. */
  tag: NetworkPortVlanTag[];
}
/** Properties of the port on the bridge. Since 6.1.0. */
export interface NetworkPortPort extends RecordExtras {
  /** Whether traffic to other isolated ports of the same bridge is blocked. Default: no. */
  isolated?: boolean;
}
/** Parameters for whatever kind of switch the network turns out to have. Or: Identifies the VSI type and instance. Or: Names the profile. Since 0.8.2. */
export interface NetworkPortVirtualportParameters extends RecordExtras {
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
/** Limits and guarantees for the traffic in one direction. */
export interface NetworkPortBandwidthLimit extends RecordExtras {
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
export interface NetworkPortVlanTag extends RecordExtras {
  /** Number of the VLAN, 0 to 4095. */
  id: number;
  /** Makes this VLAN the native one of a trunk, that is, the one of untagged packets. Open vSwitch only. Since 1.1.0. */
  nativeMode?: 'tagged' | 'untagged' | (string & {});
}
/** To a network device of the host, through macvtap. Since 5.5.0. */
export interface NetworkPortPlugDirect extends RecordExtras {
  type: 'direct';
  /** Name of the host's device. Format: a name of letters, digits, _ . - \ : /. */
  dev: string;
  /** How macvtap devices of the same host device reach each other. */
  mode: 'bridge' | 'passthrough' | 'private' | 'vepa' | (string & {});
}
/** By a PCI network device that the guest gets for itself. Since 5.5.0. */
export interface NetworkPortPlugHostdevPci extends RecordExtras {
  type: 'hostdev-pci';
  /** Whether libvirt takes the device from the host's driver and gives it back afterwards. Default: no. */
  managed?: boolean;
  /** PCI address of the device on the host. */
  address: NetworkPortPlugAddress;
  /** Driver of the host for the device. */
  driver?: NetworkPortPlugDriver;
}
export interface NetworkPortPlugNetworkOrBridge extends RecordExtras {
  type: 'network' | 'bridge';
  /** Name of the bridge. Format: a name of letters, digits, _ . - \ : /. */
  bridge: string;
  /** Who fills the forwarding table of the bridge. Default: kernel. */
  macTableManager?: 'kernel' | 'libvirt' | (string & {});
}
/** A <plug> whose `type` is a word that the grammar does not know. */
export interface NetworkPortPlugOther extends RecordExtras {
  type: OtherWord;
  bridge?: string;
  macTableManager?: 'kernel' | 'libvirt' | (string & {});
  dev?: string;
  mode?: 'bridge' | 'passthrough' | 'private' | 'vepa' | (string & {});
  managed?: boolean;
  address?: NetworkPortPlugAddress;
  driver?: NetworkPortPlugDriver;
}
/** PCI address of the device on the host. Since 5.5.0. */
export interface NetworkPortPlugAddress extends RecordExtras {
  /** PCI domain (segment). Default: 0. Format: a hexadecimal number of up to 8 digits such as 0x1f4a or a whole number. */
  domain?: string;
  /** Bus, the index of a PCI controller. Default: 0. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  bus?: string;
  /** Slot on the bus, 0 to 31. Default: 0. Format: a PCI slot from 0 up to 31 such as 0x1f. */
  slot?: string;
  /** Function of the slot, 0 to 7. Default: 0. Format: a PCI function from 0 up to 7 such as 0x7. */
  function?: string;
  /** Whether more functions of the same slot are used; to be on for function 0 then. Default: off. */
  multifunction?: boolean;
}
/** Driver of the host for the device. Since 5.5.0. */
export interface NetworkPortPlugDriver extends RecordExtras {
  /** Way in which the device is handed over. May be left out from 10.0.0. */
  name?: 'kvm' | 'vfio' | 'xen' | (string & {});
  /** Kernel driver of the host to bind, such as a variant of vfio-pci; the best match when absent. Format: a name of letters, digits, _ + -. Since 10.0.0. */
  model?: string;
  /** Whether the device is opened through iommufd in place of the VFIO container. Since 12.1.0. */
  iommufd?: boolean;
}

/** What the types look like in XML. */
export const networkPortDescriptor: KindData = {
  kind: 'networkport',
  roots: [{"localName":"networkport","type":"NetworkPort"}],
  types: `{
"NetworkPort": {"shape":"record","attributes":[],"children":[{"property":"uuid","localName":"uuid","type":"NetworkPortUuid","required":true},{"property":"owner","localName":"owner","type":"NetworkPortOwner","required":true},{"property":"group","localName":"group","type":"NetworkPortGroup"},{"property":"mac","localName":"mac","type":"NetworkPortMac","required":true},{"property":"virtualport","localName":"virtualport","type":"NetworkPortVirtualport"},{"property":"bandwidth","localName":"bandwidth","type":"NetworkPortBandwidth"},{"property":"vlan","localName":"vlan","type":"NetworkPortVlan"},{"property":"port","localName":"port","type":"NetworkPortPort"},{"property":"rxfilters","localName":"rxfilters","type":"NetworkPortRxfilters"},{"property":"plug","localName":"plug","type":"NetworkPortPlug"}]},
"NetworkPortUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkPortOwner": {"shape":"record","attributes":[],"children":[{"property":"name","localName":"name","type":"NetworkPortOwnerName","required":true},{"property":"uuid","localName":"uuid","type":"NetworkPortOwnerUuid","required":true}]},
"NetworkPortMac": {"shape":"record","attributes":[{"property":"address","localName":"address","value":{"kind":"string"},"required":true}],"children":[]},
"NetworkPortGroup": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkPortRxfilters": {"shape":"record","attributes":[{"property":"trustGuest","localName":"trustGuest","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"NetworkPortVirtualport": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["802.1Qbg","802.1Qbh","openvswitch","midonet"]}}],"children":[{"property":"parameters","localName":"parameters","type":"NetworkPortVirtualportParameters"}]},
"NetworkPortBandwidth": {"shape":"record","attributes":[{"property":"classID","localName":"classID","value":{"kind":"integer"}}],"children":[{"property":"inbound","localName":"inbound","type":"NetworkPortBandwidthInbound"},{"property":"outbound","localName":"outbound","type":"NetworkPortBandwidthOutbound"}]},
"NetworkPortVlan": {"shape":"record","attributes":[{"property":"trunk","localName":"trunk","value":{"kind":"enumeration","literals":["yes"]}}],"children":[{"property":"tag","localName":"tag","type":"NetworkPortVlanTag","many":true,"required":true}]},
"NetworkPortPort": {"shape":"record","attributes":[{"property":"isolated","localName":"isolated","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[]},
"NetworkPortPlug": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["direct","hostdev-pci","network","bridge"]},"required":true},{"property":"bridge","localName":"bridge","value":{"kind":"string"}},{"property":"macTableManager","localName":"macTableManager","value":{"kind":"enumeration","literals":["kernel","libvirt"]},"default":"kernel"},{"property":"dev","localName":"dev","value":{"kind":"string"}},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["bridge","passthrough","private","vepa"]}},{"property":"managed","localName":"managed","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[{"property":"driver","localName":"driver","type":"NetworkPortPlugDriver"},{"property":"address","localName":"address","type":"NetworkPortPlugAddress"}]},
"NetworkPortOwnerName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkPortOwnerUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NetworkPortVirtualportParameters": {"shape":"record","attributes":[{"property":"managerid","localName":"managerid","value":{"kind":"string"}},{"property":"typeid","localName":"typeid","value":{"kind":"string"}},{"property":"typeidversion","localName":"typeidversion","value":{"kind":"string"}},{"property":"instanceid","localName":"instanceid","value":{"kind":"string"}},{"property":"profileid","localName":"profileid","value":{"kind":"string"}},{"property":"interfaceid","localName":"interfaceid","value":{"kind":"string"}}],"children":[]},
"NetworkPortBandwidthInbound": {"shape":"record","attributes":[{"property":"average","localName":"average","value":{"kind":"integer"}},{"property":"peak","localName":"peak","value":{"kind":"integer"}},{"property":"floor","localName":"floor","value":{"kind":"integer"}},{"property":"burst","localName":"burst","value":{"kind":"integer"}}],"children":[]},
"NetworkPortBandwidthOutbound": {"shape":"record","attributes":[{"property":"average","localName":"average","value":{"kind":"integer"}},{"property":"peak","localName":"peak","value":{"kind":"integer"}},{"property":"floor","localName":"floor","value":{"kind":"integer"}},{"property":"burst","localName":"burst","value":{"kind":"integer"}}],"children":[]},
"NetworkPortVlanTag": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"nativeMode","localName":"nativeMode","value":{"kind":"enumeration","literals":["tagged","untagged"]}}],"children":[]},
"NetworkPortPlugAddress": {"shape":"record","attributes":[{"property":"domain","localName":"domain","value":{"kind":"string"},"default":"0"},{"property":"bus","localName":"bus","value":{"kind":"string"},"default":"0"},{"property":"slot","localName":"slot","value":{"kind":"string"},"default":"0"},{"property":"function","localName":"function","value":{"kind":"string"},"default":"0"},{"property":"multifunction","localName":"multifunction","value":{"kind":"boolean","true":"on","false":"off"},"default":"off"}],"children":[]},
"NetworkPortPlugDriver": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["kvm","vfio","xen"]}},{"property":"model","localName":"model","value":{"kind":"string"}},{"property":"iommufd","localName":"iommufd","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]}
}`,
};
