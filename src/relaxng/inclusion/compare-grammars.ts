import { Refusal } from '../compile/refusal.ts';
import { Derivatives } from '../derivative/derivatives.ts';
import { ShortestStrings } from '../examples/shortest-strings.ts';
import { SmallestContents } from '../examples/smallest-contents.ts';
import type { Grammar } from '../grammar.ts';
import { type Comparison, Comparisons } from './comparison.ts';
import type { ComparisonTools } from './comparison-state.ts';
import { type Difference, findDifferences } from './find-differences.ts';
import { type JoinedGrammars, joinGrammars } from './joined-grammars.ts';
import { Doubts } from './limits.ts';
import { RegionTable } from './region-table.ts';
import { Relevance } from './relevance.ts';

/** Whether everything that one grammar accepts is accepted by another one. */
export interface Inclusion {
  /**
   * 'included': proved. 'different': there are documents that the other one refuses, `differences` has examples.
   * 'unproved': neither, for the reasons in `doubts`.
   */
  readonly verdict: 'included' | 'different' | 'unproved';
  /** What the other grammar does not accept, nearest to the root element first; empty unless 'different'. */
  readonly differences: readonly Difference[];
  /** What could not be decided exactly, in words; there may be more differences on account of them. */
  readonly doubts: readonly string[];
}

/** How the languages of two grammars relate. */
export interface GrammarComparison {
  /** Whether what the old grammar accepts is accepted by the new one: its differences are accepted by OLD only. */
  readonly oldInNew: Inclusion;
  /** Whether what the new grammar accepts is accepted by the old one: its differences are accepted by NEW only. */
  readonly newInOld: Inclusion;
}

/** How to compare. */
export interface CompareOptions {
  /** Told now and then how many pairs of definitions have been compared so far. */
  readonly onProgress?: (compared: number) => void;
}

/**
 * Decides whether two grammars accept the same documents, and finds what only one of them accepts.
 *
 * Both become one: equal definitions are merged, then definitions of one grammar are compared with the sets of
 * definitions of the other that may stand at the same place. The verdict is exact: 'included' is a proof, and each
 * difference has a document that shows it. Never throws; resource limits and datatypes that cannot be compared exactly
 * make the verdict 'unproved'.
 */
export function compareGrammars(
  older: Grammar,
  newer: Grammar,
  options: CompareOptions = {},
): GrammarComparison {
  try {
    const joined = joinGrammars(older, newer);
    const strings = new ShortestStrings();
    const smallest = new SmallestContents(joined.elements, strings.stringOf);
    return {
      oldInNew: inclusion(joined, smallest, strings.guesses, 0, 1, options),
      newInOld: inclusion(joined, smallest, strings.guesses, 1, 0, options),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const unproved: Inclusion = { verdict: 'unproved', differences: [], doubts: [error.message] };
    return { oldInNew: unproved, newInOld: unproved };
  }
}

const sideNames = ['OLD', 'NEW'] as const;

function inclusion(
  joined: JoinedGrammars,
  smallest: SmallestContents,
  guesses: ReadonlySet<string>,
  left: 0 | 1,
  right: 0 | 1,
  { onProgress }: CompareOptions,
): Inclusion {
  const doubts = new Doubts();
  const tools: ComparisonTools = {
    derivatives: new Derivatives(joined.builder),
    smallest,
    regions: new RegionTable(doubts),
    relevance: new Relevance(joined.builder),
    doubts,
  };
  const comparisons = new Comparisons(tools, onProgress);
  const included: Inclusion = { verdict: 'included', differences: [], doubts: [] };
  if (joined.documents[left] === joined.documents[right]) return included;
  // One is always within the limits.
  const document = comparisons.comparison(joined.documents[left], [joined.documents[right]]) as Comparison;
  comparisons.solve(document);
  for (const guess of guesses) doubts.add(`values were looked for by samples: ${guess}`);
  if (document.verdicts.get(0) === undefined) {
    return doubts.reasons.length === 0
      ? included
      : { ...included, verdict: 'unproved', doubts: doubts.reasons };
  }
  const differences = findDifferences(comparisons, document, {
    sides: { accepting: sideNames[left], refusing: sideNames[right] },
    acceptingOrigins: joined.origins[left],
    refusingOrigins: joined.origins[right],
  });
  return { verdict: 'different', differences, doubts: doubts.reasons };
}
