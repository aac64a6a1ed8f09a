// Generated from schemas/rng/capabilities.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';

/** What the host and its hypervisor can do. Since libvirt 0.6.0. */
export interface Capabilities extends RecordExtras {
  host: CapabilitiesHost;
  guest?: CapabilitiesGuest[];
}
/** The host. Since libvirt 0.6.0. */
export interface CapabilitiesHost extends RecordExtras {
  /** UUID of the host, by which libvirt knows hosts apart. Since libvirt 0.8.2. */
  uuid?: string;
  cpu: CapabilitiesHostCpu;
  power_management?: CapabilitiesHostPowerManagement;
  iommu?: CapabilitiesHostIommu;
  migration_features?: CapabilitiesHostMigrationFeatures;
  topology?: CapabilitiesHostTopology;
  cache?: CapabilitiesHostCache;
  memory_bandwidth?: CapabilitiesHostMemoryBandwidth;
  secmodel?: CapabilitiesHostSecmodel[];
  energy?: CapabilitiesHostEnergy;
}
/** CPU of the host. Since libvirt 0.6.0. */
export interface CapabilitiesHostCpu extends RecordExtras {
  /** Architecture of the host. Since libvirt 0.6.0. */
  arch:
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
  features?: CapabilitiesHostCpuFeatures;
  /** Name of the CPU model that is nearest to the CPU. Since libvirt 0.7.5. */
  model?: string;
  /** Vendor of the CPU. Since libvirt 0.8.3. */
  vendor?: string;
  microcode?: CapabilitiesHostCpuMicrocode;
  signature?: CapabilitiesHostCpuSignature;
  counter?: CapabilitiesHostCpuCounter;
  topology?: CapabilitiesHostCpuTopology;
  maxphysaddr?: CapabilitiesHostCpuMaxphysaddr;
  feature?: CapabilitiesHostCpuFeature[];
  pages?: CapabilitiesHostCpuPages[];
}
/** Extensions of an x86 CPU that matter to hypervisors. Since libvirt 0.4.1. */
export interface CapabilitiesHostCpuFeatures extends RecordExtras {
  /** Guests with physical address extension can run. Since libvirt 0.4.1. */
  pae?: true;
  /** Guests without physical address extension can run. Since libvirt 0.4.1. */
  nonpae?: true;
  /** The CPU has the virtualization of Intel. Since libvirt 0.6.0. */
  vmx?: true;
  /** The CPU has the virtualization of AMD. Since libvirt 0.6.0. */
  svm?: true;
}
/** Microcode that the CPU runs. Since libvirt 4.4.0. */
export interface CapabilitiesHostCpuMicrocode extends RecordExtras {
  /** Version of the microcode. Since libvirt 4.4.0. */
  version: number | bigint;
}
/** Numbers by which an x86 CPU tells what it is. Since libvirt 8.5.0. */
export interface CapabilitiesHostCpuSignature extends RecordExtras {
  /** Family of the CPU. Since libvirt 8.5.0. */
  family: number | bigint;
  /** Number of the model in its family. Since libvirt 8.5.0. */
  model: number;
  /** Revision of the model. Since libvirt 8.5.0. */
  stepping: number;
}
/** A counter of the CPU that tells time. Since libvirt 7.0.0. */
export interface CapabilitiesHostCpuCounter extends RecordExtras {
  /** Name of the counter: tsc. Since libvirt 7.0.0. */
  name: string;
  /** How often it counts in a second. Unit: Hz. Since libvirt 7.0.0. */
  frequency: number | bigint;
  /** Whether a guest can be given another frequency. Since libvirt 7.0.0. */
  scaling: boolean;
}
/** How the CPUs are arranged; in a domain the product is the number of virtual CPUs. Since libvirt 0.7.5. */
export interface CapabilitiesHostCpuTopology extends RecordExtras {
  /** Sockets. Since libvirt 0.7.5. */
  sockets: number | bigint;
  /** Dies in a socket. Default: 1. Since libvirt 6.1.0. */
  dies?: number | bigint;
  /** Clusters in a die. Default: 1. Since libvirt 10.1.0. */
  clusters?: number | bigint;
  /** Cores in a cluster. Since libvirt 0.7.5. */
  cores: number | bigint;
  /** Threads in a core. Since libvirt 0.7.5. */
  threads: number | bigint;
}
/** Width of the physical addresses. Since libvirt 8.7.0. */
export interface CapabilitiesHostCpuMaxphysaddr extends RecordExtras {
  /** Where the width comes from. Since libvirt 8.7.0. */
  mode: 'emulate' | 'passthrough' | (string & {});
  /** Width to emulate. Unit: bit. Since libvirt 8.7.0. */
  bits?: number;
  /** Upper bound of a width that comes from the host. Unit: bit. Since libvirt 9.3.0. */
  limit?: number;
}
/** A feature that the CPU has beyond its model. Since libvirt 0.7.5. */
export interface CapabilitiesHostCpuFeature extends RecordExtras {
  /** Name of the feature. Since libvirt 0.7.5. */
  name: string;
}
/** A size of memory pages that the host can do. Since libvirt 1.2.6. */
export interface CapabilitiesHostCpuPages extends RecordExtras {
  /** Unit of the size. Default: KiB. Since libvirt 1.2.6. */
  unit?: string;
  /** Size of a page. Since libvirt 1.2.6. */
  size: number;
}
/** How the host can be put to sleep; without children, not at all. Since libvirt 0.9.8. */
export interface CapabilitiesHostPowerManagement extends RecordExtras {
  /** The host can sleep with its state in memory (S3). Since libvirt 0.9.8. */
  suspend_mem?: true;
  /** The host can sleep with its state on disk (S4). Since libvirt 0.9.8. */
  suspend_disk?: true;
  /** The host can sleep with its state in memory and on disk. Since libvirt 0.9.8. */
  suspend_hybrid?: true;
}
/** The IOMMU of the host, which assigning devices to guests needs. Since libvirt 4.5.0. */
export interface CapabilitiesHostIommu extends RecordExtras {
  /** Whether there is one that is switched on. Since libvirt 4.5.0. */
  support?: boolean;
}
/** How guests can be moved to another host. Since libvirt 0.6.0. */
export interface CapabilitiesHostMigrationFeatures extends RecordExtras {
  /** Guests can be moved while they run. Since libvirt 0.6.0. */
  live?: true;
  uri_transports?: CapabilitiesHostMigrationFeaturesUriTransports;
}
/** Ways by which the data of a guest can travel. Since libvirt 0.6.0. */
export interface CapabilitiesHostMigrationFeaturesUriTransports extends RecordExtras {
  /** One way, as the scheme of a URI. Since libvirt 0.6.0. */
  uri_transport: 'vpxmigr' | 'tcp' | 'rdma' | 'vzmigr' | (string & {})[];
}
/** NUMA layout of the host. Since libvirt 0.6.0. */
export interface CapabilitiesHostTopology extends RecordExtras {
  cells: CapabilitiesHostTopologyCells;
  interconnects?: CapabilitiesHostTopologyInterconnects;
}
/** The cells. Since libvirt 0.6.0. */
export interface CapabilitiesHostTopologyCells extends RecordExtras {
  /** Number of cells. Since libvirt 0.6.0. */
  num: number;
  cell: CapabilitiesHostTopologyCellsCell[];
}
/** One NUMA cell of the host. Since libvirt 0.6.0. */
export interface CapabilitiesHostTopologyCellsCell extends RecordExtras {
  /** Number of the cell. Since libvirt 0.6.0. */
  id: number;
  memory?: CapabilitiesHostTopologyCellsCellMemory;
  pages?: CapabilitiesHostTopologyCellsCellPages[];
  distances?: CapabilitiesHostTopologyCellsCellDistances;
  cache?: CapabilitiesHostTopologyCellsCellCache[];
  cpus?: CapabilitiesHostTopologyCellsCellCpus;
}
/** Memory of the cell. Since libvirt 1.0.4. */
export interface CapabilitiesHostTopologyCellsCellMemory extends RecordExtras {
  /** What the number counts; each element has its own default, KiB for the memory of a domain. Since libvirt 0.9.11. */
  unit?: string;
  /** The text of the element. */
  value?: number | bigint;
}
/** How many pages of a size the cell has. Since libvirt 1.2.6. */
export interface CapabilitiesHostTopologyCellsCellPages extends RecordExtras {
  /** Unit of the size. Default: KiB. Since libvirt 1.2.6. */
  unit?: string;
  /** Size of a page. Since libvirt 1.2.6. */
  size: number;
  /** The text of the element. */
  value?: number;
}
/** Distances to the cells. Since libvirt 1.2.6. */
export interface CapabilitiesHostTopologyCellsCellDistances extends RecordExtras {
  sibling: CapabilitiesHostTopologyCellsCellDistancesSibling[];
}
/** Distance to one cell. Since libvirt 1.2.6. */
export interface CapabilitiesHostTopologyCellsCellDistancesSibling extends RecordExtras {
  /** Number of the other cell. Since libvirt 1.2.6. */
  id: number;
  /** Distance: 10 to itself, more to those that are further away. Since libvirt 1.2.6. */
  value: number;
}
/** Cache of the memory of the cell, for the HMAT table of ACPI. Since libvirt 6.6.0. */
export interface CapabilitiesHostTopologyCellsCellCache extends RecordExtras {
  /** Level of the cache. Since libvirt 6.6.0. */
  level: number;
  /** Associativity of the cache. Since libvirt 6.6.0. */
  associativity: 'none' | 'direct' | 'full' | (string & {});
  /** How writes are cached. Since libvirt 6.6.0. */
  policy: 'none' | 'writeback' | 'writethrough' | (string & {});
  size: CapabilitiesHostTopologyCellsCellCacheSize;
  line: CapabilitiesHostTopologyCellsCellCacheLine;
}
/** Size of the cache. Since libvirt 6.6.0. */
export interface CapabilitiesHostTopologyCellsCellCacheSize extends RecordExtras {
  /** Number of units. Since libvirt 6.6.0. */
  value: number;
  /** Unit of value. Since libvirt 6.6.0. */
  unit: string;
}
/** Size of a line of the cache. Since libvirt 6.6.0. */
export interface CapabilitiesHostTopologyCellsCellCacheLine extends RecordExtras {
  /** Number of units. Since libvirt 6.6.0. */
  value: number;
  /** Unit of value. Since libvirt 6.6.0. */
  unit: string;
}
/** CPUs of the cell. Since libvirt 0.6.0. */
export interface CapabilitiesHostTopologyCellsCellCpus extends RecordExtras {
  /** Number of CPUs. Since libvirt 0.6.0. */
  num: number;
  cpu?: CapabilitiesHostTopologyCellsCellCpusCpu[];
}
/** One CPU, that is, one thread of a core. Since libvirt 0.6.0. */
export interface CapabilitiesHostTopologyCellsCellCpusCpu extends RecordExtras {
  /** Number by which the host knows the CPU. Since libvirt 0.6.0. */
  id: number;
  /** Number of its socket. Since libvirt 1.0.2. */
  socket_id?: number;
  /** Number of its die in the socket; required from 6.1.0. Since libvirt 6.1.0. */
  die_id?: number;
  /** Number of its cluster in the die; required from 10.1.0. Since libvirt 10.1.0. */
  cluster_id?: number;
  /** Number of its core. Since libvirt 1.0.2. */
  core_id?: number;
  /** CPUs of the same core, this one among them. Since libvirt 1.0.2. */
  siblings?: string;
}
/** Latencies and bandwidths between cells, for the HMAT table of ACPI. Since libvirt 6.6.0. */
export interface CapabilitiesHostTopologyInterconnects extends RecordExtras {
  latency?: CapabilitiesHostTopologyInterconnectsLatency[];
  bandwidth?: CapabilitiesHostTopologyInterconnectsBandwidth[];
}
/** Latency of one way of access. Since libvirt 6.6.0. */
export interface CapabilitiesHostTopologyInterconnectsLatency extends RecordExtras {
  /** Cell that accesses the memory. Since libvirt 6.6.0. */
  initiator: number;
  /** Cell that has the memory. Since libvirt 6.6.0. */
  target: number;
  /** Level of the cache of the target that is meant; the memory itself when absent. Since libvirt 6.6.0. */
  cache?: number;
  /** Kind of access. Since libvirt 6.6.0. */
  type: 'access' | 'read' | 'write' | (string & {});
  /** Latency. Unit: ns. Since libvirt 6.6.0. */
  value: number;
}
/** Bandwidth of one way of access. Since libvirt 6.6.0. */
export interface CapabilitiesHostTopologyInterconnectsBandwidth extends RecordExtras {
  /** Cell that accesses the memory. Since libvirt 6.6.0. */
  initiator: number;
  /** Cell that has the memory. Since libvirt 6.6.0. */
  target: number;
  /** Level of the cache of the target that is meant; the memory itself when absent. Since libvirt 7.6.0. */
  cache?: number;
  /** Kind of access. Since libvirt 6.6.0. */
  type: 'access' | 'read' | 'write' | (string & {});
  /** Bandwidth, units a second. Since libvirt 6.6.0. */
  value: number;
  /** Unit of value. Since libvirt 6.6.0. */
  unit: string;
}
/** Caches of the host and how they can be divided among guests. Since libvirt 3.4.0. */
export interface CapabilitiesHostCache extends RecordExtras {
  bank: CapabilitiesHostCacheBank[];
  monitor?: CapabilitiesHostCacheMonitor;
}
/** One cache. Since libvirt 3.4.0. */
export interface CapabilitiesHostCacheBank extends RecordExtras {
  /** Number of the cache among those of its level. Since libvirt 3.4.0. */
  id: number;
  /** Level of the cache. Since libvirt 3.4.0. */
  level: number;
  /** What is held in the cache. Since libvirt 3.4.0. */
  type: 'both' | 'code' | 'data' | (string & {});
  /** Size of the cache. Since libvirt 3.4.0. */
  size: number;
  /** Unit of the size. Since libvirt 3.4.0. */
  unit: string;
  /** CPUs that use the cache. Since libvirt 3.4.0. */
  cpus: string;
  control?: CapabilitiesHostCacheBankControl[];
}
/** How parts of the cache can be given to guests (cachetune). Since libvirt 3.5.0. */
export interface CapabilitiesHostCacheBankControl extends RecordExtras {
  /** Parts are multiples of this. Since libvirt 3.5.0. */
  granularity: number;
  /** Smallest part, where it is more than granularity. Since libvirt 3.5.0. */
  min?: number;
  /** Unit of granularity and min. Since libvirt 3.5.0. */
  unit: string;
  /** What is held in the cache. Since libvirt 3.4.0. */
  type: 'both' | 'code' | 'data' | (string & {});
  /** How many parts there can be at a time. Since libvirt 3.5.0. */
  maxAllocs: number;
}
/** What the hardware can count for each guest. Since libvirt 4.8.0. */
export interface CapabilitiesHostCacheMonitor extends RecordExtras {
  /** Level of the cache that is watched. Since libvirt 4.8.0. */
  level?: number;
  /** A monitor can be used again when less of the cache than this is left over from its last use. Unit: B. Since libvirt 4.8.0. */
  reuseThreshold?: number;
  /** How many monitors there can be at a time. Since libvirt 4.8.0. */
  maxMonitors: number;
  feature: CapabilitiesHostCacheMonitorFeature[];
}
/** Something that can be counted. Since libvirt 4.8.0. */
export interface CapabilitiesHostCacheMonitorFeature extends RecordExtras {
  /** Name of the counter: llc_occupancy for use of the cache, mbm_total_bytes and mbm_local_bytes for bandwidth. Since libvirt 4.8.0. */
  name: string;
}
/** How the bandwidth of the memory can be divided among guests. Since libvirt 4.7.0. */
export interface CapabilitiesHostMemoryBandwidth extends RecordExtras {
  node: CapabilitiesHostMemoryBandwidthNode[];
  monitor?: CapabilitiesHostCacheMonitor;
}
/** One controller of bandwidth. Since libvirt 4.7.0. */
export interface CapabilitiesHostMemoryBandwidthNode extends RecordExtras {
  /** Number of the controller. Since libvirt 4.7.0. */
  id: number;
  /** CPUs whose bandwidth it controls. Since libvirt 4.7.0. */
  cpus: string;
  control?: CapabilitiesHostMemoryBandwidthNodeControl[];
}
/** How shares of the bandwidth can be given to guests (memorytune). Since libvirt 4.7.0. */
export interface CapabilitiesHostMemoryBandwidthNodeControl extends RecordExtras {
  /** Shares are multiples of this. Unit: %. Since libvirt 4.7.0. */
  granularity: number;
  /** Smallest share. Unit: %. Since libvirt 4.7.0. */
  min?: number;
  /** How many shares there can be at a time. Since libvirt 4.7.0. */
  maxAllocs: number;
}
/** A security driver that labels guests and what belongs to them. Since libvirt 0.6.1. */
export interface CapabilitiesHostSecmodel extends RecordExtras {
  /** Name of the driver, such as selinux, apparmor or dac. Since libvirt 0.6.1. */
  model: string;
  /** Domain of interpretation of the labels; 0 in practice. Since libvirt 0.6.1. */
  doi: string;
  baselabel?: CapabilitiesHostSecmodelBaselabel[];
}
/** Label that those of guests are made from. Since libvirt 1.1.4. */
export interface CapabilitiesHostSecmodelBaselabel extends RecordExtras {
  /** Kind of domain that it is for, such as kvm or qemu. Since libvirt 1.1.4. */
  type: string;
  /** The text of the element. */
  value?: string;
}
/** Energy that the CPUs use. Since libvirt 12.4.0. */
export interface CapabilitiesHostEnergy extends RecordExtras {
  monitor: CapabilitiesHostEnergyMonitor;
}
/** What the hardware can count for each guest (energytune). Since libvirt 12.4.0. */
export interface CapabilitiesHostEnergyMonitor extends RecordExtras {
  /** How many monitors there can be at a time. Since libvirt 12.4.0. */
  maxMonitors: number;
  feature: CapabilitiesHostEnergyMonitorFeature[];
}
/** Something that can be counted. Since libvirt 12.4.0. */
export interface CapabilitiesHostEnergyMonitorFeature extends RecordExtras {
  /** Name of the counter. Since libvirt 12.4.0. */
  name: 'core_energy' | 'activity' | (string & {});
}
/** A kind of guest that can run. Since libvirt 0.6.0. */
export interface CapabilitiesGuest extends RecordExtras {
  /** What the operating system of the guest runs on. Since libvirt 0.6.0. */
  os_type: 'xen' | 'linux' | 'hvm' | 'exe' | 'uml' | (string & {});
  arch: CapabilitiesGuestArch;
  features?: CapabilitiesGuestFeatures;
}
/** Architecture of the guest and what can run it. Since libvirt 0.6.0. */
export interface CapabilitiesGuestArch extends RecordExtras {
  /** Name of the architecture. Since libvirt 0.6.0. */
  name:
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
  /** Width of an address. Unit: bit. Since libvirt 0.6.0. */
  wordsize: '31' | '32' | '64' | (string & {});
  /** Program that runs such guests. Since libvirt 0.6.0. */
  emulator?: string;
  /** Firmware that starts the guest. Since libvirt 0.6.0. */
  loader?: string;
  machine?: CapabilitiesGuestArchMachine[];
  domain: CapabilitiesGuestArchDomain[];
}
/** A machine type that a guest can have. Since libvirt 0.6.0. */
export interface CapabilitiesGuestArchMachine extends RecordExtras {
  /** Name of the machine type that this one stands for. Since libvirt 0.7.0. */
  canonical?: string;
  /** How many virtual CPUs the machine can have. Since libvirt 1.1.1. */
  maxCpus?: number;
  /** Whether the hypervisor advises against the machine type. Since libvirt 7.1.0. */
  deprecated?: boolean;
  /** The text of the element. */
  value?: string;
}
/** A kind of domain that runs such guests, where it differs with what is its own. Since libvirt 0.6.0. */
export interface CapabilitiesGuestArchDomain extends RecordExtras {
  /** The type that a domain of the kind has. Since libvirt 0.6.0. */
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
  /** Program that runs such guests. Since libvirt 0.6.0. */
  emulator?: string;
  machine?: CapabilitiesGuestArchMachine[];
}
/** What such guests can have, and what libvirt can do with them. Since libvirt 0.4.1. */
export interface CapabilitiesGuestFeatures extends RecordExtras {
  /** Guests with physical address extension can run. Since libvirt 0.4.1. */
  pae?: true;
  /** Guests without physical address extension can run. Since libvirt 0.4.1. */
  nonpae?: true;
  /** Big-endian guests can run on Itanium. Since libvirt 0.4.1. */
  ia64_be?: true;
  acpi?: CapabilitiesGuestFeaturesAcpi;
  apic?: CapabilitiesGuestFeaturesApic;
  /** The model of the CPU can be chosen. Since libvirt 0.7.5. */
  cpuselection?: true;
  /** Devices have a boot order of their own. Since libvirt 0.9.7. */
  deviceboot?: true;
  disksnapshot?: CapabilitiesGuestFeaturesDisksnapshot;
  hap?: CapabilitiesGuestFeaturesHap;
  /** External snapshots can also be deleted and gone back to. Since libvirt 9.9.0. */
  externalSnapshot?: true;
}
/** ACPI. Since libvirt 0.4.1. */
export interface CapabilitiesGuestFeaturesAcpi extends RecordExtras {
  /** Whether guests have it when their definition says nothing. Since libvirt 0.4.1. */
  default: boolean;
  /** Whether the definition of a guest can say otherwise. Since libvirt 0.4.1. */
  toggle: boolean;
}
/** The interrupt controller APIC. Since libvirt 0.4.1. */
export interface CapabilitiesGuestFeaturesApic extends RecordExtras {
  /** Whether guests have it when their definition says nothing. Since libvirt 0.4.1. */
  default: boolean;
  /** Whether the definition of a guest can say otherwise. Since libvirt 0.4.1. */
  toggle: boolean;
}
/** Snapshots of single disks while the guest runs. Since libvirt 1.2.3. */
export interface CapabilitiesGuestFeaturesDisksnapshot extends RecordExtras {
  /** Whether guests have it when their definition says nothing. Since libvirt 0.4.1. */
  default: boolean;
  /** Whether the definition of a guest can say otherwise. Since libvirt 0.4.1. */
  toggle: boolean;
}
/** Paging with the help of the hardware, on Xen. Since libvirt 5.10.0. */
export interface CapabilitiesGuestFeaturesHap extends RecordExtras {
  /** Whether guests have it when their definition says nothing. Since libvirt 0.4.1. */
  default: boolean;
  /** Whether the definition of a guest can say otherwise. Since libvirt 0.4.1. */
  toggle: boolean;
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
"CapabilitiesHostTopology": {"shape":"record","attributes":[],"children":[{"property":"cells","localName":"cells","type":"CapabilitiesHostTopologyCells","required":true},{"property":"interconnects","localName":"interconnects","type":"CapabilitiesHostTopologyInterconnects"}]},
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
"CapabilitiesHostTopologyCells": {"shape":"record","attributes":[{"property":"num","localName":"num","value":{"kind":"integer"},"required":true}],"children":[{"property":"cell","localName":"cell","type":"CapabilitiesHostTopologyCellsCell","many":true,"required":true}]},
"CapabilitiesHostTopologyInterconnects": {"shape":"record","attributes":[],"children":[{"property":"latency","localName":"latency","type":"CapabilitiesHostTopologyInterconnectsLatency","many":true},{"property":"bandwidth","localName":"bandwidth","type":"CapabilitiesHostTopologyInterconnectsBandwidth","many":true}]},
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
"CapabilitiesHostTopologyCellsCell": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true}],"children":[{"property":"memory","localName":"memory","type":"CapabilitiesHostTopologyCellsCellMemory"},{"property":"pages","localName":"pages","type":"CapabilitiesHostTopologyCellsCellPages","many":true},{"property":"distances","localName":"distances","type":"CapabilitiesHostTopologyCellsCellDistances"},{"property":"cache","localName":"cache","type":"CapabilitiesHostTopologyCellsCellCache","many":true},{"property":"cpus","localName":"cpus","type":"CapabilitiesHostTopologyCellsCellCpus"}]},
"CapabilitiesHostTopologyInterconnectsLatency": {"shape":"record","attributes":[{"property":"initiator","localName":"initiator","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"cache","localName":"cache","value":{"kind":"integer"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["access","read","write"]},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostTopologyInterconnectsBandwidth": {"shape":"record","attributes":[{"property":"initiator","localName":"initiator","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"cache","localName":"cache","value":{"kind":"integer"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["access","read","write"]},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostCacheBankControl": {"shape":"record","attributes":[{"property":"granularity","localName":"granularity","value":{"kind":"integer"},"required":true},{"property":"min","localName":"min","value":{"kind":"integer"}},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["both","code","data"]},"required":true},{"property":"maxAllocs","localName":"maxAllocs","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostCacheMonitorFeature": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostMemoryBandwidthNodeControl": {"shape":"record","attributes":[{"property":"granularity","localName":"granularity","value":{"kind":"integer"},"required":true},{"property":"min","localName":"min","value":{"kind":"integer"}},{"property":"maxAllocs","localName":"maxAllocs","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostEnergyMonitorFeature": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["core_energy","activity"]},"required":true}],"children":[]},
"CapabilitiesHostTopologyCellsCellMemory": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"}}],"children":[],"content":{"kind":"integer"}},
"CapabilitiesHostTopologyCellsCellPages": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"KiB"},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[],"content":{"kind":"integer"}},
"CapabilitiesHostTopologyCellsCellDistances": {"shape":"record","attributes":[],"children":[{"property":"sibling","localName":"sibling","type":"CapabilitiesHostTopologyCellsCellDistancesSibling","many":true,"required":true}]},
"CapabilitiesHostTopologyCellsCellCache": {"shape":"record","attributes":[{"property":"level","localName":"level","value":{"kind":"integer"},"required":true},{"property":"associativity","localName":"associativity","value":{"kind":"enumeration","literals":["none","direct","full"]},"required":true},{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["none","writeback","writethrough"]},"required":true}],"children":[{"property":"size","localName":"size","type":"CapabilitiesHostTopologyCellsCellCacheSize","required":true},{"property":"line","localName":"line","type":"CapabilitiesHostTopologyCellsCellCacheLine","required":true}]},
"CapabilitiesHostTopologyCellsCellCpus": {"shape":"record","attributes":[{"property":"num","localName":"num","value":{"kind":"integer"},"required":true}],"children":[{"property":"cpu","localName":"cpu","type":"CapabilitiesHostTopologyCellsCellCpusCpu","many":true}]},
"CapabilitiesHostTopologyCellsCellDistancesSibling": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true}],"children":[]},
"CapabilitiesHostTopologyCellsCellCacheSize": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostTopologyCellsCellCacheLine": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"CapabilitiesHostTopologyCellsCellCpusCpu": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"socket_id","localName":"socket_id","value":{"kind":"integer"}},{"property":"die_id","localName":"die_id","value":{"kind":"integer"}},{"property":"cluster_id","localName":"cluster_id","value":{"kind":"integer"}},{"property":"core_id","localName":"core_id","value":{"kind":"integer"}},{"property":"siblings","localName":"siblings","value":{"kind":"string"}}],"children":[]}
}`,
};
