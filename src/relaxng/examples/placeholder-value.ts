import { datatypeWords } from '../datatype-words.ts';
import { type ExpandedName, namesOf } from '../name-class.ts';
import type { AttributePattern, DataPattern, Pattern } from '../pattern.ts';
import { stringPatterns } from '../possible-parts.ts';

/** What to write where a value is missing. */
interface Placeholder {
  readonly value: string;
  /** Whether nothing else is possible. */
  readonly certain: boolean;
}

/**
 * A value that one of some patterns for the same attribute allows: the only one where there is one; else one that the author is
 * to replace, and can be seen to be: an example out of the schema, the name of the attribute in capitals. Undefined where none is
 * found.
 */
export function placeholderValue(attributes: readonly AttributePattern[]): Placeholder | undefined {
  const only = onlyValue(attributes);
  if (only !== undefined) return { value: only, certain: true };
  for (const { content, nameClass } of attributes) {
    const value = placeholderString(content, namesOf(nameClass)[0]);
    if (value !== undefined) return { value, certain: false };
  }
  return undefined;
}

/**
 * A string that a string pattern allows, for somebody to replace; of several alternatives the first that are listed one by one.
 * `owner` is the attribute or element that it is for. Undefined where none is found.
 */
export function placeholderString(pattern: Pattern, owner?: ExpandedName): string | undefined {
  switch (pattern.kind) {
    case 'text':
      return capitals(owner);
    case 'empty':
      return '';
    case 'value':
      return pattern.datatype.contextual ? undefined : pattern.literal;
    case 'data':
      return dataPlaceholder(pattern, owner);
    case 'choice': {
      const values = pattern.members.filter(({ kind }) => kind === 'value');
      const others = pattern.members.filter(({ kind }) => kind !== 'value' && kind !== 'empty');
      return firstString([...values, ...others], owner) ?? (pattern.nullable ? '' : undefined);
    }
    case 'group':
    case 'interleave': {
      const members = pattern.members.map((member) => placeholderString(member, owner));
      return members.includes(undefined) ? undefined : members.filter((member) => member !== '').join(' ');
    }
    case 'oneOrMore':
    case 'list':
      return placeholderString(pattern.content, owner);
    default:
      return undefined;
  }
}

function onlyValue(attributes: readonly AttributePattern[]): string | undefined {
  const literals = new Set<string | undefined>();
  for (const { content } of attributes) {
    if (content.nullable) return undefined;
    for (const part of stringPatterns(content)) {
      literals.add(part.kind === 'value' && !part.datatype.contextual ? part.literal : undefined);
    }
  }
  const [only] = literals;
  return literals.size === 1 ? only : undefined;
}

function firstString(patterns: readonly Pattern[], owner: ExpandedName | undefined): string | undefined {
  for (const pattern of patterns) {
    const found = placeholderString(pattern, owner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Addresses and names that are kept free for examples (RFC 5737, RFC 3849, RFC 2606), and the plainest numbers. */
const plainest = ['0', '1', '192.0.2.1', '2001:db8::1', 'http://example.org/'];

function dataPlaceholder(
  { datatype, except }: DataPattern,
  owner: ExpandedName | undefined,
): string | undefined {
  if (datatype.contextual) return undefined;
  const words = datatypeWords(datatype);
  const name = capitals(owner);
  // What the words mention, the bounds of numbers for instance, is worth trying.
  const mentioned = words.split(' ').filter((word) => /^[-0-9]/.test(word));
  const example = / such as (.+)$/.exec(words)?.[1];
  // What is made of digits of any kind, such as a UUID, is nobody's own if they are all 0.
  const blank = example !== undefined && isDigitGroups(example) ? example.replace(/[^:-]/g, '0') : undefined;
  const candidates = [blank, example, name, `/${name}`, ...plainest, ...mentioned, capitals()];
  return candidates.find(
    (candidate) =>
      candidate !== undefined &&
      datatype.allows(candidate) &&
      (except === undefined || !isExcepted(except, candidate)),
  );
}

function isDigitGroups(text: string): boolean {
  return /^[0-9a-f]+([:-][0-9a-f]+)+$/i.test(text);
}

/** Whether an `except` may have a string among what it takes away. */
function isExcepted(except: Pattern, candidate: string): boolean {
  return stringPatterns(except).some((part) => {
    if (part.kind === 'value') return part.datatype.valueKey(candidate) === part.valueKey;
    return part.kind !== 'data' || part.datatype.allows(candidate);
  });
}

function capitals(name?: ExpandedName): string {
  return name === undefined ? 'VALUE' : name.localName.toUpperCase();
}
