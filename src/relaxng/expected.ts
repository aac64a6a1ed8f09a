import type { Expected } from '../diagnostics/diagnostic.ts';
import { datatypeWords } from './datatype-words.ts';
import { expandedNameKey, namesOf } from './name-class.ts';
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
    for (const name of namesOf(part.nameClass)) {
      const { namespaceName, localName } = name;
      expected.set(expandedNameKey(name), {
        kind: part.kind,
        name: localName,
        ...(namespaceName === '' ? {} : { namespaceName }),
        required: requiredKeys.has(partKey(part)),
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
    else if (part.kind === 'text') others.set('', { kind: 'text', name: 'any text' });
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
