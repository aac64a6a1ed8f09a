import { classOf, partitionBy } from '../../datatypes/regex/partition.ts';
import type { WhiteSpace } from '../../datatypes/white-space.ts';
import type { Automaton } from './automaton.ts';
import { jointPartition } from './combine.ts';
import { tabulate } from './tabulate.ts';

/** The strings that white space processing makes a string of `language` of (`normalizeWhiteSpace`). */
export function beforeWhiteSpace(language: Automaton, whiteSpace: WhiteSpace): Automaton {
  if (whiteSpace === 'preserve') return language;
  return whiteSpace === 'replace' ? beforeReplacing(language) : beforeCollapsing(language);
}

/** The strings that are in `language` once their spaces are taken out. */
export function beforeRemovingSpaces(language: Automaton): Automaton {
  const { partition, within, isSpace } = alphabetOver(language, [0x20, 0x20]);
  return tabulate<number>({
    partition,
    start: 0,
    key: (state) => state,
    next: (state, symbolClass) =>
      isSpace[symbolClass] === 1 ? state : step(language, state, within[symbolClass] as number),
    output: (state) => language.outputs[state] as number,
  });
}

function beforeReplacing(language: Automaton): Automaton {
  const { partition, within, isSpace, space } = alphabetOver(language, whiteSpaceSet);
  return tabulate<number>({
    partition,
    start: 0,
    key: (state) => state,
    next: (state, symbolClass) =>
      step(language, state, isSpace[symbolClass] === 1 ? space : (within[symbolClass] as number)),
    output: (state) => language.outputs[state] as number,
  });
}

/** White space counts when something follows it, and something stands in front of it. */
function beforeCollapsing(language: Automaton): Automaton {
  const { partition, within, isSpace, space } = alphabetOver(language, whiteSpaceSet);
  const stateOf = (place: number) => Math.floor(place / 3);
  const at = (state: number, position: number) => state * 3 + position;
  return tabulate<number>({
    partition,
    start: at(0, leading),
    key: (place) => place,
    next(place, symbolClass) {
      const state = stateOf(place);
      const position = place % 3;
      if (isSpace[symbolClass] === 1) return position === inWord ? at(state, behindWord) : place;
      const from = position === behindWord ? step(language, state, space) : state;
      return at(step(language, from, within[symbolClass] as number), inWord);
    },
    output: (place) => language.outputs[stateOf(place)] as number,
  });
}

const leading = 0;
const inWord = 1;
const behindWord = 2;

const whiteSpaceSet = [0x09, 0x0a, 0x0d, 0x0d, 0x20, 0x20];

/** The classes of an automaton made fine enough for a set of white space. */
function alphabetOver(language: Automaton, whiteSpace: readonly number[]) {
  const spaces = partitionBy([whiteSpace]);
  const joint = jointPartition(language.partition, spaces);
  const spaceClass = classOf(spaces, 0x20);
  return {
    partition: joint.partition,
    /** Class of the automaton, by class. */
    within: joint.left,
    /** 1 for classes of white space. */
    isSpace: joint.right.map((symbolClass) => Number(symbolClass === spaceClass)),
    /** The automaton's class of the space. */
    space: classOf(language.partition, 0x20),
  };
}

function step(language: Automaton, state: number, symbolClass: number): number {
  return language.transitions[state * language.partition.classCount + symbolClass] as number;
}
