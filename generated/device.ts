// Generated from schemas/rng/device.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** Something that the device is or can do. Since 0.6.0. */
export type NodeDeviceCapability =
  | NodeDeviceCapabilitySystem
  | NodeDeviceCapabilityPci
  | NodeDeviceCapabilityUsbDevice
  | NodeDeviceCapabilityUsb
  | NodeDeviceCapabilityNet
  | NodeDeviceCapabilityScsiGeneric
  | NodeDeviceCapabilityScsiHost
  | NodeDeviceCapabilityScsiTarget
  | NodeDeviceCapabilityScsi
  | NodeDeviceCapabilityStorage
  | NodeDeviceCapabilityDrm
  | NodeDeviceCapabilityMdev
  | NodeDeviceCapabilityCcw
  | NodeDeviceCapabilityCss
  | NodeDeviceCapabilityCcwgroup
  | NodeDeviceCapabilityVdpa
  | NodeDeviceCapabilityApCard
  | NodeDeviceCapabilityApQueue
  | NodeDeviceCapabilityApMatrix
  | NodeDeviceCapabilityOther;
export type NodeDeviceCapabilityPciCapability =
  | NodeDevicePhysFunction
  | NodeDeviceVirtFunctions
  | NodeDeviceMdevTypes
  | NodeDeviceVpd
  | NodeDevicePciBridge
  | NodeDeviceCapabilityPciCapabilityOther;
export type NodeDeviceCapabilityScsiHostCapability =
  NodeDeviceFcHost | NodeDeviceVportOps | NodeDeviceCapabilityScsiHostCapabilityOther;
export type NodeDeviceCapabilityStorageCapability =
  | NodeDeviceRemovable
  | NodeDeviceCapabilityStorageCapabilityHotpluggable
  | NodeDeviceCapabilityStorageCapabilityOther;
export type NodeDeviceSubcapability =
  | NodeDevicePhysFunction
  | NodeDeviceVirtFunctions
  | NodeDeviceMdevTypes
  | NodeDeviceVpd
  | NodeDeviceFcHost
  | NodeDeviceSubcapabilityFcRemotePort
  | NodeDeviceRemovable
  | NodeDeviceSubcapabilityPlain
  | NodeDeviceSubcapabilityCcwgroupMember
  | NodeDeviceVportOps
  | NodeDeviceSubcapabilityQeth
  | NodeDeviceSubcapabilityOther;
/** Fields of the vital product data. Since 7.9.0. */
export type NodeDeviceSubcapabilityFields =
  | NodeDeviceSubcapabilityFieldsReadonly
  | NodeDeviceSubcapabilityFieldsReadwrite
  | NodeDeviceSubcapabilityFieldsOther;

