import { domainDescriptor } from '../../../generated/domain.ts';
import { type DomainBackup, domainBackupDescriptor } from '../../../generated/domainbackup.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a backup job. */
export const domainBackupKind = modelKind<DomainBackup>(domainBackupDescriptor, domainDescriptor);

/** The model of a backup job; see `read`. */
export function parseDomainBackup(text: string): DomainBackup {
  return read(domainBackupKind, text);
}

/** The XML of a backup job; see `write`. */
export function writeDomainBackup(model: DomainBackup): string {
  return write(domainBackupKind, model);
}
