import type { Grammar } from '../relaxng/grammar.ts';
import { NameSource } from './name-source.ts';
import { SmallestDecisions } from './smallest-decisions.ts';
import { StringSource } from './string-source.ts';

/** What all documents drawn from one grammar are made from. */
export interface Sources {
  readonly names: NameSource;
  readonly strings: StringSource;
  readonly smallest: SmallestDecisions;
}

/** The sources of a grammar; `isPlain`: see `StringSource`. */
export function sourcesOf(grammar: Grammar, isPlain: boolean): Sources {
  const names = new NameSource();
  return { names, strings: new StringSource(isPlain), smallest: new SmallestDecisions(grammar, names) };
}
