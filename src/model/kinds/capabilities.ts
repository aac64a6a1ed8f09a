import { type Capabilities, capabilitiesDescriptor } from '../../../generated/capabilities.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe the capabilities of a host. */
export const capabilitiesKind = modelKind<Capabilities>(capabilitiesDescriptor);

/** The model of the capabilities of a host; see `read`. */
export function parseCapabilities(text: string): Capabilities {
  return read(capabilitiesKind, text);
}

/** The XML of the capabilities of a host; see `write`. */
export function writeCapabilities(model: Capabilities): string {
  return write(capabilitiesKind, model);
}
