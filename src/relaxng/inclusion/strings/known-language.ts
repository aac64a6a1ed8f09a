import type { Automaton } from './automaton.ts';
import { intersection } from './combine.ts';

/** What is known about a language; all there is to know if both automata are the same object. */
export interface KnownLanguage {
  /** Strings that are in it. */
  readonly certain: Automaton;
  /** Strings that may be in it, the certain ones included. */
  readonly possible: Automaton;
}

/** A language of which everything is known. */
export function certainly(language: Automaton): KnownLanguage {
  return { certain: language, possible: language };
}

/** What is known about another language that is made of one in a way that keeps subsets subsets. */
export function mapKnown(known: KnownLanguage, map: (language: Automaton) => Automaton): KnownLanguage {
  const certain = map(known.certain);
  return { certain, possible: known.possible === known.certain ? certain : map(known.possible) };
}

/** The strings of both languages. */
export function intersectKnown(left: KnownLanguage, right: KnownLanguage): KnownLanguage {
  const certain = intersection(left.certain, right.certain);
  if (left.certain === left.possible && right.certain === right.possible) return certainly(certain);
  return { certain, possible: intersection(left.possible, right.possible) };
}
