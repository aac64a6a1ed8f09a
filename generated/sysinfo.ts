// Generated from schemas/rng/sysinfo.rng by `npm run generate`. Do not edit.
import type { KindData } from '../src/descriptor/descriptor.ts';
import type { RecordExtras } from '../src/descriptor/extras.ts';
import type { OtherWord } from '../src/descriptor/other-word.ts';

/** Output: what machine the host is. Since 11.6.0. */
export type SystemInformation = SystemInformationSmbios | SystemInformationFwcfg | SystemInformationOther;

/** From SMBIOS tables, or their like on other machines. Since 11.6.0. */
export interface SystemInformationSmbios extends RecordExtras {
  type: 'smbios';
  /** The firmware (SMBIOS table 0). */
  bios?: SystemInformationBios;
  /** The machine (SMBIOS table 1). */
  system?: SystemInformationSystem;
  /** One board (SMBIOS table 2). */
  baseBoard?: SystemInformationBaseBoard[];
  /** The chassis (SMBIOS table 3). */
  chassis?: SystemInformationChassis;
  /** One processor (SMBIOS table 4). */
  processor?: SystemInformationProcessor[];
  /** One memory module or slot (SMBIOS table 17). */
  memory_device?: SystemInformationMemoryDevice[];
  /** Free strings for software in the guest (SMBIOS table 11). */
  oemStrings?: SystemInformationOemStrings;
}
/** From the firmware configuration device of QEMU. Since 11.6.0. */
export interface SystemInformationFwcfg extends RecordExtras {
  type: 'fwcfg';
  /** One blob: the text, or what a file holds. */
  entry?: SystemInformationEntry[];
}
/** A <sysinfo> whose `type` is a word that the grammar does not know. */
export interface SystemInformationOther extends RecordExtras {
  type: OtherWord;
  bios?: SystemInformationBios;
  system?: SystemInformationSystem;
  baseBoard?: SystemInformationBaseBoard[];
  chassis?: SystemInformationChassis;
  processor?: SystemInformationProcessor[];
  memory_device?: SystemInformationMemoryDevice[];
  oemStrings?: SystemInformationOemStrings;
  entry?: SystemInformationEntry[];
}
/** The firmware (SMBIOS table 0). Since 0.8.6. */
export interface SystemInformationBios extends RecordExtras {
  /** One field; the text is its value. */
  entry: SystemInformationBiosEntry[];
}
/** The machine (SMBIOS table 1). Since 0.8.6. */
export interface SystemInformationSystem extends RecordExtras {
  /** One field; the text is its value. */
  entry: SystemInformationSystemEntry[];
}
/** One board (SMBIOS table 2). Since 1.2.17. */
export interface SystemInformationBaseBoard extends RecordExtras {
  /** One field; the text is its value. */
  entry: SystemInformationBaseBoardEntry[];
}
/** The chassis (SMBIOS table 3). Since 4.1.0. */
export interface SystemInformationChassis extends RecordExtras {
  /** One field; the text is its value. */
  entry: SystemInformationChassisEntry[];
}
/** One processor (SMBIOS table 4). Since 11.6.0. */
export interface SystemInformationProcessor extends RecordExtras {
  /** One field; the text is its value. */
  entry: SystemInformationProcessorEntry[];
}
/** One memory module or slot (SMBIOS table 17). Since 11.6.0. */
export interface SystemInformationMemoryDevice extends RecordExtras {
  /** One field; the text is its value. */
  entry: SystemInformationMemoryDeviceEntry[];
}
/** Free strings for software in the guest (SMBIOS table 11). Since 4.1.0. */
export interface SystemInformationOemStrings extends RecordExtras {
  /** One string. */
  entry: string[];
}
/** One blob: the text, or what a file holds. Since 6.5.0. */
export interface SystemInformationEntry extends RecordExtras {
  /** Name of the blob; to begin with opt/. */
  name: string;
  /** File of the host with the content. */
  file?: string;
  value?: string;
}
/** One field; the text is its value. Since 0.8.6. */
export interface SystemInformationBiosEntry extends RecordExtras {
  /** Name of the field. */
  name: 'vendor' | 'version' | 'date' | 'release' | (string & {});
  value?: string;
}
/** One field; the text is its value. Since 0.8.6. */
export interface SystemInformationSystemEntry extends RecordExtras {
  /** Name of the field. */
  name: 'version' | 'manufacturer' | 'product' | 'serial' | 'uuid' | 'sku' | 'family' | (string & {});
  value?: string;
}
/** One field; the text is its value. Since 1.2.17. */
export interface SystemInformationBaseBoardEntry extends RecordExtras {
  /** Name of the field. */
  name: 'version' | 'manufacturer' | 'product' | 'serial' | 'asset' | 'location' | (string & {});
  value?: string;
}
/** One field; the text is its value. Since 4.1.0. */
export interface SystemInformationChassisEntry extends RecordExtras {
  /** Name of the field. */
  name: 'version' | 'manufacturer' | 'serial' | 'sku' | 'asset' | (string & {});
  value?: string;
}
/** One field; the text is its value. Since 11.6.0. */
export interface SystemInformationProcessorEntry extends RecordExtras {
  /** Name of the field. */
  name:
    | 'version'
    | 'manufacturer'
    | 'family'
    | 'socket_destination'
    | 'type'
    | 'signature'
    | 'external_clock'
    | 'max_speed'
    | 'status'
    | 'serial_number'
    | 'part_number'
    | (string & {});
  value?: string;
}
/** One field; the text is its value. Since 11.6.0. */
export interface SystemInformationMemoryDeviceEntry extends RecordExtras {
  /** Name of the field. */
  name:
    | 'manufacturer'
    | 'type'
    | 'serial_number'
    | 'part_number'
    | 'size'
    | 'form_factor'
    | 'locator'
    | 'bank_locator'
    | 'type_detail'
    | 'speed'
    | (string & {});
  value?: string;
}

