// Generated from schemas/rng/secret.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** What the secret is for; no two secrets may be for the same thing. Since libvirt 0.7.5. */
export type SecretUsage =
  | SecretUsageForVolume
  | SecretUsageCeph
  | SecretUsageIscsi
  | SecretUsageTls
  | SecretUsageVtpm
  | SecretUsageOther;

/** A password or key that libvirt keeps for other objects. Since libvirt 0.7.5. */
export interface Secret extends RecordExtras {
  /** Whether the value is held in memory only and never written to disk. Default: no. Since libvirt 0.7.5. */
  ephemeral?: boolean;
  /** Whether the value is kept from every caller and from clients on other hosts. Default: no. Since libvirt 0.7.5. */
  private?: boolean;
  /** Unique identifier; made up when absent. Since libvirt 0.7.5. */
  uuid?: string;
  /** What the secret is, for people. Since libvirt 0.7.5. */
  description?: string;
  usage?: SecretUsage;
}
/** The passphrase of an encrypted volume. Since libvirt 0.7.5. */
export interface SecretUsageForVolume extends RecordExtras {
  type: 'volume';
  /** Path of the volume; the secret is deleted with it. Since libvirt 0.7.5. */
  volume: string;
}
/** The key of a Ceph user, for RBD disks and pools. Since libvirt 0.9.7. */
export interface SecretUsageCeph extends RecordExtras {
  type: 'ceph';
  /** Name under which an auth element finds the secret by `usage`. Since libvirt 0.9.7. */
  name: string;
}
/** The CHAP password of an iSCSI target. Since libvirt 1.0.4. */
export interface SecretUsageIscsi extends RecordExtras {
  type: 'iscsi';
  /** Name under which an auth element finds the secret by `usage`. Since libvirt 1.0.4. */
  target: string;
}
/** The passphrase of a TLS private key of the hypervisor. Since libvirt 2.3.0. */
export interface SecretUsageTls extends RecordExtras {
  type: 'tls';
  /** Name under which an auth element finds the secret by `usage`. Since libvirt 0.9.7. */
  name: string;
}
/** The passphrase by which the state of an emulated TPM is encrypted. Since libvirt 5.6.0. */
export interface SecretUsageVtpm extends RecordExtras {
  type: 'vtpm';
  /** Name under which an auth element finds the secret by `usage`. Since libvirt 0.9.7. */
  name: string;
}
/** A <usage> whose `type` is a word that the grammar does not know. */
export interface SecretUsageOther extends RecordExtras {
  type: OtherWord;
  volume?: string;
  name?: string;
  target?: string;
}

/** What the types look like in XML. */
export const secretDescriptor: KindData = {
  kind: 'secret',
  roots: [{"localName":"secret","type":"Secret"}],
  types: `{
"Secret": {"shape":"record","attributes":[{"property":"ephemeral","localName":"ephemeral","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"},{"property":"private","localName":"private","value":{"kind":"boolean","true":"yes","false":"no"},"default":"no"}],"children":[{"property":"uuid","localName":"uuid","type":"SecretUuid"},{"property":"description","localName":"description","type":"SecretDescription"},{"property":"usage","localName":"usage","type":"SecretUsage"}]},
"SecretUuid": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"SecretDescription": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"SecretUsage": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["volume","ceph","iscsi","tls","vtpm"]},"required":true}],"children":[{"property":"volume","localName":"volume","type":"SecretUsageVolume"},{"property":"name","localName":"name","type":"SecretUsageName"},{"property":"target","localName":"target","type":"SecretUsageTarget"}]},
"SecretUsageVolume": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"SecretUsageName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"SecretUsageTarget": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}}
}`,
};
