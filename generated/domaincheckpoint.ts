// Generated from schemas/rng/domain-family.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';
import type { Domain } from './domain.ts';

/** How one disk of the domain takes part. Since 5.6.0. */
export type DomainCheckpointDisksDisk =
  DomainCheckpointDisksDiskNo | DomainCheckpointDisksDiskBitmap | DomainCheckpointDisksDiskOther;

/** A moment from which on changes of disks are tracked. Since 5.6.0. */
export interface DomainCheckpoint extends RecordExtras {
  /** Name of the checkpoint, unique in its domain; made from the time when absent. Format: a name of letters, digits, _ . - not beginning with a dot. */
  name?: string;
  /** Free text about the checkpoint. */
  description?: string;
  /** Output: when the checkpoint was made, counted from 1970. Unit: s. */
  creationTime?: number | bigint;
  /** The disks that take part; when absent, all whose format can track changes. */
  disks?: DomainCheckpointDisks;
  /** A virtual machine or container. Since 0.0.1. */
  domain?: Domain;
  /** Output: the checkpoint before this one. */
  parent?: DomainCheckpointParent;
}
/** The disks that take part; when absent, all whose format can track changes. Since 5.6.0. */
export interface DomainCheckpointDisks extends RecordExtras {
  /** How one disk of the domain takes part. */
  disk: DomainCheckpointDisksDisk[];
}
/** Output: the checkpoint before this one. Since 5.6.0. */
export interface DomainCheckpointParent extends RecordExtras {
  /** Name of that checkpoint. Format: a name of letters, digits, _ . - not beginning with a dot. */
  name: string;
}
/** What every <disk> here has. */
export interface DomainCheckpointDisksDiskBase extends RecordExtras {
  /** The disk: its name in the guest, such as vda, or the path of its image. Format: an absolute path or a disk name (fd, hd, sd, vd, xvd, ubd) such as vda or an NVMe disk name such as nvme0n1. */
  name: string;
}
/** They are not. Since 5.6.0. */
export interface DomainCheckpointDisksDiskNo extends DomainCheckpointDisksDiskBase {
  checkpoint: 'no';
}
/** In a bitmap inside the image. Since 5.6.0. */
export interface DomainCheckpointDisksDiskBitmap extends DomainCheckpointDisksDiskBase {
  checkpoint?: 'bitmap';
  /** Name of the bitmap; that of the checkpoint when absent. */
  bitmap?: string;
  /** Output, where it is asked for: how much has changed since. Unit: B. */
  size?: number | bigint;
}
/** A <disk> whose `checkpoint` is a word that the grammar does not know. */
export interface DomainCheckpointDisksDiskOther extends DomainCheckpointDisksDiskBase {
  checkpoint: OtherWord;
  bitmap?: string;
  size?: number | bigint;
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
