export type * from '../../generated/domainbackup.ts';
export { domainBackupKind, parseDomainBackup, writeDomainBackup } from '../model/kinds/domainbackup.ts';
