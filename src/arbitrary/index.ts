export { coveringDocuments, grammarDocuments } from './grammar-documents.ts';
export { type DocumentOptions, models, xmlDocuments } from './kind-documents.ts';
export type { ContextOf } from './places.ts';
export type { DocumentLimits } from './random-decisions.ts';
