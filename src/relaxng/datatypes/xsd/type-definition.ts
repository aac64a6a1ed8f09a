import type { DatatypeContext } from '../datatype.ts';
import type { WhiteSpace } from '../white-space.ts';

/**
 * A datatype of XML Schema Part 2 before parameters: its lexical space, its value
 * space and the operations its facets need. A facet applies exactly if its
 * operation is there.
 */
export interface TypeDefinition<Value> {
  readonly whiteSpace: WhiteSpace;
  /** The value of a literal whose white space is normalised; undefined outside of the lexical space. */
  parse(literal: string, context: DatatypeContext | undefined): Value | undefined;
  /** Equal exactly for equal values. */
  key(value: Value): string;
  /** For length, minLength and maxLength: characters, octets or list items; undefined when any length will do. */
  length?(value: Value): number | undefined;
  /** For the four bounds: negative, zero, positive, or undefined when the values have no order. */
  compare?(left: Value, right: Value): number | undefined;
  /** For totalDigits and fractionDigits. */
  digits?(value: Value): DigitCounts;
  /** Whether a value depends on the namespace declarations in scope. */
  readonly contextual?: boolean;
  /** The `minLength` that the datatype itself has: 1 for lists. */
  readonly minimumLength?: number;
  /** The `fractionDigits` that the datatype itself has: 0 for integers. */
  readonly maximumFractionDigits?: number;
}

/** How many decimal digits a number takes. */
export interface DigitCounts {
  /** The least value of `totalDigits` that allows the number. */
  readonly total: number;
  /** The least value of `fractionDigits` that allows the number. */
  readonly fraction: number;
}
