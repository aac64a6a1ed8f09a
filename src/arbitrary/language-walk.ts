import type { Random } from 'fast-check';
import { classOf } from '../relaxng/datatypes/regex/partition.ts';
import { type Automaton, matched } from '../relaxng/inclusion/strings/automaton.ts';

/** How often a character is an ordinary one where there are others as well. */
const ordinary = 0.9;
/** How likely the strings get longer by another character. */
const longer = 0.85;

/** Random strings of an automaton's language. */
export class LanguageWalk {
  readonly #automaton: Automaton;
  readonly #characters: readonly ClassCharacters[];
  /** By state, how many characters are missing to the end of a string; Infinity where there is no way. */
  readonly #distances: Float64Array;

  /** Undefined where no string of XML characters is in the language. */
  static of(automaton: Automaton): LanguageWalk | undefined {
    const walk = new LanguageWalk(automaton);
    return walk.#distances[0] === Number.POSITIVE_INFINITY ? undefined : walk;
  }

  private constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#characters = charactersOf(automaton);
    this.#distances = this.#measure();
  }

  /** Any of the strings, short ones more often than long ones. */
  draw(random: Random): string {
    let text = '';
    let state = 0;
    let growing = random.nextDouble() < longer;
    while (growing || this.#automaton.outputs[state] !== matched) {
      const ways = this.#waysFrom(state, growing);
      if (ways.length === 0) break; // the end of a string that cannot go on
      const way = pickWeighed(ways, random);
      text += characterOf(this.#characters[way.symbolClass] as ClassCharacters, random);
      state = way.target;
      growing &&= random.nextDouble() < longer;
    }
    return text;
  }

  allows(text: string): boolean {
    const { partition, transitions, outputs } = this.#automaton;
    let state = 0;
    for (const character of text) {
      const symbolClass = classOf(partition, character.codePointAt(0) as number);
      state = transitions[state * partition.classCount + symbolClass] as number;
    }
    return outputs[state] === matched;
  }

  /** The ways on from a state; once a string has stopped growing, the shortest to its end. */
  #waysFrom(state: number, growing: boolean): Way[] {
    const { partition, transitions } = this.#automaton;
    const ways: Way[] = [];
    for (let symbolClass = 0; symbolClass < partition.classCount; symbolClass++) {
      const { weight } = this.#characters[symbolClass] as ClassCharacters;
      const target = transitions[state * partition.classCount + symbolClass] as number;
      const distance = this.#distances[target] as number;
      if (weight === 0 || distance === Number.POSITIVE_INFINITY) continue;
      if (growing || distance < (this.#distances[state] as number))
        ways.push({ symbolClass, target, weight });
    }
    return ways;
  }

  #measure(): Float64Array {
    const { partition, transitions, outputs } = this.#automaton;
    const { classCount } = partition;
    const before: number[][] = Array.from(outputs, () => []);
    for (let state = 0; state < outputs.length; state++) {
      for (let symbolClass = 0; symbolClass < classCount; symbolClass++) {
        if (this.#characters[symbolClass]?.weight === 0) continue;
        before[transitions[state * classCount + symbolClass] as number]?.push(state);
      }
    }
    const distances = new Float64Array(outputs.length).fill(Number.POSITIVE_INFINITY);
    const known = [...outputs.keys()].filter((state) => outputs[state] === matched);
    for (const state of known) distances[state] = 0;
    for (const state of known) {
      for (const previous of before[state] as number[]) {
        if (distances[previous] !== Number.POSITIVE_INFINITY) continue;
        distances[previous] = (distances[state] as number) + 1;
        known.push(previous);
      }
    }
    return distances;
  }
}

interface Way {
  readonly symbolClass: number;
  readonly target: number;
  readonly weight: number;
}

/** The XML characters of a class that an automaton does not tell apart. */
interface ClassCharacters {
  /** Ordinary ones. */
  readonly plain: readonly string[];
  /** Inclusive ranges of code points, one behind the other; those of other characters may be among them. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** How often the class is taken; 0 where it has no XML characters. */
  readonly weight: number;
}

const plainCharacters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/'];
/** What stands beside the plain ones: white space, markup, and what is beyond ASCII. */
const rareWeight = 0.1;

function charactersOf({ partition }: Automaton): ClassCharacters[] {
  const { starts, classes, classCount } = partition;
  const plain: string[][] = Array.from({ length: classCount }, () => []);
  const ranges: [number, number][][] = Array.from({ length: classCount }, () => []);
  for (const character of plainCharacters) {
    plain[classOf(partition, character.codePointAt(0) as number)]?.push(character);
  }
  for (const [first, last] of xmlCharacters) {
    for (let index = 0; index < starts.length; index++) {
      const from = Math.max(first, starts[index] as number);
      const to = Math.min(last, (starts[index + 1] ?? 0x110000) - 1);
      if (from <= to) ranges[classes[index] as number]?.push([from, to]);
    }
  }
  return plain.map((characters, index): ClassCharacters => {
    const own = ranges[index] as [number, number][];
    const weight = own.length === 0 ? 0 : characters.length > 0 ? 1 : rareWeight;
    return { plain: characters, ranges: own, weight };
  });
}

/** See `isXmlCharacter`; those of ASCII one range more, so that they come up as often as all the others. */
const xmlCharacters: readonly (readonly [first: number, last: number])[] = [
  [0x09, 0x0a],
  [0x0d, 0x0d],
  [0x20, 0x7e],
  [0x7f, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
];

function characterOf({ plain, ranges }: ClassCharacters, random: Random): string {
  if (plain.length > 0 && random.nextDouble() < ordinary) {
    return plain[random.nextInt(0, plain.length - 1)] as string;
  }
  const [first, last] = ranges[random.nextInt(0, ranges.length - 1)] as readonly [number, number];
  return String.fromCodePoint(random.nextInt(first, last));
}

function pickWeighed(ways: readonly Way[], random: Random): Way {
  let left = random.nextDouble() * ways.reduce((sum, { weight }) => sum + weight, 0);
  return ways.find(({ weight }) => (left -= weight) < 0) ?? (ways.at(-1) as Way);
}
