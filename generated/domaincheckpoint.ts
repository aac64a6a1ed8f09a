// Generated from schemas/rng/domain-family.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';
import type { Domain } from './domain.ts';

/** How one disk of the domain takes part. Since libvirt 5.6.0. */
export type DomainCheckpointDisksDisk =
  DomainCheckpointDisksDiskNo | DomainCheckpointDisksDiskBitmap | DomainCheckpointDisksDiskOther;

/** A moment from which on changes of disks are tracked. Since libvirt 5.6.0. */
export interface DomainCheckpoint extends RecordExtras {
  /** Name of the checkpoint, unique in its domain; made from the time when absent. Since libvirt 5.6.0. */
  name?: string;
  /** Free text about the checkpoint. Since libvirt 5.6.0. */
  description?: string;
  /** Output: when the checkpoint was made, counted from 1970. Unit: s. Since libvirt 5.6.0. */
  creationTime?: number | bigint;
  disks?: DomainCheckpointDisks;
  domain?: Domain;
  parent?: DomainCheckpointParent;
}
/** The disks that take part; when absent, all whose format can track changes. Since libvirt 5.6.0. */
export interface DomainCheckpointDisks extends RecordExtras {
  disk: DomainCheckpointDisksDisk[];
}
/** They are not. Since libvirt 5.6.0. */
export interface DomainCheckpointDisksDiskNo extends DomainCheckpointDisksDiskBase {
  checkpoint: 'no';
}
/** What every <disk> here has. */
export interface DomainCheckpointDisksDiskBase extends RecordExtras {
  /** The disk: its name in the guest, such as vda, or the path of its image. Since libvirt 5.6.0. */
  name: string;
}
/** In a bitmap inside the image. Since libvirt 5.6.0. */
export interface DomainCheckpointDisksDiskBitmap extends DomainCheckpointDisksDiskBase {
  checkpoint?: 'bitmap';
  /** Name of the bitmap; that of the checkpoint when absent. Since libvirt 5.6.0. */
  bitmap?: string;
  /** Output, where it is asked for: how much has changed since. Unit: B. Since libvirt 5.6.0. */
  size?: number | bigint;
}
/** A <disk> whose `checkpoint` is a word that the grammar does not know. */
export interface DomainCheckpointDisksDiskOther extends DomainCheckpointDisksDiskBase {
  checkpoint: OtherWord;
  bitmap?: string;
  size?: number | bigint;
}
/** Output: the checkpoint before this one. Since libvirt 5.6.0. */
export interface DomainCheckpointParent extends RecordExtras {
  /** Name of that checkpoint. Since libvirt 5.6.0. */
  name: string;
}

/** What the types look like in XML. */
export const domainCheckpointDescriptor: KindData = {
  kind: 'domaincheckpoint',
  roots: [{"localName":"domaincheckpoint","type":"DomainCheckpoint"}],
  types: `{
"DomainCheckpoint": {"shape":"record","attributes":[],"children":[{"property":"name","localName":"name","type":"DomainCheckpointName"},{"property":"description","localName":"description","type":"DomainCheckpointDescription"},{"property":"parent","localName":"parent","type":"DomainCheckpointParent"},{"property":"creationTime","localName":"creationTime","type":"DomainCheckpointCreationTime"},{"property":"disks","localName":"disks","type":"DomainCheckpointDisks"},{"property":"domain","localName":"domain","type":"Domain"}]},
"DomainCheckpointName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCheckpointDescription": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}},
"DomainCheckpointCreationTime": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"integer"}},
"DomainCheckpointDisks": {"shape":"record","attributes":[],"children":[{"property":"disk","localName":"disk","type":"DomainCheckpointDisksDisk","many":true,"required":true}]},
"DomainCheckpointParent": {"shape":"record","attributes":[],"children":[{"property":"name","localName":"name","type":"DomainCheckpointParentName","required":true}]},
"DomainCheckpointDisksDisk": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"checkpoint","localName":"checkpoint","value":{"kind":"enumeration","literals":["no","bitmap"]}},{"property":"bitmap","localName":"bitmap","value":{"kind":"string"}},{"property":"size","localName":"size","value":{"kind":"integer"}}],"children":[]},
"DomainCheckpointParentName": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}}
}`,
};
