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
export interface StringRegions {
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
    const regions = judge(patterns, sampleStrings(patterns));
    return { regions: [...regions.values()], exact: false, inexact: [error.message] };
  }
}

/** An automaton whose output tells those of several. */
interface SortedStrings {
  readonly automaton: Automaton;
  /** By output of the automaton, the output of each of the several. */
  readonly outputs: readonly (readonly number[])[];
}

function sortStrings(automata: readonly Automaton[]): SortedStrings {
  let automaton = noStrings;
  let outputs: (readonly number[])[] = [[]];
  for (const [index, next] of automata.entries()) {
    const numbers = new Map<string, number>();
    const extended: (readonly number[])[] = [];
    const before = outputs;
    // The first is as small as it can be, and what comes of the last is searched only once.
    const join = index === 0 || index === automata.length - 1 ? product : combine;
    automaton = join(automaton, next, (left, right) => {
      const key = `${left} ${right}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = extended.push([...(before[left] as readonly number[]), right]) - 1;
        numbers.set(key, number);
      }
      return number;
    });
    outputs = extended;
  }
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
