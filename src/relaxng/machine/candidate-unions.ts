import type { MachineTables } from './machine-tables.ts';

/** Relates candidate sets that lanes of one content ask for at a time. The compiler has provided all unions needed. */
export class CandidateUnions {
  readonly #tables: MachineTables;
  /** By the definitions, joined. Made when the first union is asked for. */
  #numbers: Map<string, number> | undefined;
  /** By first set * number of sets + second set. */
  readonly #unions = new Map<number, number>();

  constructor(tables: MachineTables) {
    this.#tables = tables;
  }

  /** The set of all definitions of two sets. */
  union(a: number, b: number): number {
    const key = a * this.#tables.setRoot.length + b;
    let union = this.#unions.get(key);
    if (union === undefined) {
      this.#numbers ??= new Map(
        Array.from(this.#tables.setRoot, (_, set) => [this.#definitions(set).join(' '), set]),
      );
      const definitions = new Set([...this.#definitions(a), ...this.#definitions(b)]);
      union = this.#numbers.get([...definitions].sort((x, y) => x - y).join(' ')) as number;
      this.#unions.set(key, union);
    }
    return union;
  }

  /** What a verdict on a set says about a part of it. */
  project(set: number, verdict: number, part: number): number {
    if (set === part) return verdict;
    const { setDefinitions, setSize, definitions } = this.#tables;
    const start = setDefinitions[set]!;
    const partStart = setDefinitions[part]!;
    let projected = 0;
    let index = 0;
    for (let bit = 0; bit < setSize[part]!; bit++) {
      while (definitions[start + index] !== definitions[partStart + bit]) index++;
      if ((verdict >> index) & 1) projected |= 1 << bit;
    }
    return projected;
  }

  #definitions(set: number): Int32Array {
    const { setDefinitions, setSize, definitions } = this.#tables;
    return definitions.slice(setDefinitions[set]!, setDefinitions[set]! + setSize[set]!);
  }
}