/** A device of the host, physical or made by software. Since 0.6.0. */
export interface NodeDevice extends RecordExtras {
  /** Name by which libvirt knows the device, made of its kind and its address, as in pci_0000_02_10_7. */
  name: string;
  /** Path of the device in sysfs. Since 1.1.4. */
  path?: string;
  /** File in /dev by which programs reach the device. */
  devnode?: NodeDeviceDevnode[];
  /** Name of the device that this one hangs on. */
  parent?: NodeDeviceParent;
  /** The kernel driver that the device is bound to. */
  driver?: NodeDeviceDriver;
  /** Something that the device is or can do. */
  capability?: NodeDeviceCapability[];
}
/** File in /dev by which programs reach the device. Since 3.1.0. */
export interface NodeDeviceDevnode extends RecordExtras {
  /** Kind of file. */
  type: 'dev' | 'link' | (string & {});
  value?: string;
}
/** Name of the device that this one hangs on. For a new virtual HBA it may be named by its addresses instead. Since 0.6.0. */
export interface NodeDeviceParent extends RecordExtras {
  /** Node name of the HBA that is the parent. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  wwnn?: string;
  /** Port name of the HBA that is the parent. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  wwpn?: string;
  /** Name of the fabric whose HBA is the parent; libvirt picks one. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. Since 3.0.0. */
  fabric_wwn?: string;
  value?: string;
}
/** The kernel driver that the device is bound to. Since 0.10.0. */
export interface NodeDeviceDriver extends RecordExtras {
  /** Name of the driver. */
  name: string;
}
/** The host itself. Since 0.6.0. */
export interface NodeDeviceCapabilitySystem extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'system';
  /** Product name of the machine. Since 0.6.0. */
  product?: NodeDeviceCapabilityText;
  /** The machine, as its SMBIOS tables tell. */
  hardware: NodeDeviceCapabilityHardware;
  /** The firmware of the machine. */
  firmware: NodeDeviceCapabilityFirmware;
}
/** A device on a PCI bus. Since 0.6.0. */
export interface NodeDeviceCapabilityPci extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'pci';
  /** Class, subclass and interface of the device, as in 0x020000 for Ethernet. Format: a hexadecimal number of 6 digits such as 0x020000 or a whole number. */
  class?: string;
  /** PCI domain (segment). */
  domain: number | bigint;
  /** Bus of the domain. */
  bus: string;
  /** Slot on the bus. */
  slot: number | bigint;
  /** Function of the slot. */
  function: number | bigint;
  /** Name of the product, where it is known. */
  product: NodeDeviceCapabilityPciProduct;
  /** Name of the maker, where it is known. */
  vendor: NodeDeviceCapabilityPciVendor;
  capability?: NodeDeviceCapabilityPciCapability[];
  /** The devices that can only be assigned together, this one among them. */
  iommuGroup?: NodeDeviceCapabilityPciIommuGroup;
  /** Where the device is in the NUMA layout of the host. */
  numa?: NodeDeviceCapabilityNuma;
  /** The device is one of PCI Express. */
  'pci-express'?: NodeDeviceCapabilityPciExpress;
}
/** A device on a USB bus. Since 0.6.0. */
export interface NodeDeviceCapabilityUsbDevice extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'usb_device';
  /** Number of the bus. */
  bus: string;
  /** Number of the device on the bus; another one after each plugging. */
  device: number | bigint;
  /** Name of the product, where it is known. */
  product: NodeDeviceCapabilityPciProduct;
  /** Name of the maker, where it is known. */
  vendor: NodeDeviceCapabilityPciVendor;
  /** Port of the bus or hub that the device is plugged in; required from 12.1.0. Since 12.1.0. */
  port?: number | bigint;
}
/** An interface of a USB device, that is, one of its functions. Since 0.6.0. */
export interface NodeDeviceCapabilityUsb extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'usb';
  /** Number of the interface in its device. */
  number: number | bigint;
  /** Class of the interface, such as 8 for storage. Format: a hexadecimal number of 6 digits such as 0x020000 or a whole number. */
  class: string;
  /** Subclass of the interface. */
  subclass: number | bigint;
  /** Protocol that the interface speaks. */
  protocol: number | bigint;
  /** The interface in the words of the device. */
  description?: string;
}
/** A network interface. Since 0.6.0. */
export interface NodeDeviceCapabilityNet extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'net';
  /** Name of the interface, such as eth0. */
  interface: string;
  /** Hardware address of the interface. Format: a MAC address such as 52:54:00:6b:3c:58. */
  address?: string;
  /** Speed and state of the link; reported, and ignored in input. */
  link?: NodeDeviceCapabilityLink;
  /** Something that the hardware does for the kernel. */
  feature?: NodeDeviceCapabilityFeature[];
  /** The kind of network. */
  capability?: NodeDeviceCapabilityNetCapability[];
}
/** The file by which programs send commands to a SCSI device. Since 7.8.0. */
export interface NodeDeviceCapabilityScsiGeneric extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'scsi_generic';
  /** Path of the device file, such as /dev/sg0. */
  char: string;
}
/** A SCSI host adapter. Since 0.6.0. */
export interface NodeDeviceCapabilityScsiHost extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'scsi_host';
  /** Number of the adapter. */
  host: number | bigint;
  /** Number that the driver gave the adapter; unlike host it stays the same. Since 1.2.7. */
  unique_id?: number;
  capability?: NodeDeviceCapabilityScsiHostCapability[];
}
/** A SCSI target. Since 1.3.3. */
export interface NodeDeviceCapabilityScsiTarget extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'scsi_target';
  /** Name of the target, such as target1:0:0. */
  target: string;
  /** The remote port that the target stands for. */
  capability?: NodeDeviceCapabilityScsiTargetCapability[];
}
/** A unit of a SCSI target. Since 0.6.0. */
export interface NodeDeviceCapabilityScsi extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'scsi';
  /** Number of the adapter. */
  host: number | bigint;
  /** Number of the bus (channel) of the adapter. */
  bus: string;
  /** Number of the target on the bus. */
  target: string;
  /** Number of the unit of the target. */
  lun: number | bigint;
  /** Kind of SCSI device, such as disk. Since 0.6.0. */
  type?: NodeDeviceCapabilityText;
}
/** A block device. Since 0.6.0. */
export interface NodeDeviceCapabilityStorage extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'storage';
  /** Device file, such as /dev/sda. Format: an absolute path of letters, digits, _ + - / %. */
  block: string;
  /** Bus that the device is on, such as scsi or usb. */
  bus?: string;
  /** Kind of drive, such as disk, cdrom or floppy. */
  drive_type?: string;
  /** Model of the drive. */
  model?: string;
  /** Maker of the drive. Since 0.6.0. */
  vendor?: NodeDeviceCapabilityText;
  /** Serial number of the drive. Since 0.6.5. */
  serial?: string;
  capability?: NodeDeviceCapabilityStorageCapability[];
  /** Size of the drive. Unit: B. */
  size?: number | bigint;
  /** Size of a block. Unit: B. Since 4.4.0. */
  logical_block_size?: number | bigint;
  /** Number of blocks. Since 4.4.0. */
  num_blocks?: number | bigint;
}
/** A device file of the Direct Rendering Manager of Linux. Since 3.1.0. */
export interface NodeDeviceCapabilityDrm extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'drm';
  /** What the file is for. */
  type: NodeDeviceCapabilityDrmType;
}
/** A mediated device, one of several that share a device. Since 3.4.0. */
export interface NodeDeviceCapabilityMdev extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'mdev';
  /** The type of the mediated device. */
  type: NodeDeviceCapabilityMdevType;
  /** The devices that can only be assigned together with this one. */
  iommuGroup?: NodeDeviceCapabilityMdevIommuGroup;
  /** UUID that the device has or is to get; made up when absent. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 7.3.0. */
  uuid?: string;
  /** Address of the device that is shared. Since 8.1.0. */
  parent_addr?: string;
  /** Sets an attribute of the device in sysfs; done in the order of the elements. */
  attr?: NodeDeviceCapabilityAttr[];
}
/** A channel device of IBM Z. Since 3.4.0. */
export interface NodeDeviceCapabilityCcw extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'ccw';
  /** Channel subsystem. Format: a hexadecimal number from 0x00 up to 0xfe or a whole number. */
  cssid: string;
  /** Subchannel set, 0 to 3. Format: a whole number from 0 up to 3 such as 0x1. */
  ssid: string;
  /** Device number, 0 to 0xffff. Format: a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  devno: string;
  /** Whether the kernel uses the device. Since 10.5.0. */
  state?: 'online' | 'offline' | (string & {});
  /** The group that the device belongs to. */
  capability?: NodeDeviceCapabilityCcwCapability[];
}
/** A subchannel, by which a channel device of IBM Z is reached. Since 6.8.0. */
export interface NodeDeviceCapabilityCss extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'css';
  /** Channel subsystem. Format: a hexadecimal number from 0x00 up to 0xfe or a whole number. */
  cssid: string;
  /** Subchannel set, 0 to 3. Format: a whole number from 0 up to 3 such as 0x1. */
  ssid: string;
  /** Device number, 0 to 0xffff. Format: a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  devno: string;
  /** Address of the channel device behind the subchannel. */
  channel_dev_addr?: NodeDeviceCapabilityChannelDevAddr;
  /** The mediated devices that can be made of the device. */
  capability?: NodeDeviceCapabilityCssCapability[];
}
/** Channel devices of IBM Z that act as one. Since 11.1.0. */
export interface NodeDeviceCapabilityCcwgroup extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'ccwgroup';
  /** The network card that the group is. */
  capability: NodeDeviceCapabilityCcwgroupCapability[];
  /** Channel subsystem. Format: a hexadecimal number from 0x00 up to 0xfe or a whole number. */
  cssid: string;
  /** Subchannel set, 0 to 3. Format: a whole number from 0 up to 3 such as 0x1. */
  ssid: string;
  /** Device number, 0 to 0xffff. Format: a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  devno: string;
  /** Whether the kernel uses the device. */
  state?: 'online' | 'offline' | (string & {});
  /** The channel devices of the group. */
  members?: NodeDeviceCapabilityMembers;
}
/** A vDPA device: virtio data path in hardware. Since 6.9.0. */
export interface NodeDeviceCapabilityVdpa extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'vdpa';
  /** Device file for guests, /dev/vhost-vdpa-0 and so on. Format: an absolute path of letters, digits, _ + - / %. */
  chardev: string;
}
/** A cryptographic card (adjunct processor). Since 7.0.0. */
export interface NodeDeviceCapabilityApCard extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'ap_card';
  /** Number of the card. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  'ap-adapter': string;
}
/** A queue of a cryptographic card. Since 7.0.0. */
export interface NodeDeviceCapabilityApQueue extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'ap_queue';
  /** Number of the card. Format: a hexadecimal number of up to 2 digits such as 0x1f or a whole number. */
  'ap-adapter': string;
  /** Number of the domain of the card. Format: a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  'ap-domain': string;
}
/** The device whose mediated devices give queues to guests. Since 7.0.0. */
export interface NodeDeviceCapabilityApMatrix extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'ap_matrix';
  /** The mediated devices that can be made of the device. */
  capability?: NodeDeviceCapabilityCssCapability[];
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityOther extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: OtherWord;
  product?: NodeDeviceCapabilityProduct;
  hardware?: NodeDeviceCapabilityHardware;
  firmware?: NodeDeviceCapabilityFirmware;
  class?: string;
  domain?: number | bigint;
  bus?: string;
  slot?: number | bigint;
  function?: number | bigint;
  vendor?: NodeDeviceCapabilityVendor;
  capability?: NodeDeviceSubcapability[];
  iommuGroup?: NodeDeviceCapabilityIommuGroup;
  numa?: NodeDeviceCapabilityNuma;
  'pci-express'?: NodeDeviceCapabilityPciExpress;
  device?: number | bigint;
  port?: number | bigint;
  number?: number | bigint;
  subclass?: number | bigint;
  protocol?: number | bigint;
  description?: string;
  interface?: string;
  address?: string;
  link?: NodeDeviceCapabilityLink;
  feature?: NodeDeviceCapabilityFeature[];
  char?: string;
  host?: number | bigint;
  unique_id?: number;
  target?: string;
  lun?: number | bigint;
  type?: NodeDeviceCapabilityType;
  block?: string;
  drive_type?: string;
  model?: string;
  serial?: string;
  size?: number | bigint;
  logical_block_size?: number | bigint;
  num_blocks?: number | bigint;
  uuid?: string;
  parent_addr?: string;
  attr?: NodeDeviceCapabilityAttr[];
  cssid?: string;
  ssid?: string;
  devno?: string;
  state?: 'online' | 'offline' | (string & {});
  channel_dev_addr?: NodeDeviceCapabilityChannelDevAddr;
  members?: NodeDeviceCapabilityMembers;
  chardev?: string;
  'ap-adapter'?: string;
  'ap-domain'?: string;
}
/** A text. */
export interface NodeDeviceCapabilityText extends RecordExtras {
  value?: string;
}
/** The machine, as its SMBIOS tables tell. Since 0.6.0. */
export interface NodeDeviceCapabilityHardware extends RecordExtras {
  /** Maker of the machine. */
  vendor?: string;
  /** Version of the machine. */
  version?: string;
  /** Serial number of the machine. */
  serial?: string;
  /** UUID of the machine. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid: string;
}
/** The firmware of the machine. Since 0.6.0. */
export interface NodeDeviceCapabilityFirmware extends RecordExtras {
  /** Maker of the firmware. */
  vendor?: string;
  /** Version of the firmware. */
  version?: string;
  /** Day on which the firmware was released. */
  release_date?: string;
}
/** Name of the product, where it is known. Since 0.6.0. */
export interface NodeDeviceCapabilityPciProduct extends RecordExtras {
  /** Number of the product, given by its maker. Format: a hexadecimal number in lower case such as 0x1f. */
  id: string;
  value?: string;
}
/** Name of the maker, where it is known. Since 0.6.0. */
export interface NodeDeviceCapabilityPciVendor extends RecordExtras {
  /** Number of the maker. Format: a hexadecimal number in lower case such as 0x1f. */
  id: string;
  value?: string;
}
/** The devices that can only be assigned together, this one among them. Since 1.1.0. */
export interface NodeDeviceCapabilityPciIommuGroup extends RecordExtras {
  /** Number of the group. */
  number: number;
  /** Address of a PCI device of the host. */
  address: NodeDeviceSubcapabilityAddress[];
}
/** Where the device is in the NUMA layout of the host. Since 1.2.6. */
export interface NodeDeviceCapabilityNuma extends RecordExtras {
  /** Number of the node. */
  node?: number;
}
/** The device is one of PCI Express. Since 1.2.6. */
export interface NodeDeviceCapabilityPciExpress extends RecordExtras {
  /** The link to the device. */
  link?: NodeDeviceCapabilityPciExpressLink[];
}
/** Speed and state of the link; reported, and ignored in input. Since 1.2.6. */
export interface NodeDeviceCapabilityLink extends RecordExtras {
  /** Speed of the link; absent when it is not up. Unit: Mbit/s. */
  speed?: number;
  /** What the kernel says of the interface. */
  state?: 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up' | (string & {});
}
/** Something that the hardware does for the kernel. Since 1.2.14. */
export interface NodeDeviceCapabilityFeature extends RecordExtras {
  /** Name of the feature, as in rx, tx, tso or rdma. Format: a name of letters, _ -. */
  name: string;
}
/** The kind of network. Since 0.6.0. */
export interface NodeDeviceCapabilityNetCapability extends RecordExtras {
  /** The attribute `type`. Kind of network. */
  typeAttribute: '80203' | '80211' | (string & {});
}
/** The remote port that the target stands for. Since 3.4.0. */
export interface NodeDeviceCapabilityScsiTargetCapability extends RecordExtras {
  /** The attribute `type`. Kind of capability. */
  typeAttribute: 'fc_remote_port' | (string & {});
  /** Name of the remote port, such as rport-1:0-0. */
  rport: string;
  /** Port name of the remote port. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
  wwpn: string;
}
/** What the file is for. Since 3.1.0. */
export interface NodeDeviceCapabilityDrmType extends RecordExtras {
  value: 'primary' | 'control' | 'render' | (string & {});
}
/** The type of the mediated device. Since 3.4.0. */
export interface NodeDeviceCapabilityMdevType extends RecordExtras {
  /** Name of the type, one of those that the parent offers. */
  id: string;
}
/** The devices that can only be assigned together with this one. Since 3.4.0. */
export interface NodeDeviceCapabilityMdevIommuGroup extends RecordExtras {
  /** Number of the group. */
  number: number;
}
/** Sets an attribute of the device in sysfs; done in the order of the elements. Since 6.5.0. */
export interface NodeDeviceCapabilityAttr extends RecordExtras {
  /** Name of the attribute. */
  name: string;
  /** Value of the attribute. */
  value: string;
}
/** The group that the device belongs to. Since 11.1.0. */
export interface NodeDeviceCapabilityCcwCapability extends RecordExtras {
  /** The attribute `type`. Kind of capability. */
  typeAttribute: 'ccwgroup_member' | (string & {});
  /** Name of the node device that is the group. */
  group_device: string;
}
/** Address of the channel device behind the subchannel. Since 8.4.0. */
export interface NodeDeviceCapabilityChannelDevAddr extends RecordExtras {
  /** Channel subsystem. Format: a hexadecimal number from 0x00 up to 0xfe or a whole number. */
  cssid: string;
  /** Subchannel set, 0 to 3. Format: a whole number from 0 up to 3 such as 0x1. */
  ssid: string;
  /** Device number, 0 to 0xffff. Format: a hexadecimal number of up to 4 digits such as 0x1f4a or a whole number. */
  devno: string;
}
/** The mediated devices that can be made of the device. Since 3.4.0. */
export interface NodeDeviceCapabilityCssCapability extends RecordExtras {
  /** The attribute `type`. Kind of capability. */
  typeAttribute: 'mdev_types' | (string & {});
  /** A type of mediated devices. */
  type: NodeDeviceSubcapabilityType[];
}
/** The network card that the group is. Since 11.1.0. */
export interface NodeDeviceCapabilityCcwgroupCapability extends RecordExtras {
  /** The attribute `type`. What the card works on. */
  typeAttribute: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3' | (string & {});
  /** Model of the card, as the driver names it. */
  card_type: string;
  /** Number of the channel path. */
  chpid: string;
}
/** The channel devices of the group. Since 11.1.0. */
export interface NodeDeviceCapabilityMembers extends RecordExtras {
  /** Name of the node device that is the member. */
  ccw_device: NodeDeviceCapabilityMembersCcwDevice[];
}
/** Product name of the machine. Or: Name of the product, where it is known. Since 0.6.0. */
export interface NodeDeviceCapabilityProduct extends RecordExtras {
  /** Number of the product, given by its maker. Format: a hexadecimal number in lower case such as 0x1f. */
  id?: string;
  value?: string;
}
/** Name of the maker, where it is known. Or: Maker of the drive. Since 0.6.0. */
export interface NodeDeviceCapabilityVendor extends RecordExtras {
  /** Number of the maker. Format: a hexadecimal number in lower case such as 0x1f. */
  id?: string;
  value?: string;
}
/** The devices that can only be assigned together, this one among them. Or: The devices that can only be assigned together with this one. Since 1.1.0. */
export interface NodeDeviceCapabilityIommuGroup extends RecordExtras {
  /** Number of the group. */
  number: number;
  /** Address of a PCI device of the host. */
  address?: NodeDeviceSubcapabilityAddress[];
}
/** Kind of SCSI device, such as disk. Or: What the file is for. Or: The type of the mediated device. Since 0.6.0. */
export interface NodeDeviceCapabilityType extends RecordExtras {
  /** Name of the type, one of those that the parent offers. Since 3.4.0. */
  id?: string;
  value?: 'primary' | 'control' | 'render' | (string & {});
}
/** The device is a virtual function; the address is that of its physical function. */
export interface NodeDevicePhysFunction extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'phys_function';
  /** Address of a PCI device of the host. */
  address?: NodeDeviceSubcapabilityAddress[];
}
/** The device can have virtual functions. */
export interface NodeDeviceVirtFunctions extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'virt_functions';
  /** How many there can be. Since 1.3.5. */
  maxCount?: number;
  /** Address of a PCI device of the host. */
  address?: NodeDeviceSubcapabilityAddress[];
}
/** Mediated devices can be created. */
export interface NodeDeviceMdevTypes extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'mdev_types';
  /** A type of mediated devices. */
  type: NodeDeviceSubcapabilityType[];
}
/** The device has vital product data. */
export interface NodeDeviceVpd extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'vpd';
  /** Name of the product. Format: up to 255 ASCII characters without ` { | } ~ or any text of at most 255 characters. */
  name: string;
  /** Fields of the vital product data. */
  fields?: NodeDeviceSubcapabilityFields[];
}
export interface NodeDevicePciBridge extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'pci-bridge' | 'cardbus-bridge';
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityPciCapabilityOther extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: OtherWord;
  maxCount?: number;
  address?: NodeDeviceSubcapabilityAddress[];
  type?: NodeDeviceSubcapabilityType[];
  name?: string;
  fields?: NodeDeviceSubcapabilityFields[];
}
/** Address of a PCI device of the host. Since 0.10.0. */
export interface NodeDeviceSubcapabilityAddress extends RecordExtras {
  /** PCI domain (segment). Format: a hexadecimal number in lower case such as 0x1f. */
  domain: string;
  /** Bus of the domain. Format: a hexadecimal number in lower case such as 0x1f. */
  bus: string;
  /** Slot on the bus. Format: a hexadecimal number in lower case such as 0x1f. */
  slot: string;
  /** Function of the slot. Format: a hexadecimal number in lower case such as 0x1f. */
  function: string;
}
/** The link to the device. Since 1.2.6. */
export interface NodeDeviceCapabilityPciExpressLink extends RecordExtras {
  /** What the other attributes are about. */
  validity: 'cap' | 'sta' | (string & {});
  /** Number of the port. */
  port?: number;
  /** Speed of a lane, as in 2.5; the grammar lets any character stand for the dot. Unit: GT/s. Format: a number such as 2.5. */
  speed?: string;
  /** Number of lanes. */
  width: number;
}
/** A Fibre Channel adapter (HBA). */
export interface NodeDeviceFcHost extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'fc_host';
  /** Node name of the adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
  wwnn: string;
  /** Port name of the adapter. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
  wwpn: string;
  /** Name of the fabric that the adapter is connected to. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
  fabric_wwn?: string;
}
/** Virtual adapters can be created. */
export interface NodeDeviceVportOps extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'vports_ops' | 'vport_ops';
  /** How many virtual adapters there can be. Since 1.0.4. */
  max_vports: number;
  /** How many there are. Since 1.0.4. */
  vports: number;
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityScsiHostCapabilityOther extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: OtherWord;
  wwnn?: string;
  wwpn?: string;
  fabric_wwn?: string;
  max_vports?: number;
  vports?: number;
}
/** The medium can be changed. */
export interface NodeDeviceRemovable extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'removable';
  /** Whether there is a medium in the drive. */
  media_available: '1' | '0' | (string & {});
  /** Size of the medium. Unit: B. */
  media_size: number | bigint;
  /** Label of the medium. Since 0.7.5. */
  media_label?: string;
  /** Size of a block. Unit: B. Since 4.4.0. */
  logical_block_size?: number | bigint;
  /** Number of blocks. Since 4.4.0. */
  num_blocks?: number | bigint;
}
/** The drive can be plugged in and out while the host runs. Since 0.6.0. */
export interface NodeDeviceCapabilityStorageCapabilityHotpluggable extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'hotpluggable';
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityStorageCapabilityOther extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: OtherWord;
  media_available?: '1' | '0' | (string & {});
  media_size?: number | bigint;
  media_label?: string;
  logical_block_size?: number | bigint;
  num_blocks?: number | bigint;
}
/** A type of mediated devices. Since 3.4.0. */
export interface NodeDeviceSubcapabilityType extends RecordExtras {
  /** Name of the type. */
  id: string;
  /** The type in the words of its maker. */
  name?: string;
  /** How the hypervisor talks to such a device. */
  deviceAPI: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap' | (string & {});
  /** How many more devices of the type can be created. */
  availableInstances: number;
}
/** Name of the node device that is the member. Since 11.1.0. */
export interface NodeDeviceCapabilityMembersCcwDevice extends RecordExtras {
  /** What the group calls the member, as in cdev0. */
  ref: string;
  value?: string;
}
/** A port at the other end of Fibre Channel. Since 3.4.0. */
export interface NodeDeviceSubcapabilityFcRemotePort extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'fc_remote_port';
  /** Name of the remote port, such as rport-1:0-0. */
  rport: string;
  /** Port name of the remote port. Format: a World Wide Name of 16 hexadecimal digits such as 5001405f4ad52c01. */
  wwpn: string;
}
export interface NodeDeviceSubcapabilityPlain extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'hotpluggable' | 'pci-bridge' | 'cardbus-bridge' | '80203' | '80211';
}
/** The device is part of a group. Since 11.1.0. */
export interface NodeDeviceSubcapabilityCcwgroupMember extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'ccwgroup_member';
  /** Name of the node device that is the group. */
  group_device: string;
}
export interface NodeDeviceSubcapabilityQeth extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3';
  /** Model of the card, as the driver names it. Since 11.1.0. */
  card_type: string;
  /** Number of the channel path. Since 11.1.0. */
  chpid: string;
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceSubcapabilityOther extends RecordExtras {
  /** The attribute `type`. */
  typeAttribute: OtherWord;
  maxCount?: number;
  address?: NodeDeviceSubcapabilityAddress[];
  type?: NodeDeviceSubcapabilityType[];
  name?: string;
  fields?: NodeDeviceSubcapabilityFields[];
  wwnn?: string;
  wwpn?: string;
  fabric_wwn?: string;
  max_vports?: number;
  vports?: number;
  rport?: string;
  media_available?: '1' | '0' | (string & {});
  media_size?: number | bigint;
  media_label?: string;
  logical_block_size?: number | bigint;
  num_blocks?: number | bigint;
  group_device?: string;
  card_type?: string;
  chpid?: string;
}
/** What every <fields> here has. */
export interface NodeDeviceSubcapabilityFieldsBase extends RecordExtras {
  /** Text of the maker's own. */
  vendor_field?: NodeDeviceSubcapabilityFieldsVendorField[];
}
/** They cannot. Since 7.9.0. */
export interface NodeDeviceSubcapabilityFieldsReadonly extends NodeDeviceSubcapabilityFieldsBase {
  access: 'readonly';
  /** Revision of the product (EC). Format: up to 255 ASCII characters without ` { | } ~ or any text of at most 255 characters. */
  change_level?: string;
  /** Maker of the product (MN). Format: up to 255 ASCII characters without ` { | } ~ or any text of at most 255 characters. */
  manufacture_id?: string;
  /** Part number of the product (PN). Format: up to 255 ASCII characters without ` { | } ~ or any text of at most 255 characters. */
  part_number?: string;
  /** Serial number of the product (SN). Format: up to 255 ASCII characters without ` { | } ~ or any text of at most 255 characters. */
  serial_number?: string;
}
/** They can. Since 7.9.0. */
export interface NodeDeviceSubcapabilityFieldsReadwrite extends NodeDeviceSubcapabilityFieldsBase {
  access: 'readwrite';
  /** Tag by which the owner knows the device (YA). Format: up to 255 ASCII characters without ` { | } ~ or any text of at most 255 characters. */
  asset_tag?: string;
  /** Text of the system's own. */
  system_field?: NodeDeviceSubcapabilityFieldsSystemField[];
}
/** A <fields> whose `access` is a word that the grammar does not know. */
export interface NodeDeviceSubcapabilityFieldsOther extends NodeDeviceSubcapabilityFieldsBase {
  access: OtherWord;
  change_level?: string;
  manufacture_id?: string;
  part_number?: string;
  serial_number?: string;
  asset_tag?: string;
  system_field?: NodeDeviceSubcapabilityFieldsSystemField[];
}
/** Text of the maker's own. Since 7.9.0. */
export interface NodeDeviceSubcapabilityFieldsVendorField extends RecordExtras {
  /** Second character of the keyword, after V. Format: a digit or capital letter. */
  index: string;
  /** Format: up to 255 ASCII characters without ` { | } ~ or any text of at most 255 characters. */
  value?: string;
}
/** Text of the system's own. Since 7.9.0. */
export interface NodeDeviceSubcapabilityFieldsSystemField extends RecordExtras {
  /** Second character of the keyword, after Y. Format: a digit or capital letter other than A. */
  index: string;
  /** Format: up to 255 ASCII characters without ` { | } ~ or any text of at most 255 characters. */
  value?: string;
}

