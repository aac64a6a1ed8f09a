import { domainDescriptor } from '../../../generated/domain.ts';
import { type DomainSnapshot, domainSnapshotDescriptor } from '../../../generated/domainsnapshot.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a snapshot of a domain. */
export const domainSnapshotKind = modelKind<DomainSnapshot>(domainSnapshotDescriptor, domainDescriptor);

/** The model of a snapshot of a domain; see `read`. */
export function parseDomainSnapshot(text: string): DomainSnapshot {
  return read(domainSnapshotKind, text);
}

/** The XML of a snapshot of a domain; see `write`. */
export function writeDomainSnapshot(model: DomainSnapshot): string {
  return write(domainSnapshotKind, model);
}
