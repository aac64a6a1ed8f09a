import { domainDescriptor } from '../../../generated/domain.ts';
import { type DomainDevice, domainDeviceDescriptor } from '../../../generated/domaindevice.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe a device of a domain. */
export const domainDeviceKind = modelKind<DomainDevice>(domainDeviceDescriptor, domainDescriptor);

/** The model of a device of a domain; see `read`. */
export function parseDomainDevice(text: string): DomainDevice {
  return read(domainDeviceKind, text);
}

/** The XML of a device of a domain; see `write`. */
export function writeDomainDevice(model: DomainDevice): string {
  return write(domainDeviceKind, model);
}