/** What the types look like in XML. */
export const nodeDeviceDescriptor: KindData = {
  kind: 'device',
  roots: [{"localName":"device","type":"NodeDevice"}],
  types: `{
"NodeDevice": {"shape":"record","attributes":[],"children":[{"property":"name","localName":"name","type":"NodeDeviceName","required":true},{"property":"path","localName":"path","type":"NodeDevicePath"},{"property":"devnode","localName":"devnode","type":"NodeDeviceDevnode","many":true},{"property":"parent","localName":"parent","type":"NodeDeviceParent"},{"property":"driver","localName":"driver","type":"NodeDeviceDriver"},{"property":"capability","localName":"capability","type":"NodeDeviceCapability","many":true}]},
"NodeDeviceName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDevicePath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceDevnode": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["dev","link"]},"required":true}],"children":[],"content":{"kind":"string"}},
"NodeDeviceParent": {"shape":"record","attributes":[{"property":"wwnn","localName":"wwnn","value":{"kind":"string"}},{"property":"wwpn","localName":"wwpn","value":{"kind":"string"}},{"property":"fabric_wwn","localName":"fabric_wwn","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"NodeDeviceDriver": {"shape":"record","attributes":[],"children":[{"property":"name","localName":"name","type":"NodeDeviceDriverName","required":true}]},
"NodeDeviceCapability": {"shape":"record","attributes":[{"property":"typeAttribute","localName":"type","value":{"kind":"enumeration","literals":["system","pci","usb_device","usb","net","scsi_generic","scsi_host","scsi_target","scsi","storage","drm","mdev","ccw","css","ccwgroup","vdpa","ap_card","ap_queue","ap_matrix"]},"required":true}],"children":[{"property":"number","localName":"number","type":"NodeDeviceCapabilityNumber"},{"property":"class","localName":"class","type":"NodeDeviceCapabilityClass"},{"property":"domain","localName":"domain","type":"NodeDeviceCapabilityDomain"},{"property":"host","localName":"host","type":"NodeDeviceCapabilityHost"},{"property":"block","localName":"block","type":"NodeDeviceCapabilityBlock"},{"property":"bus","localName":"bus","type":"NodeDeviceCapabilityBus"},{"property":"target","localName":"target","type":"NodeDeviceCapabilityTarget"},{"property":"lun","localName":"lun","type":"NodeDeviceCapabilityLun"},{"property":"type","localName":"type","type":"NodeDeviceCapabilityType"},{"property":"uuid","localName":"uuid","type":"NodeDeviceCapabilityUuid"},{"property":"parent_addr","localName":"parent_addr","type":"NodeDeviceCapabilityParentAddr"},{"property":"slot","localName":"slot","type":"NodeDeviceCapabilitySlot"},{"property":"function","localName":"function","type":"NodeDeviceCapabilityFunction"},{"property":"device","localName":"device","type":"NodeDeviceCapabilityDevice"},{"property":"product","localName":"product","type":"NodeDeviceCapabilityProduct"},{"property":"drive_type","localName":"drive_type","type":"NodeDeviceCapabilityDriveType"},{"property":"model","localName":"model","type":"NodeDeviceCapabilityModel"},{"property":"vendor","localName":"vendor","type":"NodeDeviceCapabilityVendor"},{"property":"interface","localName":"interface","type":"NodeDeviceCapabilityInterface"},{"property":"address","localName":"address","type":"NodeDeviceCapabilityAddress"},{"property":"link","localName":"link","type":"NodeDeviceCapabilityLink"},{"property":"feature","localName":"feature","type":"NodeDeviceCapabilityFeature","many":true},{"property":"unique_id","localName":"unique_id","type":"NodeDeviceCapabilityUniqueId"},{"property":"serial","localName":"serial","type":"NodeDeviceCapabilitySerial"},{"property":"size","localName":"size","type":"NodeDeviceCapabilitySize"},{"property":"logical_block_size","localName":"logical_block_size","type":"NodeDeviceCapabilityLogicalBlockSize"},{"property":"num_blocks","localName":"num_blocks","type":"NodeDeviceCapabilityNumBlocks"},{"property":"cssid","localName":"cssid","type":"NodeDeviceCapabilityCssid"},{"property":"ssid","localName":"ssid","type":"NodeDeviceCapabilitySsid"},{"property":"devno","localName":"devno","type":"NodeDeviceCapabilityDevno"},{"property":"channel_dev_addr","localName":"channel_dev_addr","type":"NodeDeviceCapabilityChannelDevAddr"},{"property":"capability","localName":"capability","type":"NodeDeviceSubcapability","many":true},{"property":"iommuGroup","localName":"iommuGroup","type":"NodeDeviceCapabilityIommuGroup"},{"property":"attr","localName":"attr","type":"NodeDeviceCapabilityAttr","many":true},{"property":"hardware","localName":"hardware","type":"NodeDeviceCapabilityHardware"},{"property":"firmware","localName":"firmware","type":"NodeDeviceCapabilityFirmware"},{"property":"numa","localName":"numa","type":"NodeDeviceCapabilityNuma"},{"property":"pci-express","localName":"pci-express","type":"NodeDeviceCapabilityPciExpress"},{"property":"port","localName":"port","type":"NodeDeviceCapabilityPort"},{"property":"subclass","localName":"subclass","type":"NodeDeviceCapabilitySubclass"},{"property":"protocol","localName":"protocol","type":"NodeDeviceCapabilityProtocol"},{"property":"description","localName":"description","type":"NodeDeviceCapabilityDescription"},{"property":"char","localName":"char","type":"NodeDeviceCapabilityChar"},{"property":"state","localName":"state","type":"NodeDeviceCapabilityState"},{"property":"members","localName":"members","type":"NodeDeviceCapabilityMembers"},{"property":"chardev","localName":"chardev","type":"NodeDeviceCapabilityChardev"},{"property":"ap-adapter","localName":"ap-adapter","type":"NodeDeviceCapabilityApAdapter"},{"property":"ap-domain","localName":"ap-domain","type":"NodeDeviceCapabilityApDomain"}]},
"NodeDeviceDriverName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityProduct": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityHardware": {"shape":"record","attributes":[],"children":[{"property":"vendor","localName":"vendor","type":"NodeDeviceCapabilityHardwareVendor"},{"property":"version","localName":"version","type":"NodeDeviceCapabilityHardwareVersion"},{"property":"serial","localName":"serial","type":"NodeDeviceCapabilityHardwareSerial"},{"property":"uuid","localName":"uuid","type":"NodeDeviceCapabilityHardwareUuid","required":true}]},
"NodeDeviceCapabilityFirmware": {"shape":"record","attributes":[],"children":[{"property":"vendor","localName":"vendor","type":"NodeDeviceCapabilityFirmwareVendor"},{"property":"version","localName":"version","type":"NodeDeviceCapabilityFirmwareVersion"},{"property":"release_date","localName":"release_date","type":"NodeDeviceCapabilityFirmwareReleaseDate"}]},
"NodeDeviceCapabilityClass": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityDomain": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityBus": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilitySlot": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityFunction": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityVendor": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapability": {"shape":"record","attributes":[{"property":"typeAttribute","localName":"type","value":{"kind":"enumeration","literals":["phys_function","virt_functions","mdev_types","vpd","fc_host","fc_remote_port","removable","hotpluggable","ccwgroup_member","pci-bridge","cardbus-bridge","80203","80211","vports_ops","vport_ops","qeth_generic","qeth_layer2","qeth_layer3"]},"required":true},{"property":"maxCount","localName":"maxCount","value":{"kind":"integer"}}],"children":[{"property":"address","localName":"address","type":"NodeDeviceSubcapabilityAddress","many":true},{"property":"type","localName":"type","type":"NodeDeviceSubcapabilityType","many":true},{"property":"name","localName":"name","type":"NodeDeviceSubcapabilityName"},{"property":"fields","localName":"fields","type":"NodeDeviceSubcapabilityFields","many":true},{"property":"wwnn","localName":"wwnn","type":"NodeDeviceSubcapabilityWwnn"},{"property":"rport","localName":"rport","type":"NodeDeviceSubcapabilityRport"},{"property":"wwpn","localName":"wwpn","type":"NodeDeviceSubcapabilityWwpn"},{"property":"fabric_wwn","localName":"fabric_wwn","type":"NodeDeviceSubcapabilityFabricWwn"},{"property":"max_vports","localName":"max_vports","type":"NodeDeviceSubcapabilityMaxVports"},{"property":"vports","localName":"vports","type":"NodeDeviceSubcapabilityVports"},{"property":"media_available","localName":"media_available","type":"NodeDeviceSubcapabilityMediaAvailable"},{"property":"media_size","localName":"media_size","type":"NodeDeviceSubcapabilityMediaSize"},{"property":"media_label","localName":"media_label","type":"NodeDeviceSubcapabilityMediaLabel"},{"property":"logical_block_size","localName":"logical_block_size","type":"NodeDeviceCapabilityLogicalBlockSize"},{"property":"num_blocks","localName":"num_blocks","type":"NodeDeviceCapabilityNumBlocks"},{"property":"group_device","localName":"group_device","type":"NodeDeviceSubcapabilityGroupDevice"},{"property":"card_type","localName":"card_type","type":"NodeDeviceSubcapabilityCardType"},{"property":"chpid","localName":"chpid","type":"NodeDeviceSubcapabilityChpid"}]},
"NodeDeviceCapabilityIommuGroup": {"shape":"record","attributes":[{"property":"number","localName":"number","value":{"kind":"integer"},"required":true}],"children":[{"property":"address","localName":"address","type":"NodeDeviceSubcapabilityAddress","many":true}]},
"NodeDeviceCapabilityNuma": {"shape":"record","attributes":[{"property":"node","localName":"node","value":{"kind":"integer"}}],"children":[]},
"NodeDeviceCapabilityPciExpress": {"shape":"record","attributes":[],"children":[{"property":"link","localName":"link","type":"NodeDeviceCapabilityPciExpressLink","many":true}]},
"NodeDeviceCapabilityDevice": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityPort": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityNumber": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilitySubclass": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityProtocol": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityDescription": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityInterface": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityAddress": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityLink": {"shape":"record","attributes":[{"property":"speed","localName":"speed","value":{"kind":"integer"}},{"property":"state","localName":"state","value":{"kind":"enumeration","literals":["unknown","notpresent","down","lowerlayerdown","testing","dormant","up"]}}],"children":[]},
"NodeDeviceCapabilityFeature": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"NodeDeviceCapabilityChar": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityHost": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityUniqueId": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityTarget": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityLun": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityType": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"}}],"children":[],"content":{"kind":"enumeration","literals":["primary","control","render"]}},
"NodeDeviceCapabilityBlock": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityDriveType": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityModel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilitySerial": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilitySize": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityLogicalBlockSize": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityNumBlocks": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityParentAddr": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityAttr": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"value","localName":"value","value":{"kind":"string"},"required":true}],"children":[]},
"NodeDeviceCapabilityCssid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilitySsid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityDevno": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityState": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["online","offline"]}},
"NodeDeviceCapabilityChannelDevAddr": {"shape":"record","attributes":[],"children":[{"property":"cssid","localName":"cssid","type":"NodeDeviceCapabilityCssid","required":true},{"property":"ssid","localName":"ssid","type":"NodeDeviceCapabilitySsid","required":true},{"property":"devno","localName":"devno","type":"NodeDeviceCapabilityDevno","required":true}]},
"NodeDeviceCapabilityMembers": {"shape":"record","attributes":[],"children":[{"property":"ccw_device","localName":"ccw_device","type":"NodeDeviceCapabilityMembersCcwDevice","many":true,"required":true}]},
"NodeDeviceCapabilityChardev": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityApAdapter": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityApDomain": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityHardwareVendor": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityHardwareVersion": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityHardwareSerial": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityHardwareUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityFirmwareVendor": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityFirmwareVersion": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityFirmwareReleaseDate": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityAddress": {"shape":"record","attributes":[{"property":"domain","localName":"domain","value":{"kind":"string"},"required":true},{"property":"bus","localName":"bus","value":{"kind":"string"},"required":true},{"property":"slot","localName":"slot","value":{"kind":"string"},"required":true},{"property":"function","localName":"function","value":{"kind":"string"},"required":true}],"children":[]},
"NodeDeviceSubcapabilityType": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"},"required":true}],"children":[{"property":"name","localName":"name","type":"NodeDeviceSubcapabilityTypeName"},{"property":"deviceAPI","localName":"deviceAPI","type":"NodeDeviceSubcapabilityTypeDeviceAPI","required":true},{"property":"availableInstances","localName":"availableInstances","type":"NodeDeviceSubcapabilityTypeAvailableInstances","required":true}]},
"NodeDeviceSubcapabilityName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityFields": {"shape":"record","attributes":[{"property":"access","localName":"access","value":{"kind":"enumeration","literals":["readonly","readwrite"]},"required":true}],"children":[{"property":"change_level","localName":"change_level","type":"NodeDeviceSubcapabilityFieldsChangeLevel"},{"property":"manufacture_id","localName":"manufacture_id","type":"NodeDeviceSubcapabilityFieldsManufactureId"},{"property":"part_number","localName":"part_number","type":"NodeDeviceSubcapabilityFieldsPartNumber"},{"property":"serial_number","localName":"serial_number","type":"NodeDeviceSubcapabilityFieldsSerialNumber"},{"property":"asset_tag","localName":"asset_tag","type":"NodeDeviceSubcapabilityFieldsAssetTag"},{"property":"vendor_field","localName":"vendor_field","type":"NodeDeviceSubcapabilityFieldsVendorField","many":true},{"property":"system_field","localName":"system_field","type":"NodeDeviceSubcapabilityFieldsSystemField","many":true}]},
"NodeDeviceSubcapabilityWwnn": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityWwpn": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityFabricWwn": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityMaxVports": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceSubcapabilityVports": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceSubcapabilityRport": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityMediaAvailable": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["1","0"]}},
"NodeDeviceSubcapabilityMediaSize": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceSubcapabilityMediaLabel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityGroupDevice": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityCardType": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityChpid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityPciExpressLink": {"shape":"record","attributes":[{"property":"validity","localName":"validity","value":{"kind":"enumeration","literals":["cap","sta"]},"required":true},{"property":"port","localName":"port","value":{"kind":"integer"}},{"property":"speed","localName":"speed","value":{"kind":"string"}},{"property":"width","localName":"width","value":{"kind":"integer"},"required":true}],"children":[]},
"NodeDeviceCapabilityMembersCcwDevice": {"shape":"record","attributes":[{"property":"ref","localName":"ref","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityTypeName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityTypeDeviceAPI": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["vfio-pci","vfio-ccw","vfio-ap"]}},
"NodeDeviceSubcapabilityTypeAvailableInstances": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceSubcapabilityFieldsChangeLevel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityFieldsManufactureId": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityFieldsPartNumber": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityFieldsSerialNumber": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityFieldsVendorField": {"shape":"record","attributes":[{"property":"index","localName":"index","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityFieldsAssetTag": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceSubcapabilityFieldsSystemField": {"shape":"record","attributes":[{"property":"index","localName":"index","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}}
}`,
};
