// Generated from schemas/rng/device.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** Something that the device is or can do. Since libvirt 0.6.0. */
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
/** The physical function of SR-IOV that the device is made of. Since libvirt 0.10.0. */
export type NodeDeviceCapabilityPciCapability =
  | NodeDeviceCapabilityPciCapabilityPhysFunction
  | NodeDeviceCapabilityPciCapabilityVirtFunctions
  | NodeDeviceCapabilityPciCapabilityMdevTypes
  | NodeDeviceCapabilityPciCapabilityVpd
  | NodeDeviceCapabilityPciCapabilityPciBridgeOrCardbusBridge
  | NodeDeviceCapabilityPciCapabilityOther;
/** Fields of the vital product data. Since libvirt 7.9.0. */
export type NodeDeviceCapabilityCapabilityFields =
  | NodeDeviceCapabilityCapabilityFieldsReadonly
  | NodeDeviceCapabilityCapabilityFieldsReadwrite
  | NodeDeviceCapabilityCapabilityFieldsOther;
/** Fibre Channel. Since libvirt 0.9.8. */
export type NodeDeviceCapabilityScsiHostCapability =
  | NodeDeviceCapabilityScsiHostCapabilityFcHost
  | NodeDeviceCapabilityScsiHostCapabilityVportOps
  | NodeDeviceCapabilityScsiHostCapabilityOther;
/** The medium of the drive. Since libvirt 0.6.0. */
export type NodeDeviceCapabilityStorageCapability =
  | NodeDeviceCapabilityStorageCapabilityRemovable
  | NodeDeviceCapabilityStorageCapabilityHotpluggable
  | NodeDeviceCapabilityStorageCapabilityOther;
/** The physical function of SR-IOV that the device is made of. Since libvirt 0.10.0. */
export type NodeDeviceCapabilityCapability =
  | NodeDeviceCapabilityCapabilityPhysFunction
  | NodeDeviceCapabilityCapabilityVirtFunctions
  | NodeDeviceCapabilityCapabilityMdevTypes
  | NodeDeviceCapabilityCapabilityVpd
  | NodeDeviceCapabilityCapabilityFcHost
  | NodeDeviceCapabilityCapabilityVportOps
  | NodeDeviceCapabilityCapabilityFcRemotePort
  | NodeDeviceCapabilityCapabilityRemovable
  | NodeDeviceCapabilityCapabilityPlain
  | NodeDeviceCapabilityCapabilityCcwgroupMember
  | NodeDeviceCapabilityCapabilityQeth
  | NodeDeviceCapabilityCapabilityOther;

