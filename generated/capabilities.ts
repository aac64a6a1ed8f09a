// Generated from schemas/rng/capabilities.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';

export type CapabilitiesArchitecture =
  | 'aarch64'
  | 'alpha'
  | 'armv6l'
  | 'armv7l'
  | 'cris'
  | 'i686'
  | 'ia64'
  | 'lm32'
  | 'loongarch64'
  | 'm68k'
  | 'microblaze'
  | 'microblazeel'
  | 'mips'
  | 'mipsel'
  | 'mips64'
  | 'mips64el'
  | 'openrisc'
  | 'parisc'
  | 'parisc64'
  | 'ppc'
  | 'ppc64'
  | 'ppc64le'
  | 'ppcemb'
  | 'riscv32'
  | 'riscv64'
  | 's390'
  | 's390x'
  | 'sh4'
  | 'sh4eb'
  | 'sparc'
  | 'sparc64'
  | 'unicore32'
  | 'x86_64'
  | 'xtensa'
  | 'xtensaeb'
  | (string & {});
export type CapabilitiesCacheKind = 'both' | 'code' | 'data' | (string & {});
export type CapabilitiesAccessKind = 'access' | 'read' | 'write' | (string & {});

/** What the host and its hypervisor can do. Since 0.6.0. */
export interface Capabilities extends RecordExtras {
  /** The host. */
  host: CapabilitiesHost;
  /** A kind of guest that can run. */
  guest?: CapabilitiesGuest[];
}
/** The host. Since 0.6.0. */
export interface CapabilitiesHost extends RecordExtras {
  /** UUID of the host, by which libvirt knows hosts apart. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. Since 0.8.2. */
  uuid?: string;
  /** CPU of the host. */
  cpu: CapabilitiesHostCpu;
  /** How the host can be put to sleep; without children, not at all. */
  power_management?: CapabilitiesHostPowerManagement;
  /** The IOMMU of the host, which assigning devices to guests needs. */
  iommu?: CapabilitiesHostIommu;
  /** How guests can be moved to another host. */
  migration_features?: CapabilitiesHostMigrationFeatures;
  /** NUMA layout of the host. */
  topology?: CapabilitiesHostTopology;
  /** Caches of the host and how they can be divided among guests. */
  cache?: CapabilitiesHostCache;
  /** How the bandwidth of the memory can be divided among guests. */
  memory_bandwidth?: CapabilitiesHostMemoryBandwidth;
  /** A security driver that labels guests and what belongs to them. */
  secmodel?: CapabilitiesHostSecmodel[];
  /** Energy that the CPUs use. */
  energy?: CapabilitiesHostEnergy;
}
/** A kind of guest that can run. Since 0.6.0. */
export interface CapabilitiesGuest extends RecordExtras {
  /** What the operating system of the guest runs on. */
  os_type: 'xen' | 'linux' | 'hvm' | 'exe' | 'uml' | (string & {});
  /** Architecture of the guest and what can run it. */
  arch: CapabilitiesGuestArch;
  /** What such guests can have, and what libvirt can do with them. */
  features?: CapabilitiesGuestFeatures;
}
/** CPU of the host. Since 0.6.0. */
export interface CapabilitiesHostCpu extends RecordExtras {
  /** Architecture of the host. */
  arch: CapabilitiesArchitecture;
  /** Extensions of an x86 CPU that matter to hypervisors. */
  features?: CapabilitiesHostCpuFeatures;
  /** Name of the CPU model that is nearest to the CPU. Since 0.7.5. */
  model?: string;
  /** Vendor of the CPU. Since 0.8.3. */
  vendor?: string;
  /** Microcode that the CPU runs. */
  microcode?: CapabilitiesHostCpuMicrocode;
  /** Numbers by which an x86 CPU tells what it is. */
  signature?: CapabilitiesHostCpuSignature;
  /** A counter of the CPU that tells time. */
  counter?: CapabilitiesHostCpuCounter;
  /** How the CPUs are arranged; in a domain the product is the number of virtual CPUs. */
  topology?: CapabilitiesHostCpuTopology;
  /** Width of the physical addresses. */
  maxphysaddr?: CapabilitiesHostCpuMaxphysaddr;
  /** A feature that the CPU has beyond its model. */
  feature?: CapabilitiesHostCpuFeature[];
  /** A size of memory pages that the host can do. */
  pages?: CapabilitiesHostCpuPages[];
}
/** How the host can be put to sleep; without children, not at all. Since 0.9.8. */
export interface CapabilitiesHostPowerManagement extends RecordExtras {
  /** The host can sleep with its state in memory (S3). */
  suspend_mem?: true;
  /** The host can sleep with its state on disk (S4). */
  suspend_disk?: true;
  /** The host can sleep with its state in memory and on disk. */
  suspend_hybrid?: true;
}
/** The IOMMU of the host, which assigning devices to guests needs. Since 4.5.0. */
export interface CapabilitiesHostIommu extends RecordExtras {
  /** Whether there is one that is switched on. */
  support?: boolean;
}
/** How guests can be moved to another host. Since 0.6.0. */
export interface CapabilitiesHostMigrationFeatures extends RecordExtras {
  /** Guests can be moved while they run. */
  live?: true;
  /** Ways by which the data of a guest can travel. */
  uri_transports?: CapabilitiesHostMigrationFeaturesUriTransports;
}
/** NUMA layout of the host. Since 0.6.0. */
export interface CapabilitiesHostTopology extends RecordExtras {
  /** The cells. */
  cells: CapabilitiesHostTopologyCells;
  /** Latencies and bandwidths between cells, for the HMAT table of ACPI. */
  interconnects?: CapabilitiesHostInterconnects;
}
/** Caches of the host and how they can be divided among guests. Since 3.4.0. */
export interface CapabilitiesHostCache extends RecordExtras {
  /** One cache. */
  bank: CapabilitiesHostCacheBank[];
  /** What the hardware can count for each guest. */
  monitor?: CapabilitiesHostCacheMonitor;
}
/** How the bandwidth of the memory can be divided among guests. Since 4.7.0. */
export interface CapabilitiesHostMemoryBandwidth extends RecordExtras {
  /** One controller of bandwidth. */
  node: CapabilitiesHostMemoryBandwidthNode[];
  /** What the hardware can count for each guest. */
  monitor?: CapabilitiesHostCacheMonitor;
}
/** A security driver that labels guests and what belongs to them. Since 0.6.1. */
export interface CapabilitiesHostSecmodel extends RecordExtras {
  /** Name of the driver, such as selinux, apparmor or dac. */
  model: string;
  /** Domain of interpretation of the labels; 0 in practice. */
  doi: string;
  /** Label that those of guests are made from. */
  baselabel?: CapabilitiesHostSecmodelBaselabel[];
}
/** Energy that the CPUs use. Since 12.4.0. */
export interface CapabilitiesHostEnergy extends RecordExtras {
  /** What the hardware can count for each guest (energytune). */
  monitor: CapabilitiesHostEnergyMonitor;
}
/** Architecture of the guest and what can run it. Since 0.6.0. */
export interface CapabilitiesGuestArch extends RecordExtras {
  /** Name of the architecture. */
  name: CapabilitiesArchitecture;
  /** Width of an address. Unit: bit. */
  wordsize: '31' | '32' | '64' | (string & {});
  /** Program that runs such guests. Format: an absolute path. */
  emulator?: string;
  /** Firmware that starts the guest. Format: an absolute path. */
  loader?: string;
  /** A machine type that a guest can have. */
  machine?: CapabilitiesGuestArchMachine[];
  /** A kind of domain that runs such guests, where it differs with what is its own. */
  domain: CapabilitiesGuestArchDomain[];
}
/** What such guests can have, and what libvirt can do with them. Since 0.4.1. */
export interface CapabilitiesGuestFeatures extends RecordExtras {
  /** Guests with physical address extension can run. */
  pae?: true;
  /** Guests without physical address extension can run. */
  nonpae?: true;
  /** Big-endian guests can run on Itanium. */
  ia64_be?: true;
  /** ACPI. Since 0.4.1. */
  acpi?: CapabilitiesGuestFeature;
  /** The interrupt controller APIC. Since 0.4.1. */
  apic?: CapabilitiesGuestFeature;
  /** The model of the CPU can be chosen. Since 0.7.5. */
  cpuselection?: true;
  /** Devices have a boot order of their own. Since 0.9.7. */
  deviceboot?: true;
  /** Snapshots of single disks while the guest runs. Since 1.2.3. */
  disksnapshot?: CapabilitiesGuestFeature;
  /** Paging with the help of the hardware, on Xen. Since 5.10.0. */
  hap?: CapabilitiesGuestFeature;
  /** External snapshots can also be deleted and gone back to. Since 9.9.0. */
  externalSnapshot?: true;
}
/** Extensions of an x86 CPU that matter to hypervisors. Since 0.4.1. */
export interface CapabilitiesHostCpuFeatures extends RecordExtras {
  /** Guests with physical address extension can run. */
  pae?: true;
  /** Guests without physical address extension can run. */
  nonpae?: true;
  /** The CPU has the virtualization of Intel. Since 0.6.0. */
  vmx?: true;
  /** The CPU has the virtualization of AMD. Since 0.6.0. */
  svm?: true;
}
/** Microcode that the CPU runs. Since 4.4.0. */
export interface CapabilitiesHostCpuMicrocode extends RecordExtras {
  /** Version of the microcode. */
  version: number | bigint;
}
/** Numbers by which an x86 CPU tells what it is. Since 8.5.0. */
export interface CapabilitiesHostCpuSignature extends RecordExtras {
  /** Family of the CPU. */
  family: number | bigint;
  /** Number of the model in its family. */
  model: number;
  /** Revision of the model. */
  stepping: number;
}
/** A counter of the CPU that tells time. Since 7.0.0. */
export interface CapabilitiesHostCpuCounter extends RecordExtras {
  /** Name of the counter: tsc. */
  name: string;
  /** How often it counts in a second. Unit: Hz. */
  frequency: number | bigint;
  /** Whether a guest can be given another frequency. */
  scaling: boolean;
}
/** How the CPUs are arranged; in a domain the product is the number of virtual CPUs. Since 0.7.5. */
export interface CapabilitiesHostCpuTopology extends RecordExtras {
  /** Sockets. */
  sockets: number | bigint;
  /** Dies in a socket. Default: 1. Since 6.1.0. */
  dies?: number | bigint;
  /** Clusters in a die. Default: 1. Since 10.1.0. */
  clusters?: number | bigint;
  /** Cores in a cluster. */
  cores: number | bigint;
  /** Threads in a core. */
  threads: number | bigint;
}
/** Width of the physical addresses. Since 8.7.0. */
export interface CapabilitiesHostCpuMaxphysaddr extends RecordExtras {
  /** Where the width comes from. */
  mode: 'emulate' | 'passthrough' | (string & {});
  /** Width to emulate. Unit: bit. */
  bits?: number;
  /** Upper bound of a width that comes from the host. Unit: bit. Since 9.3.0. */
  limit?: number;
}
/** A feature that the CPU has beyond its model. Since 0.7.5. */
export interface CapabilitiesHostCpuFeature extends RecordExtras {
  /** Name of the feature. Format: a name of letters, digits, _ - or a name of letters, digits, _ . -. */
  name: string;
}
/** A size of memory pages that the host can do. Since 1.2.6. */
export interface CapabilitiesHostCpuPages extends RecordExtras {
  /** Unit of the size. Default: KiB. Format: a unit such as KiB. */
  unit?: string;
  /** Size of a page. */
  size: number;
}
/** Ways by which the data of a guest can travel. Since 0.6.0. */
export interface CapabilitiesHostMigrationFeaturesUriTransports extends RecordExtras {
  /** One way, as the scheme of a URI. */
  uri_transport: 'vpxmigr' | 'tcp' | 'rdma' | 'vzmigr' | (string & {})[];
}
/** The cells. Since 0.6.0. */
export interface CapabilitiesHostTopologyCells extends RecordExtras {
  /** Number of cells. */
  num: number;
  /** One NUMA cell of the host. */
  cell: CapabilitiesHostCell[];
}
/** Latencies and bandwidths between cells, for the HMAT table of ACPI. Since 6.6.0. */
export interface CapabilitiesHostInterconnects extends RecordExtras {
  /** Latency of one way of access. */
  latency?: CapabilitiesHostInterconnectsLatency[];
  /** Bandwidth of one way of access. */
  bandwidth?: CapabilitiesHostInterconnectsBandwidth[];
}
/** One cache. Since 3.4.0. */
export interface CapabilitiesHostCacheBank extends RecordExtras {
  /** Number of the cache among those of its level. */
  id: number;
  /** Level of the cache. */
  level: number;
  /** What is held in the cache. */
  type: CapabilitiesCacheKind;
  /** Size of the cache. */
  size: number;
  /** Unit of the size. Format: a unit such as KiB. */
  unit: string;
  /** CPUs that use the cache. Format: a list of numbers and ranges such as 0-3,^2,5. */
  cpus: string;
  /** How parts of the cache can be given to guests (cachetune). */
  control?: CapabilitiesHostCacheBankControl[];
}
/** What the hardware can count for each guest. Since 4.8.0. */
export interface CapabilitiesHostCacheMonitor extends RecordExtras {
  /** Level of the cache that is watched. */
  level?: number;
  /** A monitor can be used again when less of the cache than this is left over from its last use. Unit: B. */
  reuseThreshold?: number;
  /** How many monitors there can be at a time. */
  maxMonitors: number;
  /** Something that can be counted. */
  feature: CapabilitiesHostCacheMonitorFeature[];
}
/** One controller of bandwidth. Since 4.7.0. */
export interface CapabilitiesHostMemoryBandwidthNode extends RecordExtras {
  /** Number of the controller. */
  id: number;
  /** CPUs whose bandwidth it controls. Format: a list of numbers and ranges such as 0-3,^2,5. */
  cpus: string;
  /** How shares of the bandwidth can be given to guests (memorytune). */
  control?: CapabilitiesHostMemoryBandwidthNodeControl[];
}
/** Label that those of guests are made from. Since 1.1.4. */
export interface CapabilitiesHostSecmodelBaselabel extends RecordExtras {
  /** Kind of domain that it is for, such as kvm or qemu. */
  type: string;
  value?: string;
}
/** What the hardware can count for each guest (energytune). Since 12.4.0. */
export interface CapabilitiesHostEnergyMonitor extends RecordExtras {
  /** How many monitors there can be at a time. */
  maxMonitors: number;
  /** Something that can be counted. */
  feature: CapabilitiesHostEnergyMonitorFeature[];
}
/** A machine type that a guest can have. Since 0.6.0. */
export interface CapabilitiesGuestArchMachine extends RecordExtras {
  /** Name of the machine type that this one stands for. Since 0.7.0. */
  canonical?: string;
  /** How many virtual CPUs the machine can have. Since 1.1.1. */
  maxCpus?: number;
  /** Whether the hypervisor advises against the machine type. Since 7.1.0. */
  deprecated?: boolean;
  value?: string;
}
/** A kind of domain that runs such guests, where it differs with what is its own. Since 0.6.0. */
export interface CapabilitiesGuestArchDomain extends RecordExtras {
  /** The type that a domain of the kind has. */
  type:
    | 'xen'
    | 'uml'
    | 'qemu'
    | 'kqemu'
    | 'kvm'
    | 'lxc'
    | 'openvz'
    | 'test'
    | 'hvf'
    | 'vmware'
    | 'hyperv'
    | 'vbox'
    | 'phyp'
    | 'vz'
    | 'bhyve'
    | (string & {});
  /** Program that runs such guests. Format: an absolute path. */
  emulator?: string;
  /** A machine type that a guest can have. */
  machine?: CapabilitiesGuestArchMachine[];
}
/** A feature of guests, and whether it can be chosen. */
export interface CapabilitiesGuestFeature extends RecordExtras {
  /** Whether guests have it when their definition says nothing. */
  default: boolean;
  /** Whether the definition of a guest can say otherwise. */
  toggle: boolean;
}
/** One NUMA cell of the host. Since 0.6.0. */
export interface CapabilitiesHostCell extends RecordExtras {
  /** Number of the cell. */
  id: number;
  /** Memory of the cell. */
  memory?: CapabilitiesHostCellMemory;
  /** How many pages of a size the cell has. */
  pages?: CapabilitiesHostCellPages[];
  /** Distances to the cells. */
  distances?: CapabilitiesHostCellDistances;
  /** Cache of the memory of the cell, for the HMAT table of ACPI. */
  cache?: CapabilitiesHostCellCache[];
  /** CPUs of the cell. */
  cpus?: CapabilitiesHostCellCpus;
}
/** Latency of one way of access. Since 6.6.0. */
export interface CapabilitiesHostInterconnectsLatency extends RecordExtras {
  /** Cell that accesses the memory. */
  initiator: number;
  /** Cell that has the memory. */
  target: number;
  /** Level of the cache of the target that is meant; the memory itself when absent. */
  cache?: number;
  /** Kind of access. */
  type: CapabilitiesAccessKind;
  /** Latency. Unit: ns. */
  value: number;
}
/** Bandwidth of one way of access. Since 6.6.0. */
export interface CapabilitiesHostInterconnectsBandwidth extends RecordExtras {
  /** Cell that accesses the memory. */
  initiator: number;
  /** Cell that has the memory. */
  target: number;
  /** Level of the cache of the target that is meant; the memory itself when absent. Since 7.6.0. */
  cache?: number;
  /** Kind of access. */
  type: CapabilitiesAccessKind;
  /** Bandwidth, units a second. */
  value: number;
  /** Unit of value. Format: a unit such as KiB. */
  unit: string;
}
/** How parts of the cache can be given to guests (cachetune). Since 3.5.0. */
export interface CapabilitiesHostCacheBankControl extends RecordExtras {
  /** Parts are multiples of this. */
  granularity: number;
  /** Smallest part, where it is more than granularity. */
  min?: number;
  /** Unit of granularity and min. Format: a unit such as KiB. */
  unit: string;
  /** What is held in the cache. */
  type: CapabilitiesCacheKind;
  /** How many parts there can be at a time. */
  maxAllocs: number;
}
/** Something that can be counted. Since 4.8.0. */
export interface CapabilitiesHostCacheMonitorFeature extends RecordExtras {
  /** Name of the counter: llc_occupancy for use of the cache, mbm_total_bytes and mbm_local_bytes for bandwidth. Format: a name that begins with llc_ or mbm_. */
  name: string;
}
/** How shares of the bandwidth can be given to guests (memorytune). Since 4.7.0. */
export interface CapabilitiesHostMemoryBandwidthNodeControl extends RecordExtras {
  /** Shares are multiples of this. Unit: %. */
  granularity: number;
  /** Smallest share. Unit: %. */
  min?: number;
  /** How many shares there can be at a time. */
  maxAllocs: number;
}
/** Something that can be counted. Since 12.4.0. */
export interface CapabilitiesHostEnergyMonitorFeature extends RecordExtras {
  /** Name of the counter. */
  name: 'core_energy' | 'activity' | (string & {});
}
/** Memory of the cell. Since 1.0.4. */
export interface CapabilitiesHostCellMemory extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Format: a unit such as KiB. */
  unit?: string;
  value: number | bigint;
}
/** How many pages of a size the cell has. Since 1.2.6. */
export interface CapabilitiesHostCellPages extends RecordExtras {
  /** Unit of the size. Default: KiB. Format: a unit such as KiB. */
  unit?: string;
  /** Size of a page. */
  size: number;
  value: number;
}
/** Distances to the cells. Since 1.2.6. */
export interface CapabilitiesHostCellDistances extends RecordExtras {
  /** Distance to one cell. */
  sibling: CapabilitiesHostCellDistancesSibling[];
}
/** Cache of the memory of the cell, for the HMAT table of ACPI. Since 6.6.0. */
export interface CapabilitiesHostCellCache extends RecordExtras {
  /** Level of the cache. */
  level: number;
  /** Associativity of the cache. */
  associativity: 'none' | 'direct' | 'full' | (string & {});
  /** How writes are cached. */
  policy: 'none' | 'writeback' | 'writethrough' | (string & {});
  /** Size of the cache. Since 6.6.0. */
  size: CapabilitiesCacheSize;
  /** Size of a line of the cache. Since 6.6.0. */
  line: CapabilitiesCacheSize;
}
/** CPUs of the cell. Since 0.6.0. */
export interface CapabilitiesHostCellCpus extends RecordExtras {
  /** Number of CPUs. */
  num: number;
  /** One CPU, that is, one thread of a core. */
  cpu?: CapabilitiesHostCellCpusCpu[];
}
/** Distance to one cell. Since 1.2.6. */
export interface CapabilitiesHostCellDistancesSibling extends RecordExtras {
  /** Number of the other cell. */
  id: number;
  /** Distance: 10 to itself, more to those that are further away. */
  value: number;
}
/** A size of a cache. */
export interface CapabilitiesCacheSize extends RecordExtras {
  /** Number of units. */
  value: number;
  /** Unit of value. Format: a unit such as KiB. */
  unit: string;
}
/** One CPU, that is, one thread of a core. Since 0.6.0. */
export interface CapabilitiesHostCellCpusCpu extends RecordExtras {
  /** Number by which the host knows the CPU. */
  id: number;
  /** Number of its socket. Since 1.0.2. */
  socket_id?: number;
  /** Number of its die in the socket; required from 6.1.0. Since 6.1.0. */
  die_id?: number;
  /** Number of its cluster in the die; required from 10.1.0. Since 10.1.0. */
  cluster_id?: number;
  /** Number of its core. Since 1.0.2. */
  core_id?: number;
  /** CPUs of the same core, this one among them. Format: a list of numbers and ranges such as 0-3,^2,5. Since 1.0.2. */
  siblings?: string;
}

