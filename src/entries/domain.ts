export type * from '../../generated/domain.ts';
export { domainKind, parseDomain, writeDomain } from '../model/kinds/domain.ts';
