import type { Derivatives } from '../derivative/derivatives.ts';
import type { SmallestContents } from '../examples/smallest-contents.ts';
import { type Pattern, patternsKey } from '../pattern.ts';
import type { Doubts } from './limits.ts';
import type { RegionTable } from './region-table.ts';
import type { Relevance } from './relevance.ts';

/** What all parts of one comparison work with. */
export interface ComparisonTools {
  readonly derivatives: Derivatives;
  readonly smallest: SmallestContents;
  readonly regions: RegionTable;
  readonly relevance: Relevance;
  readonly doubts: Doubts;
}

/**
 * What is left of one content, and of the contents of the candidates it is compared with. A candidate that is `notAllowed`
 * cannot match any more; one that is the same pattern as `own` matches whatever `own` matches.
 */
export interface Sides {
  readonly own: Pattern;
  readonly others: readonly Pattern[];
}

/** A string that is equal for equal sides. */
export function sidesKey({ own, others }: Sides): string {
  return `${own.id} ${patternsKey(others)}`;
}

/** Whether it is already certain which candidates match, if only `own` does. */
export function isDecided({ own, others }: Sides): boolean {
  return others.every((other) => other === own || other.kind === 'notAllowed');
}

/** The candidates that match whatever `own` matches, as bits. */
export function certainVerdict({ own, others }: Sides): number {
  return bitsOf(others, (other) => other === own);
}

/** The candidates of which something holds, as bits. */
export function bitsOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let bits = 0;
  items.forEach((item, index) => {
    if (holds(item)) bits |= 1 << index;
  });
  return bits;
}

/** Whether no candidate is left. */
export function allRefuse({ others }: Sides): boolean {
  return others.every(({ kind }) => kind === 'notAllowed');
}

/** The sides with every candidate that offers `own` among its alternatives taken for `own` itself. */
export function withCertain({ own, others }: Sides): Sides {
  return {
    own,
    others: others.map((other) => (other.kind === 'choice' && other.members.includes(own) ? own : other)),
  };
}