/** What the types look like in XML. */
export const systemInformationDescriptor: KindData = {
  kind: 'sysinfo',
  roots: [{"localName":"sysinfo","type":"SystemInformation"}],
  types: `{
"SystemInformation": {"shape":"record","attributes":[{"property":"type","localName":"type","value":{"kind":"enumeration","literals":["smbios","fwcfg"]},"required":true}],"children":[{"property":"bios","localName":"bios","type":"SystemInformationBios"},{"property":"system","localName":"system","type":"SystemInformationSystem"},{"property":"baseBoard","localName":"baseBoard","type":"SystemInformationBaseBoard","many":true},{"property":"chassis","localName":"chassis","type":"SystemInformationChassis"},{"property":"processor","localName":"processor","type":"SystemInformationProcessor","many":true},{"property":"memory_device","localName":"memory_device","type":"SystemInformationMemoryDevice","many":true},{"property":"oemStrings","localName":"oemStrings","type":"SystemInformationOemStrings"},{"property":"entry","localName":"entry","type":"SystemInformationEntry","many":true}]},
"SystemInformationBios": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"SystemInformationBiosEntry","many":true,"required":true}]},
"SystemInformationSystem": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"SystemInformationSystemEntry","many":true,"required":true}]},
"SystemInformationBaseBoard": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"SystemInformationBaseBoardEntry","many":true,"required":true}]},
"SystemInformationChassis": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"SystemInformationChassisEntry","many":true,"required":true}]},
"SystemInformationProcessor": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"SystemInformationProcessorEntry","many":true,"required":true}]},
"SystemInformationMemoryDevice": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"SystemInformationMemoryDeviceEntry","many":true,"required":true}]},
"SystemInformationOemStrings": {"shape":"record","attributes":[],"children":[{"property":"entry","localName":"entry","type":"SystemInformationOemStringsEntry","many":true,"required":true}]},
"SystemInformationEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"string"},"required":true},{"property":"file","localName":"file","value":{"kind":"string"}}],"children":[],"content":{"kind":"string"}},
"SystemInformationBiosEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["vendor","version","date","release"]},"required":true}],"children":[],"content":{"kind":"string"}},
"SystemInformationSystemEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["version","manufacturer","product","serial","uuid","sku","family"]},"required":true}],"children":[],"content":{"kind":"string"}},
"SystemInformationBaseBoardEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["version","manufacturer","product","serial","asset","location"]},"required":true}],"children":[],"content":{"kind":"string"}},
"SystemInformationChassisEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["version","manufacturer","serial","sku","asset"]},"required":true}],"children":[],"content":{"kind":"string"}},
"SystemInformationProcessorEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["version","manufacturer","family","socket_destination","type","signature","external_clock","max_speed","status","serial_number","part_number"]},"required":true}],"children":[],"content":{"kind":"string"}},
"SystemInformationMemoryDeviceEntry": {"shape":"record","attributes":[{"property":"name","localName":"name","value":{"kind":"enumeration","literals":["manufacturer","type","serial_number","part_number","size","form_factor","locator","bank_locator","type_detail","speed"]},"required":true}],"children":[],"content":{"kind":"string"}},
"SystemInformationOemStringsEntry": {"shape":"scalar","attributes":[],"children":[],"content":{"kind":"string"}}
}`,
};
