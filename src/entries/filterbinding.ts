export type * from '../../generated/filterbinding.ts';
export {
  networkFilterBindingKind,
  parseNetworkFilterBinding,
  writeNetworkFilterBinding,
} from '../model/kinds/filterbinding.ts';
