// Generated from schemas/rng/domainCapabilities.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

export type DomainCapabilitiesCpuMode =
  | DomainCapabilitiesCpuModeHostPassthroughOrMaximum
  | DomainCapabilitiesCpuModeHostModel
  | DomainCapabilitiesCpuModeCustom
  | DomainCapabilitiesCpuModeOther;

/** What a hypervisor can do for domains of one kind. Since 1.2.7. */
export interface DomainCapabilities extends RecordExtras {
  /** Type of the domains, such as kvm. */
  domain: string;
  /** Architecture of the domains. */
  arch: string;
  /** Path of the emulator. Format: an absolute path. */
  path?: string;
  /** Machine type of the domains, where the hypervisor knows several. */
  machine?: string;
  /** Virtual CPUs. */
  vcpu?: DomainCapabilitiesVcpu;
  /** Threads of their own for disks. Since 4.4.0. */
  iothreads?: DomainCapabilitiesSupport;
  /** How a domain can boot, with a list firmware for automatic selection. */
  os?: DomainCapabilitiesOs;
  /** The CPU modes, in this order. */
  cpu?: DomainCapabilitiesCpu;
  /** Where the memory of a domain may come from, with a list sourceType. Since 7.6.0. */
  memoryBacking?: DomainCapabilitiesChoice;
  /** The devices that a domain can have. */
  devices?: DomainCapabilitiesDevices;
  /** The features that a domain can have. */
  features?: DomainCapabilitiesFeatures;
}
/** Virtual CPUs. Since 1.2.7. */
export interface DomainCapabilitiesVcpu extends RecordExtras {
  /** The most that a domain can have. */
  max: number;
}
/** Whether something is supported. */
export interface DomainCapabilitiesSupport extends RecordExtras {
  /** Whether there is support for it. */
  supported: boolean;
}
/** How a domain can boot, with a list firmware for automatic selection. Since 1.2.9. */
export interface DomainCapabilitiesOs extends RecordExtras {
  /** Whether there is support for it. */
  supported: boolean;
  /** The values that something may have; none when the list is empty. */
  enum?: DomainCapabilitiesOsEnum[];
  /** Firmware, with lists type, readonly and secure. */
  loader?: DomainCapabilitiesOsLoader;
  /** Features by which automatic selection may choose firmware, with a list for each. Since 12.1.0. */
  firmwareFeatures?: DomainCapabilitiesChoice;
  /** UEFI variables kept by a device instead of flash memory. Since 12.1.0. */
  varstore?: DomainCapabilitiesSupport;
}
/** The CPU modes, in this order. Since 2.3.0. */
export interface DomainCapabilitiesCpu extends RecordExtras {
  mode: DomainCapabilitiesCpuMode[];
}
/** Whether something is supported, and which values there are. */
export interface DomainCapabilitiesChoice extends RecordExtras {
  /** Whether there is support for it. */
  supported: boolean;
  /** The values that something may have; none when the list is empty. */
  enum?: DomainCapabilitiesOsEnum[];
}
/** The devices that a domain can have. Since 1.2.7. */
export interface DomainCapabilitiesDevices extends RecordExtras {
  /** Disks, with lists diskDevice, bus and model. Since 1.2.7. */
  disk?: DomainCapabilitiesChoice;
  /** Graphical displays, with a list type. Since 1.3.5. */
  graphics?: DomainCapabilitiesChoice;
  /** Graphics cards, with a list modelType. Since 1.3.5. */
  video?: DomainCapabilitiesChoice;
  /** Devices of the host, with lists mode, startupPolicy, subsysType, capsType and pciBackend. Since 1.2.7. */
  hostdev?: DomainCapabilitiesChoice;
  /** Random number generators, with lists model and backendModel. Since 5.7.0. */
  rng?: DomainCapabilitiesChoice;
  /** Directories shared with the guest, with a list driverType. Since 7.4.0. */
  filesystem?: DomainCapabilitiesChoice;
  /** Trusted platform modules, with lists model, backendModel and backendVersion. Since 8.0.0. */
  tpm?: DomainCapabilitiesChoice;
  /** Redirected USB devices, with a list bus. Since 8.9.0. */
  redirdev?: DomainCapabilitiesChoice;
  /** Channels between host and guest, with a list type. Since 8.9.0. */
  channel?: DomainCapabilitiesChoice;
  /** Cryptographic accelerators, with lists model, type and backendModel. Since 9.1.0. */
  crypto?: DomainCapabilitiesChoice;
  /** Network interfaces, with a list backendType. Since 10.6.0. */
  interface?: DomainCapabilitiesChoice;
  /** Devices that report a crash of the guest, with a list model. Since 10.10.0. */
  panic?: DomainCapabilitiesChoice;
  /** Consoles, with a list type. Since 11.5.0. */
  console?: DomainCapabilitiesChoice;
}
/** The features that a domain can have. Since 1.3.4. */
export interface DomainCapabilitiesFeatures extends RecordExtras {
  /** Interrupt controller of Arm, with a list version. Since 1.3.4. */
  gic?: DomainCapabilitiesChoice;
  /** Details of the guest kernel in memory dumps. Since 4.4.0. */
  vmcoreinfo?: DomainCapabilitiesSupport;
  /** Generation identifier, by which a guest notices that it was copied. Since 4.4.0. */
  genid?: DomainCapabilitiesSupport;
  /** The backing chain of a disk as part of what the user writes. Since 5.10.0. */
  backingStoreInput?: DomainCapabilitiesSupport;
  /** Incremental backup of disks. Since 6.0.0. */
  backup?: DomainCapabilitiesSupport;
  /** Protected virtualization of IBM Z. Since 7.6.0. */
  's390-pv'?: DomainCapabilitiesSupport;
  /** Freeing the memory of a stopped guest in the background. Since 9.6.0. */
  'async-teardown'?: DomainCapabilitiesSupport;
  /** Turning the PS/2 controller off. Since 10.7.0. */
  ps2?: DomainCapabilitiesSupport;
  /** Trust Domain Extensions of Intel. Since 11.6.0. */
  tdx?: DomainCapabilitiesSupport;
  /** Secure Encrypted Virtualization of AMD. */
  sev?: DomainCapabilitiesFeaturesSev;
  /** Software Guard Extensions of Intel. */
  sgx?: DomainCapabilitiesFeaturesSgx;
  /** Help for Windows guests as Hyper-V gives it, with a list features. */
  hyperv?: DomainCapabilitiesFeaturesHyperv;
  /** Protected memory, with a list sectype. Since 10.5.0. */
  launchSecurity?: DomainCapabilitiesChoice;
}
/** The values that something may have; none when the list is empty. Since 1.2.7. */
export interface DomainCapabilitiesOsEnum extends RecordExtras {
  /** What has the values, such as an attribute of a device. */
  name: string;
  /** One value. */
  value?: string[];
}
/** Firmware, with lists type, readonly and secure. Since 1.2.9. */
export interface DomainCapabilitiesOsLoader extends RecordExtras {
  /** Whether there is support for it. */
  supported: boolean;
  /** Path of a firmware image that libvirt knows. */
  value?: string[];
  /** The values that something may have; none when the list is empty. */
  enum?: DomainCapabilitiesOsEnum[];
}
/** Secure Encrypted Virtualization of AMD. Since 4.5.0. */
export interface DomainCapabilitiesFeaturesSev extends RecordExtras {
  /** Whether there is support for it. */
  supported: boolean;
  /** Position of the bit that marks an encrypted page. */
  cbitpos?: number;
  /** Bits of physical addresses that are lost to encryption. Unit: bit. */
  reducedPhysBits?: number;
  /** The most guests with SEV at a time. Since 8.0.0. */
  maxGuests?: number;
  /** The most guests with SEV-ES, which encrypts registers too, at a time. Since 8.0.0. */
  maxESGuests?: number;
  /** Identifier of the first CPU socket, for certificates of AMD. Since 11.2.0. */
  cpu0Id?: string;
}
/** Software Guard Extensions of Intel. Since 8.10.0. */
export interface DomainCapabilitiesFeaturesSgx extends RecordExtras {
  /** Whether there is support for it. */
  supported: boolean;
  /** Whether the host may choose who launches enclaves. */
  flc?: boolean;
  /** Whether there are the instructions of version 1. */
  sgx1?: boolean;
  /** Whether there are the instructions of version 2. */
  sgx2?: boolean;
  /** Size of all memory for enclaves. */
  section_size?: DomainCapabilitiesFeaturesSgxSectionSize;
  /** The memory for enclaves by NUMA node of the host. */
  sections?: DomainCapabilitiesFeaturesSgxSections;
}
/** Help for Windows guests as Hyper-V gives it, with a list features. Since 9.0.0. */
export interface DomainCapabilitiesFeaturesHyperv extends RecordExtras {
  /** Whether there is support for it. */
  supported: boolean;
  /** The values that something may have; none when the list is empty. */
  enum?: DomainCapabilitiesOsEnum[];
  /** What a domain gets whose hyperv features have mode host-model. */
  defaults?: DomainCapabilitiesFeaturesHypervDefaults;
}
/** What every <mode> here has. */
export interface DomainCapabilitiesCpuModeBase extends RecordExtras {
  /** Whether there is support for it. */
  supported: boolean;
}
export interface DomainCapabilitiesCpuModeHostPassthroughOrMaximum extends DomainCapabilitiesCpuModeBase {
  name: 'host-passthrough' | 'maximum';
  /** The values that something may have; none when the list is empty. */
  enum?: DomainCapabilitiesOsEnum[];
}
/** The nearest model. Since 2.3.0. */
export interface DomainCapabilitiesCpuModeHostModel extends DomainCapabilitiesCpuModeBase {
  name: 'host-model';
  /** Name of a CPU model. */
  model?: DomainCapabilitiesCpuModeHostModelModel[];
  /** Vendor of the CPU. */
  vendor?: string;
  /** Width of the physical addresses. */
  maxphysaddr?: DomainCapabilitiesCpuModeMaxphysaddr;
  /** Adds a feature to the model, or takes one away. */
  feature?: DomainCapabilitiesCpuModeFeature[];
}
/** A named model. Since 2.3.0. */
export interface DomainCapabilitiesCpuModeCustom extends DomainCapabilitiesCpuModeBase {
  name: 'custom';
  /** Name of a CPU model. */
  model?: DomainCapabilitiesCpuModeCustomModel[];
  /** Features for whose absence the model before cannot be used. */
  blockers?: DomainCapabilitiesCpuModeBlockers[];
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
/** Size of all memory for enclaves. Since 8.10.0. */
export interface DomainCapabilitiesFeaturesSgxSectionSize extends RecordExtras {
  /** What the size counts. */
  unit: 'KiB' | (string & {});
  value: number | bigint;
}
/** The memory for enclaves by NUMA node of the host. Since 8.10.0. */
export interface DomainCapabilitiesFeaturesSgxSections extends RecordExtras {
  /** The memory for enclaves of one node. */
  section?: DomainCapabilitiesFeaturesSgxSectionsSection[];
}
/** What a domain gets whose hyperv features have mode host-model. Since 11.9.0. */
export interface DomainCapabilitiesFeaturesHypervDefaults extends RecordExtras {
  /** Tries for a lock before the hypervisor is told. */
  spinlocks?: number;
  /** Whether synthetic timers send their messages directly. */
  stimer_direct?: boolean;
  /** Whether a nested hypervisor flushes address caches directly. */
  tlbflush_direct?: boolean;
  /** Whether parts of address caches are flushed. */
  tlbflush_extended?: boolean;
  /** Vendor of the hypervisor that the guest sees. */
  vendor_id?: string;
}
/** Name of a CPU model. Since 0.7.5. */
export interface DomainCapabilitiesCpuModeHostModelModel extends RecordExtras {
  /** What to do when the hypervisor cannot do the model. Default: allow. Since 0.9.10. */
  fallback?: 'allow' | 'forbid' | (string & {});
  /** Vendor that the guest sees: exactly 12 characters. Format: 12 characters without comma. Since 0.10.0. */
  vendor_id?: string;
  value?: string;
}
/** Width of the physical addresses. Since 8.7.0. */
export interface DomainCapabilitiesCpuModeMaxphysaddr extends RecordExtras {
  /** Where the width comes from. */
  mode: 'emulate' | 'passthrough' | (string & {});
  /** Width to emulate. Unit: bit. */
  bits?: number;
  /** Upper bound of a width that comes from the host. Unit: bit. Since 9.3.0. */
  limit?: number;
}
/** Adds a feature to the model, or takes one away. Since 0.7.5. */
export interface DomainCapabilitiesCpuModeFeature extends RecordExtras {
  /** What the guest gets. */
  policy: 'forbid' | 'force' | 'require' | 'optional' | 'disable' | (string & {});
  /** Name of the feature. Format: a name of letters, digits, _ . -. */
  name: string;
}
/** Name of a CPU model. Since 2.3.0. */
export interface DomainCapabilitiesCpuModeCustomModel extends RecordExtras {
  /** Whether the model can be used on this host without leaving features out. */
  usable: 'yes' | 'no' | 'unknown' | (string & {});
  /** Whether the hypervisor advises against the model. Since 7.1.0. */
  deprecated?: boolean;
  /** Vendor of the CPU; unknown where the model belongs to none. Since 8.9.0. */
  vendor?: string;
  /** Full name of the model that a short name stands for. Since 10.10.0. */
  canonical?: string;
  value?: string;
}
/** Features for whose absence the model before cannot be used. Since 10.9.0. */
export interface DomainCapabilitiesCpuModeBlockers extends RecordExtras {
  /** Name of that model. */
  model: string;
  /** A feature that is missing. */
  feature: DomainCapabilitiesCpuModeBlockersFeature[];
}
/** Name of a CPU model. Since 0.7.5. */
export interface DomainCapabilitiesCpuModeModel extends RecordExtras {
  /** What to do when the hypervisor cannot do the model. Default: allow. Since 0.9.10. */
  fallback?: 'allow' | 'forbid' | (string & {});
  /** Vendor that the guest sees: exactly 12 characters. Format: 12 characters without comma. Since 0.10.0. */
  vendor_id?: string;
  /** Whether the model can be used on this host without leaving features out. Since 2.3.0. */
  usable?: 'yes' | 'no' | 'unknown' | (string & {});
  /** Whether the hypervisor advises against the model. Since 7.1.0. */
  deprecated?: boolean;
  /** Vendor of the CPU; unknown where the model belongs to none. Since 8.9.0. */
  vendor?: string;
  /** Full name of the model that a short name stands for. Since 10.10.0. */
  canonical?: string;
  value?: string;
}
/** The memory for enclaves of one node. Since 8.10.0. */
export interface DomainCapabilitiesFeaturesSgxSectionsSection extends RecordExtras {
  /** Number of the node. */
  node: number;
  /** Size of its memory for enclaves. */
  size: number | bigint;
  /** What the size counts. */
  unit: 'KiB' | (string & {});
}
/** A feature that is missing. Since 10.9.0. */
export interface DomainCapabilitiesCpuModeBlockersFeature extends RecordExtras {
  /** Name of the feature. */
  name: string;
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
