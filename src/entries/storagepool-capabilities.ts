export type * from '../../generated/storagepoolCapabilities.ts';
export {
  parseStoragePoolCapabilities,
  storagePoolCapabilitiesKind,
  writeStoragePoolCapabilities,
} from '../model/kinds/storagepool-capabilities.ts';
