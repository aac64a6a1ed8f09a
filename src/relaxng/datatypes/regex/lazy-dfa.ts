import type { Nfa } from './nfa.ts';
import { type CodePointPartition, classOf } from './partition.ts';
import { type Subset, SubsetConstruction } from './subset.ts';

/** The state from which nothing matches any more, as an offset into the transitions. */
const dead = 0;
const unknown = -1;

/** Bounds of the cache, in table entries and in places; reaching one empties it. */
const maximumEntries = 1 << 18;
const maximumPlaces = 1 << 18;

/**
 * A deterministic automaton that is made while it runs. A state is the offset of
 * its row in `transitions`: an entry for each class, filled when first needed, and
 * behind them 1 if the state accepts. Matching reads each
 * code point once whatever the pattern, and memory is bounded: a full cache is
 * thrown away, not enlarged.
 */
export class LazyDfa {
  readonly #partition: CodePointPartition;
  readonly #construction: SubsetConstruction;
  readonly #first: Subset;
  /** Entries of a row. */
  readonly #width: number;
  #transitions = new Int32Array(0);
  #subsets: Subset[] = [];
  #stateOf = new Map<string, number>();
  #placeCount = 0;
  #start = dead;

  constructor(nfa: Nfa) {
    this.#partition = nfa.partition;
    this.#width = nfa.partition.classCount + 1;
    this.#construction = new SubsetConstruction(nfa);
    this.#first = this.#construction.start();
    this.#clear();
  }

  /** Whether the whole of `text` is in the language. */
  test(text: string): boolean {
    const { ascii, classCount } = this.#partition;
    let transitions = this.#transitions;
    let state = this.#start;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      let symbolClass: number;
      if (unit < 128) {
        symbolClass = ascii[unit] as number;
      } else {
        const codePoint = text.codePointAt(index) as number;
        if (codePoint > 0xffff) index++;
        symbolClass = classOf(this.#partition, codePoint);
      }
      let next = transitions[state + symbolClass] as number;
      if (next <= dead) {
        if (next === unknown) {
          next = this.#advance(state, symbolClass);
          transitions = this.#transitions;
        }
        if (next === dead) return false;
      }
      state = next;
    }
    return transitions[state + classCount] === 1;
  }

  /** Fills one entry. The state returned is valid in the present cache, `state` may not be any more. */
  #advance(state: number, symbolClass: number): number {
    const subset = this.#construction.step(this.#subsets[state / this.#width] as Subset, symbolClass);
    const known = this.#stateOf.get(subset.key);
    if (known !== undefined) {
      this.#transitions[state + symbolClass] = known;
      return known;
    }
    const full =
      (this.#subsets.length + 1) * this.#width > Math.max(maximumEntries, 4 * this.#width) ||
      this.#placeCount + subset.places.length > maximumPlaces;
    if (full) this.#clear();
    const next = this.#stateOf.get(subset.key) ?? this.#add(subset);
    if (!full) this.#transitions[state + symbolClass] = next;
    return next;
  }

  #clear(): void {
    this.#transitions = new Int32Array(0);
    this.#subsets = [];
    this.#stateOf = new Map();
    this.#placeCount = 0;
    this.#add({ places: new Int32Array(0), accepting: false, key: '' });
    this.#start = this.#stateOf.get(this.#first.key) ?? this.#add(this.#first);
  }

  #add(subset: Subset): number {
    const state = (this.#subsets.push(subset) - 1) * this.#width;
    if (state >= this.#transitions.length) this.#grow(Math.max(4 * this.#width, 2 * state));
    this.#transitions[state + this.#width - 1] = subset.accepting ? 1 : 0;
    this.#stateOf.set(subset.key, state);
    this.#placeCount += subset.places.length;
    return state;
  }

  #grow(length: number): void {
    const transitions = new Int32Array(length).fill(unknown);
    transitions.set(this.#transitions);
    this.#transitions = transitions;
  }
}
