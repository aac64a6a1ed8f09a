export type * from '../../generated/networkport.ts';
export { networkPortKind, parseNetworkPort, writeNetworkPort } from '../model/kinds/networkport.ts';
