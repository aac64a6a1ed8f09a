import { datatypeWords } from '../relaxng/datatype-words.ts';
import { SmallestContents } from '../relaxng/examples/smallest-contents.ts';
import type { Annotations } from '../relaxng/grammar.ts';
import type { DataPattern, Pattern, TextPattern } from '../relaxng/pattern.ts';
import { stringPatterns } from '../relaxng/possible-parts.ts';
import { once } from '../text/once.ts';
import { type Described, described } from './described.ts';

/** What an attribute or the text of an element may be. */
export interface ValueReference {
  /** The values listed one by one, in the order of the grammar. */
  readonly literals: readonly LiteralReference[];
  /** Everything else in words, such as `a whole number from 0 up to 65535`; `any text`. */
  readonly others: readonly string[];
  /** Whether it is a list of such things, separated by white space. */
  readonly isList: boolean;
}

/** One value of an enumeration. */
export interface LiteralReference extends Described {
  readonly literal: string;
}

/** Annotations of values by their literals, from each definition. */
type LiteralAnnotations = readonly ReadonlyMap<string, Annotations>[];

/**
 * What the texts that match any of these contents may be; undefined where only the empty text is allowed. `dated` adds what
 * is known about the releases of a value.
 */
export function valueReference(
  contents: readonly Pattern[],
  annotations: LiteralAnnotations,
  dated: (literal: string, own: Described) => Described,
): ValueReference | undefined {
  const literals = new Set<string>();
  const data = new Set<DataPattern | TextPattern>();
  let isList = false;
  for (const part of textsOf(contents)) {
    if (part.kind === 'value') literals.add(part.literal);
    else if (part.kind === 'data' || part.kind === 'text') data.add(part);
    else isList = true;
  }
  if (literals.size === 0 && data.size === 0) return undefined;
  const others = once(() => dataWords(data));
  return {
    literals: inOrder(literals, annotations).map((literal) => ({
      literal,
      ...dated(literal, described(annotations.flatMap((values) => values.get(literal) ?? []))),
    })),
    get others() {
      return others();
    },
    isList,
  };
}

/** Patterns that are longer say less than an example, … */
const longestWords = 80;
/** … of which a few are enough. */
const mostExamples = 3;

function dataWords(patterns: Iterable<DataPattern | TextPattern>): string[] {
  const words = new Set<string>();
  const examples = new Set<string>();
  const strings = new SmallestContents([]);
  for (const pattern of patterns) {
    const own = pattern.kind === 'text' ? 'any text' : datatypeWords(pattern.datatype);
    const example = own.length > longestWords ? strings.stringOf(pattern) : undefined;
    if (example === undefined) words.add(own);
    else examples.add(example);
  }
  if (words.has('any text')) return ['any text'];
  const few = [...examples].slice(0, mostExamples);
  return few.length === 0 ? [...words] : [...words, `text such as ${few.join(', ')}`];
}

/** The patterns for text in contents, those inside lists too. */
export function textsOf(contents: readonly Pattern[]): Pattern[] {
  const found: Pattern[] = [];
  const open = [...contents];
  for (let content = open.pop(); content !== undefined; content = open.pop()) {
    for (const part of stringPatterns(content)) {
      found.push(part);
      if (part.kind === 'list') open.push(part.content);
    }
  }
  return found;
}

/** Annotations keep the order in which the schema is written; patterns have another. */
function inOrder(literals: ReadonlySet<string>, annotations: LiteralAnnotations): string[] {
  const written = annotations.flatMap((values) => [...values.keys()]);
  return [...new Set([...written.filter((literal) => literals.has(literal)), ...literals])];
}
