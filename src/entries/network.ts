export type * from '../../generated/network.ts';
export { networkKind, parseNetwork, writeNetwork } from '../model/kinds/network.ts';
