import { type Pattern, partsOf } from '../../pattern.ts';
import { sampleStrings } from './sample-strings.ts';
import { StringJudge } from './string-judge.ts';

/** Strings that the same ones of some patterns match. */
export interface StringRegion {
  /** For each pattern, whether it matches. */
  readonly members: readonly boolean[];
  readonly example: string;
}

/** Every combination of some patterns that a string matches. */
export interface StringRegions {
  readonly regions: readonly StringRegion[];
  /** Whether no combination is missing. */
  readonly exact: boolean;
  /** What had to be compared by samples; empty if `exact`. */
  readonly inexact: readonly string[];
}

/**
 * Every combination of the given string patterns that some string matches, each with a short example. String patterns
 * are contents of attributes and of elements without children: those that `matchesContent` decides.
 */
export function stringRegions(patterns: readonly Pattern[]): StringRegions {
  const judge = new StringJudge(patterns);
  const regions = new Map<string, StringRegion>();
  for (const example of sampleStrings(patterns)) {
    const members = judge.members(example);
    if (!regions.has(members.join())) regions.set(members.join(), { members, example });
  }
  const inexact = [...new Set(patterns.flatMap(datatypeNames))];
  return { regions: [...regions.values()], exact: inexact.length === 0, inexact };
}

function datatypeNames(pattern: Pattern): string[] {
  const here = pattern.kind === 'data' ? [pattern.datatype.name] : [];
  return [...here, ...partsOf(pattern).flatMap(datatypeNames)];
}
