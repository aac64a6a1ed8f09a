// Generated from schemas/rng/domain-family.rng by `npm run generate`. Do not edit.
import type { KindDescriptor } from '../src/descriptor/descriptor.ts';
import type { ForeignContent } from '../src/descriptor/foreign.ts';
import { type DomainCpuCache, type DomainCpuMaxphysaddr, type DomainCpuNuma, type DomainCpuTopology, domainDescriptor } from './domain.ts';

/** CPU that the guest sees. Since libvirt 0.7.5. */
export interface Cpu {
  /** Where the model comes from. Default: custom. Since libvirt 0.9.10. */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum' | (string & {});
  /** How the CPU given to the guest has to relate to a custom one. Default: exact. Since libvirt 0.7.5. */
  match?: 'minimum' | 'exact' | 'strict' | (string & {});
  /** How the CPU is verified when the domain starts. Since libvirt 3.2.0. */
  check?: 'none' | 'partial' | 'full' | (string & {});
  /** Whether features that block migration are left out of host-passthrough or maximum. Since libvirt 6.5.0. */
  migratable?: boolean;
  /** Whether features that the hypervisor deprecates are enabled, on IBM Z. Since libvirt 11.0.0. */
  deprecated_features?: boolean;
  model?: CpuModel;
  /** Vendor that the CPU of the host has to be of. Since libvirt 0.8.3. */
  vendor?: string;
  topology?: DomainCpuTopology;
  feature?: CpuFeature[];
  numa?: DomainCpuNuma;
  cache?: DomainCpuCache;
  maxphysaddr?: DomainCpuMaxphysaddr;
  /** Architecture of the host. Since libvirt 0.6.0. */
  arch?:
    | 's390'
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
  features?: CpuFeatures;
  microcode?: CpuMicrocode;
  signature?: CpuSignature;
  counter?: CpuCounter;
  pages?: CpuPages[];
  $foreign?: ForeignContent;
}
/** Name of a CPU model. Since libvirt 0.7.5. */
export interface CpuModel {
  /** What to do when the hypervisor cannot do the model. Default: allow. Since libvirt 0.9.10. */
  fallback?: 'forbid' | 'allow' | (string & {});
  /** Vendor that the guest sees: exactly 12 characters. Since libvirt 0.10.0. */
  vendor_id?: string;
  /** The text of the element. */
  value?: string;
  $foreign?: ForeignContent;
}
/** Adds a feature to the model, or takes one away. Since libvirt 0.7.5. */
export interface CpuFeature {
  /** What the guest gets. Since libvirt 0.7.5. */
  policy?: 'forbid' | 'force' | 'require' | 'optional' | 'disable' | (string & {});
  /** Name of the feature. Since libvirt 0.7.5. */
  name: string;
  $foreign?: ForeignContent;
}
/** Extensions of an x86 CPU that matter to hypervisors. Since libvirt 0.4.1. */
export interface CpuFeatures {
  /** Guests with physical address extension can run. Since libvirt 0.4.1. */
  pae?: true;
  /** Guests without physical address extension can run. Since libvirt 0.4.1. */
  nonpae?: true;
  /** The CPU has the virtualization of Intel. Since libvirt 0.6.0. */
  vmx?: true;
  /** The CPU has the virtualization of AMD. Since libvirt 0.6.0. */
  svm?: true;
  $foreign?: ForeignContent;
}
/** Microcode that the CPU runs. Since libvirt 4.4.0. */
export interface CpuMicrocode {
  /** Version of the microcode. Since libvirt 4.4.0. */
  version: number | bigint;
  $foreign?: ForeignContent;
}
/** Numbers by which an x86 CPU tells what it is. Since libvirt 8.5.0. */
export interface CpuSignature {
  /** Family of the CPU. Since libvirt 8.5.0. */
  family: number | bigint;
  /** Number of the model in its family. Since libvirt 8.5.0. */
  model: number;
  /** Revision of the model. Since libvirt 8.5.0. */
  stepping: number;
  $foreign?: ForeignContent;
}
/** A counter of the CPU that tells time. Since libvirt 7.0.0. */
export interface CpuCounter {
  /** Name of the counter: tsc. Since libvirt 7.0.0. */
  name: string;
  /** How often it counts in a second. Unit: Hz. Since libvirt 7.0.0. */
  frequency: number | bigint;
  /** Whether a guest can be given another frequency. Since libvirt 7.0.0. */
  scaling: boolean;
  $foreign?: ForeignContent;
}
/** A size of memory pages that the host can do. Since libvirt 1.2.6. */
export interface CpuPages {
  /** Unit of the size. Default: KiB. Since libvirt 1.2.6. */
  unit?: string;
  /** Size of a page. Since libvirt 1.2.6. */
  size: number;
  $foreign?: ForeignContent;
}

