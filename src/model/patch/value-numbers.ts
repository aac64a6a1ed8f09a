/**
 * Numbers for values of models: the same number for the same value, whatever the order of properties. Every part is looked at
 * once, however often it is asked for, and depth costs no stack.
 */
export class ValueNumbers {
  readonly #ofObjects = new Map<object, number>();
  readonly #ofTexts = new Map<string, number>();

  /** Whether two values are the same. */
  areSame(one: unknown, other: unknown): boolean {
    return one === other || this.of(one) === this.of(other);
  }

  /** What is the same text for all values that are the same. */
  of(value: unknown): string {
    if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
    const waiting: object[] = [value];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      const parts = partsOf(next);
      const unknown = parts.filter(([, part]) => this.#isUnknown(part));
      if (unknown.length > 0) for (const [, part] of unknown) waiting.push(part as object);
      else {
        waiting.pop();
        if (!this.#ofObjects.has(next)) this.#ofObjects.set(next, this.#numberOf(next, parts));
      }
    }
    return this.#known(value);
  }

  #isUnknown(part: unknown): boolean {
    return typeof part === 'object' && part !== null && !this.#ofObjects.has(part);
  }

  #numberOf(value: object, parts: readonly (readonly [string, unknown])[]): number {
    const texts = parts.map(([key, part]) => [
      key,
      typeof part === 'object' && part !== null ? this.#known(part) : `${typeof part} ${String(part)}`,
    ]);
    const text = `${Array.isArray(value)}${JSON.stringify(texts)}`;
    const number = this.#ofTexts.get(text) ?? this.#ofTexts.size;
    this.#ofTexts.set(text, number);
    return number;
  }

  #known(value: object): string {
    return `#${this.#ofObjects.get(value)}`;
  }
}

/** What an object or a list consists of; what is undefined is not there. */
function partsOf(value: object): (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
