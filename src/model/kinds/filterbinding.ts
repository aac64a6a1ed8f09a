import {
  type NetworkFilterBinding,
  networkFilterBindingDescriptor,
} from '../../../generated/filterbinding.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a binding of a network filter. */
export const networkFilterBindingKind = modelKind<NetworkFilterBinding>(networkFilterBindingDescriptor);

/** The model of a binding of a network filter; see `read`. */
export function parseNetworkFilterBinding(text: string): NetworkFilterBinding {
  return read(networkFilterBindingKind, text);
}

/** The XML of a binding of a network filter; see `write`. */
export function writeNetworkFilterBinding(model: NetworkFilterBinding): string {
  return write(networkFilterBindingKind, model);
}
