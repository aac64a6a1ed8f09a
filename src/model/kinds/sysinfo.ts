import { type SystemInformation, systemInformationDescriptor } from '../../../generated/sysinfo.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe what firmware says about its machine. */
export const systemInformationKind = modelKind<SystemInformation>(systemInformationDescriptor);

/** The model of what firmware says about its machine; see `read`. */
export function parseSystemInformation(text: string): SystemInformation {
  return read(systemInformationKind, text);
}

/** The XML of what firmware says about its machine; see `write`. */
export function writeSystemInformation(model: SystemInformation): string {
  return write(systemInformationKind, model);
}
