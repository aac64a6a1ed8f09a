import type { Handle } from '../addon.ts';

type Domain = Handle<'Domain'>;
type DomainSnapshot = Handle<'DomainSnapshot'>;
type DomainCheckpoint = Handle<'DomainCheckpoint'>;

/** Functions of snapshots, checkpoints and backups of domains. */
export interface SnapshotCalls {
  // Snapshots
  virDomainSnapshotCreateXML(domain: Domain, xml: string, flags: number): DomainSnapshot;
  virDomainListAllSnapshots(domain: Domain, flags: number): DomainSnapshot[];
  virDomainSnapshotListAllChildren(snapshot: DomainSnapshot, flags: number): DomainSnapshot[];
  virDomainSnapshotLookupByName(domain: Domain, name: string, flags: number): DomainSnapshot;
  virDomainHasCurrentSnapshot(domain: Domain, flags: number): boolean;
  virDomainSnapshotCurrent(domain: Domain, flags: number): DomainSnapshot;
  virDomainSnapshotGetParent(snapshot: DomainSnapshot, flags: number): DomainSnapshot;
  virDomainSnapshotGetName(snapshot: DomainSnapshot): string;
  virDomainSnapshotGetXMLDesc(snapshot: DomainSnapshot, flags: number): string;
  virDomainSnapshotIsCurrent(snapshot: DomainSnapshot, flags: number): boolean;
  virDomainSnapshotHasMetadata(snapshot: DomainSnapshot, flags: number): boolean;
  virDomainRevertToSnapshot(snapshot: DomainSnapshot, flags: number): void;
  virDomainSnapshotDelete(snapshot: DomainSnapshot, flags: number): void;

  // Checkpoints
  virDomainCheckpointCreateXML(domain: Domain, xml: string, flags: number): DomainCheckpoint;
  virDomainListAllCheckpoints(domain: Domain, flags: number): DomainCheckpoint[];
  virDomainCheckpointListAllChildren(checkpoint: DomainCheckpoint, flags: number): DomainCheckpoint[];
  virDomainCheckpointLookupByName(domain: Domain, name: string, flags: number): DomainCheckpoint;
  virDomainCheckpointGetParent(checkpoint: DomainCheckpoint, flags: number): DomainCheckpoint;
  virDomainCheckpointGetName(checkpoint: DomainCheckpoint): string;
  virDomainCheckpointGetXMLDesc(checkpoint: DomainCheckpoint, flags: number): string;
  virDomainCheckpointDelete(checkpoint: DomainCheckpoint, flags: number): void;

  // Backups
  virDomainBackupBegin(
    domain: Domain,
    backupXML: string,
    checkpointXML: string | undefined,
    flags: number,
  ): void;
  virDomainBackupGetXMLDesc(domain: Domain, flags: number): string;
}
