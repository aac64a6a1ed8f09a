/**
 * How far a comparison may go. Where one of these is reached, inclusion is not proved; differences that were found all
 * the same are real.
 */
export const limits = {
  /** Definitions that one element may match at one place. */
  candidates: 30,
  /** Definitions compared with sets of candidates. */
  pairs: 200_000,
  /** States of the attributes of one such comparison. */
  attributeStates: 20_000,
  /** States of one independent part of a content. */
  contentStates: 20_000,
  /** States of such a part that are searched for causes, once it is known that there is a difference. */
  searchedStates: 2_000,
  /** Sets of candidates that the same element may match. */
  verdicts: 500,
  /** Patterns that come up on the way. */
  patterns: 1_000_000,
} as const;

/** Why inclusion cannot be proved; each reason once, in words. */
export class Doubts {
  readonly #reasons = new Set<string>();

  get reasons(): readonly string[] {
    return [...this.#reasons];
  }

  add(reason: string): void {
    this.#reasons.add(reason);
  }
}
