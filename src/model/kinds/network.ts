import { type Network, networkDescriptor } from '../../../generated/network.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a virtual network. */
export const networkKind = modelKind<Network>(networkDescriptor);

/** The model of a virtual network; see `read`. */
export function parseNetwork(text: string): Network {
  return read(networkKind, text);
}

/** The XML of a virtual network; see `write`. */
export function writeNetwork(model: Network): string {
  return write(networkKind, model);
}
