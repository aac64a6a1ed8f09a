// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

/** The release of libvirt whose format is meant, such as 9.0.0; the newest unless set. */
export type Libvirt = string;
/** The hypervisor driver that the documents are for: parts that only other drivers know are told. 'auto' takes the driver from the type of the domain. Nothing is said of drivers unless set. */
export type Driver =
  | 'auto'
  | 'bhyve'
  | 'ch'
  | 'esx'
  | 'hyperv'
  | 'lxc'
  | 'openvz'
  | 'qemu'
  | 'test'
  | 'vbox'
  | 'vmware'
  | 'vz'
  | 'xen';
/** How far validation goes: to well-formedness (xml), to the grammar, or to the rules beyond it; to the rules unless set. */
export type Stage = 'xml' | 'grammar' | 'rules';
/** How bad a finding is; off: it is not told. */
export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';
/** Whether to tell what libvirt refuses and what it drops without a word when it defines a document without validating it, instead of what its grammar does not allow; false unless set. */
export type AsLibvirt = boolean;
/** Whether to tell of documents that are right but that the schema validation of libvirt itself refuses; true unless set. */
export type Compat = boolean;
/** Whether comments such as <!-- domxml-disable-next-line code --> suppress findings; true unless set. */
export type Suppressions = boolean;
/** A file name pattern: * and ? stand for signs of a name, ** for any folders, [ab] for one of some signs, {a,b} for one of some texts. */
export type Pattern = string;
/** The kind of the documents; by their root elements unless set. */
export type Kind =
  | 'domain'
  | 'domainsnapshot'
  | 'domaincheckpoint'
  | 'domainbackup'
  | 'domaindevice'
  | 'cpu'
  | 'domainCapabilities'
  | 'capabilities'
  | 'network'
  | 'networkport'
  | 'interface'
  | 'device'
  | 'filter'
  | 'filterbinding'
  | 'secret'
  | 'pool'
  | 'storagepoolCapabilities'
  | 'volume'
  | 'sysinfo';

/** What stands in a file named domxml.config.json. The settings hold for the documents below its folder. */
export interface DomxmlConfig {
  /** Where this JSON Schema is, for editors: ./node_modules/domxml/generated/json-schema/config.json. */
  $schema?: string;
  libvirt?: Libvirt;
  driver?: Driver;
  stage?: Stage;
  severities?: Severities;
  asLibvirt?: AsLibvirt;
  compat?: Compat;
  suppressions?: Suppressions;
  /** How many findings are told of a document at most; 100 unless set. */
  maxDiagnostics?: number;
  /** Which files are validated where none is named on the command line. */
  files?: {
    /** Patterns of the files to validate, such as guests/** /*.xml. They are relative to the folder of this file. */
    include: Pattern[];
    /** Patterns of the files among them that are not validated. What is in node_modules and .git never is. */
    ignore?: Pattern[];
  };
  /** Other settings for some of the files. Where several hold for a file, later ones win. */
  overrides?: Override[];
}
/** How bad findings are, by code (interface/managed-ignored) or by family (interface/*); what is said of a code goes before what is said of its family. Text that is not well-formed is always an error. */
export interface Severities {
  [k: string]: Level;
}
/** Settings for the files that match one of the patterns. */
export interface Override {
  /** Patterns of the files that the settings are for, relative to the folder of this file. */
  files: Pattern[];
  kind?: Kind;
  libvirt?: Libvirt;
  driver?: Driver;
  stage?: Stage;
  severities?: Severities;
  asLibvirt?: AsLibvirt;
  compat?: Compat;
  suppressions?: Suppressions;
}
