export type * from '../../generated/domainsnapshot.ts';
export {
  domainSnapshotKind,
  parseDomainSnapshot,
  writeDomainSnapshot,
} from '../model/kinds/domainsnapshot.ts';
