import { type NetworkPort, networkPortDescriptor } from '../../../generated/networkport.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a port of a virtual network. */
export const networkPortKind = modelKind<NetworkPort>(networkPortDescriptor);

/** The model of a port of a virtual network; see `read`. */
export function parseNetworkPort(text: string): NetworkPort {
  return read(networkPortKind, text);
}

/** The XML of a port of a virtual network; see `write`. */
export function writeNetworkPort(model: NetworkPort): string {
  return write(networkPortKind, model);
}
