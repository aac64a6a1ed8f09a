export type { Diagnostic, Expected, Fix, RelatedPlace, Severity, Stage } from './diagnostic.ts';
export type { DiagnosticCode } from './diagnostic-code.ts';
export type { ExcerptStyle } from './excerpt.ts';
export { excerpt, printable } from './excerpt.ts';
