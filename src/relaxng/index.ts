export type { CompiledSchema } from './compile-schema.ts';
export { compileSchema } from './compile-schema.ts';
export type { EncodedAnnotations } from './encode-annotations.ts';
export { encodeAnnotations } from './encode-annotations.ts';
export type { EncodedGrammar, EncodedNameClass } from './encode-grammar.ts';
export { decodeGrammar, encodeGrammar } from './encode-grammar.ts';
export type { Annotations, ContentAnnotations, ElementAnnotations, Grammar } from './grammar.ts';
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
export type { SchemaCode } from './schema/codes.ts';
export { schemaCodes } from './schema/codes.ts';
export type { SchemaLoader } from './schema/load-schema.ts';
