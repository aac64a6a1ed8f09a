// Generated from schemas/rng/storagepoolCapabilities.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';

/** The types of storage pools that a connection knows. Since 5.2.0. */
export interface StoragePoolCapabilities extends RecordExtras {
  /** One type of pool. */
  pool?: StoragePoolCapabilitiesPool[];
}
/** One type of pool. Since 5.2.0. */
export interface StoragePoolCapabilitiesPool extends RecordExtras {
  /** The type, as a pool names it. */
  type: string;
  /** Whether there is support for it. */
  supported: boolean;
  /** What the source of such a pool may be. */
  poolOptions?: StoragePoolCapabilitiesPoolOptions;
  /** What volumes of such a pool may be. */
  volOptions?: StoragePoolCapabilitiesVolumeOptions;
}
/** What the source of such a pool may be. Since 5.2.0. */
export interface StoragePoolCapabilitiesPoolOptions extends RecordExtras {
  /** The format where none is given. */
  defaultFormat?: StoragePoolCapabilitiesDefaultFormat;
  /** The values that something may have; none when the list is empty. */
  enum?: StoragePoolCapabilitiesEnum[];
}
/** What volumes of such a pool may be. Since 5.2.0. */
export interface StoragePoolCapabilitiesVolumeOptions extends RecordExtras {
  /** The format where none is given. */
  defaultFormat: StoragePoolCapabilitiesDefaultFormat;
  /** The values that something may have; none when the list is empty. */
  enum?: StoragePoolCapabilitiesEnum[];
}
/** The format where none is given. Since 5.2.0. */
export interface StoragePoolCapabilitiesDefaultFormat extends RecordExtras {
  /** Name of the format. */
  type: string;
}
/** The values that something may have; none when the list is empty. Since 1.2.7. */
export interface StoragePoolCapabilitiesEnum extends RecordExtras {
  /** What has the values, such as an attribute of a device. */
  name: string;
  /** One value. */
  value?: string[];
}

/** What the types look like in XML. */
export const storagePoolCapabilitiesDescriptor: KindData = {
  kind: 'storagepoolCapabilities',
  roots: [{"localName":"storagepoolCapabilities","type":"StoragePoolCapabilities"}],
  types: `{
"StoragePoolCapabilities": {"shape":"record","attributes":[],"children":[{"property":"pool","localName":"pool","type":"StoragePoolCapabilitiesPool","many":true}]},
"StoragePoolCapabilitiesPool": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"string"},"required":true},{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"poolOptions","localName":"poolOptions","type":"StoragePoolCapabilitiesPoolOptions"},{"property":"volOptions","localName":"volOptions","type":"StoragePoolCapabilitiesVolumeOptions"}]},
"StoragePoolCapabilitiesPoolOptions": {"shape":"record","attributes":[],"children":[{"property":"defaultFormat","localName":"defaultFormat","type":"StoragePoolCapabilitiesDefaultFormat"},{"property":"enum","localName":"enum","type":"StoragePoolCapabilitiesEnum","many":true}]},
"StoragePoolCapabilitiesVolumeOptions": {"shape":"record","attributes":[],"children":[{"property":"defaultFormat","localName":"defaultFormat","type":"StoragePoolCapabilitiesDefaultFormat","required":true},{"property":"enum","localName":"enum","type":"StoragePoolCapabilitiesEnum","many":true}]},
"StoragePoolCapabilitiesDefaultFormat": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolCapabilitiesEnum": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[{"property":"value","localName":"value","type":"StoragePoolCapabilitiesEnumValue","many":true}]},
"StoragePoolCapabilitiesEnumValue": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}}
}`,
};
