import { type CodePointPartition, classOf, partitionBy } from '../../datatypes/regex/partition.ts';
import { compileRegex, type Regex } from '../../datatypes/regex/regex.ts';
import { type Subset, SubsetConstruction } from '../../datatypes/regex/subset.ts';
import { isRegexError } from '../../datatypes/regex/syntax.ts';
import { type Automaton, AutomatonTooLarge, matched, unmatched } from './automaton.ts';
import { tabulate } from './tabulate.ts';

/** Every string. */
export const allStrings: Automaton = constant(matched);

/** No string. */
export const noStrings: Automaton = constant(unmatched);

/** The strings that a regular expression of XML Schema Part 2 matches. Throws `AutomatonTooLarge`. */
export function regexLanguage(source: string): Automaton {
  const regex = compileRegex(source);
  if (isRegexError(regex)) throw new AutomatonTooLarge(regex.message);
  return nfaLanguage(regex);
}

/** What the automaton of a regular expression may take: combinations of places, and places in all of those. */
const maximumSubsets = 1 << 16;
const maximumPlaces = 1 << 24;

function nfaLanguage({ nfa }: Regex): Automaton {
  const construction = new SubsetConstruction(nfa);
  const subsets = new Set<string>();
  let places = 0;
  return tabulate<Subset>({
    partition: nfa.partition,
    start: construction.start(),
    key: (subset) => subset.key,
    next(subset, symbolClass) {
      const next = construction.step(subset, symbolClass);
      subsets.add(next.key);
      places += next.places.length;
      if (subsets.size > maximumSubsets || places > maximumPlaces)
        throw new AutomatonTooLarge(`a pattern of more than ${maximumSubsets} states`);
      return next;
    },
    output: (subset) => (subset.accepting ? matched : unmatched),
  });
}

/** Just these strings. */
export function literalsLanguage(literals: Iterable<string>): Automaton {
  const root: LiteralNode = { number: 0, ends: false, next: new Map() };
  const refused: LiteralNode = { number: -1, ends: false, next: new Map() };
  const codePoints = new Set<number>();
  let count = 1;
  for (const literal of literals) {
    let node = root;
    for (const character of literal) {
      codePoints.add(character.codePointAt(0) as number);
      let next = node.next.get(character);
      if (next === undefined)
        node.next.set(character, (next = { number: count++, ends: false, next: new Map() }));
      node = next;
    }
    node.ends = true;
  }
  const alphabet = alphabetOf(codePoints);
  return tabulate<LiteralNode>({
    partition: alphabet.partition,
    start: root,
    key: ({ number }) => number,
    next: (node, symbolClass) => node.next.get(alphabet.characters[symbolClass] ?? '') ?? refused,
    output: ({ ends }) => (ends ? matched : unmatched),
  });
}

/** What has been read of some literals. */
interface LiteralNode {
  readonly number: number;
  ends: boolean;
  readonly next: Map<string, LiteralNode>;
}

/** A class for each of some characters, and one for all others. */
interface Alphabet {
  readonly partition: CodePointPartition;
  /** By class; undefined for all others. */
  readonly characters: readonly (string | undefined)[];
}

/** The alphabet of these code points. */
export function alphabetOf(codePoints: Iterable<number>): Alphabet {
  const list = [...codePoints];
  const partition = partitionBy(list.map((codePoint) => [codePoint, codePoint]));
  const characters: (string | undefined)[] = new Array(partition.classCount).fill(undefined);
  for (const codePoint of list) characters[classOf(partition, codePoint)] = String.fromCodePoint(codePoint);
  return { partition, characters };
}

function constant(output: number): Automaton {
  return tabulate<number>({
    partition: partitionBy([]),
    start: 0,
    key: (state) => state,
    next: (state) => state,
    output: () => output,
  });
}