/** What the types look like in XML. Mostly a text, since that is read faster than an object literal. */
export const cpuDescriptor: KindDescriptor = {
  kind: 'cpu',
  roots: [{"localName":"cpu","type":"Cpu"}],
  types: { ...domainDescriptor.types, ...JSON.parse(`{
"Cpu": {"shape":"record","attributes":[{"property":"mode","localName":"mode","value":{"kind":"enumeration","literals":["custom","host-model","host-passthrough","maximum"]},"default":"custom"},{"property":"match","localName":"match","value":{"kind":"enumeration","literals":["minimum","exact","strict"]},"default":"exact"},{"property":"check","localName":"check","value":{"kind":"enumeration","literals":["none","partial","full"]}},{"property":"migratable","localName":"migratable","value":{"kind":"boolean","true":"on","false":"off"}},{"property":"deprecated_features","localName":"deprecated_features","value":{"kind":"boolean","true":"on","false":"off"}}],"children":[{"property":"model","localName":"model","type":"CpuModel"},{"property":"vendor","localName":"vendor","type":"CpuVendor"},{"property":"topology","localName":"topology","type":"DomainCpuTopology"},{"property":"feature","localName":"feature","type":"CpuFeature","many":true},{"property":"numa","localName":"numa","type":"DomainCpuNuma"},{"property":"cache","localName":"cache","type":"DomainCpuCache"},{"property":"maxphysaddr","localName":"maxphysaddr","type":"DomainCpuMaxphysaddr"},{"property":"arch","localName":"arch","type":"CpuArch"},{"property":"features","localName":"features","type":"CpuFeatures"},{"property":"microcode","localName":"microcode","type":"CpuMicrocode"},{"property":"signature","localName":"signature","type":"CpuSignature"},{"property":"counter","localName":"counter","type":"CpuCounter"},{"property":"pages","localName":"pages","type":"CpuPages","many":true}]},
"CpuModel": {"shape":"record","attributes":[{"property":"fallback","localName":"fallback","value":{"kind":"enumeration","literals":["forbid","allow"]},"default":"allow"},{"property":"vendor_id","localName":"vendor_id","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"CpuVendor": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"CpuFeature": {"shape":"record","attributes":[{"property":"policy","localName":"policy","value":{"kind":"enumeration","literals":["forbid","force","require","optional","disable"]}},{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[]},
"CpuArch": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"enumeration","literals":["s390","aarch64","alpha","armv6l","armv7l","cris","i686","ia64","lm32","loongarch64","m68k","microblaze","microblazeel","mips","mipsel","mips64","mips64el","openrisc","parisc","parisc64","ppc","ppc64","ppc64le","ppcemb","riscv32","riscv64","s390x","sh4","sh4eb","sparc","sparc64","unicore32","x86_64","xtensa","xtensaeb"]}},
"CpuFeatures": {"shape":"record","attributes":[],"children":[{"property":"pae","localName":"pae","type":"CpuFeaturesPae"},{"property":"nonpae","localName":"nonpae","type":"CpuFeaturesNonpae"},{"property":"vmx","localName":"vmx","type":"CpuFeaturesVmx"},{"property":"svm","localName":"svm","type":"CpuFeaturesSvm"}]},
"CpuMicrocode": {"shape":"record","attributes":[{"property":"version","localName":"version","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuSignature": {"shape":"record","attributes":[{"property":"family","localName":"family","value":{"kind":"integer"},"required":true},{"property":"model","localName":"model","value":{"kind":"integer"},"required":true},{"property":"stepping","localName":"stepping","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuCounter": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"frequency","localName":"frequency","value":{"kind":"integer"},"required":true},{"property":"scaling","localName":"scaling","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[]},
"CpuPages": {"shape":"record","attributes":[{"property":"unit","localName":"unit","value":{"kind":"string"},"default":"KiB"},{"property":"size","localName":"size","value":{"kind":"integer"},"required":true}],"children":[]},
"CpuFeaturesPae": {"shape":"flag","attributes":[],"children":[]},
"CpuFeaturesNonpae": {"shape":"flag","attributes":[],"children":[]},
"CpuFeaturesVmx": {"shape":"flag","attributes":[],"children":[]},
"CpuFeaturesSvm": {"shape":"flag","attributes":[],"children":[]}
}`) },
};
