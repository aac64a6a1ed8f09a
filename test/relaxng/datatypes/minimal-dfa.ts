import type { Nfa } from '../../../src/relaxng/datatypes/regex/nfa.ts';
import {
  type CodePointPartition,
  classOf,
  partition,
} from '../../../src/relaxng/datatypes/regex/partition.ts';
import type { Regex } from '../../../src/relaxng/datatypes/regex/regex.ts';
import { type Subset, SubsetConstruction } from '../../../src/relaxng/datatypes/regex/subset.ts';
import type { RegexError } from '../../../src/relaxng/datatypes/regex/syntax.ts';

/**
 * The smallest deterministic automaton of a language, worked out as a whole: an oracle for the automaton that
 * `compileRegex` makes while it runs. State 0 is the start; the state from which nothing matches is left out: `noState`
 * stands in its place. States are numbered in breadth-first order over ascending classes, so that equal languages over
 * equal partitions have equal tables. The empty language has one state that does not accept and leads nowhere.
 */
export interface Dfa {
  readonly partition: CodePointPartition;
  readonly stateCount: number;
  /** 1 where the text read so far is in the language. */
  readonly accepting: Uint8Array;
  /** `transitions[state * partition.classCount + class]`. */
  readonly transitions: Int32Array;
}

/** Stands for the state from which nothing matches. */
export const noState = -1;

/** The minimal automaton of `regex`; an error when it has more than `maximumStates` states before minimisation. */
export function minimalDfa(regex: Regex, maximumStates = 20_000): Dfa | RegexError {
  const table = determinize(regex.nfa, maximumStates);
  if (table === undefined) {
    return { message: `the pattern is too large: its automaton has more than ${maximumStates} states` };
  }
  return mergeStates(regex.nfa.partition, table);
}

/** A total table: state 0 is dead, state 1 the start. */
interface TotalTable {
  readonly accepting: readonly boolean[];
  readonly transitions: readonly number[];
}

function determinize(nfa: Nfa, maximumStates: number): TotalTable | undefined {
  const construction = new SubsetConstruction(nfa);
  const { classCount } = nfa.partition;
  const numbers = new Map<string, number>([['', 0]]);
  const subsets: Subset[] = [{ places: new Int32Array(0), accepting: false, key: '' }];
  const start = construction.start();
  if (start.key !== '') {
    numbers.set(start.key, 1);
    subsets.push(start);
  }
  const transitions: number[] = [];
  for (let state = 0; state < subsets.length; state++) {
    for (let symbolClass = 0; symbolClass < classCount; symbolClass++) {
      const next = construction.step(subsets[state] as Subset, symbolClass);
      let number = numbers.get(next.key);
      if (number === undefined) {
        if (subsets.length > maximumStates) return undefined;
        number = subsets.push(next) - 1;
        numbers.set(next.key, number);
      }
      transitions.push(number);
    }
  }
  return { accepting: subsets.map((subset) => subset.accepting), transitions };
}

/** Hopcroft's algorithm: block by block, the states that lead into a block are told apart from those that do not. */
function mergeStates(classes: CodePointPartition, table: TotalTable): Dfa {
  const { classCount } = classes;
  const stateCount = table.accepting.length;
  const predecessors = predecessorLists(table.transitions, stateCount, classCount);
  const blockOf = Int32Array.from(table.accepting, Number);
  const blocks: number[][] = [[], []];
  for (let state = 0; state < stateCount; state++) blocks[blockOf[state] as number]?.push(state);
  const waiting: number[] = [0, 1];
  for (let splitter = waiting.pop(); splitter !== undefined; splitter = waiting.pop()) {
    const members = blocks[splitter] as number[];
    for (let symbolClass = 0; symbolClass < classCount; symbolClass++) {
      const touched = new Map<number, number[]>(); // block -> its states that lead into the splitter
      for (const member of members) {
        for (const state of predecessors(member, symbolClass)) {
          const block = blockOf[state] as number;
          const list = touched.get(block);
          if (list) list.push(state);
          else touched.set(block, [state]);
        }
      }
      for (const [block, inside] of touched) {
        const all = blocks[block] as number[];
        if (inside.length === all.length) continue;
        const leading = new Set(inside);
        const outside = all.filter((state) => !leading.has(state));
        // The smaller half moves out and is looked at again; if `block` waits, so do now both halves.
        const [moving, staying] = inside.length <= outside.length ? [inside, outside] : [outside, inside];
        const created = blocks.push(moving) - 1;
        blocks[block] = staying;
        for (const state of moving) blockOf[state] = created;
        waiting.push(created);
      }
    }
  }
  return numberStates(classes, table, blockOf);
}

/** The states that lead into a state on a class, as slices of one array. */
function predecessorLists(transitions: readonly number[], stateCount: number, classCount: number) {
  const offsets = new Int32Array(stateCount * classCount + 1);
  const slot = (index: number) => (transitions[index] as number) * classCount + (index % classCount);
  for (let index = 0; index < transitions.length; index++) offsets[slot(index) + 1]!++;
  for (let index = 1; index < offsets.length; index++) offsets[index]! += offsets[index - 1]!;
  const fill = offsets.slice();
  const sources = new Int32Array(transitions.length);
  for (let index = 0; index < transitions.length; index++) {
    const position = fill[slot(index)]!++;
    sources[position] = Math.floor(index / classCount);
  }
  return (state: number, symbolClass: number) => {
    const at = state * classCount + symbolClass;
    return sources.subarray(offsets[at], offsets[at + 1]);
  };
}

/** One state per block that can still match, and one class per different column of the table. */
function numberStates(classes: CodePointPartition, table: TotalTable, blockOf: Int32Array): Dfa {
  const { classCount } = classes;
  const deadBlock = blockOf[0] as number;
  const firstState = Math.min(1, table.accepting.length - 1); // without a start of its own, the start is dead
  const representatives = new Map<number, number>(); // block -> one of its states
  blockOf.forEach((block, state) => {
    if (!representatives.has(block)) representatives.set(block, state);
  });
  const target = (state: number, symbolClass: number) =>
    blockOf[table.transitions[state * classCount + symbolClass] as number] as number;

  const columns = new Map<string, number>();
  const columnOf = new Int32Array(classCount);
  for (let symbolClass = 0; symbolClass < classCount; symbolClass++) {
    const column = Array.from(representatives.values(), (state) => target(state, symbolClass)).join();
    if (!columns.has(column)) columns.set(column, symbolClass);
    columnOf[symbolClass] = columns.get(column) as number;
  }
  const merged = partition(
    classes.starts,
    classes.classes.map((symbolClass) => columnOf[symbolClass] as number),
  );
  const originals = new Int32Array(merged.classCount); // merged class -> a class of the table
  merged.starts.forEach((start, index) => {
    originals[merged.classes[index] as number] = classOf(classes, start);
  });

  const order = [blockOf[firstState] as number];
  const numbers = new Map([[order[0] as number, 0]]);
  const transitions: number[] = [];
  for (let number = 0; number < order.length; number++) {
    const state = representatives.get(order[number] as number) as number;
    for (const symbolClass of originals) {
      const block = target(state, symbolClass);
      if (block !== deadBlock && !numbers.has(block)) numbers.set(block, order.push(block) - 1);
      transitions.push(block === deadBlock ? noState : (numbers.get(block) as number));
    }
  }
  return {
    partition: merged,
    stateCount: order.length,
    accepting: Uint8Array.from(order, (block) =>
      Number(table.accepting[representatives.get(block) as number]),
    ),
    transitions: Int32Array.from(transitions),
  };
}
