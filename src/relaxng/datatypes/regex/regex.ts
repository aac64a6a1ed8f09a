import { LazyDfa } from './lazy-dfa.ts';
import { buildNfa, type Nfa } from './nfa.ts';
import { parseRegex } from './parse-regex.ts';
import { isRegexError, type RegexError } from './syntax.ts';

/** A regular expression of XML Schema Part 2, appendix F, ready to run. */
export interface Regex {
  readonly source: string;
  /** For what looks at the language itself. */
  readonly nfa: Nfa;
  /** Whether the whole of `text` matches, in time linear in its length. */
  test(text: string): boolean;
}

/** The regular expression that `source` denotes; an error when it denotes none or its automaton would be too large. */
export function compileRegex(source: string): Regex | RegexError {
  const node = parseRegex(source);
  if (isRegexError(node)) return node;
  const nfa = buildNfa(node);
  if (isRegexError(nfa)) return nfa;
  let dfa: LazyDfa | undefined; // many patterns of a schema are never asked
  return {
    source,
    nfa,
    test(text) {
      dfa ??= new LazyDfa(nfa);
      return dfa.test(text);
    },
  };
}
