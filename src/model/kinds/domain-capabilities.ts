import {
  type DomainCapabilities,
  domainCapabilitiesDescriptor,
} from '../../../generated/domainCapabilities.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe the capabilities for domains. */
export const domainCapabilitiesKind = modelKind<DomainCapabilities>(domainCapabilitiesDescriptor);

/** The model of the capabilities for domains; see `read`. */
export function parseDomainCapabilities(text: string): DomainCapabilities {
  return read(domainCapabilitiesKind, text);
}

/** The XML of the capabilities for domains; see `write`. */
export function writeDomainCapabilities(model: DomainCapabilities): string {
  return write(domainCapabilitiesKind, model);
}
