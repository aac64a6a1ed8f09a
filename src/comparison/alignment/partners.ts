const none = -1;

/** Which elements of two lists are one, by their indices, while that is found out. */
export class Partners {
  readonly #ofBefore: Int32Array;
  readonly #ofAfter: Int32Array;

  constructor(beforeCount: number, afterCount: number) {
    this.#ofBefore = new Int32Array(beforeCount).fill(none);
    this.#ofAfter = new Int32Array(afterCount).fill(none);
  }

  get beforeCount(): number {
    return this.#ofBefore.length;
  }

  /** Pairs an element of the first list with one of the second. */
  pair(before: number, after: number): void {
    this.#ofBefore[before] = after;
    this.#ofAfter[after] = before;
  }

  /** Whether an element of the first list has its partner. */
  hasBefore(index: number): boolean {
    return this.#ofBefore[index] !== none;
  }

  /** Whether an element of the second list has its partner. */
  hasAfter(index: number): boolean {
    return this.#ofAfter[index] !== none;
  }

  /** The partner of an element of the second list that has one. */
  ofAfter(index: number): number {
    return this.#ofAfter[index] as number;
  }

  /** The elements of the first list without a partner. */
  openBefore(): number[] {
    return openIn(this.#ofBefore);
  }

  /** The elements of the second list without a partner. */
  openAfter(): number[] {
    return openIn(this.#ofAfter);
  }

  /** Whether there are elements without a partner on both sides. */
  areOpen(): boolean {
    return this.#ofBefore.includes(none) && this.#ofAfter.includes(none);
  }

  /** All pairs, in the order of the second list. */
  pairs(): [before: number, after: number][] {
    const pairs: [number, number][] = [];
    for (const [after, before] of this.#ofAfter.entries()) if (before !== none) pairs.push([before, after]);
    return pairs;
  }
}

function openIn(partners: Int32Array): number[] {
  const open: number[] = [];
  for (const [index, partner] of partners.entries()) if (partner === none) open.push(index);
  return open;
}
