import type { Expected } from '../diagnostics/diagnostic.ts';
import { datatypeWords } from './datatype-words.ts';
import { expandedNameKey, nameClassContains, nameClassKey, namesOf } from './name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from './pattern.ts';

/**
 * The element definitions that may come next in a content; with `anywhere`, also those behind required parts of a group.
 * Each once, in order of the content.
 */
export function possibleElements(content: Pattern, anywhere = false): ElementPattern[] {
  const found = new Set<ElementPattern>();
  walk(content, (part) => {
    if (part.kind === 'element' && part.content.kind !== 'notAllowed') found.add(part);
    return anywhere || part.kind !== 'group' ? 'all' : 'first';
  });
  return [...found];
}

/** The definitions for an element of that name on the level of a content, reachable now or later. */
export function elementsNamed(content: Pattern, namespaceName: string, localName: string): ElementPattern[] {
  return possibleElements(content, true).filter(({ nameClass }) =>
    nameClassContains(nameClass, namespaceName, localName),
  );
}

/** The attribute patterns of a content, each once. */
export function possibleAttributes(content: Pattern): AttributePattern[] {
  const found = new Set<AttributePattern>();
  walk(content, (part) => {
    if (part.kind === 'attribute') found.add(part);
    return 'all';
  });
  return [...found];
}

/** The parts of a content that match character data: `data`, `value`, `list` and `text`. */
export function stringPatterns(content: Pattern): Pattern[] {
  const found = new Set<Pattern>();
  walk(content, (part) => {
    if (part.kind === 'data' || part.kind === 'value' || part.kind === 'list' || part.kind === 'text') {
      found.add(part);
    }
    return 'all';
  });
  return [...found];
}

/** A content is a directed graph with shared parts: every part is visited once. */
function walk(content: Pattern, visit: (part: Pattern) => 'all' | 'first'): void {
  const seen = new Set<Pattern>();
  const open: Pattern[] = [content];
  while (open.length > 0) {
    const part = open.pop() as Pattern;
    if (seen.has(part)) continue;
    seen.add(part);
    const way = visit(part);
    if (part.kind === 'oneOrMore') {
      open.push(part.content);
    } else if (part.kind === 'choice' || part.kind === 'group' || part.kind === 'interleave') {
      const last = way === 'all' ? -1 : part.members.findIndex((member) => !member.nullable);
      const members = last === -1 ? part.members : part.members.slice(0, last + 1);
      for (let index = members.length - 1; index >= 0; index--) open.push(members[index] as Pattern);
    }
  }
}

/** What a content cannot do without, whichever of its alternatives is taken: attribute patterns and element definitions. */
export function requiredParts(content: Pattern): ReadonlySet<AttributePattern | ElementPattern> {
  const results = new Map<Pattern, ReadonlySet<AttributePattern | ElementPattern>>();
  const required = (part: Pattern): ReadonlySet<AttributePattern | ElementPattern> => {
    let result = results.get(part);
    if (result === undefined) results.set(part, (result = requiredOf(part)));
    return result;
  };
  const requiredOf = (part: Pattern): ReadonlySet<AttributePattern | ElementPattern> => {
    switch (part.kind) {
      case 'attribute':
      case 'element':
        return new Set([part]);
      case 'choice': {
        if (part.nullable) return none;
        return part.members.map(required).reduce((both, other) => sharedParts(both, other));
      }
      case 'group':
      case 'interleave': {
        const all = new Set<AttributePattern | ElementPattern>();
        for (const member of part.members) for (const found of required(member)) all.add(found);
        return all;
      }
      case 'oneOrMore':
        return required(part.content);
      default:
        return none;
    }
  };
  return required(content);
}

const none: ReadonlySet<AttributePattern | ElementPattern> = new Set();

/** Parts of the same kind and name count as one, since several definitions often share a name. */
function sharedParts(
  one: ReadonlySet<AttributePattern | ElementPattern>,
  other: ReadonlySet<AttributePattern | ElementPattern>,
): ReadonlySet<AttributePattern | ElementPattern> {
  const names = new Set([...other].map(partKey));
  return new Set([...one].filter((part) => names.has(partKey(part))));
}

function partKey(part: AttributePattern | ElementPattern): string {
  return `${part.kind} ${nameClassKey(part.nameClass)}`;
}

/** The elements that may come next, each name once, required ones first. The same list for the same content. */
export function expectedElements(content: Pattern): readonly Expected[] {
  return remembered(elementLists, content, () =>
    expectedNames(possibleElements(content), requiredParts(content)),
  );
}

/** The attributes that may still be written, each name once, required ones first. The same list for the same content. */
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

function expectedNames(
  parts: readonly (AttributePattern | ElementPattern)[],
  required: ReadonlySet<AttributePattern | ElementPattern>,
): Expected[] {
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

/** What character data a content accepts: literal values first, then datatypes in words. The same list for the same content. */
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
