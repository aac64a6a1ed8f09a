import { type ExpandedName, nameClassContains } from './name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from './pattern.ts';

/**
 * The element definitions that may come next in a content; with `anywhere`, also those behind required parts of a
 * group. Each once, in order of the content.
 */
export function possibleElements(content: Pattern, anywhere = false): readonly ElementPattern[] {
  return remembered(anywhere ? allElements : nextElements, content, () => {
    const found = new Set<ElementPattern>();
    walk(content, (part) => {
      if (part.kind === 'element' && part.content.kind !== 'notAllowed') found.add(part);
      return anywhere || part.kind !== 'group' ? 'all' : 'first';
    });
    return [...found];
  });
}

/** The definitions for an element of that name on the level of a content, reachable now or later. */
export function elementsNamed(
  content: Pattern,
  { namespaceName, localName }: ExpandedName,
): ElementPattern[] {
  return possibleElements(content, true).filter(({ nameClass }) =>
    nameClassContains(nameClass, namespaceName, localName),
  );
}

/** The attribute patterns of a content, each once. */
export function possibleAttributes(content: Pattern): readonly AttributePattern[] {
  return remembered(attributes, content, () => {
    const found = new Set<AttributePattern>();
    walk(content, (part) => {
      if (part.kind === 'attribute') found.add(part);
      return 'all';
    });
    return [...found];
  });
}

/** The parts of a content that match character data: `data`, `value`, `list` and `text`. */
export function stringPatterns(content: Pattern): readonly Pattern[] {
  return remembered(strings, content, () => {
    const found = new Set<Pattern>();
    walk(content, (part) => {
      if (part.kind === 'data' || part.kind === 'value' || part.kind === 'list' || part.kind === 'text') {
        found.add(part);
      }
      return 'all';
    });
    return [...found];
  });
}

/** The values that a content enumerates for its text, as the schema writes them. */
export function literalsIn(content: Pattern): readonly string[] {
  return remembered(literals, content, () =>
    stringPatterns(content).flatMap((part) => (part.kind === 'value' ? [part.literal] : [])),
  );
}

const literals = new WeakMap<Pattern, readonly string[]>();
const nextElements = new WeakMap<Pattern, readonly ElementPattern[]>();
const allElements = new WeakMap<Pattern, readonly ElementPattern[]>();
const attributes = new WeakMap<Pattern, readonly AttributePattern[]>();
const strings = new WeakMap<Pattern, readonly Pattern[]>();

/** Patterns never change, the content of an element definition aside, which is no part of the content around it. */
function remembered<Parts>(known: WeakMap<Pattern, Parts>, content: Pattern, find: () => Parts): Parts {
  let parts = known.get(content);
  if (parts === undefined) known.set(content, (parts = find()));
  return parts;
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
