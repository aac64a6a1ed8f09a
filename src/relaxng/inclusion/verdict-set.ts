/** Something that proves a verdict, and how large it is. */
export interface Proof {
  readonly size: number;
}

/**
 * Verdicts (sets of candidates as bits) that are possible, each with the smallest proof known. Only minimal sets are
 * kept: whoever matches fewer candidates leaves less behind them, so a larger set finds no difference that a smaller one
 * does not find.
 */
export class VerdictSet<P extends Proof> implements Iterable<readonly [number, P]> {
  readonly #proofs = new Map<number, P>();

  [Symbol.iterator](): Iterator<readonly [number, P]> {
    return this.#proofs[Symbol.iterator]();
  }

  get size(): number {
    return this.#proofs.size;
  }

  get(verdict: number): P | undefined {
    return this.#proofs.get(verdict);
  }

  /** Returns whether it tells something new: a verdict without a smaller one, or a smaller proof. */
  add(verdict: number, proof: P): boolean {
    const known = this.#proofs.get(verdict);
    if (known !== undefined && known.size <= proof.size) return false;
    if (known === undefined) {
      for (const other of this.#proofs.keys()) if ((other & verdict) === other) return false;
      for (const other of this.#proofs.keys()) if ((other & verdict) === verdict) this.#proofs.delete(other);
    }
    this.#proofs.set(verdict, proof);
    return true;
  }
}
