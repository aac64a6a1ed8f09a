import { type Domain, domainDescriptor } from '../../../generated/domain.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a domain. */
export const domainKind = modelKind<Domain>(domainDescriptor);

/** The model of a domain; see `read`. */
export function parseDomain(text: string): Domain {
  return read(domainKind, text);
}

/** The XML of a domain; see `write`. */
export function writeDomain(model: Domain): string {
  return write(domainKind, model);
}
