import { datatypeWords } from '../relaxng/datatype-words.ts';
import type { Annotations } from '../relaxng/grammar.ts';
import type { Pattern } from '../relaxng/pattern.ts';
import { stringPatterns } from '../relaxng/possible-parts.ts';
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
  const others = new Set<string>();
  let isList = false;
  for (const part of textsOf(contents)) {
    if (part.kind === 'value') literals.add(part.literal);
    else if (part.kind === 'data') others.add(datatypeWords(part.datatype));
    else if (part.kind === 'list') isList = true;
    else others.add('any text');
  }
  if (literals.size === 0 && others.size === 0) return undefined;
  return {
    literals: inOrder(literals, annotations).map((literal) => ({
      literal,
      ...dated(literal, described(annotations.flatMap((values) => values.get(literal) ?? []))),
    })),
    others: others.has('any text') ? ['any text'] : [...others],
    isList,
  };
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