/** A device of the host, physical or made by software. Since libvirt 0.6.0. */
export interface NodeDevice extends RecordExtras {
  /** Name by which libvirt knows the device, made of its kind and its address, as in pci_0000_02_10_7. Since libvirt 0.6.0. */
  name: string;
  /** Path of the device in sysfs. Since libvirt 1.1.4. */
  path?: string;
  devnode?: NodeDeviceDevnode[];
  parent?: NodeDeviceParent;
  driver?: NodeDeviceDriver;
  capability?: NodeDeviceCapability[];
}
/** File in /dev by which programs reach the device. Since libvirt 3.1.0. */
export interface NodeDeviceDevnode extends RecordExtras {
  /** Kind of file. Since libvirt 3.1.0. */
  type: 'dev' | 'link' | (string & {});
  /** The text of the element. */
  value?: string;
}
/** Name of the device that this one hangs on. For a new virtual HBA it may be named by its addresses instead. Since libvirt 0.6.0. */
export interface NodeDeviceParent extends RecordExtras {
  /** Node name of the HBA that is the parent. Since libvirt 3.0.0. */
  wwnn?: string;
  /** Port name of the HBA that is the parent. Since libvirt 3.0.0. */
  wwpn?: string;
  /** Name of the fabric whose HBA is the parent; libvirt picks one. Since libvirt 3.0.0. */
  fabric_wwn?: string;
  /** The text of the element. */
  value?: string;
}
/** The kernel driver that the device is bound to. Since libvirt 0.10.0. */
export interface NodeDeviceDriver extends RecordExtras {
  /** Name of the driver. Since libvirt 0.10.0. */
  name: string;
}
/** The host itself. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilitySystem extends RecordExtras {
  typeAttribute: 'system';
  product?: NodeDeviceCapabilitySystemProduct;
  hardware: NodeDeviceCapabilityHardware;
  firmware: NodeDeviceCapabilityFirmware;
}
/** Product name of the machine. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilitySystemProduct extends RecordExtras {
  /** The text of the element. */
  value?: string;
}
/** The machine, as its SMBIOS tables tell. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityHardware extends RecordExtras {
  /** Maker of the machine. Since libvirt 0.6.0. */
  vendor?: string;
  /** Version of the machine. Since libvirt 0.6.0. */
  version?: string;
  /** Serial number of the machine. Since libvirt 0.6.0. */
  serial?: string;
  /** UUID of the machine. Since libvirt 0.6.0. */
  uuid: string;
}
/** The firmware of the machine. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityFirmware extends RecordExtras {
  /** Maker of the firmware. Since libvirt 0.6.0. */
  vendor?: string;
  /** Version of the firmware. Since libvirt 0.6.0. */
  version?: string;
  /** Day on which the firmware was released. Since libvirt 0.6.0. */
  release_date?: string;
}
/** A device on a PCI bus. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityPci extends RecordExtras {
  typeAttribute: 'pci';
  /** Class, subclass and interface of the device, as in 0x020000 for Ethernet. Since libvirt 0.6.0. */
  class?: string;
  /** PCI domain (segment). Since libvirt 0.6.0. */
  domain: number | bigint;
  /** Bus of the domain. Since libvirt 0.6.0. */
  bus: string;
  /** Slot on the bus. Since libvirt 0.6.0. */
  slot: number | bigint;
  /** Function of the slot. Since libvirt 0.6.0. */
  function: number | bigint;
  product: NodeDeviceCapabilityPciProduct;
  vendor: NodeDeviceCapabilityPciVendor;
  capability?: NodeDeviceCapabilityPciCapability[];
  iommuGroup?: NodeDeviceCapabilityPciIommuGroup;
  numa?: NodeDeviceCapabilityNuma;
  'pci-express'?: NodeDeviceCapabilityPciExpress;
}
/** Name of the product, where it is known. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityPciProduct extends RecordExtras {
  /** Number of the product, given by its maker. Since libvirt 0.6.0. */
  id: string;
  /** The text of the element. */
  value?: string;
}
/** Name of the maker, where it is known. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityPciVendor extends RecordExtras {
  /** Number of the maker. Since libvirt 0.6.0. */
  id: string;
  /** The text of the element. */
  value?: string;
}
/** The device is a virtual function; the address is that of its physical function. Since libvirt 0.10.0. */
export interface NodeDeviceCapabilityPciCapabilityPhysFunction extends RecordExtras {
  typeAttribute: 'phys_function';
  address?: NodeDeviceCapabilityCapabilityAddress[];
}
/** Address of a PCI device of the host. Since libvirt 0.10.0. */
export interface NodeDeviceCapabilityCapabilityAddress extends RecordExtras {
  /** PCI domain (segment). Since libvirt 0.10.0. */
  domain: string;
  /** Bus of the domain. Since libvirt 0.10.0. */
  bus: string;
  /** Slot on the bus. Since libvirt 0.10.0. */
  slot: string;
  /** Function of the slot. Since libvirt 0.10.0. */
  function: string;
}
/** The device can have virtual functions. Since libvirt 0.10.0. */
export interface NodeDeviceCapabilityPciCapabilityVirtFunctions extends RecordExtras {
  typeAttribute: 'virt_functions';
  /** How many there can be. Since libvirt 1.3.5. */
  maxCount?: number;
  address?: NodeDeviceCapabilityCapabilityAddress[];
}
/** Mediated devices can be created. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityPciCapabilityMdevTypes extends RecordExtras {
  typeAttribute: 'mdev_types';
  type: NodeDeviceCapabilityCapabilityType[];
}
/** A type of mediated devices. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityCapabilityType extends RecordExtras {
  /** Name of the type. Since libvirt 3.4.0. */
  id: string;
  /** The type in the words of its maker. Since libvirt 3.4.0. */
  name?: string;
  /** How the hypervisor talks to such a device. Since libvirt 3.4.0. */
  deviceAPI: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap' | (string & {});
  /** How many more devices of the type can be created. Since libvirt 3.4.0. */
  availableInstances: number;
}
/** The device has vital product data. Since libvirt 7.9.0. */
export interface NodeDeviceCapabilityPciCapabilityVpd extends RecordExtras {
  typeAttribute: 'vpd';
  /** Name of the product. Since libvirt 7.9.0. */
  name: string;
  fields?: NodeDeviceCapabilityCapabilityFields[];
}
/** They cannot. Since libvirt 7.9.0. */
export interface NodeDeviceCapabilityCapabilityFieldsReadonly extends NodeDeviceCapabilityCapabilityFieldsBase {
  access: 'readonly';
  /** Revision of the product (EC). Since libvirt 7.9.0. */
  change_level?: string;
  /** Maker of the product (MN). Since libvirt 7.9.0. */
  manufacture_id?: string;
  /** Part number of the product (PN). Since libvirt 7.9.0. */
  part_number?: string;
  /** Serial number of the product (SN). Since libvirt 7.9.0. */
  serial_number?: string;
}
/** What every <fields> here has. */
export interface NodeDeviceCapabilityCapabilityFieldsBase extends RecordExtras {
  vendor_field?: NodeDeviceCapabilityCapabilityFieldsVendorField[];
}
/** Text of the maker's own. Since libvirt 7.9.0. */
export interface NodeDeviceCapabilityCapabilityFieldsVendorField extends RecordExtras {
  /** Second character of the keyword, after V. Since libvirt 7.9.0. */
  index: string;
  /** The text of the element. */
  value?: string;
}
/** They can. Since libvirt 7.9.0. */
export interface NodeDeviceCapabilityCapabilityFieldsReadwrite extends NodeDeviceCapabilityCapabilityFieldsBase {
  access: 'readwrite';
  /** Tag by which the owner knows the device (YA). Since libvirt 7.9.0. */
  asset_tag?: string;
  system_field?: NodeDeviceCapabilityCapabilityFieldsSystemField[];
}
/** Text of the system's own. Since libvirt 7.9.0. */
export interface NodeDeviceCapabilityCapabilityFieldsSystemField extends RecordExtras {
  /** Second character of the keyword, after Y. Since libvirt 7.9.0. */
  index: string;
  /** The text of the element. */
  value?: string;
}
/** A <fields> whose `access` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityCapabilityFieldsOther extends NodeDeviceCapabilityCapabilityFieldsBase {
  access: OtherWord;
  change_level?: string;
  manufacture_id?: string;
  part_number?: string;
  serial_number?: string;
  asset_tag?: string;
  system_field?: NodeDeviceCapabilityCapabilityFieldsSystemField[];
}
export interface NodeDeviceCapabilityPciCapabilityPciBridgeOrCardbusBridge extends RecordExtras {
  typeAttribute: 'pci-bridge' | 'cardbus-bridge';
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityPciCapabilityOther extends RecordExtras {
  typeAttribute: OtherWord;
  maxCount?: number;
  address?: NodeDeviceCapabilityCapabilityAddress[];
  type?: NodeDeviceCapabilityCapabilityType[];
  name?: string;
  fields?: NodeDeviceCapabilityCapabilityFields[];
}
/** The devices that can only be assigned together, this one among them. Since libvirt 1.1.0. */
export interface NodeDeviceCapabilityPciIommuGroup extends RecordExtras {
  /** Number of the group. Since libvirt 1.1.0. */
  number: number;
  address: NodeDeviceCapabilityCapabilityAddress[];
}
/** Where the device is in the NUMA layout of the host. Since libvirt 1.2.6. */
export interface NodeDeviceCapabilityNuma extends RecordExtras {
  /** Number of the node. Since libvirt 1.2.6. */
  node?: number;
}
/** The device is one of PCI Express. Since libvirt 1.2.6. */
export interface NodeDeviceCapabilityPciExpress extends RecordExtras {
  link?: NodeDeviceCapabilityPciExpressLink[];
}
/** The link to the device. Since libvirt 1.2.6. */
export interface NodeDeviceCapabilityPciExpressLink extends RecordExtras {
  /** What the other attributes are about. Since libvirt 1.2.6. */
  validity: 'cap' | 'sta' | (string & {});
  /** Number of the port. Since libvirt 1.2.6. */
  port?: number;
  /** Speed of a lane, as in 2.5; the grammar lets any character stand for the dot. Unit: GT/s. Since libvirt 1.2.6. */
  speed?: string;
  /** Number of lanes. Since libvirt 1.2.6. */
  width: number;
}
/** A device on a USB bus. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityUsbDevice extends RecordExtras {
  typeAttribute: 'usb_device';
  /** Port of the bus or hub that the device is plugged in; required from 12.1.0. Since libvirt 12.1.0. */
  port: number | bigint;
  /** Bus of the domain. Since libvirt 0.6.0. */
  bus: string;
  /** Number of the device on the bus; another one after each plugging. Since libvirt 0.6.0. */
  device: number | bigint;
  product: NodeDeviceCapabilityPciProduct;
  vendor: NodeDeviceCapabilityPciVendor;
}
/** An interface of a USB device, that is, one of its functions. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityUsb extends RecordExtras {
  typeAttribute: 'usb';
  /** Number of the interface in its device. Since libvirt 0.6.0. */
  number: number | bigint;
  /** Class, subclass and interface of the device, as in 0x020000 for Ethernet. Since libvirt 0.6.0. */
  class: string;
  /** Subclass of the interface. Since libvirt 0.6.0. */
  subclass: number | bigint;
  /** Protocol that the interface speaks. Since libvirt 0.6.0. */
  protocol: number | bigint;
  /** The interface in the words of the device. Since libvirt 0.6.0. */
  description?: string;
}
/** A network interface. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityNet extends RecordExtras {
  typeAttribute: 'net';
  /** Name of the interface, such as eth0. Since libvirt 0.6.0. */
  interface: string;
  /** Hardware address of the interface. Since libvirt 0.6.0. */
  address?: string;
  link?: NodeDeviceCapabilityLink;
  feature?: NodeDeviceCapabilityFeature[];
  capability?: NodeDeviceCapabilityNetCapability[];
}
/** Speed and state of the link; reported, and ignored in input. Since libvirt 1.2.6. */
export interface NodeDeviceCapabilityLink extends RecordExtras {
  /** Speed of the link; absent when it is not up. Unit: Mbit/s. Since libvirt 1.2.6. */
  speed?: number;
  /** What the kernel says of the interface. Since libvirt 1.2.6. */
  state?: 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up' | (string & {});
}
/** Something that the hardware does for the kernel. Since libvirt 1.2.14. */
export interface NodeDeviceCapabilityFeature extends RecordExtras {
  /** Name of the feature, as in rx, tx, tso or rdma. Since libvirt 1.2.14. */
  name: string;
}
/** The kind of network. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityNetCapability extends RecordExtras {
  /** Kind of network. Since libvirt 0.6.0. */
  typeAttribute: '80203' | '80211' | (string & {});
}
/** The file by which programs send commands to a SCSI device. Since libvirt 7.8.0. */
export interface NodeDeviceCapabilityScsiGeneric extends RecordExtras {
  typeAttribute: 'scsi_generic';
  /** Path of the device file, such as /dev/sg0. Since libvirt 7.8.0. */
  char: string;
}
/** A SCSI host adapter. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityScsiHost extends RecordExtras {
  typeAttribute: 'scsi_host';
  /** Number of the adapter. Since libvirt 0.6.0. */
  host: number | bigint;
  /** Number that the driver gave the adapter; unlike host it stays the same. Since libvirt 1.2.7. */
  unique_id?: number;
  capability?: NodeDeviceCapabilityScsiHostCapability[];
}
/** A Fibre Channel adapter (HBA). Since libvirt 0.9.8. */
export interface NodeDeviceCapabilityScsiHostCapabilityFcHost extends RecordExtras {
  typeAttribute: 'fc_host';
  /** Node name of the adapter. Since libvirt 0.9.8. */
  wwnn: string;
  /** Port name of the adapter. Since libvirt 0.9.8. */
  wwpn: string;
  /** Name of the fabric that the adapter is connected to. Since libvirt 0.9.8. */
  fabric_wwn?: string;
}
/** Virtual adapters can be created. Since libvirt 8.4.0. */
export interface NodeDeviceCapabilityScsiHostCapabilityVportOps extends RecordExtras {
  typeAttribute: 'vport_ops';
  /** How many virtual adapters there can be. Since libvirt 1.0.4. */
  max_vports: number;
  /** How many there are. Since libvirt 1.0.4. */
  vports: number;
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityScsiHostCapabilityOther extends RecordExtras {
  typeAttribute: OtherWord;
  wwnn?: string;
  wwpn?: string;
  fabric_wwn?: string;
  max_vports?: number;
  vports?: number;
}
/** A SCSI target. Since libvirt 1.3.3. */
export interface NodeDeviceCapabilityScsiTarget extends RecordExtras {
  typeAttribute: 'scsi_target';
  /** Name of the target, such as target1:0:0. Since libvirt 1.3.3. */
  target: string;
  capability?: NodeDeviceCapabilityScsiTargetCapability[];
}
/** The remote port that the target stands for. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityScsiTargetCapability extends RecordExtras {
  /** Kind of capability. Since libvirt 3.4.0. */
  typeAttribute: 'fc_remote_port' | (string & {});
  /** Name of the remote port, such as rport-1:0-0. Since libvirt 3.4.0. */
  rport: string;
  /** Port name of the adapter. Since libvirt 0.9.8. */
  wwpn: string;
}
/** A unit of a SCSI target. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityScsi extends RecordExtras {
  typeAttribute: 'scsi';
  /** Number of the adapter. Since libvirt 0.6.0. */
  host: number | bigint;
  /** Bus of the domain. Since libvirt 0.6.0. */
  bus: string;
  /** Name of the target, such as target1:0:0. Since libvirt 1.3.3. */
  target: string;
  /** Number of the unit of the target. Since libvirt 0.6.0. */
  lun: number | bigint;
  type?: NodeDeviceCapabilityScsiType;
}
/** Kind of SCSI device, such as disk. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityScsiType extends RecordExtras {
  /** The text of the element. */
  value?: string;
}
/** A block device. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityStorage extends RecordExtras {
  typeAttribute: 'storage';
  /** Device file, such as /dev/sda. Since libvirt 0.6.0. */
  block: string;
  /** Bus of the domain. Since libvirt 0.6.0. */
  bus?: string;
  /** Kind of drive, such as disk, cdrom or floppy. Since libvirt 0.6.0. */
  drive_type?: string;
  /** Model of the drive. Since libvirt 0.6.0. */
  model?: string;
  vendor?: NodeDeviceCapabilityStorageVendor;
  /** Serial number of the drive. Since libvirt 0.6.5. */
  serial?: string;
  capability?: NodeDeviceCapabilityStorageCapability[];
  /** Size of the drive. Unit: B. Since libvirt 0.6.0. */
  size?: number | bigint;
  /** Size of a block. Unit: B. Since libvirt 4.4.0. */
  logical_block_size?: number | bigint;
  /** Number of blocks. Since libvirt 4.4.0. */
  num_blocks?: number | bigint;
}
/** Maker of the drive. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityStorageVendor extends RecordExtras {
  /** The text of the element. */
  value?: string;
}
/** The medium can be changed. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityStorageCapabilityRemovable extends RecordExtras {
  typeAttribute: 'removable';
  /** Whether there is a medium in the drive. Since libvirt 0.6.0. */
  media_available: '1' | '0' | (string & {});
  /** Size of the medium. Unit: B. Since libvirt 0.6.0. */
  media_size: number | bigint;
  /** Label of the medium. Since libvirt 0.7.5. */
  media_label?: string;
  /** Size of a block. Unit: B. Since libvirt 4.4.0. */
  logical_block_size?: number | bigint;
  /** Number of blocks. Since libvirt 4.4.0. */
  num_blocks?: number | bigint;
}
/** The drive can be plugged in and out while the host runs. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityStorageCapabilityHotpluggable extends RecordExtras {
  typeAttribute: 'hotpluggable';
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityStorageCapabilityOther extends RecordExtras {
  typeAttribute: OtherWord;
  media_available?: '1' | '0' | (string & {});
  media_size?: number | bigint;
  media_label?: string;
  logical_block_size?: number | bigint;
  num_blocks?: number | bigint;
}
/** A device file of the Direct Rendering Manager of Linux. Since libvirt 3.1.0. */
export interface NodeDeviceCapabilityDrm extends RecordExtras {
  typeAttribute: 'drm';
  type: NodeDeviceCapabilityDrmType;
}
/** What the file is for. Since libvirt 3.1.0. */
export interface NodeDeviceCapabilityDrmType extends RecordExtras {
  /** The text of the element. */
  value?: 'primary' | 'control' | 'render' | (string & {});
}
/** A mediated device, one of several that share a device. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityMdev extends RecordExtras {
  typeAttribute: 'mdev';
  type: NodeDeviceCapabilityMdevType;
  iommuGroup?: NodeDeviceCapabilityMdevIommuGroup;
  /** UUID that the device has or is to get; made up when absent. Since libvirt 7.3.0. */
  uuid?: string;
  /** Address of the device that is shared. Since libvirt 8.1.0. */
  parent_addr?: string;
  attr?: NodeDeviceCapabilityAttr[];
}
/** The type of the mediated device. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityMdevType extends RecordExtras {
  /** Name of the type, one of those that the parent offers. Since libvirt 3.4.0. */
  id: string;
}
/** The devices that can only be assigned together with this one. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityMdevIommuGroup extends RecordExtras {
  /** Number of the group. Since libvirt 3.4.0. */
  number: number;
}
/** Sets an attribute of the device in sysfs; done in the order of the elements. Since libvirt 6.5.0. */
export interface NodeDeviceCapabilityAttr extends RecordExtras {
  /** Name of the attribute. Since libvirt 6.5.0. */
  name: string;
  /** Value of the attribute. Since libvirt 6.5.0. */
  value: string;
}
/** A channel device of IBM Z. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityCcw extends RecordExtras {
  typeAttribute: 'ccw';
  /** Channel subsystem. Since libvirt 3.4.0. */
  cssid: string;
  /** Subchannel set, 0 to 3. Since libvirt 3.4.0. */
  ssid: string;
  /** Device number, 0 to 0xffff. Since libvirt 3.4.0. */
  devno: string;
  /** Whether the kernel uses the device. Since libvirt 10.5.0. */
  state?: 'online' | 'offline' | (string & {});
  capability?: NodeDeviceCapabilityCcwCapability[];
}
/** The group that the device belongs to. Since libvirt 11.1.0. */
export interface NodeDeviceCapabilityCcwCapability extends RecordExtras {
  /** Kind of capability. Since libvirt 11.1.0. */
  typeAttribute: 'ccwgroup_member' | (string & {});
  /** Name of the node device that is the group. Since libvirt 11.1.0. */
  group_device: string;
}
/** A subchannel, by which a channel device of IBM Z is reached. Since libvirt 6.8.0. */
export interface NodeDeviceCapabilityCss extends RecordExtras {
  typeAttribute: 'css';
  /** Channel subsystem. Since libvirt 3.4.0. */
  cssid: string;
  /** Subchannel set, 0 to 3. Since libvirt 3.4.0. */
  ssid: string;
  /** Device number, 0 to 0xffff. Since libvirt 3.4.0. */
  devno: string;
  channel_dev_addr?: NodeDeviceCapabilityChannelDevAddr;
  capability?: NodeDeviceCapabilityCssCapability[];
}
/** Address of the channel device behind the subchannel. Since libvirt 8.4.0. */
export interface NodeDeviceCapabilityChannelDevAddr extends RecordExtras {
  /** Channel subsystem. Since libvirt 3.4.0. */
  cssid: string;
  /** Subchannel set, 0 to 3. Since libvirt 3.4.0. */
  ssid: string;
  /** Device number, 0 to 0xffff. Since libvirt 3.4.0. */
  devno: string;
}
/** The mediated devices that can be made of the device. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityCssCapability extends RecordExtras {
  /** Kind of capability. Since libvirt 3.4.0. */
  typeAttribute: 'mdev_types' | (string & {});
  type: NodeDeviceCapabilityCapabilityType[];
}
/** Channel devices of IBM Z that act as one. Since libvirt 11.1.0. */
export interface NodeDeviceCapabilityCcwgroup extends RecordExtras {
  typeAttribute: 'ccwgroup';
  capability: NodeDeviceCapabilityCcwgroupCapability[];
  /** Channel subsystem. Since libvirt 3.4.0. */
  cssid: string;
  /** Subchannel set, 0 to 3. Since libvirt 3.4.0. */
  ssid: string;
  /** Device number, 0 to 0xffff. Since libvirt 3.4.0. */
  devno: string;
  /** Whether the kernel uses the device. Since libvirt 10.5.0. */
  state?: 'online' | 'offline' | (string & {});
  members?: NodeDeviceCapabilityMembers;
}
/** The network card that the group is. Since libvirt 11.1.0. */
export interface NodeDeviceCapabilityCcwgroupCapability extends RecordExtras {
  /** What the card works on. Since libvirt 11.1.0. */
  typeAttribute: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3' | (string & {});
  /** Model of the card, as the driver names it. Since libvirt 11.1.0. */
  card_type: string;
  /** Number of the channel path. Since libvirt 11.1.0. */
  chpid: string;
}
/** The channel devices of the group. Since libvirt 11.1.0. */
export interface NodeDeviceCapabilityMembers extends RecordExtras {
  ccw_device: NodeDeviceCapabilityMembersCcwDevice[];
}
/** Name of the node device that is the member. Since libvirt 11.1.0. */
export interface NodeDeviceCapabilityMembersCcwDevice extends RecordExtras {
  /** What the group calls the member, as in cdev0. Since libvirt 11.1.0. */
  ref: string;
  /** The text of the element. */
  value?: string;
}
/** A vDPA device: virtio data path in hardware. Since libvirt 6.9.0. */
export interface NodeDeviceCapabilityVdpa extends RecordExtras {
  typeAttribute: 'vdpa';
  /** Device file for guests, /dev/vhost-vdpa-0 and so on. Since libvirt 6.9.0. */
  chardev: string;
}
/** A cryptographic card (adjunct processor). Since libvirt 7.0.0. */
export interface NodeDeviceCapabilityApCard extends RecordExtras {
  typeAttribute: 'ap_card';
  /** Number of the card. Since libvirt 7.0.0. */
  'ap-adapter': string;
}
/** A queue of a cryptographic card. Since libvirt 7.0.0. */
export interface NodeDeviceCapabilityApQueue extends RecordExtras {
  typeAttribute: 'ap_queue';
  /** Number of the card. Since libvirt 7.0.0. */
  'ap-adapter': string;
  /** Number of the domain of the card. Since libvirt 7.0.0. */
  'ap-domain': string;
}
/** The device whose mediated devices give queues to guests. Since libvirt 7.0.0. */
export interface NodeDeviceCapabilityApMatrix extends RecordExtras {
  typeAttribute: 'ap_matrix';
  capability?: NodeDeviceCapabilityCssCapability[];
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityOther extends RecordExtras {
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
  capability?: NodeDeviceCapabilityCapability[];
  iommuGroup?: NodeDeviceCapabilityIommuGroup;
  numa?: NodeDeviceCapabilityNuma;
  'pci-express'?: NodeDeviceCapabilityPciExpress;
  port?: number | bigint;
  device?: number | bigint;
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
/** Product name of the machine. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityProduct extends RecordExtras {
  /** Number of the product, given by its maker. Since libvirt 0.6.0. */
  id?: string;
  /** The text of the element. */
  value?: string;
}
/** Name of the maker, where it is known. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityVendor extends RecordExtras {
  /** Number of the maker. Since libvirt 0.6.0. */
  id?: string;
  /** The text of the element. */
  value?: string;
}
/** The device is a virtual function; the address is that of its physical function. Since libvirt 0.10.0. */
export interface NodeDeviceCapabilityCapabilityPhysFunction extends RecordExtras {
  typeAttribute: 'phys_function';
  address?: NodeDeviceCapabilityCapabilityAddress[];
}
/** The device can have virtual functions. Since libvirt 0.10.0. */
export interface NodeDeviceCapabilityCapabilityVirtFunctions extends RecordExtras {
  typeAttribute: 'virt_functions';
  /** How many there can be. Since libvirt 1.3.5. */
  maxCount?: number;
  address?: NodeDeviceCapabilityCapabilityAddress[];
}
/** Mediated devices can be created. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityCapabilityMdevTypes extends RecordExtras {
  typeAttribute: 'mdev_types';
  type: NodeDeviceCapabilityCapabilityType[];
}
/** The device has vital product data. Since libvirt 7.9.0. */
export interface NodeDeviceCapabilityCapabilityVpd extends RecordExtras {
  typeAttribute: 'vpd';
  /** Name of the product. Since libvirt 7.9.0. */
  name: string;
  fields?: NodeDeviceCapabilityCapabilityFields[];
}
/** A Fibre Channel adapter (HBA). Since libvirt 0.9.8. */
export interface NodeDeviceCapabilityCapabilityFcHost extends RecordExtras {
  typeAttribute: 'fc_host';
  /** Node name of the adapter. Since libvirt 0.9.8. */
  wwnn: string;
  /** Port name of the adapter. Since libvirt 0.9.8. */
  wwpn: string;
  /** Name of the fabric that the adapter is connected to. Since libvirt 0.9.8. */
  fabric_wwn?: string;
}
/** Virtual adapters can be created. Since libvirt 8.4.0. */
export interface NodeDeviceCapabilityCapabilityVportOps extends RecordExtras {
  typeAttribute: 'vport_ops';
  /** How many virtual adapters there can be. Since libvirt 1.0.4. */
  max_vports: number;
  /** How many there are. Since libvirt 1.0.4. */
  vports: number;
}
/** A port at the other end of Fibre Channel. Since libvirt 3.4.0. */
export interface NodeDeviceCapabilityCapabilityFcRemotePort extends RecordExtras {
  typeAttribute: 'fc_remote_port';
  /** Name of the remote port, such as rport-1:0-0. Since libvirt 3.4.0. */
  rport: string;
  /** Port name of the adapter. Since libvirt 0.9.8. */
  wwpn: string;
}
/** The medium can be changed. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityCapabilityRemovable extends RecordExtras {
  typeAttribute: 'removable';
  /** Whether there is a medium in the drive. Since libvirt 0.6.0. */
  media_available: '1' | '0' | (string & {});
  /** Size of the medium. Unit: B. Since libvirt 0.6.0. */
  media_size: number | bigint;
  /** Label of the medium. Since libvirt 0.7.5. */
  media_label?: string;
  /** Size of a block. Unit: B. Since libvirt 4.4.0. */
  logical_block_size?: number | bigint;
  /** Number of blocks. Since libvirt 4.4.0. */
  num_blocks?: number | bigint;
}
export interface NodeDeviceCapabilityCapabilityPlain extends RecordExtras {
  typeAttribute: 'hotpluggable' | 'pci-bridge' | 'cardbus-bridge' | '80203' | '80211';
}
/** The device is part of a group. Since libvirt 11.1.0. */
export interface NodeDeviceCapabilityCapabilityCcwgroupMember extends RecordExtras {
  typeAttribute: 'ccwgroup_member';
  /** Name of the node device that is the group. Since libvirt 11.1.0. */
  group_device: string;
}
export interface NodeDeviceCapabilityCapabilityQeth extends RecordExtras {
  typeAttribute: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3';
  /** Model of the card, as the driver names it. Since libvirt 11.1.0. */
  card_type: string;
  /** Number of the channel path. Since libvirt 11.1.0. */
  chpid: string;
}
/** A <capability> whose `type` is a word that the grammar does not know. */
export interface NodeDeviceCapabilityCapabilityOther extends RecordExtras {
  typeAttribute: OtherWord;
  maxCount?: number;
  address?: NodeDeviceCapabilityCapabilityAddress[];
  type?: NodeDeviceCapabilityCapabilityType[];
  name?: string;
  fields?: NodeDeviceCapabilityCapabilityFields[];
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
/** The devices that can only be assigned together, this one among them. Since libvirt 1.1.0. */
export interface NodeDeviceCapabilityIommuGroup extends RecordExtras {
  /** Number of the group. Since libvirt 1.1.0. */
  number: number;
  address?: NodeDeviceCapabilityCapabilityAddress[];
}
/** Kind of SCSI device, such as disk. Since libvirt 0.6.0. */
export interface NodeDeviceCapabilityType extends RecordExtras {
  /** Name of the type, one of those that the parent offers. Since libvirt 3.4.0. */
  id?: string;
  /** The text of the element. */
  value?: 'primary' | 'control' | 'render' | (string & {});
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
"NodeDeviceCapability": {"shape":"record","attributes":[{"property":"typeAttribute","localName":"type","value":{"kind":"enumeration","literals":["system","pci","usb_device","usb","net","scsi_generic","scsi_host","scsi_target","scsi","storage","drm","mdev","ccw","css","ccwgroup","vdpa","ap_card","ap_queue","ap_matrix"]},"required":true}],"children":[{"property":"number","localName":"number","type":"NodeDeviceCapabilityNumber"},{"property":"class","localName":"class","type":"NodeDeviceCapabilityClass"},{"property":"domain","localName":"domain","type":"NodeDeviceCapabilityDomain"},{"property":"host","localName":"host","type":"NodeDeviceCapabilityHost"},{"property":"block","localName":"block","type":"NodeDeviceCapabilityBlock"},{"property":"bus","localName":"bus","type":"NodeDeviceCapabilityBus"},{"property":"target","localName":"target","type":"NodeDeviceCapabilityTarget"},{"property":"lun","localName":"lun","type":"NodeDeviceCapabilityLun"},{"property":"type","localName":"type","type":"NodeDeviceCapabilityType"},{"property":"uuid","localName":"uuid","type":"NodeDeviceCapabilityUuid"},{"property":"parent_addr","localName":"parent_addr","type":"NodeDeviceCapabilityParentAddr"},{"property":"slot","localName":"slot","type":"NodeDeviceCapabilitySlot"},{"property":"function","localName":"function","type":"NodeDeviceCapabilityFunction"},{"property":"device","localName":"device","type":"NodeDeviceCapabilityDevice"},{"property":"product","localName":"product","type":"NodeDeviceCapabilityProduct"},{"property":"drive_type","localName":"drive_type","type":"NodeDeviceCapabilityDriveType"},{"property":"model","localName":"model","type":"NodeDeviceCapabilityModel"},{"property":"vendor","localName":"vendor","type":"NodeDeviceCapabilityVendor"},{"property":"interface","localName":"interface","type":"NodeDeviceCapabilityInterface"},{"property":"address","localName":"address","type":"NodeDeviceCapabilityAddress"},{"property":"link","localName":"link","type":"NodeDeviceCapabilityLink"},{"property":"feature","localName":"feature","type":"NodeDeviceCapabilityFeature","many":true},{"property":"unique_id","localName":"unique_id","type":"NodeDeviceCapabilityUniqueId"},{"property":"serial","localName":"serial","type":"NodeDeviceCapabilitySerial"},{"property":"size","localName":"size","type":"NodeDeviceCapabilitySize"},{"property":"logical_block_size","localName":"logical_block_size","type":"NodeDeviceCapabilityLogicalBlockSize"},{"property":"num_blocks","localName":"num_blocks","type":"NodeDeviceCapabilityNumBlocks"},{"property":"cssid","localName":"cssid","type":"NodeDeviceCapabilityCssid"},{"property":"ssid","localName":"ssid","type":"NodeDeviceCapabilitySsid"},{"property":"devno","localName":"devno","type":"NodeDeviceCapabilityDevno"},{"property":"channel_dev_addr","localName":"channel_dev_addr","type":"NodeDeviceCapabilityChannelDevAddr"},{"property":"capability","localName":"capability","type":"NodeDeviceCapabilityCapability","many":true},{"property":"iommuGroup","localName":"iommuGroup","type":"NodeDeviceCapabilityIommuGroup"},{"property":"attr","localName":"attr","type":"NodeDeviceCapabilityAttr","many":true},{"property":"hardware","localName":"hardware","type":"NodeDeviceCapabilityHardware"},{"property":"firmware","localName":"firmware","type":"NodeDeviceCapabilityFirmware"},{"property":"numa","localName":"numa","type":"NodeDeviceCapabilityNuma"},{"property":"pci-express","localName":"pci-express","type":"NodeDeviceCapabilityPciExpress"},{"property":"port","localName":"port","type":"NodeDeviceCapabilityPort"},{"property":"subclass","localName":"subclass","type":"NodeDeviceCapabilitySubclass"},{"property":"protocol","localName":"protocol","type":"NodeDeviceCapabilityProtocol"},{"property":"description","localName":"description","type":"NodeDeviceCapabilityDescription"},{"property":"char","localName":"char","type":"NodeDeviceCapabilityChar"},{"property":"state","localName":"state","type":"NodeDeviceCapabilityState"},{"property":"members","localName":"members","type":"NodeDeviceCapabilityMembers"},{"property":"chardev","localName":"chardev","type":"NodeDeviceCapabilityChardev"},{"property":"ap-adapter","localName":"ap-adapter","type":"NodeDeviceCapabilityApAdapter"},{"property":"ap-domain","localName":"ap-domain","type":"NodeDeviceCapabilityApDomain"}]},
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
"NodeDeviceCapabilityCapability": {"shape":"record","attributes":[{"property":"typeAttribute","localName":"type","value":{"kind":"enumeration","literals":["phys_function","virt_functions","mdev_types","vpd","fc_host","vport_ops","fc_remote_port","removable","hotpluggable","ccwgroup_member","pci-bridge","cardbus-bridge","80203","80211","qeth_generic","qeth_layer2","qeth_layer3"]},"required":true},{"property":"maxCount","localName":"maxCount","value":{"kind":"integer"}}],"children":[{"property":"address","localName":"address","type":"NodeDeviceCapabilityCapabilityAddress","many":true},{"property":"type","localName":"type","type":"NodeDeviceCapabilityCapabilityType","many":true},{"property":"name","localName":"name","type":"NodeDeviceCapabilityCapabilityName"},{"property":"fields","localName":"fields","type":"NodeDeviceCapabilityCapabilityFields","many":true},{"property":"wwnn","localName":"wwnn","type":"NodeDeviceCapabilityCapabilityWwnn"},{"property":"rport","localName":"rport","type":"NodeDeviceCapabilityCapabilityRport"},{"property":"wwpn","localName":"wwpn","type":"NodeDeviceCapabilityCapabilityWwpn"},{"property":"fabric_wwn","localName":"fabric_wwn","type":"NodeDeviceCapabilityCapabilityFabricWwn"},{"property":"max_vports","localName":"max_vports","type":"NodeDeviceCapabilityCapabilityMaxVports"},{"property":"vports","localName":"vports","type":"NodeDeviceCapabilityCapabilityVports"},{"property":"media_available","localName":"media_available","type":"NodeDeviceCapabilityCapabilityMediaAvailable"},{"property":"media_size","localName":"media_size","type":"NodeDeviceCapabilityCapabilityMediaSize"},{"property":"media_label","localName":"media_label","type":"NodeDeviceCapabilityCapabilityMediaLabel"},{"property":"logical_block_size","localName":"logical_block_size","type":"NodeDeviceCapabilityLogicalBlockSize"},{"property":"num_blocks","localName":"num_blocks","type":"NodeDeviceCapabilityNumBlocks"},{"property":"group_device","localName":"group_device","type":"NodeDeviceCapabilityCapabilityGroupDevice"},{"property":"card_type","localName":"card_type","type":"NodeDeviceCapabilityCapabilityCardType"},{"property":"chpid","localName":"chpid","type":"NodeDeviceCapabilityCapabilityChpid"}]},
"NodeDeviceCapabilityIommuGroup": {"shape":"record","attributes":[{"property":"number","localName":"number","value":{"kind":"integer"},"required":true}],"children":[{"property":"address","localName":"address","type":"NodeDeviceCapabilityCapabilityAddress","many":true}]},
"NodeDeviceCapabilityNuma": {"shape":"record","attributes":[{"property":"node","localName":"node","value":{"kind":"integer"}}],"children":[]},
"NodeDeviceCapabilityPciExpress": {"shape":"record","attributes":[],"children":[{"property":"link","localName":"link","type":"NodeDeviceCapabilityPciExpressLink","many":true}]},
"NodeDeviceCapabilityPort": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityDevice": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
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
"NodeDeviceCapabilityCapabilityAddress": {"shape":"record","attributes":[{"property":"domain","localName":"domain","value":{"kind":"string"},"required":true},{"property":"bus","localName":"bus","value":{"kind":"string"},"required":true},{"property":"slot","localName":"slot","value":{"kind":"string"},"required":true},{"property":"function","localName":"function","value":{"kind":"string"},"required":true}],"children":[]},
"NodeDeviceCapabilityCapabilityType": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"string"},"required":true}],"children":[{"property":"name","localName":"name","type":"NodeDeviceCapabilityCapabilityTypeName"},{"property":"deviceAPI","localName":"deviceAPI","type":"NodeDeviceCapabilityCapabilityTypeDeviceAPI","required":true},{"property":"availableInstances","localName":"availableInstances","type":"NodeDeviceCapabilityCapabilityTypeAvailableInstances","required":true}]},
"NodeDeviceCapabilityCapabilityName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityFields": {"shape":"record","attributes":[{"property":"access","localName":"access","value":{"kind":"enumeration","literals":["readonly","readwrite"]},"required":true}],"children":[{"property":"change_level","localName":"change_level","type":"NodeDeviceCapabilityCapabilityFieldsChangeLevel"},{"property":"manufacture_id","localName":"manufacture_id","type":"NodeDeviceCapabilityCapabilityFieldsManufactureId"},{"property":"part_number","localName":"part_number","type":"NodeDeviceCapabilityCapabilityFieldsPartNumber"},{"property":"serial_number","localName":"serial_number","type":"NodeDeviceCapabilityCapabilityFieldsSerialNumber"},{"property":"asset_tag","localName":"asset_tag","type":"NodeDeviceCapabilityCapabilityFieldsAssetTag"},{"property":"vendor_field","localName":"vendor_field","type":"NodeDeviceCapabilityCapabilityFieldsVendorField","many":true},{"property":"system_field","localName":"system_field","type":"NodeDeviceCapabilityCapabilityFieldsSystemField","many":true}]},
"NodeDeviceCapabilityCapabilityWwnn": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityWwpn": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityFabricWwn": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityMaxVports": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityCapabilityVports": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityCapabilityRport": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityMediaAvailable": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["1","0"]}},
"NodeDeviceCapabilityCapabilityMediaSize": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityCapabilityMediaLabel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityGroupDevice": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityCardType": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityChpid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityPciExpressLink": {"shape":"record","attributes":[{"property":"validity","localName":"validity","value":{"kind":"enumeration","literals":["cap","sta"]},"required":true},{"property":"port","localName":"port","value":{"kind":"integer"}},{"property":"speed","localName":"speed","value":{"kind":"string"}},{"property":"width","localName":"width","value":{"kind":"integer"},"required":true}],"children":[]},
"NodeDeviceCapabilityMembersCcwDevice": {"shape":"record","attributes":[{"property":"ref","localName":"ref","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityTypeName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityTypeDeviceAPI": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["vfio-pci","vfio-ccw","vfio-ap"]}},
"NodeDeviceCapabilityCapabilityTypeAvailableInstances": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"NodeDeviceCapabilityCapabilityFieldsChangeLevel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityFieldsManufactureId": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityFieldsPartNumber": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityFieldsSerialNumber": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityFieldsVendorField": {"shape":"record","attributes":[{"property":"index","localName":"index","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityFieldsAssetTag": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"NodeDeviceCapabilityCapabilityFieldsSystemField": {"shape":"record","attributes":[{"property":"index","localName":"index","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}}
}`,
};
