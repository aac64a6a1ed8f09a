import { stringRegions } from '../inclusion/strings/string-regions.ts';
import type { Pattern } from '../pattern.ts';

/** Finds short strings for string patterns. */
export class ShortestStrings {
  /** What had to be tried by samples and for which none fits, in words: taken for impossible without proof. */
  readonly guesses = new Set<string>();
  readonly #strings = new Map<Pattern, string | undefined>();

  /** A short string that a string pattern matches; undefined where there is none. */
  readonly stringOf = (pattern: Pattern): string | undefined => {
    if (this.#strings.has(pattern)) return this.#strings.get(pattern);
    let shortest: string | undefined;
    for (const member of pattern.kind === 'choice' ? pattern.members : [pattern]) {
      const literal = member.kind === 'value' && !member.datatype.contextual ? member.literal : undefined;
      if (literal !== undefined && (shortest === undefined || literal.length < shortest.length))
        shortest = literal;
    }
    if (shortest === undefined) {
      const { regions, inexact } = stringRegions([pattern]);
      shortest = regions.find(({ members }) => members[0])?.example;
      if (shortest === undefined) for (const reason of inexact) this.guesses.add(reason);
    }
    this.#strings.set(pattern, shortest);
    return shortest;
  };
}
