import { type CodePointSet, includesCodePoint } from './code-point-set.ts';
import { type CodePointPartition, partitionBy } from './partition.ts';
import type { RegexError, RegexNode } from './syntax.ts';

/**
 * A nondeterministic automaton. State 0 accepts. A state either reads a code
 * point of set `sets[symbols[s]]` and goes on to `targets[s]`, or, with symbol
 * `-1`, goes to any of `forks[s]` without reading.
 */
export interface Nfa {
  readonly start: number;
  readonly symbols: readonly number[];
  readonly targets: readonly number[];
  readonly forks: readonly (readonly number[])[];
  readonly partition: CodePointPartition;
  /** `members[symbol * classCount + class]` is 1 where the set of the symbol contains the class. */
  readonly members: Uint8Array;
}

/** The accepting state. */
export const acceptingState = 0;

/**
 * The automaton of `node`. Counted repetitions are written out, so that a pattern
 * such as `(a{1,1000}){1,1000}` would need a million states: above a fixed budget
 * the result is an error.
 */
export function buildNfa(node: RegexNode): Nfa | RegexError {
  const builder = new NfaBuilder();
  const start = builder.build(node, acceptingState);
  if (builder.overflow) {
    return { message: `the pattern is too large: written out, it has more than ${maximumStates} places` };
  }
  const bounds = builder.sets.reduce((sum, set) => sum + set.length, 0);
  if (builder.sets.length * bounds > maximumMembers) {
    return { message: 'the pattern is too large: it tells too many kinds of characters apart' };
  }
  const partition = partitionBy(builder.sets);
  const members = new Uint8Array(builder.sets.length * partition.classCount);
  builder.sets.forEach((set, symbol) => {
    for (let index = 0; index < partition.starts.length; index++) {
      // A set is a union of classes: one code point of an interval decides for its class.
      if (includesCodePoint(set, partition.starts[index] as number)) {
        members[symbol * partition.classCount + (partition.classes[index] as number)] = 1;
      }
    }
  });
  return {
    start,
    symbols: builder.symbols,
    targets: builder.targets,
    forks: builder.forks,
    partition,
    members,
  };
}

const maximumStates = 50_000;
const maximumMembers = 1 << 24;

/**
 * Builds from the end to the beginning: each node is given the state that follows it and returns the one it begins in.
 */
class NfaBuilder {
  readonly symbols: number[] = [-1];
  readonly targets: number[] = [-1];
  readonly forks: (readonly number[])[] = [[]];
  readonly sets: CodePointSet[] = [];
  overflow = false;
  readonly #symbolOf = new Map<string, number>();

  build(node: RegexNode, next: number): number {
    if (this.overflow) return next;
    switch (node.kind) {
      case 'set':
        return this.#add(this.#symbol(node.set), next, []);
      case 'sequence':
        return node.items.reduceRight((following, item) => this.build(item, following), next);
      case 'choice':
        return this.#add(
          -1,
          -1,
          node.items.map((item) => this.build(item, next)),
        );
      case 'repeat':
        return this.#buildRepeat(node, next);
    }
  }

  #buildRepeat(node: RegexNode & { kind: 'repeat' }, next: number): number {
    const { item, minimum, maximum } = node;
    let start = next;
    if (maximum === Number.POSITIVE_INFINITY) {
      const targets: number[] = [];
      start = this.#add(-1, -1, targets);
      targets.push(this.build(item, start), next);
    } else {
      // x{0,2} is (x(x)?)?, so that each place has a short way to the end.
      for (let count = minimum; count < maximum && !this.overflow; count++) {
        const begin = this.build(item, start);
        if (begin === start) break;
        start = this.#add(-1, -1, [begin, next]);
      }
    }
    for (let count = 0; count < minimum && !this.overflow; count++) {
      const begin = this.build(item, start);
      if (begin === start) break; // the item is empty, and so is any number of it
      start = begin;
    }
    return start;
  }

  #add(symbol: number, target: number, forks: readonly number[]): number {
    if (this.symbols.length >= maximumStates) this.overflow = true;
    this.symbols.push(symbol);
    this.targets.push(target);
    this.forks.push(forks);
    return this.symbols.length - 1;
  }

  #symbol(set: CodePointSet): number {
    const key = set.join();
    const known = this.#symbolOf.get(key);
    if (known !== undefined) return known;
    this.#symbolOf.set(key, this.sets.length);
    return this.sets.push(set) - 1;
  }
}
