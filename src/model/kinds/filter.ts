import { type NetworkFilter, networkFilterDescriptor } from '../../../generated/filter.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a network filter. */
export const networkFilterKind = modelKind<NetworkFilter>(networkFilterDescriptor);

/** The model of a network filter; see `read`. */
export function parseNetworkFilter(text: string): NetworkFilter {
  return read(networkFilterKind, text);
}

/** The XML of a network filter; see `write`. */
export function writeNetworkFilter(model: NetworkFilter): string {
  return write(networkFilterKind, model);
}
