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
  attributeStates: 50_000,
  /** States of one independent part of a content. */
  contentStates: 50_000,
  /** Sets of candidates that the same element may match. */
  verdicts: 500,
  /** Patterns that come up on the way. */
  patterns: 4_000_000,
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
