import type { Automaton } from './automaton.ts';

/**
 * For each state, the number of its block: two states have the same exactly if no string tells them apart. Hopcroft's
 * algorithm, with blocks as slices of one array (Valmari and Lehtinen, "Efficient Minimization of DFAs with Partial
 * Transition Functions").
 */
export function stateBlocks({ partition: { classCount }, outputs, transitions }: Automaton): Int32Array {
  const blocks = new Blocks(outputs);
  const { offsets, sources } = predecessors(outputs.length, classCount, transitions);
  const waiting = Array.from({ length: blocks.count }, (_, block) => block);
  for (let splitter = waiting.pop(); splitter !== undefined; splitter = waiting.pop()) {
    const members = blocks.members(splitter); // as they are now: the splitter may be split itself
    for (let symbolClass = 0; symbolClass < classCount; symbolClass++) {
      for (const member of members) {
        const slot = member * classCount + symbolClass;
        const end = offsets[slot + 1] as number;
        for (let index = offsets[slot] as number; index < end; index++) blocks.mark(sources[index] as number);
      }
      blocks.splitMarked(waiting);
    }
  }
  return blocks.blockOf;
}

/** States divided into blocks; those of a block that are marked stand in front of the others. */
class Blocks {
  readonly blockOf: Int32Array;
  count = 0;
  readonly #states: Int32Array;
  /** Where a state stands in `#states`. */
  readonly #places: Int32Array;
  readonly #first: number[] = [];
  readonly #end: number[] = [];
  readonly #marked: number[] = [];
  #touched: number[] = [];

  /** Begins with a block for each output. */
  constructor(outputs: Int32Array) {
    this.#states = Int32Array.from(outputs, (_, state) => state).sort(
      (left, right) => (outputs[left] as number) - (outputs[right] as number),
    );
    this.#places = new Int32Array(outputs.length);
    this.blockOf = new Int32Array(outputs.length);
    this.#states.forEach((state, place) => {
      this.#places[state] = place;
      const previous = this.#states[place - 1];
      if (previous === undefined || outputs[previous] !== outputs[state]) this.#add(place, place);
      this.blockOf[state] = this.count - 1;
      this.#end[this.count - 1] = place + 1;
    });
  }

  members(block: number): Int32Array {
    return this.#states.slice(this.#first[block], this.#end[block]);
  }

  mark(state: number): void {
    const block = this.blockOf[state] as number;
    const marked = this.#marked[block] as number;
    if (marked === 0) this.#touched.push(block);
    const place = this.#places[state] as number;
    const target = (this.#first[block] as number) + marked;
    const other = this.#states[target] as number;
    this.#states[place] = other;
    this.#places[other] = place;
    this.#states[target] = state;
    this.#places[state] = target;
    this.#marked[block] = marked + 1;
  }

  /**
   * Divides every block into the marked states and the others. The smaller part becomes a block of its own, which is to
   * be looked at: the larger keeps its number, under which it waits if the whole did.
   */
  splitMarked(waiting: number[]): void {
    for (const block of this.#touched) {
      const first = this.#first[block] as number;
      const end = this.#end[block] as number;
      const middle = first + (this.#marked[block] as number);
      this.#marked[block] = 0;
      if (middle === end) continue;
      if (middle - first <= end - middle) {
        this.#first[block] = middle;
        this.#add(first, middle);
      } else {
        this.#end[block] = middle;
        this.#add(middle, end);
      }
      const added = this.count - 1;
      const addedEnd = this.#end[added] as number;
      for (let place = this.#first[added] as number; place < addedEnd; place++) {
        this.blockOf[this.#states[place] as number] = added;
      }
      waiting.push(added);
    }
    this.#touched = [];
  }

  #add(first: number, end: number): void {
    this.#first.push(first);
    this.#end.push(end);
    this.#marked.push(0);
    this.count++;
  }
}

/** The states that lead to state s on class c: `sources` from `offsets[s * classCount + c]` up to the next offset. */
function predecessors(stateCount: number, classCount: number, transitions: Int32Array) {
  const offsets = new Int32Array(stateCount * classCount + 1);
  const slot = (index: number) => (transitions[index] as number) * classCount + (index % classCount);
  for (let index = 0; index < transitions.length; index++) offsets[slot(index) + 1]!++;
  for (let index = 1; index < offsets.length; index++) offsets[index]! += offsets[index - 1] as number;
  const free = offsets.slice();
  const sources = new Int32Array(transitions.length);
  for (let index = 0; index < transitions.length; index++) {
    sources[free[slot(index)]!++] = Math.floor(index / classCount);
  }
  return { offsets, sources };
}
