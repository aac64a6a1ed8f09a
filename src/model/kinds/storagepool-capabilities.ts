import {
  type StoragePoolCapabilities,
  storagePoolCapabilitiesDescriptor,
} from '../../../generated/storagepoolCapabilities.ts';
import { modelKind } from '../model-kind.ts';
import { read } from '../read.ts';
import { write } from '../write.ts';

/** Documents that describe the capabilities for storage pools. */
export const storagePoolCapabilitiesKind = modelKind<StoragePoolCapabilities>(
  storagePoolCapabilitiesDescriptor,
);

/** The model of the capabilities for storage pools; see `read`. */
export function parseStoragePoolCapabilities(text: string): StoragePoolCapabilities {
  return read(storagePoolCapabilitiesKind, text);
}

/** The XML of the capabilities for storage pools; see `write`. */
export function writeStoragePoolCapabilities(model: StoragePoolCapabilities): string {
  return write(storagePoolCapabilitiesKind, model);
}
