export type * from '../../generated/filter.ts';
export { networkFilterKind, parseNetworkFilter, writeNetworkFilter } from '../model/kinds/filter.ts';
