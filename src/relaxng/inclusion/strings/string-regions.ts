import type { Pattern } from '../../pattern.ts';
import { type Automaton, AutomatonTooLarge } from './automaton.ts';
import { combine, product } from './combine.ts';
import { PatternLanguages } from './pattern-languages.ts';
import { plainestStrings } from './plainest-strings.ts';
import { sampleStrings } from './sample-strings.ts';
import { noStrings } from './simple-languages.ts';
import { StringJudge } from './string-judge.ts';

/** Strings that the same ones of some patterns match. */
export interface StringRegion {
  /** For each pattern, whether it matches. */
  readonly members: readonly boolean[];
  /** As short and plain as strings of the region are. */
  readonly example: string;
}

/** Every combination of some patterns that a string matches. */
interface StringRegions {
  readonly regions: readonly StringRegion[];
  /** Whether no combination is missing. */
  readonly exact: boolean;
  /** What had to be compared by samples, in words; empty if `exact`. */
  readonly inexact: readonly string[];
}

/**
 * Every combination of the given string patterns that some string of XML characters matches. String patterns are
 * contents of attributes and of elements without children, matched as `matchesContent` does.
 */
export function stringRegions(patterns: readonly Pattern[]): StringRegions {
  const languages = new PatternLanguages();
  try {
    const automata = patterns.map((pattern) => languages.languageOf(pattern));
    const sorted = sortStrings(automata);
    if (languages.unknowns.length + languages.guessed.length === 0) return certainRegions(sorted);
    return sampledRegions(patterns, sorted, languages);
  } catch (error) {
    if (!(error instanceof AutomatonTooLarge)) throw error;
    const ofEach = patterns.length < 2 ? [] : patterns.flatMap((pattern) => stringRegions([pattern]).regions);
    const samples = [...ofEach.map(({ example }) => example), ...sampleStrings(patterns)];
    const regions = judge(patterns, samples);
    return { regions: [...regions.values()], exact: false, inexact: [error.message] };
  }
}

/** An automaton whose output tells those of several. */
interface SortedStrings {
  readonly automaton: Automaton;
  /** By output of the automaton, the output of each of the several. */
  readonly outputs: readonly (readonly number[])[];
}

/** Neighbours are joined first, then those pairs, and so on: what is large is not made over and over. */
function sortStrings(automata: readonly Automaton[]): SortedStrings {
  let sorted = automata.map((automaton): SortedStrings => {
    const outputs = [...new Set(automaton.outputs)];
    const numbered = automaton.outputs.map((output) => outputs.indexOf(output));
    return { automaton: { ...automaton, outputs: numbered }, outputs: outputs.map((output) => [output]) };
  });
  while (sorted.length > 1) {
    const isLast = sorted.length === 2;
    const joined: SortedStrings[] = [];
    for (let index = 0; index < sorted.length; index += 2) {
      const left = sorted[index] as SortedStrings;
      const right = sorted[index + 1];
      // The last is searched once, and smaller it would not be faster.
      joined.push(right === undefined ? left : joinSorted(left, right, isLast ? product : combine));
    }
    sorted = joined;
  }
  return sorted[0] ?? { automaton: noStrings, outputs: [[]] };
}

function joinSorted(left: SortedStrings, right: SortedStrings, join: typeof combine): SortedStrings {
  const numbers = new Map<number, number>();
  const outputs: (readonly number[])[] = [];
  const automaton = join(left.automaton, right.automaton, (leftOutput, rightOutput) => {
    const key = leftOutput * right.outputs.length + rightOutput;
    let number = numbers.get(key);
    if (number === undefined) {
      const together = [
        ...(left.outputs[leftOutput] as readonly number[]),
        ...(right.outputs[rightOutput] as readonly number[]),
      ];
      number = outputs.push(together) - 1;
      numbers.set(key, number);
    }
    return number;
  });
  return { automaton, outputs };
}

function certainRegions({ automaton, outputs }: SortedStrings): StringRegions {
  const regions = Array.from(plainestStrings(automaton, 1), ([output, [example]]) => ({
    members: (outputs[output] as readonly number[]).map(Boolean),
    example: example as string,
  }));
  return { regions, exact: true, inexact: [] };
}

/** Examples for each output, where it leaves open what their members are. */
const examplesEach = 20;

/** Asks the derivative engine about many strings: exact if it finds every combination that there could be. */
function sampledRegions(
  patterns: readonly Pattern[],
  { automaton, outputs }: SortedStrings,
  { unknowns, guessed }: PatternLanguages,
): StringRegions {
  const examples = plainestStrings(automaton, examplesEach);
  const samples = [...examples.values()].flat().concat(sampleStrings(patterns));
  const found = judge(patterns, samples);
  const possible = new Set<string>();
  for (const output of examples.keys()) {
    for (let way = 0; way < 2 ** unknowns.length; way++) {
      possible.add(
        memberKey((outputs[output] as readonly number[]).map((bits) => ((bits >> way) & 1) === 1)),
      );
    }
  }
  const exact = guessed.length === 0 && [...possible].every((key) => found.has(key));
  return { regions: [...found.values()], exact, inexact: exact ? [] : [...unknowns, ...guessed] };
}

/** The combinations that some of the strings have, each with the first string. */
function judge(patterns: readonly Pattern[], literals: readonly string[]): Map<string, StringRegion> {
  const stringJudge = new StringJudge(patterns);
  const regions = new Map<string, StringRegion>();
  for (const example of literals) {
    const members = stringJudge.members(example);
    const key = memberKey(members);
    if (!regions.has(key)) regions.set(key, { members, example });
  }
  return regions;
}

function memberKey(members: readonly boolean[]): string {
  return members.map(Number).join('');
}
