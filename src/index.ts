export type * from '../generated/capabilities.ts';
export type * from '../generated/cpu.ts';
export type * from '../generated/device.ts';
export type * from '../generated/domain.ts';
export type * from '../generated/domainbackup.ts';
export type * from '../generated/domainCapabilities.ts';
export type * from '../generated/domaincheckpoint.ts';
export type * from '../generated/domaindevice.ts';
export type * from '../generated/domainsnapshot.ts';
export type * from '../generated/filter.ts';
export type * from '../generated/filterbinding.ts';
export type * from '../generated/interface.ts';
export type * from '../generated/network.ts';
export type * from '../generated/networkport.ts';
export type * from '../generated/pool.ts';
export type * from '../generated/secret.ts';
export type * from '../generated/storagepoolCapabilities.ts';
export type * from '../generated/sysinfo.ts';
export type * from '../generated/volume.ts';
export type {
  AttributeDescriptor,
  ChildDescriptor,
  ElementDescriptor,
  KindDescriptor,
  QualifiedName,
  RootDescriptor,
  ValueDescriptor,
} from './descriptor/descriptor.ts';
export type {
  ContentOrder,
  PlacedComment,
  PlacedInstruction,
  RecordExtras,
  StrayText,
} from './descriptor/extras.ts';
export type {
  Comment,
  ForeignAttribute,
  ForeignContent,
  ForeignElement,
  Instruction,
} from './descriptor/foreign.ts';
export type { OtherWord } from './descriptor/other-word.ts';
export type { Diagnostic, Expected, Fix, RelatedPlace, Severity, Stage } from './diagnostics/diagnostic.ts';
export type { DiagnosticCode } from './diagnostics/diagnostic-code.ts';
export { type ExcerptStyle, excerpt } from './diagnostics/excerpt.ts';
export type { ModelDiagnostic } from './diagnostics/model-diagnostic.ts';
export { type ModelCode, modelCodes } from './model/codes.ts';
export { capabilitiesKind, parseCapabilities, writeCapabilities } from './model/kinds/capabilities.ts';
export { cpuKind, parseCpu, writeCpu } from './model/kinds/cpu.ts';
export { nodeDeviceKind, parseNodeDevice, writeNodeDevice } from './model/kinds/device.ts';
export { domainKind, parseDomain, writeDomain } from './model/kinds/domain.ts';
export {
  domainCapabilitiesKind,
  parseDomainCapabilities,
  writeDomainCapabilities,
} from './model/kinds/domain-capabilities.ts';
export { domainBackupKind, parseDomainBackup, writeDomainBackup } from './model/kinds/domainbackup.ts';
export {
  domainCheckpointKind,
  parseDomainCheckpoint,
  writeDomainCheckpoint,
} from './model/kinds/domaincheckpoint.ts';
export { domainDeviceKind, parseDomainDevice, writeDomainDevice } from './model/kinds/domaindevice.ts';
export {
  domainSnapshotKind,
  parseDomainSnapshot,
  writeDomainSnapshot,
} from './model/kinds/domainsnapshot.ts';
export { networkFilterKind, parseNetworkFilter, writeNetworkFilter } from './model/kinds/filter.ts';
export {
  networkFilterBindingKind,
  parseNetworkFilterBinding,
  writeNetworkFilterBinding,
} from './model/kinds/filterbinding.ts';
export { hostInterfaceKind, parseHostInterface, writeHostInterface } from './model/kinds/interface.ts';
export { networkKind, parseNetwork, writeNetwork } from './model/kinds/network.ts';
export { networkPortKind, parseNetworkPort, writeNetworkPort } from './model/kinds/networkport.ts';
export { parseStoragePool, storagePoolKind, writeStoragePool } from './model/kinds/pool.ts';
export { parseSecret, secretKind, writeSecret } from './model/kinds/secret.ts';
export {
  parseStoragePoolCapabilities,
  storagePoolCapabilitiesKind,
  writeStoragePoolCapabilities,
} from './model/kinds/storagepool-capabilities.ts';
export {
  parseSystemInformation,
  systemInformationKind,
  writeSystemInformation,
} from './model/kinds/sysinfo.ts';
export { parseStorageVolume, storageVolumeKind, writeStorageVolume } from './model/kinds/volume.ts';
export { ModelError } from './model/model-error.ts';
export type { ModelKind } from './model/model-kind.ts';
export { type OpenedModel, open } from './model/open.ts';
export type { Origin, Origins } from './model/origins.ts';
export { type ModelChange, patch } from './model/patch/patch.ts';
export { type AddOptions, addAt } from './model/path/add-at.ts';
export { getAt, removeAt, setAt } from './model/path/edit-at.ts';
export type { PathOptions } from './model/path/find-nodes.ts';
export { ModelPathError } from './model/path/model-path-error.ts';
export { type ParsedPath, parseModelPath, splitAssignment } from './model/path/parse-model-path.ts';
export { read } from './model/read.ts';
export { write } from './model/write.ts';
export { LineIndex, type LinePosition } from './text/line-index.ts';
export type { Span } from './text/span.ts';
export { applyTextEdits, type TextEdit } from './text/text-edit.ts';
export { type AppliedFix, applyFixes, type FixedDocument } from './validate/apply-fixes.ts';
export {
  type DocumentKind,
  documentKinds,
  type KindName,
  kindNames,
  kindOfDocument,
  type LoadOptions,
} from './validate/document-kinds.ts';
export type { DocumentSchema } from './validate/document-schema.ts';
export { type DriverChoice, type DriverName, driverNames } from './validate/drivers/driver-names.ts';
export {
  type OpenedDocument,
  type OpenOptions,
  openDocument,
} from './validate/open-document.ts';
export { isLibvirtRelease, libvirtReleases } from './validate/releases/libvirt-releases.ts';
export { type Severities, type SeverityLevel, severityLevels } from './validate/severities.ts';
export type { SuppressedDiagnostic } from './validate/suppression/suppress.ts';
export type { ValidationStage } from './validate/validation-stage.ts';
export { type RootTag, rootTag } from './xml/root-tag.ts';
