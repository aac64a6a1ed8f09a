import type { CodePointPartition } from '../../datatypes/regex/partition.ts';

/**
 * A deterministic automaton over code points that sorts strings by the output of the state they end in. State 0 is the
 * start, and every state can be reached.
 */
export interface Automaton {
  readonly partition: CodePointPartition;
  /** By state. Of a language: `matched` or `unmatched`. */
  readonly outputs: Int32Array;
  /** `transitions[state * partition.classCount + class]`. */
  readonly transitions: Int32Array;
}

/** The output for strings of a language: all bits, so that outputs can be combined bit by bit. */
export const matched = -1;

/** The output for strings outside of a language. */
export const unmatched = 0;

/** Thrown while an automaton is made that would be too large; says what is. */
export class AutomatonTooLarge extends Error {}
