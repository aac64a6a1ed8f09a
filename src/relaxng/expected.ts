import type { Expected } from '../diagnostics/diagnostic.ts';
import { anyText, datatypeWords } from './datatype-words.ts';
import { expandedNameKey, nameClassKey, namesOf, wildcardsOf } from './name-class.ts';
import type { Pattern } from './pattern.ts';
import { possibleAttributes, possibleElements, stringPatterns } from './possible-parts.ts';
import { partKey, type RequiredPart, requiredParts } from './required-parts.ts';

/** The elements that may come next, each name once, required ones first. The same list for the same content. */
export function expectedElements(content: Pattern): readonly Expected[] {
  return remembered(elementLists, content, () =>
    expectedNames(possibleElements(content), requiredParts(content)),
  );
}

/**
 * All that may come next in a content: the elements, and the end tag where nothing more is needed. The same list for the
 * same content.
 */
export function expectedContent(content: Pattern): readonly Expected[] {
  return remembered(contentLists, content, () =>
    content.nullable ? [...expectedElements(content), endTag] : expectedElements(content),
  );
}

/** What is expected by name, without end tags and wildcards: what messages list and suggestions are taken from. */
export function namedOnly(expected: readonly Expected[]): readonly Expected[] {
  return expected.filter(({ kind, name }) => kind !== 'endTag' && !(kind !== 'value' && name === '*'));
}

const endTag: Expected = { kind: 'endTag', name: 'end tag' };

/**
 * The attributes that may still be written, each name once, required ones first. The same list for the same content.
 */
export function expectedAttributes(content: Pattern): readonly Expected[] {
  return remembered(attributeLists, content, () =>
    expectedNames(possibleAttributes(content), requiredParts(content)),
  );
}

/** A thousand findings at one place share what was expected there. */
type Lists = WeakMap<Pattern, readonly Expected[]>;
const elementLists: Lists = new WeakMap();
const contentLists: Lists = new WeakMap();
const attributeLists: Lists = new WeakMap();
const valueLists: Lists = new WeakMap();

function remembered(lists: Lists, content: Pattern, make: () => readonly Expected[]): readonly Expected[] {
  let list = lists.get(content);
  if (list === undefined) lists.set(content, (list = make()));
  return list;
}

function expectedNames(parts: readonly RequiredPart[], required: ReadonlySet<RequiredPart>): Expected[] {
  const requiredKeys = new Set([...required].map(partKey));
  const expected = new Map<string, Expected>();
  for (const part of parts) {
    const isRequired = requiredKeys.has(partKey(part));
    for (const wildcard of wildcardsOf(part.nameClass)) {
      expected.set(nameClassKey(wildcard), {
        kind: part.kind,
        name: '*',
        ...(wildcard.kind === 'nsName' ? { namespaceName: wildcard.namespaceName } : {}),
        required: isRequired,
      });
    }
    for (const name of namesOf(part.nameClass)) {
      const { namespaceName, localName } = name;
      expected.set(expandedNameKey(name), {
        kind: part.kind,
        name: localName,
        ...(namespaceName === '' ? {} : { namespaceName }),
        required: isRequired,
      });
    }
  }
  return [...expected.values()].sort((a, b) => Number(b.required) - Number(a.required));
}

/**
 * What character data a content accepts: literal values first, then datatypes in words. The same list for the same
 * content.
 */
export function expectedValues(content: Pattern): readonly Expected[] {
  return remembered(valueLists, content, () => valuesOf(content));
}

function valuesOf(content: Pattern): Expected[] {
  const values = new Map<string, Expected>();
  const others = new Map<string, Expected>();
  for (const part of stringPatterns(content)) {
    if (part.kind === 'value') values.set(part.literal, { kind: 'value', name: part.literal });
    else if (part.kind === 'text') others.set('', { kind: 'text', name: anyText });
    else if (part.kind === 'data') {
      const name = datatypeWords(part.datatype);
      others.set(name, { kind: 'datatype', name });
    } else if (part.kind === 'list') {
      const name = listWords(expectedValues(part.content));
      others.set(name, { kind: 'datatype', name });
    }
  }
  return [...values.values(), ...others.values()];
}

function listWords(items: readonly Expected[]): string {
  const words = items.map((item) => (item.kind === 'value' ? `'${item.name}'` : item.name));
  return words.length === 0 ? 'an empty list' : `a list, separated by white space, of ${words.join(', ')}`;
}
