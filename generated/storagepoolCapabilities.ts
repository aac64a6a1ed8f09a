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
  poolOptions?: StoragePoolCapabilitiesPoolPoolOptions;
  /** What volumes of such a pool may be. */
  volOptions?: StoragePoolCapabilitiesPoolVolOptions;
}
/** What the source of such a pool may be. Since 5.2.0. */
export interface StoragePoolCapabilitiesPoolPoolOptions extends RecordExtras {
  /** The format where none is given. */
  defaultFormat?: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat;
  /** The values that something may have; none when the list is empty. */
  enum?: StoragePoolCapabilitiesPoolPoolOptionsEnum[];
}
/** What volumes of such a pool may be. Since 5.2.0. */
export interface StoragePoolCapabilitiesPoolVolOptions extends RecordExtras {
  /** The format where none is given. */
  defaultFormat: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat;
  /** The values that something may have; none when the list is empty. */
  enum?: StoragePoolCapabilitiesPoolPoolOptionsEnum[];
}
/** The format where none is given. Since 5.2.0. */
export interface StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat extends RecordExtras {
  /** Name of the format. */
  type: string;
}
/** The values that something may have; none when the list is empty. Since 1.2.7. */
export interface StoragePoolCapabilitiesPoolPoolOptionsEnum extends RecordExtras {
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
"StoragePoolCapabilitiesPool": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"string"},"required":true},{"property":"supported","localName":"supported","value":{"kind":"boolean","true":"yes","false":"no"},"required":true}],"children":[{"property":"poolOptions","localName":"poolOptions","type":"StoragePoolCapabilitiesPoolPoolOptions"},{"property":"volOptions","localName":"volOptions","type":"StoragePoolCapabilitiesPoolVolOptions"}]},
"StoragePoolCapabilitiesPoolPoolOptions": {"shape":"record","attributes":[],"children":[{"property":"defaultFormat","localName":"defaultFormat","type":"StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat"},{"property":"enum","localName":"enum","type":"StoragePoolCapabilitiesPoolPoolOptionsEnum","many":true}]},
"StoragePoolCapabilitiesPoolVolOptions": {"shape":"record","attributes":[],"children":[{"property":"defaultFormat","localName":"defaultFormat","type":"StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat","required":true},{"property":"enum","localName":"enum","type":"StoragePoolCapabilitiesPoolPoolOptionsEnum","many":true}]},
"StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"string"},"required":true}],"children":[]},
"StoragePoolCapabilitiesPoolPoolOptionsEnum": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true}],"children":[{"property":"value","localName":"value","type":"StoragePoolCapabilitiesPoolPoolOptionsEnumValue","many":true}]},
"StoragePoolCapabilitiesPoolPoolOptionsEnumValue": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}}
}`,
};
