import type { EncodedAnnotations } from './encode-annotations.ts';

/**
 * A grammar as plain data that survives JSON. All strings are indices into `strings`, patterns into `patterns`, where
 * each stands behind those it contains, the contents of elements aside.
 */
export interface EncodedGrammar {
  readonly strings: readonly string[];
  /**
   * Library, name, whether contextual (1 or 0), what it is called (0, or an index in `strings` plus 1), then names and values
   * of the parameters.
   */
  readonly datatypes: readonly (readonly number[])[];
  readonly nameClasses: readonly EncodedNameClass[];
  /**
   * From index 3 on: 0, 1 and 2 are `empty`, `notAllowed` and `text`. The first number says the kind (`patternCodes`).
   */
  readonly patterns: readonly (readonly number[])[];
  readonly start: number;
  /** Of all releases. */
  readonly elements: readonly number[];
  /** The content of each of `elements`. */
  readonly contents: readonly number[];
  /** May be left out, or kept in another place, where nobody reads documentation. */
  readonly annotations?: EncodedAnnotations;
}

/** What kind, then: namespace name and local name; namespace name and except; except; or members. */
export type EncodedNameClass = readonly (number | EncodedNameClass)[];

/** The first number of an encoded pattern, and what follows it. */
export const patternCodes = {
  /** members */
  choice: 0,
  group: 1,
  interleave: 2,
  /** content */
  oneOrMore: 3,
  list: 4,
  /** datatype, except if any */
  data: 5,
  /** datatype, literal, value key where it differs */
  value: 6,
  /** name class, content */
  attribute: 7,
  /** name class, definition, source, start, end */
  element: 8,
  /**
   * index of the first release that has it, index of the first that has it no more (each 0 or an index in `strings` plus
   * 1), pattern; not allowed in other releases
   */
  releases: 9,
} as const;

/** The first number of an encoded name class. */
export const nameClassCodes = { name: 0, nsName: 1, anyName: 2, choice: 3 } as const;
