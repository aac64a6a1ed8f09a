export { type AppliedFix, applyFixes, type FixedDocument } from './apply-fixes.ts';
export {
  type DocumentKind,
  documentKinds,
  type KindName,
  kindNames,
  kindOfDocument,
  type LoadOptions,
} from './document-kinds.ts';
export type { DocumentSchema } from './document-schema.ts';
export { type DriverChoice, type DriverName, driverNames } from './drivers/driver-names.ts';
export type { EffectiveValue } from './effective/effective-value.ts';
export type {
  BridgeHelper,
  ConnectionFacts,
  DomainName,
  HostFacts,
  HostFile,
  HostUser,
  KernelFacts,
  Looked,
  NetworkDevice,
  UsbDevice,
} from './facts/host/host-facts.ts';
export type {
  KnownDomain,
  KnownImage,
  KnownNetwork,
  KnownObject,
  KnownSecret,
  KnownStoragePool,
  KnownVolume,
  LibvirtObjects,
} from './facts/host/libvirt-objects.ts';
export { type OpenedDocument, type OpenOptions, openDocument } from './open-document.ts';
export { type Outcome, predictedOutcome } from './predicted-outcome.ts';
export { isLibvirtRelease, libvirtReleases } from './releases/libvirt-releases.ts';
export type {
  DocumentRule,
  Finding,
  HostRule,
  HostRuleContext,
  Rule,
  RuleContext,
  RuleData,
  RuleFix,
  Visitor,
} from './rule.ts';
export { domainRules } from './rules/domain-rules.ts';
export { runRules } from './run-rules.ts';
export type { Circumstances } from './runnable-rules.ts';
export { type Severities, type SeverityLevel, severityLevels } from './severities.ts';
export type { SuppressedDiagnostic } from './suppression/suppress.ts';
export { type ValidationStage, validationStages } from './validation-stage.ts';
