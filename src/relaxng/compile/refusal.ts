import type { Derivatives } from '../derivative/derivatives.ts';

/**
 * Thrown inside the compiler where a grammar is outside of what tables can say; `compileTables` turns it into a reason.
 */
export class Refusal extends Error {}

/** How much tables may grow before the grammar is left to the derivative engine. */
export const budget = {
  /** Nesting of patterns in one definition. */
  patternDepth: 1000,
  /** States of the automaton of one factor. */
  automatonStates: 512,
  /** Definitions that one name may stand for at one place. */
  candidates: 30,
  /** Contents that have to be followed side by side. */
  lanes: 4,
  /** Combinations of candidate sets that the lanes of one content may ask for with one name. */
  laneUnions: 1_000,
  /** Patterns that may come up while contents are followed. */
  patterns: 500_000,
  /** Sets of definitions that one element may turn out to match. */
  verdicts: 256,
  /** Classes that the values of one attribute fall into. */
  valueClasses: 250,
  /** Unlisted attributes in a row that all lead to something new. */
  otherAttributes: 50,
  /** Attributes of one definition. */
  attributes: 500,
  /** Nodes of all attribute diagrams together. */
  attributeNodes: 60_000,
  /** Entries of all content models and automata together. */
  entries: 2_000_000,
} as const;

/** Refuses a grammar whose contents turn into ever more patterns while they are followed. */
export function refuseManyPatterns({ builder }: Derivatives): void {
  if (builder.size > budget.patterns) {
    throw new Refusal(`the contents turn into more than ${budget.patterns} patterns`);
  }
}
