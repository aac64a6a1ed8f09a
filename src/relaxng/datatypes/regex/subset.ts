import { acceptingState, type Nfa } from './nfa.ts';

/** A state of the deterministic automaton: the places of the regular expression that can be next, in order. */
export interface Subset {
  /** States that read a code point, ascending. */
  readonly places: Int32Array;
  readonly accepting: boolean;
  /** Equal exactly for equal subsets. */
  readonly key: string;
}

/** The subset construction over one automaton, step by step. */
export class SubsetConstruction {
  readonly #nfa: Nfa;
  /** `seen[state]` is the number of the last closure that met the state: no clearing between closures. */
  readonly #seen: Int32Array;
  #closure = 0;

  constructor(nfa: Nfa) {
    this.#nfa = nfa;
    this.#seen = new Int32Array(nfa.symbols.length);
  }

  /** Where matching begins. */
  start(): Subset {
    return this.#close([this.#nfa.start]);
  }

  /** Where a code point of `symbolClass` leads. */
  step(subset: Subset, symbolClass: number): Subset {
    const { symbols, targets, members, partition } = this.#nfa;
    const reached: number[] = [];
    for (const place of subset.places) {
      if (members[(symbols[place] as number) * partition.classCount + symbolClass] === 1) {
        reached.push(targets[place] as number);
      }
    }
    return this.#close(reached);
  }

  #close(states: number[]): Subset {
    if (this.#closure === 0x7fffffff) {
      this.#seen.fill(0);
      this.#closure = 0;
    }
    const closure = ++this.#closure;
    const { symbols, forks } = this.#nfa;
    const places: number[] = [];
    let accepting = false;
    for (let state = states.pop(); state !== undefined; state = states.pop()) {
      if (this.#seen[state] === closure) continue;
      this.#seen[state] = closure;
      if (state === acceptingState) accepting = true;
      else if ((symbols[state] as number) >= 0) places.push(state);
      else for (const fork of forks[state] as readonly number[]) states.push(fork);
    }
    const sorted = Int32Array.from(places).sort();
    return { places: sorted, accepting, key: `${accepting ? '+' : ''}${sorted.join()}` };
  }
}
