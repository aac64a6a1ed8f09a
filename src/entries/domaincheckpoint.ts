export type * from '../../generated/domaincheckpoint.ts';
export {
  domainCheckpointKind,
  parseDomainCheckpoint,
  writeDomainCheckpoint,
} from '../model/kinds/domaincheckpoint.ts';
