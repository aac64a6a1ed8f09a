export { type CompileResult, compileTables } from './compile/compile-tables.ts';
export type { GrammarTables } from './compile/tables.ts';
export type { CompiledSchema } from './compile-schema.ts';
export { compileSchema } from './compile-schema.ts';
export { complete } from './complete/complete.ts';
export type { CompleteOptions, CompletionItem, CompletionList } from './complete/completion.ts';
export type {
  Datatype,
  DatatypeContext,
  DatatypeError,
  DatatypeLibrary,
  DatatypeParameter,
} from './datatypes/datatype.ts';
export { datatypeLibrary } from './datatypes/datatype-library.ts';
export { accepts, DerivativeEngine, type DerivativeEngineOptions } from './derivative/derivative-engine.ts';
export { decodeGrammar } from './encoding/decode-grammar.ts';
export type { EncodedAnnotations } from './encoding/encode-annotations.ts';
export { encodeAnnotations } from './encoding/encode-annotations.ts';
export { encodeGrammar } from './encoding/encode-grammar.ts';
export type { EncodedGrammar, EncodedNameClass } from './encoding/encoded-grammar.ts';
export { exampleOf } from './examples/example-of.ts';
export type { Annotations, ContentAnnotations, ElementAnnotations, Grammar } from './grammar.ts';
export {
  type CompareOptions,
  compareGrammars,
  type GrammarComparison,
  type Inclusion,
} from './inclusion/compare-grammars.ts';
export type { DifferenceKind } from './inclusion/disagreement-words.ts';
export type { Difference } from './inclusion/find-differences.ts';
export { Machine } from './machine/machine.ts';
export { type GrammarCode, grammarCodes } from './match/codes.ts';
export { type MatchOptions, matchDocument } from './match/match-document.ts';
export type { NameClass } from './name-class.ts';
export { isInfiniteNameClass, nameClassContains, nameClassKey, namesOf } from './name-class.ts';
export type {
  AttributePattern,
  ChoicePattern,
  DataPattern,
  ElementOrigin,
  ElementPattern,
  EmptyPattern,
  GroupPattern,
  InterleavePattern,
  ListPattern,
  NotAllowedPattern,
  OneOrMorePattern,
  Pattern,
  TextPattern,
  ValuePattern,
} from './pattern.ts';
export { PatternBuilder } from './pattern-builder.ts';
export type { SchemaCode } from './schema/codes.ts';
export { schemaCodes } from './schema/codes.ts';
export type { SchemaLoader } from './schema/load-schema.ts';
export {
  encodeSchema,
  lazyMatcher,
  matcherOfData,
  matcherOfGrammar,
  type SchemaData,
  type SchemaMatcher,
} from './schema-matcher.ts';
