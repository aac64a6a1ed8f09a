import { domainDescriptor } from '../../../generated/domain.ts';
import { type DomainCheckpoint, domainCheckpointDescriptor } from '../../../generated/domaincheckpoint.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a checkpoint of a domain. */
export const domainCheckpointKind = modelKind<DomainCheckpoint>(domainCheckpointDescriptor, domainDescriptor);

/** The model of a checkpoint of a domain; see `read`. */
export function parseDomainCheckpoint(text: string): DomainCheckpoint {
  return read(domainCheckpointKind, text);
}

/** The XML of a checkpoint of a domain; see `write`. */
export function writeDomainCheckpoint(model: DomainCheckpoint): string {
  return write(domainCheckpointKind, model);
}
