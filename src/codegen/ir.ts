import type { Annotations } from '../relaxng/grammar.ts';
import type { ExpandedName } from '../relaxng/name-class.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';

/**
 * The intermediate representation between a grammar and the code made from it: one type for every set of element
 * definitions that documents cannot tell apart by name and place.
 */
export interface KindIr {
  readonly kind: string;
  readonly root: TypeIr;
  /** Every type reachable from the root, in order of first occurrence. */
  readonly types: readonly TypeIr[];
}

/** An element type: the union of its definitions. */
export interface TypeIr extends ExpandedName {
  /** Filled in by `nameTypes`. */
  name: string;
  readonly definitions: readonly ElementPattern[];
  readonly annotations: Annotations;
  readonly attributes: AttributeIr[];
  readonly children: ChildIr[];
  /** The text content; undefined where there is none. */
  content: ValueIr | undefined;
  /** Whether there are attributes or elements whose names the grammar leaves open. */
  open: boolean;
}

/** An attribute that some definition of the type has. */
export interface AttributeIr extends ExpandedName {
  readonly value: ValueIr;
  /** Whether every definition demands it. */
  readonly required: boolean;
  readonly annotations: Annotations;
}

/** A child element that some definition of the type has. */
export interface ChildIr extends ExpandedName {
  readonly type: TypeIr;
  readonly required: boolean;
  readonly many: boolean;
}

/** What a text may be. */
export interface ValueIr {
  /** The literals of the enumeration, in the order of the grammar. */
  readonly literals: readonly string[];
  /** What else is allowed: nothing, whole numbers (of more than 32 bits: wide), or any text. */
  readonly other: 'none' | 'integer' | 'wideInteger' | 'text';
}
