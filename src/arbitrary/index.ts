export { coveringDocuments, grammarDocuments } from './grammar-documents.ts';
export { type KindDocumentOptions, models, xmlDocuments } from './kind-documents.ts';
export type { ContextOf } from './places.ts';
export type { DocumentOptions } from './random-decisions.ts';
