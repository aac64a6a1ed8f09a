// Generated from schemas/rng/cpu.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';

export type CpuAccessKind = 'access' | 'read' | 'write' | (string & {});

/** CPU that the guest sees. Or: CPU of the host. Since 0.6.0. */
export interface Cpu extends RecordExtras {
  /** Where the model comes from. Default: custom. Since 0.9.10. */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum' | (string & {});
  /** How the CPU given to the guest has to relate to a custom one. Default: exact. Since 0.7.5. */
  match?: 'minimum' | 'exact' | 'strict' | (string & {});
  /** How the CPU is verified when the domain starts. Since 3.2.0. */
  check?: 'none' | 'partial' | 'full' | (string & {});
  /** Whether features that block migration are left out of host-passthrough or maximum. Since 6.5.0. */
  migratable?: boolean;
  /** Whether features that the hypervisor deprecates are enabled, on IBM Z. Since 11.0.0. */
  deprecated_features?: boolean;
  model?: CpuModel;
  /** Vendor that the CPU of the host has to be of. Or: Vendor of the CPU. Since 0.8.3. */
  vendor?: string;
  /** How the CPUs are arranged; in a domain the product is the number of virtual CPUs. */
  topology?: CpuTopology;
  feature?: CpuFeature[];
  /** NUMA layout that the guest sees. */
  numa?: CpuNuma;
  /** Cache that the CPU reports. */
  cache?: CpuCache;
  /** Width of the physical addresses. */
  maxphysaddr?: CpuMaxphysaddr;
  /** Architecture of the host. */
  arch?:
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
  /** Extensions of an x86 CPU that matter to hypervisors. */
  features?: CpuFeatures;
  /** Microcode that the CPU runs. */
  microcode?: CpuMicrocode;
  /** Numbers by which an x86 CPU tells what it is. */
  signature?: CpuSignature;
  /** A counter of the CPU that tells time. */
  counter?: CpuCounter;
  /** A size of memory pages that the host can do. */
  pages?: CpuPages[];
}
/** Name of a CPU model. Or: Name of the CPU model that is nearest to the CPU. Since 0.7.5. */
export interface CpuModel extends RecordExtras {
  /** What to do when the hypervisor cannot do the model. Default: allow. Since 0.9.10. */
  fallback?: 'allow' | 'forbid' | (string & {});
  /** Vendor that the guest sees: exactly 12 characters. Format: 12 characters without comma. Since 0.10.0. */
  vendor_id?: string;
  value?: string;
}
/** How the CPUs are arranged; in a domain the product is the number of virtual CPUs. Since 0.7.5. */
export interface CpuTopology extends RecordExtras {
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
/** Adds a feature to the model, or takes one away. Or: A feature that the CPU has beyond its model. Since 0.7.5. */
export interface CpuFeature extends RecordExtras {
  /** What the guest gets. */
  policy?: 'forbid' | 'force' | 'require' | 'optional' | 'disable' | (string & {});
  /** Name of the feature. Format: a name of letters, digits, _ . - or a name of letters, digits, _ -. */
  name: string;
}
/** NUMA layout that the guest sees. Since 0.9.8. */
export interface CpuNuma extends RecordExtras {
  /** One NUMA cell of the guest. */
  cell: CpuNumaCell[];
  /** Latencies and bandwidths between cells, for the HMAT table of ACPI. */
  interconnects?: CpuNumaInterconnects;
}
/** Cache that the CPU reports. Since 3.3.0. */
export interface CpuCache extends RecordExtras {
  /** Level that is meant; all when absent. */
  level?: '1' | '2' | '3' | (string & {});
  /** What is reported. */
  mode: 'disable' | 'emulate' | 'passthrough' | (string & {});
}
/** Width of the physical addresses. Since 8.7.0. */
export interface CpuMaxphysaddr extends RecordExtras {
  /** Where the width comes from. */
  mode: 'emulate' | 'passthrough' | (string & {});
  /** Width to emulate. Unit: bit. */
  bits?: number;
  /** Upper bound of a width that comes from the host. Unit: bit. Since 9.3.0. */
  limit?: number;
}
/** Extensions of an x86 CPU that matter to hypervisors. Since 0.4.1. */
export interface CpuFeatures extends RecordExtras {
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
export interface CpuMicrocode extends RecordExtras {
  /** Version of the microcode. */
  version: number | bigint;
}
/** Numbers by which an x86 CPU tells what it is. Since 8.5.0. */
export interface CpuSignature extends RecordExtras {
  /** Family of the CPU. */
  family: number | bigint;
  /** Number of the model in its family. */
  model: number;
  /** Revision of the model. */
  stepping: number;
}
/** A counter of the CPU that tells time. Since 7.0.0. */
export interface CpuCounter extends RecordExtras {
  /** Name of the counter: tsc. */
  name: string;
  /** How often it counts in a second. Unit: Hz. */
  frequency: number | bigint;
  /** Whether a guest can be given another frequency. */
  scaling: boolean;
}
/** A size of memory pages that the host can do. Since 1.2.6. */
export interface CpuPages extends RecordExtras {
  /** Unit of the size. Default: KiB. Format: a unit such as KiB. */
  unit?: string;
  /** Size of a page. */
  size: number;
}
/** One NUMA cell of the guest. Since 0.9.8. */
export interface CpuNumaCell extends RecordExtras {
  /** Number of the cell; counted from 0 when absent. Since 1.2.7. */
  id?: number;
  /** Virtual CPUs of the cell; none when absent. Format: a list of numbers and ranges such as 0-3,^2,5. */
  cpus?: string;
  /** Memory of the cell. */
  memory: number | bigint;
  /** Unit of memory. Default: KiB. Format: a unit such as KiB. Since 1.2.11. */
  unit?: string;
  /** Who sees the memory of the cell, in place of what memoryBacking says. Since 1.2.9. */
  memAccess?: 'shared' | 'private' | (string & {});
  /** Whether the content is dropped when the domain stops, in place of what memoryBacking says. Since 4.4.0. */
  discard?: boolean;
  /** Distances to the other cells. */
  distances?: CpuNumaCellDistances;
  /** Cache of the memory of the cell, for the HMAT table of ACPI. */
  cache?: CpuNumaCellCache[];
}
/** Latencies and bandwidths between cells, for the HMAT table of ACPI. Since 6.6.0. */
export interface CpuNumaInterconnects extends RecordExtras {
  /** Latency of one way of access. */
  latency?: CpuNumaInterconnectsLatency[];
  /** Bandwidth of one way of access. */
  bandwidth?: CpuNumaInterconnectsBandwidth[];
}
/** Distances to the other cells. Since 3.10.0. */
export interface CpuNumaCellDistances extends RecordExtras {
  /** Distance to one cell. */
  sibling: CpuNumaCellDistancesSibling[];
}
/** Cache of the memory of the cell, for the HMAT table of ACPI. Since 6.6.0. */
export interface CpuNumaCellCache extends RecordExtras {
  /** Level of the cache. */
  level: number;
  /** Associativity of the cache. */
  associativity: 'none' | 'full' | 'direct' | (string & {});
  /** How writes are cached. */
  policy: 'none' | 'writeback' | 'writethrough' | (string & {});
  /** Size of the cache. Since 6.6.0. */
  size: CpuCacheSize;
  /** Size of a line of the cache. Since 6.6.0. */
  line: CpuCacheSize;
}
/** Latency of one way of access. Since 6.6.0. */
export interface CpuNumaInterconnectsLatency extends RecordExtras {
  /** Cell that accesses the memory. */
  initiator: number;
  /** Cell that has the memory. */
  target: number;
  /** Level of the cache of the target that is meant; the memory itself when absent. */
  cache?: number;
  /** Kind of access. */
  type: CpuAccessKind;
  /** Latency. Unit: ns. */
  value: number;
}
/** Bandwidth of one way of access. Since 6.6.0. */
export interface CpuNumaInterconnectsBandwidth extends RecordExtras {
  /** Cell that accesses the memory. */
  initiator: number;
  /** Cell that has the memory. */
  target: number;
  /** Level of the cache of the target that is meant; the memory itself when absent. Since 7.6.0. */
  cache?: number;
  /** Kind of access. */
  type: CpuAccessKind;
  /** Bandwidth, units a second. */
  value: number;
  /** Unit of value. Format: a unit such as KiB. */
  unit: string;
}
/** Distance to one cell. Since 3.10.0. */
export interface CpuNumaCellDistancesSibling extends RecordExtras {
  /** Number of the other cell. */
  id: number;
  /** Distance: 10 to itself, 20 to a neighbour, 255 when it cannot be reached. */
  value: number;
}
/** A size of a cache. */
export interface CpuCacheSize extends RecordExtras {
  /** Number of units. */
  value: number;
  /** Unit of value. Format: a unit such as KiB. */
  unit: string;
}

/** What the types look like in XML. */
export const cpuDescriptor: KindData = {
  kind: 'cpu',
  roots: [{"localName":"cpu","type":"Cpu"}],
  types: `{
"Cpu": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["custom","host-model","host-passthrough","maximum"]},"default":"custom"},{"property":"match","localName":"match","value":{"kind":"enumeration","literals":["minimum","exact","strict"]},"default":"exact"},{"property":"check","localName":"check","value":{"kind":"enumeration","literals":["none","partial","full"]}},{"property":"migratable","localName":"migratable","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"deprecated_features","localName":"deprecated_features","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"model","localName":"model","type":"CpuModel"},{"property":"vendor","localName":"vendor","type":"CpuVendor"},{"property":"topology","localName":"topology","type":"CpuTopology"},{"property":"feature","localName":"feature","type":"CpuFeature","many":true},{"property":"numa","localName":"numa","type":"CpuNuma"},{"property":"cache","localName":"cache","type":"CpuCache"},{"property":"maxphysaddr","localName":"maxphysaddr","type":"CpuMaxphysaddr"},{"property":"arch","localName":"arch","type":"CpuArch"},{"property":"features","localName":"features","type":"CpuFeatures"},{"property":"microcode","localName":"microcode","type":"CpuMicrocode"},{"property":"signature","localName":"signature","type":"CpuSignature"},{"property":"counter","localName":"counter","type":"CpuCounter"},{"property":"pages","localName":"pages","type":"CpuPages","many":true}]},
"CpuModel": {"shape":"record","attributes":[{"property":"fallback","localName":"fallback","value":{"kind":"enumeration","literals":["allow","forbid"]},"default":"allow"},{"property":"vendor_id","localName":"vendor_id","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"CpuVendor": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CpuTopology": {"shape":"record","attributes":[{"property":"sockets","localName":"sockets","value":{"kind":"integer"},"required":true},{"property":"dies","localName":"dies","value":{"kind":"integer"},"default":"1"},{"property":"clusters","localName":"clusters","value":{"kind":"integer"},"default":"1"},{"property":"cores","localName":"cores","value":{"kind":"integer"},"required":true},{"property":"threads","localName":"threads","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuFeature": {"shape":"record","attributes":[{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["forbid","force","require","optional","disable"]}},{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"CpuNuma": {"shape":"record","attributes":[],"children":[{"property":"cell","localName":"cell","type":"CpuNumaCell","many":true,"required":true},{"property":"interconnects","localName":"interconnects","type":"CpuNumaInterconnects"}]},
"CpuCache": {"shape":"record","attributes":[{"property":"level","localName":"level","value":{"kind":"enumeration","literals":["1","2","3"]}},{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["disable","emulate","passthrough"]},"required":true}],"children":[]},
"CpuMaxphysaddr": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["emulate","passthrough"]},"required":true},{"property":"bits","localName":"bits","value":{"kind":"integer"}},{"property":"limit","localName":"limit","value":{"kind":"integer"}}],"children":[]},
"CpuArch": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["aarch64","alpha","armv6l","armv7l","cris","i686","ia64","lm32","loongarch64","m68k","microblaze","microblazeel","mips","mipsel","mips64","mips64el","openrisc","parisc","parisc64","ppc","ppc64","ppc64le","ppcemb","riscv32","riscv64","s390","s390x","sh4","sh4eb","sparc","sparc64","unicore32","x86_64","xtensa","xtensaeb"]}},
"CpuFeatures": {"shape":"record","attributes":[],"children":[{"property":"pae","localName":"pae","type":"CpuFeaturesPae"},{"property":"nonpae","localName":"nonpae","type":"CpuFeaturesNonpae"},{"property":"vmx","localName":"vmx","type":"CpuFeaturesVmx"},{"property":"svm","localName":"svm","type":"CpuFeaturesSvm"}]},
"CpuMicrocode": {"shape":"record","attributes":[{"property":"version","localName":"version","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuSignature": {"shape":"record","attributes":[{"property":"family","localName":"family","value":{"kind":"integer"},"required":true},{"property":"model","localName":"model","value":{"kind":"integer"},"required":true},{"property":"stepping","localName":"stepping","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuCounter": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"frequency","localName":"frequency","value":{"kind":"integer"},"required":true},{"property":"scaling","localName":"scaling","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"CpuPages": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"KiB"},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuNumaCell": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"}},{"property":"cpus","localName":"cpus","value":{"kind":"string"}},{"property":"memory","localName":"memory","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"KiB"},{"property":"memAccess","localName":"memAccess","value":{"kind":"enumeration","literals":["shared","private"]}},{"property":"discard","localName":"discard","value":{"kind":"boolean","true":"yes","false":"no"}}],"children":[{"property":"distances","localName":"distances","type":"CpuNumaCellDistances"},{"property":"cache","localName":"cache","type":"CpuNumaCellCache","many":true}]},
"CpuNumaInterconnects": {"shape":"record","attributes":[],"children":[{"property":"latency","localName":"latency","type":"CpuNumaInterconnectsLatency","many":true},{"property":"bandwidth","localName":"bandwidth","type":"CpuNumaInterconnectsBandwidth","many":true}]},
"CpuFeaturesPae": {"shape":"flag","attributes":[],"children":[]},
"CpuFeaturesNonpae": {"shape":"flag","attributes":[],"children":[]},
"CpuFeaturesVmx": {"shape":"flag","attributes":[],"children":[]},
"CpuFeaturesSvm": {"shape":"flag","attributes":[],"children":[]},
"CpuNumaCellDistances": {"shape":"record","attributes":[],"children":[{"property":"sibling","localName":"sibling","type":"CpuNumaCellDistancesSibling","many":true,"required":true}]},
"CpuNumaCellCache": {"shape":"record","attributes":[{"property":"level","localName":"level","value":{"kind":"integer"},"required":true},{"property":"associativity","localName":"associativity","value":{"kind":"enumeration","literals":["none","full","direct"]},"required":true},{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["none","writeback","writethrough"]},"required":true}],"children":[{"property":"size","localName":"size","type":"CpuNumaCellCacheSize","required":true},{"property":"line","localName":"line","type":"CpuNumaCellCacheLine","required":true}]},
"CpuNumaInterconnectsLatency": {"shape":"record","attributes":[{"property":"initiator","localName":"initiator","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"cache","localName":"cache","value":{"kind":"integer"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["access","read","write"]},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuNumaInterconnectsBandwidth": {"shape":"record","attributes":[{"property":"initiator","localName":"initiator","value":{"kind":"integer"},"required":true},{"property":"target","localName":"target","value":{"kind":"integer"},"required":true},{"property":"cache","localName":"cache","value":{"kind":"integer"}},{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["access","read","write"]},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"CpuNumaCellDistancesSibling": {"shape":"record","attributes":[{"property":"id","localName":"id","value":{"kind":"integer"},"required":true},{"property":"value","localName":"value","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuNumaCellCacheSize": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]},
"CpuNumaCellCacheLine": {"shape":"record","attributes":[{"property":"value","localName":"value","value":{"kind":"integer"},"required":true},{"property":"unit","localName":"unit","value":{"kind":"string"},"required":true}],"children":[]}
}`,
};
