// Generated from schemas/rng/domainCapabilities.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** The CPU of the host as it is, with a list hostPassthroughMigratable. Since libvirt 2.3.0. */
export type DomainCapabilitiesCpuMode =
  | DomainCapabilitiesCpuModeHostPassthroughOrMaximum
  | DomainCapabilitiesCpuModeHostModel
  | DomainCapabilitiesCpuModeCustom
  | DomainCapabilitiesCpuModeOther;

/** What a hypervisor can do for domains of one kind. Since libvirt 1.2.7. */
export interface DomainCapabilities extends RecordExtras {
  /** Type of the domains, such as kvm. Since libvirt 1.2.7. */
  domain: string;
  /** Architecture of the domains. Since libvirt 1.2.7. */
  arch: string;
  /** Path of the emulator. Since libvirt 1.2.7. */
  path?: string;
  /** Machine type of the domains, where the hypervisor knows several. Since libvirt 1.2.7. */
  machine?: string;
  vcpu?: DomainCapabilitiesVcpu;
  iothreads?: DomainCapabilitiesIothreads;
  os?: DomainCapabilitiesOs;
  cpu?: DomainCapabilitiesCpu;
  memoryBacking?: DomainCapabilitiesMemoryBacking;
  devices?: DomainCapabilitiesDevices;
  features?: DomainCapabilitiesFeatures;
}
/** Virtual CPUs. Since libvirt 1.2.7. */
export interface DomainCapabilitiesVcpu extends RecordExtras {
  /** The most that a domain can have. Since libvirt 1.2.7. */
  max: number;
}
/** Threads of their own for disks. Since libvirt 4.4.0. */
export interface DomainCapabilitiesIothreads extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** How a domain can boot, with a list firmware for automatic selection. Since libvirt 1.2.9. */
export interface DomainCapabilitiesOs extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
  loader?: DomainCapabilitiesOsLoader;
  firmwareFeatures?: DomainCapabilitiesOsFirmwareFeatures;
  varstore?: DomainCapabilitiesOsVarstore;
}
/** The values that something may have; none when the list is empty. Since libvirt 1.2.7. */
export interface DomainCapabilitiesOsEnum extends RecordExtras {
  /** What has the values, such as an attribute of a device. Since libvirt 1.2.7. */
  name: string;
  /** One value. Since libvirt 1.2.7. */
  value?: string[];
}
/** Firmware, with lists type, readonly and secure. Since libvirt 1.2.9. */
export interface DomainCapabilitiesOsLoader extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  /** Path of a firmware image that libvirt knows. Since libvirt 1.2.9. */
  value?: string[];
  enum?: DomainCapabilitiesOsEnum[];
}
/** Features by which automatic selection may choose firmware, with a list for each. Since libvirt 12.1.0. */
export interface DomainCapabilitiesOsFirmwareFeatures extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** UEFI variables kept by a device instead of flash memory. Since libvirt 12.1.0. */
export interface DomainCapabilitiesOsVarstore extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** The CPU modes, in this order. Since libvirt 2.3.0. */
export interface DomainCapabilitiesCpu extends RecordExtras {
  mode: DomainCapabilitiesCpuMode[];
}
export interface DomainCapabilitiesCpuModeHostPassthroughOrMaximum extends DomainCapabilitiesCpuModeBase {
  name: 'host-passthrough' | 'maximum';
  enum?: DomainCapabilitiesOsEnum[];
}
/** What every <mode> here has. */
export interface DomainCapabilitiesCpuModeBase extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** The nearest model. Since libvirt 2.3.0. */
export interface DomainCapabilitiesCpuModeHostModel extends DomainCapabilitiesCpuModeBase {
  name: 'host-model';
  model?: DomainCapabilitiesCpuModeHostModelModel[];
  /** Vendor of the CPU. Since libvirt 2.3.0. */
  vendor?: string;
  maxphysaddr?: DomainCapabilitiesCpuModeMaxphysaddr;
  feature?: DomainCapabilitiesCpuModeFeature[];
}
/** Name of a CPU model. Since libvirt 0.7.5. */
export interface DomainCapabilitiesCpuModeHostModelModel extends RecordExtras {
  /** What to do when the hypervisor cannot do the model. Default: allow. Since libvirt 0.9.10. */
  fallback?: 'allow' | 'forbid' | (string & {});
  /** Vendor that the guest sees: exactly 12 characters. Since libvirt 0.10.0. */
  vendor_id?: string;
  /** The text of the element. */
  value?: string;
}
/** Width of the physical addresses. Since libvirt 8.7.0. */
export interface DomainCapabilitiesCpuModeMaxphysaddr extends RecordExtras {
  /** Where the width comes from. Since libvirt 8.7.0. */
  mode: 'emulate' | 'passthrough' | (string & {});
  /** Width to emulate. Unit: bit. Since libvirt 8.7.0. */
  bits?: number;
  /** Upper bound of a width that comes from the host. Unit: bit. Since libvirt 9.3.0. */
  limit?: number;
}
/** Adds a feature to the model, or takes one away. Since libvirt 0.7.5. */
export interface DomainCapabilitiesCpuModeFeature extends RecordExtras {
  /** What the guest gets. Since libvirt 0.7.5. */
  policy: 'forbid' | 'force' | 'require' | 'optional' | 'disable' | (string & {});
  /** Name of the feature. Since libvirt 0.7.5. */
  name: string;
}
/** A named model. Since libvirt 2.3.0. */
export interface DomainCapabilitiesCpuModeCustom extends DomainCapabilitiesCpuModeBase {
  name: 'custom';
  model?: DomainCapabilitiesCpuModeCustomModel[];
  blockers?: DomainCapabilitiesCpuModeBlockers[];
}
/** Name of a CPU model. Since libvirt 2.3.0. */
export interface DomainCapabilitiesCpuModeCustomModel extends RecordExtras {
  /** Whether the model can be used on this host without leaving features out. Since libvirt 2.3.0. */
  usable: 'yes' | 'no' | 'unknown' | (string & {});
  /** Whether the hypervisor advises against the model. Since libvirt 7.1.0. */
  deprecated?: boolean;
  /** Vendor of the CPU; unknown where the model belongs to none. Since libvirt 8.9.0. */
  vendor: string;
  /** Full name of the model that a short name stands for. Since libvirt 10.10.0. */
  canonical?: string;
  /** The text of the element. */
  value?: string;
}
/** Features for whose absence the model before cannot be used. Since libvirt 10.9.0. */
export interface DomainCapabilitiesCpuModeBlockers extends RecordExtras {
  /** Name of that model. Since libvirt 10.9.0. */
  model: string;
  feature: DomainCapabilitiesCpuModeBlockersFeature[];
}
/** A feature that is missing. Since libvirt 10.9.0. */
export interface DomainCapabilitiesCpuModeBlockersFeature extends RecordExtras {
  /** Name of the feature. Since libvirt 10.9.0. */
  name: string;
}
/** A <mode> whose `name` is a word that the grammar does not know. */
export interface DomainCapabilitiesCpuModeOther extends DomainCapabilitiesCpuModeBase {
  name: OtherWord;
  enum?: DomainCapabilitiesOsEnum[];
  model?: DomainCapabilitiesCpuModeModel[];
  vendor?: string;
  maxphysaddr?: DomainCapabilitiesCpuModeMaxphysaddr;
  feature?: DomainCapabilitiesCpuModeFeature[];
  blockers?: DomainCapabilitiesCpuModeBlockers[];
}
/** Name of a CPU model. Since libvirt 0.7.5. */
export interface DomainCapabilitiesCpuModeModel extends RecordExtras {
  /** What to do when the hypervisor cannot do the model. Default: allow. Since libvirt 0.9.10. */
  fallback?: 'allow' | 'forbid' | (string & {});
  /** Vendor that the guest sees: exactly 12 characters. Since libvirt 0.10.0. */
  vendor_id?: string;
  /** Whether the model can be used on this host without leaving features out. Since libvirt 2.3.0. */
  usable?: 'yes' | 'no' | 'unknown' | (string & {});
  /** Whether the hypervisor advises against the model. Since libvirt 7.1.0. */
  deprecated?: boolean;
  /** Vendor of the CPU; unknown where the model belongs to none. Since libvirt 8.9.0. */
  vendor?: string;
  /** Full name of the model that a short name stands for. Since libvirt 10.10.0. */
  canonical?: string;
  /** The text of the element. */
  value?: string;
}
/** Where the memory of a domain may come from, with a list sourceType. Since libvirt 7.6.0. */
export interface DomainCapabilitiesMemoryBacking extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** The devices that a domain can have. Since libvirt 1.2.7. */
export interface DomainCapabilitiesDevices extends RecordExtras {
  disk?: DomainCapabilitiesDevicesDisk;
  graphics?: DomainCapabilitiesDevicesGraphics;
  video?: DomainCapabilitiesDevicesVideo;
  hostdev?: DomainCapabilitiesDevicesHostdev;
  rng?: DomainCapabilitiesDevicesRng;
  filesystem?: DomainCapabilitiesDevicesFilesystem;
  tpm?: DomainCapabilitiesDevicesTpm;
  redirdev?: DomainCapabilitiesDevicesRedirdev;
  channel?: DomainCapabilitiesDevicesChannel;
  crypto?: DomainCapabilitiesDevicesCrypto;
  interface?: DomainCapabilitiesDevicesInterface;
  panic?: DomainCapabilitiesDevicesPanic;
  console?: DomainCapabilitiesDevicesConsole;
}
/** Disks, with lists diskDevice, bus and model. Since libvirt 1.2.7. */
export interface DomainCapabilitiesDevicesDisk extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Graphical displays, with a list type. Since libvirt 1.3.5. */
export interface DomainCapabilitiesDevicesGraphics extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Graphics cards, with a list modelType. Since libvirt 1.3.5. */
export interface DomainCapabilitiesDevicesVideo extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Devices of the host, with lists mode, startupPolicy, subsysType, capsType and pciBackend. Since libvirt 1.2.7. */
export interface DomainCapabilitiesDevicesHostdev extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Random number generators, with lists model and backendModel. Since libvirt 5.7.0. */
export interface DomainCapabilitiesDevicesRng extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Directories shared with the guest, with a list driverType. Since libvirt 7.4.0. */
export interface DomainCapabilitiesDevicesFilesystem extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Trusted platform modules, with lists model, backendModel and backendVersion. Since libvirt 8.0.0. */
export interface DomainCapabilitiesDevicesTpm extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Redirected USB devices, with a list bus. Since libvirt 8.9.0. */
export interface DomainCapabilitiesDevicesRedirdev extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Channels between host and guest, with a list type. Since libvirt 8.9.0. */
export interface DomainCapabilitiesDevicesChannel extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Cryptographic accelerators, with lists model, type and backendModel. Since libvirt 9.1.0. */
export interface DomainCapabilitiesDevicesCrypto extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Network interfaces, with a list backendType. Since libvirt 10.6.0. */
export interface DomainCapabilitiesDevicesInterface extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Devices that report a crash of the guest, with a list model. Since libvirt 10.10.0. */
export interface DomainCapabilitiesDevicesPanic extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Consoles, with a list type. Since libvirt 11.5.0. */
export interface DomainCapabilitiesDevicesConsole extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** The features that a domain can have. Since libvirt 1.3.4. */
export interface DomainCapabilitiesFeatures extends RecordExtras {
  gic?: DomainCapabilitiesFeaturesGic;
  vmcoreinfo?: DomainCapabilitiesFeaturesVmcoreinfo;
  genid?: DomainCapabilitiesFeaturesGenid;
  backingStoreInput?: DomainCapabilitiesFeaturesBackingStoreInput;
  backup?: DomainCapabilitiesFeaturesBackup;
  's390-pv'?: DomainCapabilitiesFeaturesS390Pv;
  'async-teardown'?: DomainCapabilitiesFeaturesAsyncTeardown;
  ps2?: DomainCapabilitiesFeaturesPs2;
  tdx?: DomainCapabilitiesFeaturesTdx;
  sev?: DomainCapabilitiesFeaturesSev;
  sgx?: DomainCapabilitiesFeaturesSgx;
  hyperv?: DomainCapabilitiesFeaturesHyperv;
  launchSecurity?: DomainCapabilitiesFeaturesLaunchSecurity;
}
/** Interrupt controller of Arm, with a list version. Since libvirt 1.3.4. */
export interface DomainCapabilitiesFeaturesGic extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}
/** Details of the guest kernel in memory dumps. Since libvirt 4.4.0. */
export interface DomainCapabilitiesFeaturesVmcoreinfo extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** Generation identifier, by which a guest notices that it was copied. Since libvirt 4.4.0. */
export interface DomainCapabilitiesFeaturesGenid extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** The backing chain of a disk as part of what the user writes. Since libvirt 5.10.0. */
export interface DomainCapabilitiesFeaturesBackingStoreInput extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** Incremental backup of disks. Since libvirt 6.0.0. */
export interface DomainCapabilitiesFeaturesBackup extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** Protected virtualization of IBM Z. Since libvirt 7.6.0. */
export interface DomainCapabilitiesFeaturesS390Pv extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** Freeing the memory of a stopped guest in the background. Since libvirt 9.6.0. */
export interface DomainCapabilitiesFeaturesAsyncTeardown extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** Turning the PS/2 controller off. Since libvirt 10.7.0. */
export interface DomainCapabilitiesFeaturesPs2 extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** Trust Domain Extensions of Intel. Since libvirt 11.6.0. */
export interface DomainCapabilitiesFeaturesTdx extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
}
/** Secure Encrypted Virtualization of AMD. Since libvirt 4.5.0. */
export interface DomainCapabilitiesFeaturesSev extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  /** Position of the bit that marks an encrypted page. Since libvirt 4.5.0. */
  cbitpos?: number;
  /** Bits of physical addresses that are lost to encryption. Unit: bit. Since libvirt 4.5.0. */
  reducedPhysBits?: number;
  /** The most guests with SEV at a time. Since libvirt 8.0.0. */
  maxGuests?: number;
  /** The most guests with SEV-ES, which encrypts registers too, at a time. Since libvirt 8.0.0. */
  maxESGuests?: number;
  /** Identifier of the first CPU socket, for certificates of AMD. Since libvirt 11.2.0. */
  cpu0Id?: string;
}
/** Software Guard Extensions of Intel. Since libvirt 8.10.0. */
export interface DomainCapabilitiesFeaturesSgx extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  /** Whether the host may choose who launches enclaves. Since libvirt 8.10.0. */
  flc?: boolean;
  /** Whether there are the instructions of version 1. Since libvirt 8.10.0. */
  sgx1?: boolean;
  /** Whether there are the instructions of version 2. Since libvirt 8.10.0. */
  sgx2?: boolean;
  section_size?: DomainCapabilitiesFeaturesSgxSectionSize;
  sections?: DomainCapabilitiesFeaturesSgxSections;
}
/** Size of all memory for enclaves. Since libvirt 8.10.0. */
export interface DomainCapabilitiesFeaturesSgxSectionSize extends RecordExtras {
  /** What the size counts. Since libvirt 8.10.0. */
  unit: 'KiB' | (string & {});
  /** The text of the element. */
  value?: number | bigint;
}
/** The memory for enclaves by NUMA node of the host. Since libvirt 8.10.0. */
export interface DomainCapabilitiesFeaturesSgxSections extends RecordExtras {
  section?: DomainCapabilitiesFeaturesSgxSectionsSection[];
}
/** The memory for enclaves of one node. Since libvirt 8.10.0. */
export interface DomainCapabilitiesFeaturesSgxSectionsSection extends RecordExtras {
  /** Number of the node. Since libvirt 8.10.0. */
  node: number;
  /** Size of its memory for enclaves. Since libvirt 8.10.0. */
  size: number | bigint;
  /** What the size counts. Since libvirt 8.10.0. */
  unit: 'KiB' | (string & {});
}
/** Help for Windows guests as Hyper-V gives it, with a list features. Since libvirt 9.0.0. */
export interface DomainCapabilitiesFeaturesHyperv extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
  defaults?: DomainCapabilitiesFeaturesHypervDefaults;
}
/** What a domain gets whose hyperv features have mode host-model. Since libvirt 11.9.0. */
export interface DomainCapabilitiesFeaturesHypervDefaults extends RecordExtras {
  /** Tries for a lock before the hypervisor is told. Since libvirt 11.9.0. */
  spinlocks?: number;
  /** Whether synthetic timers send their messages directly. Since libvirt 11.9.0. */
  stimer_direct?: boolean;
  /** Whether a nested hypervisor flushes address caches directly. Since libvirt 11.9.0. */
  tlbflush_direct?: boolean;
  /** Whether parts of address caches are flushed. Since libvirt 11.9.0. */
  tlbflush_extended?: boolean;
  /** Vendor of the hypervisor that the guest sees. Since libvirt 11.9.0. */
  vendor_id?: string;
}
/** Protected memory, with a list sectype. Since libvirt 10.5.0. */
export interface DomainCapabilitiesFeaturesLaunchSecurity extends RecordExtras {
  /** Whether there is support for it. Since libvirt 1.2.7. */
  supported: boolean;
  enum?: DomainCapabilitiesOsEnum[];
}

