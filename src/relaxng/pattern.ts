import type { Datatype } from './datatypes/datatype.ts';
import type { NameClass } from './name-class.ts';

/**
 * A pattern of the simple form (RELAX NG §5), interned by one `PatternBuilder`: structurally equal patterns of a
 * builder are the same object, so `===` compares them and `id` may serve as a key. Choice, group and interleave have
 * any number of members (two or more).
 */
export type Pattern =
  | EmptyPattern
  | NotAllowedPattern
  | TextPattern
  | ChoicePattern
  | GroupPattern
  | InterleavePattern
  | OneOrMorePattern
  | ListPattern
  | DataPattern
  | ValuePattern
  | AttributePattern
  | ElementPattern;

interface PatternBase {
  /** Unique within the builder; small and dense from 0 in order of creation. */
  readonly id: number;
  /**
   * Whether the pattern matches the empty sequence with no attributes (a `text` pattern does, `data` and `value`
   * never).
   */
  readonly nullable: boolean;
}

/** Matches nothing but the empty sequence. */
export interface EmptyPattern extends PatternBase {
  readonly kind: 'empty';
}

/** Matches nothing at all. */
export interface NotAllowedPattern extends PatternBase {
  readonly kind: 'notAllowed';
}

/** Matches any character data, also none. */
export interface TextPattern extends PatternBase {
  readonly kind: 'text';
}

/** Alternatives without duplicates, in order of id; at most one of them is `empty`. */
export interface ChoicePattern extends PatternBase {
  readonly kind: 'choice';
  readonly members: readonly Pattern[];
}

/** Members one behind the other. */
export interface GroupPattern extends PatternBase {
  readonly kind: 'group';
  readonly members: readonly Pattern[];
}

/** Members in order of id; the same member may occur twice. */
export interface InterleavePattern extends PatternBase {
  readonly kind: 'interleave';
  readonly members: readonly Pattern[];
}

/** The content once or more. */
export interface OneOrMorePattern extends PatternBase {
  readonly kind: 'oneOrMore';
  readonly content: Pattern;
}

/** Character data whose white-space separated tokens match the content (RELAX NG §6.2.9). */
export interface ListPattern extends PatternBase {
  readonly kind: 'list';
  readonly content: Pattern;
}

/** Character data that the datatype allows and `except` does not match. */
export interface DataPattern extends PatternBase {
  readonly kind: 'data';
  readonly datatype: Datatype;
  readonly except: Pattern | undefined;
}

/** Character data that denotes one value. */
export interface ValuePattern extends PatternBase {
  readonly kind: 'value';
  readonly datatype: Datatype;
  /** As written in the schema. */
  readonly literal: string;
  /** The value as a key of the datatype's value space (`Datatype.valueKey`). */
  readonly valueKey: string;
}

/** An attribute with a name of the class and a value that matches the content. */
export interface AttributePattern extends PatternBase {
  readonly kind: 'attribute';
  readonly nameClass: NameClass;
  readonly content: Pattern;
}

/** One element definition. Not interned: two definitions with equal parts are two patterns. */
export interface ElementPattern extends PatternBase {
  readonly kind: 'element';
  readonly nameClass: NameClass;
  /** Filled in after creation, since definitions refer to each other; see `PatternBuilder.setContent`. */
  readonly content: Pattern;
  readonly origin: ElementOrigin;
}

/** The patterns directly inside a pattern; an element definition's content does not count: it is another level. */
export function partsOf(pattern: Pattern): readonly Pattern[] {
  switch (pattern.kind) {
    case 'choice':
    case 'group':
    case 'interleave':
      return pattern.members;
    case 'oneOrMore':
    case 'list':
    case 'attribute':
      return [pattern.content];
    case 'data':
      return pattern.except === undefined ? [] : [pattern.except];
    default:
      return [];
  }
}

/** A string that is equal for two lists of one builder's patterns exactly if they are equal. */
export function patternsKey(patterns: readonly Pattern[]): string {
  // Most lists have one item: no array is made for them.
  return patterns.length === 1 ? `${patterns[0]?.id}` : patterns.map(({ id }) => id).join(' ');
}

/** Where an element definition stands in the schema. */
export interface ElementOrigin {
  /** The name of the `define` around it, or '' (start, or a schema that is a bare pattern). */
  readonly definition: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}
