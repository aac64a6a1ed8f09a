import { datatypeWords } from '../datatype-words.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { placeholderString } from '../examples/placeholder-value.ts';
import type { Pattern } from '../pattern.ts';
import { stringPatterns } from '../possible-parts.ts';
import type { RelaxedContents } from './relaxed-content.ts';

/** Something that a text may be. */
export interface ValueOption {
  readonly kind: 'value' | 'datatype' | 'text';
  /** The value, or words for many. */
  readonly label: string;
  /** The value, or an example of the many; '' where there is none. */
  readonly example: string;
  /** The contents, of those given, that it is for. */
  readonly contents: Set<Pattern>;
  readonly accepts: (value: string) => boolean;
}

/** The words of a list around the one that is written. */
export interface WordsAround {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** Whether a text of one of the contents is a list of words (RELAX NG `list`). */
export function hasLists(contents: readonly Pattern[]): boolean {
  return contents.some((content) => stringPatterns(content).some(({ kind }) => kind === 'list'));
}

/** All that texts which match one of the contents may be: values first, in the order of the grammar; or words in a list. */
export function valueOptions(
  derivatives: Derivatives,
  relaxed: RelaxedContents,
  contents: readonly Pattern[],
  scope: NamespaceScope,
  around: WordsAround,
): ValueOption[] {
  const { builder } = derivatives;
  const isAlone = around.before.length + around.behind.length === 0;
  const options = new Map<string, ValueOption & { readonly ways: ((value: string) => boolean)[] }>();
  const add = (content: Pattern, part: Pattern, takes: (value: string) => boolean): void => {
    const option = describe(part);
    const fits = takes(option.example);
    // Examples are right in themselves: where one does not fit, nothing of its kind does.
    if (!fits && (option.kind === 'value' || option.example !== '')) return;
    const key = `${option.kind} ${option.label}`;
    const known = options.get(key);
    if (known !== undefined) {
      known.contents.add(content);
      known.ways.push(takes);
      return;
    }
    const ways = [takes];
    const accepts = (value: string): boolean => ways.some((way) => way(value));
    options.set(key, { ...option, contents: new Set([content]), accepts, ways });
  };
  for (const content of contents) {
    for (const part of stringPatterns(content)) {
      if (part.kind === 'list') {
        const list = builder.list(relaxed.of(part.content));
        const takes = (word: string): boolean =>
          /^[^ \t\r\n]+$/.test(word) &&
          matchesContent(derivatives, list, [...around.before, word, ...around.behind].join(' '), scope);
        for (const word of stringPatterns(part.content)) {
          add(content, word, (value) => matchesContent(derivatives, word, value, scope) && takes(value));
        }
      } else if (isAlone) {
        add(content, part, (value) => matchesContent(derivatives, part, value, scope));
      }
    }
  }
  return [...options.values()].sort((a, b) => Number(b.kind === 'value') - Number(a.kind === 'value'));
}

const examples = new WeakMap<Pattern, string>();

function describe(part: Pattern): Pick<ValueOption, 'kind' | 'label' | 'example'> {
  if (part.kind === 'value') return { kind: 'value', label: part.literal, example: part.literal };
  const words = part.kind === 'data' ? datatypeWords(part.datatype) : 'any text';
  if (part.kind === 'text') return { kind: 'text', label: words, example: '' };
  let example = examples.get(part);
  if (example === undefined) examples.set(part, (example = placeholderString(part) ?? ''));
  return { kind: 'datatype', label: words, example };
}
