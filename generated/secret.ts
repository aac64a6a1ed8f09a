// Generated from schemas/rng/secret.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** What the secret is for; no two secrets may be for the same thing. Since 0.7.5. */
export type SecretUsage =
  | SecretUsageForVolume
  | SecretUsageCeph
  | SecretUsageIscsi
  | SecretUsageTls
  | SecretUsageVtpm
  | SecretUsageOther;

/** A password or key that libvirt keeps for other objects. Since 0.7.5. */
export interface Secret extends RecordExtras {
  /** Whether the value is held in memory only and never written to disk. Default: no. */
  ephemeral?: boolean;
  /** Whether the value is kept from every caller and from clients on other hosts. Default: no. */
  private?: boolean;
  /** Unique identifier; made up when absent. Format: a UUID such as 7e2b1a8c-9a50-4a5f-8f0e-1f4d6a3c2b10. */
  uuid?: string;
  /** What the secret is, for people. */
  description?: string;
  /** What the secret is for; no two secrets may be for the same thing. */
  usage?: SecretUsage;
}
/** The passphrase of an encrypted volume. Since 0.7.5. */
export interface SecretUsageForVolume extends RecordExtras {
  type: 'volume';
  /** Path of the volume; the secret is deleted with it. Format: an absolute path. */
  volume: string;
}
/** The key of a Ceph user, for RBD disks and pools. Since 0.9.7. */
export interface SecretUsageCeph extends RecordExtras {
  type: 'ceph';
  /** Name under which an auth element finds the secret by `usage`. Format: a name without / or line break. */
  name: string;
}
/** The CHAP password of an iSCSI target. Since 1.0.4. */
export interface SecretUsageIscsi extends RecordExtras {
  type: 'iscsi';
  /** Name under which an auth element finds the secret by `usage`. Format: a name without / or line break. */
  target: string;
}
/** The passphrase of a TLS private key of the hypervisor. Since 2.3.0. */
export interface SecretUsageTls extends RecordExtras {
  type: 'tls';
  /** Name of the secret among those for TLS. Format: a name without / or line break. */
  name: string;
}
/** The passphrase by which the state of an emulated TPM is encrypted. Since 5.6.0. */
export interface SecretUsageVtpm extends RecordExtras {
  type: 'vtpm';
  /** Name of the secret among those for TPMs. Format: a name without / or line break. */
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