/** What the types look like in XML. */
export const domainCapabilitiesDescriptor: KindData = {
  kind: 'domainCapabilities',
  roots: [{"localName":"domainCapabilities","type":"DomainCapabilities"}],
  types: `{
"DomainCapabilities": {"shape":"record","attributes":[],"children":[{"property":"domain","localName":"domain","type":"DomainCapabilitiesDomain","required":true},{"property":"arch","localName":"arch","type":"DomainCapabilitiesArch","required":true},{"property":"path","localName":"path","type":"DomainCapabilitiesPath"},{"property":"machine","localName":"machine","type":"DomainCapabilitiesMachine"},{"property":"vcpu","localName":"vcpu","type":"DomainCapabilitiesVcpu"},{"property":"iothreads","localName":"iothreads","type":"DomainCapabilitiesIothreads"},{"property":"os","localName":"os","type":"DomainCapabilitiesOs"},{"property":"cpu","localName":"cpu","type":"DomainCapabilitiesCpu"},{"property":"memoryBacking","localName":"memoryBacking","type":"DomainCapabilitiesMemoryBacking"},{"property":"devices","localName":"devices","type":"DomainCapabilitiesDevices"},{"property":"features","localName":"features","type":"DomainCapabilitiesFeatures"}]},
"DomainCapabilitiesDomain": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesArch": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesPath": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesMachine": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesVcpu": {"shape":"record","attributes":[{"property":"max","localName":"max","value":{"kind":"integer"},"required":true}],"children":[]},
"DomainCapabilitiesIothreads": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesOs": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true},{"property":"loader","localName":"loader","type":"DomainCapabilitiesOsLoader"},{"property":"firmwareFeatures","localName":"firmwareFeatures","type":"DomainCapabilitiesOsFirmwareFeatures"},{"property":"varstore","localName":"varstore","type":"DomainCapabilitiesOsVarstore"}]},
"DomainCapabilitiesCpu": {"shape":"record","attributes":[],"children":[{"property":"mode","localName":"mode","type":"DomainCapabilitiesCpuMode","many":true,"required":true}]},
"DomainCapabilitiesMemoryBacking": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevices": {"shape":"record","attributes":[],"children":[{"property":"disk","localName":"disk","type":"DomainCapabilitiesDevicesDisk"},{"property":"graphics","localName":"graphics","type":"DomainCapabilitiesDevicesGraphics"},{"property":"video","localName":"video","type":"DomainCapabilitiesDevicesVideo"},{"property":"hostdev","localName":"hostdev","type":"DomainCapabilitiesDevicesHostdev"},{"property":"rng","localName":"rng","type":"DomainCapabilitiesDevicesRng"},{"property":"filesystem","localName":"filesystem","type":"DomainCapabilitiesDevicesFilesystem"},{"property":"tpm","localName":"tpm","type":"DomainCapabilitiesDevicesTpm"},{"property":"redirdev","localName":"redirdev","type":"DomainCapabilitiesDevicesRedirdev"},{"property":"channel","localName":"channel","type":"DomainCapabilitiesDevicesChannel"},{"property":"crypto","localName":"crypto","type":"DomainCapabilitiesDevicesCrypto"},{"property":"interface","localName":"interface","type":"DomainCapabilitiesDevicesInterface"},{"property":"panic","localName":"panic","type":"DomainCapabilitiesDevicesPanic"},{"property":"console","localName":"console","type":"DomainCapabilitiesDevicesConsole"}]},
"DomainCapabilitiesFeatures": {"shape":"record","attributes":[],"children":[{"property":"gic","localName":"gic","type":"DomainCapabilitiesFeaturesGic"},{"property":"vmcoreinfo","localName":"vmcoreinfo","type":"DomainCapabilitiesFeaturesVmcoreinfo"},{"property":"genid","localName":"genid","type":"DomainCapabilitiesFeaturesGenid"},{"property":"backingStoreInput","localName":"backingStoreInput","type":"DomainCapabilitiesFeaturesBackingStoreInput"},{"property":"backup","localName":"backup","type":"DomainCapabilitiesFeaturesBackup"},{"property":"s390-pv","localName":"s390-pv","type":"DomainCapabilitiesFeaturesS390Pv"},{"property":"async-teardown","localName":"async-teardown","type":"DomainCapabilitiesFeaturesAsyncTeardown"},{"property":"ps2","localName":"ps2","type":"DomainCapabilitiesFeaturesPs2"},{"property":"tdx","localName":"tdx","type":"DomainCapabilitiesFeaturesTdx"},{"property":"sev","localName":"sev","type":"DomainCapabilitiesFeaturesSev"},{"property":"sgx","localName":"sgx","type":"DomainCapabilitiesFeaturesSgx"},{"property":"hyperv","localName":"hyperv","type":"DomainCapabilitiesFeaturesHyperv"},{"property":"launchSecurity","localName":"launchSecurity","type":"DomainCapabilitiesFeaturesLaunchSecurity"}]},
"DomainCapabilitiesOsEnum": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[{"property":"value","localName":"value","type":"DomainCapabilitiesOsEnumValue","many":true}]},
"DomainCapabilitiesOsLoader": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"value","localName":"value","type":"DomainCapabilitiesOsLoaderValue","many":true},{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesOsFirmwareFeatures": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesOsVarstore": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesCpuMode": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["host-passthrough","maximum","host-model","custom"]},"required":true},{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true},{"property":"model","localName":"model","type":"DomainCapabilitiesCpuModeModel","many":true},{"property":"vendor","localName":"vendor","type":"DomainCapabilitiesCpuModeVendor"},{"property":"maxphysaddr","localName":"maxphysaddr","type":"DomainCapabilitiesCpuModeMaxphysaddr"},{"property":"feature","localName":"feature","type":"DomainCapabilitiesCpuModeFeature","many":true},{"property":"blockers","localName":"blockers","type":"DomainCapabilitiesCpuModeBlockers","many":true}]},
"DomainCapabilitiesDevicesDisk": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesGraphics": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesVideo": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesHostdev": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesRng": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesFilesystem": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesTpm": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesRedirdev": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesChannel": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesCrypto": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesInterface": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesPanic": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesDevicesConsole": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesFeaturesGic": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesFeaturesVmcoreinfo": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesGenid": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesBackingStoreInput": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesBackup": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesS390Pv": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesAsyncTeardown": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesPs2": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesTdx": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesSev": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"cbitpos","localName":"cbitpos","type":"DomainCapabilitiesFeaturesSevCbitpos"},{"property":"reducedPhysBits","localName":"reducedPhysBits","type":"DomainCapabilitiesFeaturesSevReducedPhysBits"},{"property":"maxGuests","localName":"maxGuests","type":"DomainCapabilitiesFeaturesSevMaxGuests"},{"property":"maxESGuests","localName":"maxESGuests","type":"DomainCapabilitiesFeaturesSevMaxESGuests"},{"property":"cpu0Id","localName":"cpu0Id","type":"DomainCapabilitiesFeaturesSevCpu0Id"}]},
"DomainCapabilitiesFeaturesSgx": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"flc","localName":"flc","type":"DomainCapabilitiesFeaturesSgxFlc"},{"property":"sgx1","localName":"sgx1","type":"DomainCapabilitiesFeaturesSgxSgx1"},{"property":"sgx2","localName":"sgx2","type":"DomainCapabilitiesFeaturesSgxSgx2"},{"property":"section_size","localName":"section_size","type":"DomainCapabilitiesFeaturesSgxSectionSize"},{"property":"sections","localName":"sections","type":"DomainCapabilitiesFeaturesSgxSections"}]},
"DomainCapabilitiesFeaturesHyperv": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true},{"property":"defaults","localName":"defaults","type":"DomainCapabilitiesFeaturesHypervDefaults"}]},
"DomainCapabilitiesFeaturesLaunchSecurity": {"shape":"record","attributes":[{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"enum","localName":"enum","type":"DomainCapabilitiesOsEnum","many":true}]},
"DomainCapabilitiesOsEnumValue": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesOsLoaderValue": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesCpuModeModel": {"shape":"record","attributes":[{"property":"fallback","localName":"fallback","value":{"kind":"enumeration","literals":["allow","forbid"]},"default":"allow"},{"property":"vendor_id","localName":"vendor_id","value":{"kind":"string"}},{"property":"usable","localName":"usable","value":{"kind":"enumeration","literals":["yes","no","unknown"]}},{"property":"deprecated","localName":"deprecated","value":{"kind":"boolean","true":"yes","false":"no"}},{"property":"vendor","localName":"vendor","value":{"kind":"string"}},{"property":"canonical","localName":"canonical","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesCpuModeVendor": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesCpuModeMaxphysaddr": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["emulate","passthrough"]},"required":true},{"property":"bits","localName":"bits","value":{"kind":"integer"}},{"property":"limit","localName":"limit","value":{"kind":"integer"}}],"children":[]},
"DomainCapabilitiesCpuModeFeature": {"shape":"record","attributes":[{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["forbid","force","require","optional","disable"]},"required":true},{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"DomainCapabilitiesCpuModeBlockers": {"shape":"record","attributes":[{"property":"model","localName":"model","value":{"kind":"string"},"required":true}],"children":[{"property":"feature","localName":"feature","type":"DomainCapabilitiesCpuModeBlockersFeature","many":true,"required":true}]},
"DomainCapabilitiesFeaturesSevCbitpos": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCapabilitiesFeaturesSevReducedPhysBits": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCapabilitiesFeaturesSevMaxGuests": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCapabilitiesFeaturesSevMaxESGuests": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCapabilitiesFeaturesSevCpu0Id": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCapabilitiesFeaturesSgxFlc": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"boolean","true":"yes","false":"no"}},
"DomainCapabilitiesFeaturesSgxSgx1": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"boolean","true":"yes","false":"no"}},
"DomainCapabilitiesFeaturesSgxSgx2": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"boolean","true":"yes","false":"no"}},
"DomainCapabilitiesFeaturesSgxSectionSize": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"enumeration","literals":["KiB"]},"required":true}],"children":[],"content":{"kind":"integer"}},
"DomainCapabilitiesFeaturesSgxSections": {"shape":"record","attributes":[],"children":[{"property":"section","localName":"section","type":"DomainCapabilitiesFeaturesSgxSectionsSection","many":true}]},
"DomainCapabilitiesFeaturesHypervDefaults": {"shape":"record","attributes":[],"children":[{"property":"spinlocks","localName":"spinlocks","type":"DomainCapabilitiesFeaturesHypervDefaultsSpinlocks"},{"property":"stimer_direct","localName":"stimer_direct","type":"DomainCapabilitiesFeaturesHypervDefaultsStimerDirect"},{"property":"tlbflush_direct","localName":"tlbflush_direct","type":"DomainCapabilitiesFeaturesHypervDefaultsTlbflushDirect"},{"property":"tlbflush_extended","localName":"tlbflush_extended","type":"DomainCapabilitiesFeaturesHypervDefaultsTlbflushExtended"},{"property":"vendor_id","localName":"vendor_id","type":"DomainCapabilitiesFeaturesHypervDefaultsVendorId"}]},
"DomainCapabilitiesCpuModeBlockersFeature": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesSgxSectionsSection": {"shape":"record","attributes":[{"property":"node","localName":"node","value":{"kind":"integer"},"required":true},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"enumeration","literals":["KiB"]},"required":true}],"children":[]},
"DomainCapabilitiesFeaturesHypervDefaultsSpinlocks": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCapabilitiesFeaturesHypervDefaultsStimerDirect": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"boolean","true":"on","false":"off"}},
"DomainCapabilitiesFeaturesHypervDefaultsTlbflushDirect": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"boolean","true":"on","false":"off"}},
"DomainCapabilitiesFeaturesHypervDefaultsTlbflushExtended": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"boolean","true":"on","false":"off"}},
"DomainCapabilitiesFeaturesHypervDefaultsVendorId": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}}
}`,
};
