export type * from '../generated/domain.ts';
export type { Diagnostic, Expected, Fix, RelatedPlace, Severity, Stage } from './diagnostics/diagnostic.ts';
export type { DiagnosticCode } from './diagnostics/diagnostic-code.ts';
export { type ExcerptStyle, excerpt } from './diagnostics/excerpt.ts';
export { parseDomain, writeDomain } from './model/domain.ts';
export { LineIndex, type LinePosition } from './text/line-index.ts';
export type { Span } from './text/span.ts';
export { applyTextEdits, type TextEdit } from './text/text-edit.ts';
export {
  type DocumentKind,
  documentKinds,
  type KindName,
  kindNames,
  kindOfDocument,
  type LoadOptions,
} from './validate/document-kinds.ts';
export type { DocumentSchema } from './validate/document-schema.ts';
export {
  type OpenedDocument,
  type OpenOptions,
  openDocument,
  type ValidationStage,
} from './validate/open-document.ts';
export { isLibvirtRelease, libvirtReleases } from './validate/releases/libvirt-releases.ts';
export { type RootTag, rootTag } from './xml/root-tag.ts';
