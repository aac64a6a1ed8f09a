import { isBlank, isXmlCharacter } from '../../../xml/characters.ts';
import { type CodePointPartition, classOf } from '../../datatypes/regex/partition.ts';
import type { Automaton } from './automaton.ts';

/**
 * The plainest strings for every output that an automaton has for strings of XML characters, no more than `count` for
 * each, the plainest first. Short strings are plain, as are letters and digits; white space, control characters, what
 * is beyond ASCII and the empty string are less so.
 */
export function plainestStrings(automaton: Automaton, count: number): Map<number, string[]> {
  const { outputs, transitions, partition } = automaton;
  const { classCount } = partition;
  const characters = plainestCharacters(partition);
  const initial = outputs.length; // the empty string: state 0 can be met again
  const costs = new Float64Array(outputs.length + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(outputs.length + 1).fill(-1);
  const read: string[] = new Array(outputs.length + 1).fill('');
  const queue = new CostQueue();
  const found = new Map<number, string[]>();

  const add = (output: number, example: string): void => {
    const examples = found.get(output);
    if (examples === undefined) found.set(output, [example]);
    else if (examples.length < count) examples.push(example);
  };
  costs[initial] = 0;
  queue.add(initial, 0);
  queue.add(emptyString, emptyCost);
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    const { item: state, cost } = next;
    if (state === emptyString) {
      add(outputs[0] as number, '');
      continue;
    }
    if (cost > (costs[state] as number)) continue;
    if (state !== initial) {
      const output = outputs[state] as number;
      if ((found.get(output)?.length ?? 0) < count) add(output, spell(state, cameFrom, read));
    }
    const row = (state === initial ? 0 : state) * classCount;
    for (const { symbolClass, character, cost: plain } of characters) {
      const target = transitions[row + symbolClass] as number;
      const step = state === initial && isBlank(character) ? plain + leadingSpaceCost : plain;
      if (cost + step >= (costs[target] as number)) continue;
      costs[target] = cost + step;
      cameFrom[target] = state;
      read[target] = character;
      queue.add(target, cost + step);
    }
  }
  return found;
}

/** Stands in the queue for the empty string as an example. */
const emptyString = -1;
const emptyCost = 85;

/** Between words a space does not look out of place. */
const leadingSpaceCost = 40;

function spell(state: number, cameFrom: Int32Array, read: readonly string[]): string {
  const characters: string[] = [];
  for (let at = state; cameFrom[at] !== -1; at = cameFrom[at] as number) characters.push(read[at] as string);
  return characters.reverse().join('');
}

interface PlainCharacter {
  readonly symbolClass: number;
  readonly character: string;
  readonly cost: number;
}

/** The plainest XML character of every class that has one, in the order of `plainCharacters`. */
function plainestCharacters(partition: CodePointPartition): PlainCharacter[] {
  const found = new Map<number, PlainCharacter>();
  const add = (codePoint: number, cost: number): void => {
    const symbolClass = classOf(partition, codePoint);
    if (!found.has(symbolClass))
      found.set(symbolClass, { symbolClass, character: String.fromCodePoint(codePoint), cost });
  };
  for (const [characters, cost] of plainCharacters) {
    for (const character of characters) add(character.codePointAt(0) as number, cost);
  }
  partition.starts.forEach((start, index) => {
    const end = partition.starts[index + 1] ?? 0x110000;
    const first = [start, ...rangeStarts].find(
      (codePoint) => codePoint >= start && codePoint < end && isXmlCharacter(codePoint),
    );
    if (first !== undefined) add(first, 60);
  });
  return [...found.values()];
}

/** What every class is represented by if it can, and what that costs. */
const plainCharacters: readonly (readonly [characters: string, cost: number])[] = [
  ['a10bcdefghijklmnopqrstuvwxyz23456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 10],
  ['-_.:/', 12],
  [`,=@+%#~()[]{}*?!$&;|'"^\`\\<>`, 15],
  ['éÉßøñşžαΩжЖאبक中日あ한', 40],
  [' ', 50],
  ['\n\t\r', 90],
];

/** Where the ranges of XML characters begin. */
const rangeStarts = [0x09, 0x0d, 0x20, 0xe000, 0x10000];

/** Gives items in order of whole costs, those of one cost in the order in which they came; no cost before the last taken. */
class CostQueue {
  readonly #buckets: number[][] = [];
  #cost = 0;
  #index = 0;

  add(item: number, cost: number): void {
    const bucket = this.#buckets[cost];
    if (bucket === undefined) this.#buckets[cost] = [item];
    else bucket.push(item);
  }

  take(): { readonly item: number; readonly cost: number } | undefined {
    for (; this.#cost < this.#buckets.length; this.#cost++, this.#index = 0) {
      const item = this.#buckets[this.#cost]?.[this.#index];
      if (item === undefined) continue;
      this.#index++;
      return { item, cost: this.#cost };
    }
    return undefined;
  }
}
