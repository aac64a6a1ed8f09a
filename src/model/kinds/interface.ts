import { type HostInterface, hostInterfaceDescriptor } from '../../../generated/interface.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a network interface of a host. */
export const hostInterfaceKind = modelKind<HostInterface>(hostInterfaceDescriptor);

/** The model of a network interface of a host; see `read`. */
export function parseHostInterface(text: string): HostInterface {
  return read(hostInterfaceKind, text);
}

/** The XML of a network interface of a host; see `write`. */
export function writeHostInterface(model: HostInterface): string {
  return write(hostInterfaceKind, model);
}