/** What the types look like in XML. */
export const capabilitiesDescriptor: KindData = {
  kind: 'capabilities',
  roots: [{"localName":"capabilities","type":"Capabilities"}],
  types: `{
"Capabilities": {"shape":"record","attributes":[],"children":[{"property":"host","localName":"host","type":"CapabilitiesHost","required":true},{"property":"guest","localName":"guest","type":"CapabilitiesGuest","many":true}],"layout":"spaced"},
"CapabilitiesHost": {"shape":"record","attributes":[],"children":[{"property":"uuid","localName":"uuid","type":"CapabilitiesHostUuid"},{"property":"cpu","localName":"cpu","type":"CapabilitiesHostCpu","required":true},{"property":"power_management","localName":"power_management","type":"CapabilitiesHostPowerManagement"},{"property":"iommu","localName":"iommu","type":"CapabilitiesHostIommu"},{"property":"migration_features","localName":"migration_features","type":"CapabilitiesHostMigrationFeatures"},{"property":"topology","localName":"topology","type":"CapabilitiesHostTopology"},{"property":"cache","localName":"cache","type":"CapabilitiesHostCache"},{"property":"memory_bandwidth","localName":"memory_bandwidth","type":"CapabilitiesHostMemoryBandwidth"},{"property":"secmodel","localName":"secmodel","type":"CapabilitiesHostSecmodel","many":true},{"property":"energy","localName":"energy","type":"CapabilitiesHostEnergy"}]},
"CapabilitiesGuest": {"shape":"record","attributes":[],"children":[{"property":"os_type","localName":"os_type","type":"CapabilitiesGuestOsType","required":true},{"property":"arch","localName":"arch","type":"CapabilitiesGuestArch","required":true},{"property":"features","localName":"features","type":"CapabilitiesGuestFeatures"}]},
"CapabilitiesHostUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CapabilitiesHostCpu": {"shape":"record","attributes":[],"children":[{"property":"arch","localName":"arch","type":"CapabilitiesHostCpuArch","required":true},{"property":"features","localName":"features","type":"CapabilitiesHostCpuFeatures"},{"property":"model","localName":"model","type":"CapabilitiesHostCpuModel"},{"property":"vendor","localName":"vendor","type":"CapabilitiesHostCpuVendor"},{"property":"microcode","localName":"microcode","type":"CapabilitiesHostCpuMicrocode"},{"property":"signature","localName":"signature","type":"CapabilitiesHostCpuSignature"},{"property":"counter","localName":"counter","type":"CapabilitiesHostCpuCounter"},{"property":"topology","localName":"topology","type":"CapabilitiesHostCpuTopology"},{"property":"maxphysaddr","localName":"maxphysaddr","type":"CapabilitiesHostCpuMaxphysaddr"},{"property":"feature","localName":"feature","type":"CapabilitiesHostCpuFeature","many":true},{"property":"pages","localName":"pages","type":"CapabilitiesHostCpuPages","many":true}]},
"CapabilitiesHostPowerManagement": {"shape":"record","attributes":[],"children":[{"property":"suspend_mem","localName":"suspend_mem","type":"CapabilitiesHostPowerManagementSuspendMem"},{"property":"suspend_disk","localName":"suspend_disk","type":"CapabilitiesHostPowerManagementSuspendDisk"},{"property":"suspend_hybrid","localName":"suspend_hybrid","type":"CapabilitiesHostPowerManagementSuspendHybrid"}]},
"CapabilitiesHostIommu": {"shape":"record","attributes":[{"property":"support","localName":"support","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[]},
"CapabilitiesHostMigrationFeatures": {"shape":"record","attributes":[],"children":[{"property":"live","localName":"live","type":"CapabilitiesHostMigrationFeaturesLive"},{"property":"uri_transports","localName":"uri_transports","type":"CapabilitiesHostMigrationFeaturesUriTransports"}]},
"CapabilitiesHostTopology": {"shape":"record","attributes":[],"children":[{"property":"cells","localName":"cells","type":"CapabilitiesHostTopologyCells","required":true},{"property":"interconnects","localName":"interconnects","type":"CapabilitiesHostInterconnects"}]},
"CapabilitiesHostCache": {"shape":"record","attributes":[],"children":[{"property":"bank","localName":"bank","type":"CapabilitiesHostCacheBank","many":true,"required":true},{"property":"monitor","localName":"monitor","type":"CapabilitiesHostCacheMonitor"}]},
"CapabilitiesHostMemoryBandwidth": {"shape":"record","attributes":[],"children":[{"property":"node","localName":"node","type":"CapabilitiesHostMemoryBandwidthNode","many":true,"required":true},{"property":"monitor","localName":"monitor","type":"CapabilitiesHostCacheMonitor"}]},
"CapabilitiesHostSecmodel": {"shape":"record","attributes":[],"children":[{"property":"model","localName":"model","type":"CapabilitiesHostSecmodelModel","required":true},{"property":"doi","localName":"doi","type":"CapabilitiesHostSecmodelDoi","required":true},{"property":"baselabel","localName":"baselabel","type":"CapabilitiesHostSecmodelBaselabel","many":true}]},
"CapabilitiesHostEnergy": {"shape":"record","attributes":[],"children":[{"property":"monitor","localName":"monitor","type":"CapabilitiesHostEnergyMonitor","required":true}]},
"CapabilitiesGuestOsType": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["xen","linux","hvm","exe","uml"]}},
"CapabilitiesGuestArch": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["aarch64","alpha","armv6l","armv7l","cris","i686","ia64","lm32","loongarch64","m68k","microblaze","microblazeel","mips","mipsel","mips64","mips64el","openrisc","parisc","parisc64","ppc","ppc64","ppc64le","ppcemb","riscv32","riscv64","s390","s390x","sh4","sh4eb","sparc","sparc64","unicore32","x86_64","xtensa","xtensaeb"]},"required":true}],"children":[{"property":"wordsize","localName":"wordsize","type":"CapabilitiesGuestArchWordsize","required":true},{"property":"emulator","localName":"emulator","type":"CapabilitiesGuestArchEmulator"},{"property":"loader","localName":"loader","type":"CapabilitiesGuestArchLoader"},{"property":"machine","localName":"machine","type":"CapabilitiesGuestArchMachine","many":true},{"property":"domain","localName":"domain","type":"CapabilitiesGuestArchDomain","many":true,"required":true}]},
"CapabilitiesGuestFeatures": {"shape":"record","attributes":[],"children":[{"property":"pae","localName":"pae","type":"CapabilitiesGuestFeaturesPae"},{"property":"nonpae","localName":"nonpae","type":"CapabilitiesGuestFeaturesNonpae"},{"property":"ia64_be","localName":"ia64_be","type":"CapabilitiesGuestFeaturesIa64Be"},{"property":"acpi","localName":"acpi","type":"CapabilitiesGuestFeaturesAcpi"},{"property":"apic","localName":"apic","type":"CapabilitiesGuestFeaturesApic"},{"property":"cpuselection","localName":"cpuselection","type":"CapabilitiesGuestFeaturesCpuselection"},{"property":"deviceboot","localName":"deviceboot","type":"CapabilitiesGuestFeaturesDeviceboot"},{"property":"disksnapshot","localName":"disksnapshot","type":"CapabilitiesGuestFeaturesDisksnapshot"},{"property":"hap","localName":"hap","type":"CapabilitiesGuestFeaturesHap"},{"property":"externalSnapshot","localName":"externalSnapshot","type":"CapabilitiesGuestFeaturesExternalSnapshot"}]},
"CapabilitiesHostCpuArch": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["aarch64","alpha","armv6l","armv7l","cris","i686","ia64","lm32","loongarch64","m68k","microblaze","microblazeel","mips","mipsel","mips64","mips64el","openrisc","parisc","parisc64","ppc","ppc64","ppc64le","ppcemb","riscv32","riscv64","s390","s390x","sh4","sh4eb","sparc","sparc64","unicore32","x86_64","xtensa","xtensaeb"]}},
"CapabilitiesHostCpuFeatures": {"shape":"record","attributes":[],"children":[{"property":"pae","localName":"pae","type":"CapabilitiesHostCpuFeaturesPae"},{"property":"nonpae","localName":"nonpae","type":"CapabilitiesHostCpuFeaturesNonpae"},{"property":"vmx","localName":"vmx","type":"CapabilitiesHostCpuFeaturesVmx"},{"property":"svm","localName":"svm","type":"CapabilitiesHostCpuFeaturesSvm"}]},
"CapabilitiesHostCpuModel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CapabilitiesHostCpuVendor": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CapabilitiesHostCpuMicrocode": {"shape":"record","attributes":[{"property":"version","localName":"version","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostCpuSignature": {"shape":"record","attributes":[{"property":"family","localName":"family","value":{"kind":"integer"},"required":true},{"property":"model","localName":"model","value":{"kind":"integer"},"required":true},{"property":"stepping","localName":"stepping","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostCpuCounter": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"frequency","localName":"frequency","value":{"kind":"integer"},"required":true},{"property":"scaling","localName":"scaling","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"CapabilitiesHostCpuTopology": {"shape":"record","attributes":[{"property":"sockets","localName":"sockets","value":{"kind":"integer"},"required":true},{"property":"dies","localName":"dies","value":{"kind":"integer"},"default":"1"},{"property":"clusters","localName":"clusters","value":{"kind":"integer"},"default":"1"},{"property":"cores","localName":"cores","value":{"kind":"integer"},"required":true},{"property":"threads","localName":"threads","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostCpuMaxphysaddr": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["emulate","passthrough"]},"required":true},{"property":"bits","localName":"bits","value":{"kind":"integer"}},{"property":"limit","localName":"limit","value":{"kind":"integer"}}],"children":[]},
"CapabilitiesHostCpuFeature": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostCpuPages": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"KiB"},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostPowerManagementSuspendMem": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostPowerManagementSuspendDisk": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostPowerManagementSuspendHybrid": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostMigrationFeaturesLive": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostMigrationFeaturesUriTransports": {"shape":"record","attributes":[],"children":[{"property":"uri_transport","localName":"uri_transport","type":"CapabilitiesHostMigrationFeaturesUriTransportsUriTransport","many":true,"required":true}]},
"CapabilitiesHostTopologyCells": {"shape":"record","attributes":[{"property":"num","localName":"num","value":{"kind":"integer"},"required":true}],"children":[{"property":"cell","localName":"cell","type":"CapabilitiesHostCell","many":true,"required":true}]},
"CapabilitiesHostInterconnects": {"shape":"record","attributes":[],"children":[{"property":"latency","localName":"latency","type":"CapabilitiesHostInterconnectsLatency","many":true},{"property":"bandwidth","localName":"bandwidth","type":"CapabilitiesHostInterconnectsBandwidth","many":true}]},
"CapabilitiesHostCacheBank": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"level","localName":"level","value":{"kind":"integer"},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["both","code","data"]},"required":true},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true},{"property":"cpus","localName":"cpus","value":{"kind":"string"},"required":true}],"children":[{"property":"control","localName":"control","type":"CapabilitiesHostCacheBankControl","many":true}]},
"CapabilitiesHostCacheMonitor": {"shape":"record","attributes":[{"property":"level","localName":"level","value":{"kind":"integer"}},{"property":"reuseThreshold","localName":"reuseThreshold","value":{"kind":"integer"}},{"property":"maxMonitors","localName":"maxMonitors","value":{"kind":"integer"},"required":true}],"children":[{"property":"feature","localName":"feature","type":"CapabilitiesHostCacheMonitorFeature","many":true,"required":true}]},
"CapabilitiesHostMemoryBandwidthNode": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"cpus","localName":"cpus","value":{"kind":"string"},"required":true}],"children":[{"property":"control","localName":"control","type":"CapabilitiesHostMemoryBandwidthNodeControl","many":true}]},
"CapabilitiesHostSecmodelModel": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CapabilitiesHostSecmodelDoi": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CapabilitiesHostSecmodelBaselabel": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"string"},"required":true}],"children":[],"content":{"kind":"string"}},
"CapabilitiesHostEnergyMonitor": {"shape":"record","attributes":[{"property":"maxMonitors","localName":"maxMonitors","value":{"kind":"integer"},"required":true}],"children":[{"property":"feature","localName":"feature","type":"CapabilitiesHostEnergyMonitorFeature","many":true,"required":true}]},
"CapabilitiesGuestArchWordsize": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["31","32","64"]}},
"CapabilitiesGuestArchEmulator": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CapabilitiesGuestArchLoader": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CapabilitiesGuestArchMachine": {"shape":"record","attributes":[{"property":"canonical","localName":"canonical","value":{"kind":"string"}},{"property":"maxCpus","localName":"maxCpus","value":{"kind":"integer"}},{"property":"deprecated","localName":"deprecated","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[],"content":{"kind":"string"}},
"CapabilitiesGuestArchDomain": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["xen","uml","qemu","kqemu","kvm","lxc","openvz","test","hvf","vmware","hyperv","vbox","phyp","vz","bhyve"]},"required":true}],"children":[{"property":"emulator","localName":"emulator","type":"CapabilitiesGuestArchEmulator"},{"property":"machine","localName":"machine","type":"CapabilitiesGuestArchMachine","many":true}]},
"CapabilitiesGuestFeaturesPae": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesGuestFeaturesNonpae": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesGuestFeaturesIa64Be": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesGuestFeaturesAcpi": {"shape":"record","attributes":[{"property":"default","localName":"default","value":{"kind":"boolean","true":"on","false":"off"},"required":true},{"property":"toggle","localName":"toggle","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"CapabilitiesGuestFeaturesApic": {"shape":"record","attributes":[{"property":"default","localName":"default","value":{"kind":"boolean","true":"on","false":"off"},"required":true},{"property":"toggle","localName":"toggle","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"CapabilitiesGuestFeaturesCpuselection": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesGuestFeaturesDeviceboot": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesGuestFeaturesDisksnapshot": {"shape":"record","attributes":[{"property":"default","localName":"default","value":{"kind":"boolean","true":"on","false":"off"},"required":true},{"property":"toggle","localName":"toggle","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"CapabilitiesGuestFeaturesHap": {"shape":"record","attributes":[{"property":"default","localName":"default","value":{"kind":"boolean","true":"on","false":"off"},"required":true},{"property":"toggle","localName":"toggle","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"CapabilitiesGuestFeaturesExternalSnapshot": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostCpuFeaturesPae": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostCpuFeaturesNonpae": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostCpuFeaturesVmx": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostCpuFeaturesSvm": {"shape":"flag","attributes":[],"children":[]},
"CapabilitiesHostMigrationFeaturesUriTransportsUriTransport": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["vpxmigr","tcp","rdma","vzmigr"]}},
"CapabilitiesHostCell": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true}],"children":[{"property":"memory","localName":"memory","type":"CapabilitiesHostCellMemory"},{"property":"pages","localName":"pages","type":"CapabilitiesHostCellPages","many":true},{"property":"distances","localName":"distances","type":"CapabilitiesHostCellDistances"},{"property":"cache","localName":"cache","type":"CapabilitiesHostCellCache","many":true},{"property":"cpus","localName":"cpus","type":"CapabilitiesHostCellCpus"}]},
"CapabilitiesHostInterconnectsLatency": {"shape":"record","attributes":[{"property":"initiator","localName":"initiator","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"cache","localName":"cache","value":{"kind":"integer"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["access","read","write"]},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostInterconnectsBandwidth": {"shape":"record","attributes":[{"property":"initiator","localName":"initiator","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"cache","localName":"cache","value":{"kind":"integer"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["access","read","write"]},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostCacheBankControl": {"shape":"record","attributes":[{"property":"granularity","localName":"granularity","value":{"kind":"integer"},"required":true},{"property":"min","localName":"min","value":{"kind":"integer"}},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["both","code","data"]},"required":true},{"property":"maxAllocs","localName":"maxAllocs","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostCacheMonitorFeature": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostMemoryBandwidthNodeControl": {"shape":"record","attributes":[{"property":"granularity","localName":"granularity","value":{"kind":"integer"},"required":true},{"property":"min","localName":"min","value":{"kind":"integer"}},{"property":"maxAllocs","localName":"maxAllocs","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostEnergyMonitorFeature": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["core_energy","activity"]},"required":true}],"children":[]},
"CapabilitiesHostCellMemory": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"CapabilitiesHostCellPages": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"KiB"},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[],"content":{"kind":"integer"}},
"CapabilitiesHostCellDistances": {"shape":"record","attributes":[],"children":[{"property":"sibling","localName":"sibling","type":"CapabilitiesHostCellDistancesSibling","many":true,"required":true}]},
"CapabilitiesHostCellCache": {"shape":"record","attributes":[{"property":"level","localName":"level","value":{"kind":"integer"},"required":true},{"property":"associativity","localName":"associativity","value":{"kind":"enumeration","literals":["none","direct","full"]},"required":true},{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["none","writeback","writethrough"]},"required":true}],"children":[{"property":"size","localName":"size","type":"CapabilitiesHostCellCacheSize","required":true},{"property":"line","localName":"line","type":"CapabilitiesHostCellCacheLine","required":true}]},
"CapabilitiesHostCellCpus": {"shape":"record","attributes":[{"property":"num","localName":"num","value":{"kind":"integer"},"required":true}],"children":[{"property":"cpu","localName":"cpu","type":"CapabilitiesHostCellCpusCpu","many":true}]},
"CapabilitiesHostCellDistancesSibling": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostCellCacheSize": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostCellCacheLine": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostCellCpusCpu": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"socket_id","localName":"socket_id","value":{"kind":"integer"}},{"property":"die_id","localName":"die_id","value":{"kind":"integer"}},{"property":"cluster_id","localName":"cluster_id","value":{"kind":"integer"}},{"property":"core_id","localName":"core_id","value":{"kind":"integer"}},{"property":"siblings","localName":"siblings","value":{"kind":"string"}}],"children":[]}
}`,
};
