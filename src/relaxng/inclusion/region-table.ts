import { type Pattern, patternsKey } from '../pattern.ts';
import type { Doubts } from './limits.ts';
import { type StringRegion, stringRegions } from './strings/string-regions.ts';

/** The combinations of string patterns that strings match, each worked out once. */
export class RegionTable {
  readonly #doubts: Doubts;
  readonly #regions = new Map<string, readonly StringRegion[]>();

  constructor(doubts: Doubts) {
    this.#doubts = doubts;
  }

  /** Every combination, with an example of each; see `stringRegions`. What is not exact leaves a doubt. */
  regionsOf(patterns: readonly Pattern[]): readonly StringRegion[] {
    const key = patternsKey(patterns);
    let regions = this.#regions.get(key);
    if (regions === undefined) {
      const found = stringRegions(patterns);
      // A single pattern that has an example has nothing to be compared with.
      if (!found.exact && (patterns.length > 1 || !found.regions.some(({ members }) => members[0]))) {
        for (const reason of found.inexact) this.#doubts.add(`values were compared by samples: ${reason}`);
      }
      regions = [...found.regions].sort((a, b) => a.example.length - b.example.length);
      this.#regions.set(key, regions);
    }
    return regions;
  }
}
