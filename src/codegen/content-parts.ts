import { type ExpandedName, expandedNameKey, type NameClass, namesOf } from '../relaxng/name-class.ts';
import type {
  DataPattern,
  ElementPattern,
  ListPattern,
  Pattern,
  TextPattern,
  ValuePattern,
} from '../relaxng/pattern.ts';

/** The attributes and elements of one name in a content, with how often they may stand there. */
export interface Occurrence<Found> extends ExpandedName {
  readonly found: readonly Found[];
  readonly required: boolean;
  readonly many: boolean;
}

/** What an element's content is made of, whatever the order. */
export interface ContentParts {
  /** By `{namespace name}local name`; `found` are the value patterns. */
  readonly attributes: ReadonlyMap<string, Occurrence<Pattern>>;
  readonly children: ReadonlyMap<string, Occurrence<ElementPattern>>;
  readonly texts: readonly (TextPattern | DataPattern | ValuePattern | ListPattern)[];
  /** Whether there has to be text that is not empty. */
  readonly requiresText: boolean;
  /** Whether names outside `attributes` and `children` are allowed too. */
  readonly open: boolean;
}

const nothing: ContentParts = {
  attributes: new Map(),
  children: new Map(),
  texts: [],
  requiresText: false,
  open: false,
};

/**
 * The parts of a content pattern. Patterns are shallow: their depth is that of the schema's nesting between elements.
 */
export function contentParts(pattern: Pattern): ContentParts {
  switch (pattern.kind) {
    case 'empty':
    case 'notAllowed':
      return nothing;
    case 'text':
    case 'data':
    case 'value':
    case 'list':
      return { ...nothing, texts: [pattern], requiresText: isNeverEmpty(pattern) };
    case 'attribute': {
      const attributes = byName(pattern.nameClass, pattern.content);
      return { ...nothing, attributes, open: attributes.size === 0 };
    }
    case 'element': {
      const children = byName<ElementPattern>(pattern.nameClass, pattern);
      return { ...nothing, children, open: children.size === 0 };
    }
    case 'oneOrMore': {
      const inner = contentParts(pattern.content);
      return { ...inner, children: mapValues(inner.children, (child) => ({ ...child, many: true })) };
    }
    case 'group':
    case 'interleave':
      return pattern.members.map(contentParts).reduce((a, b) => merge(a, b, false));
    case 'choice':
      return pattern.members.map(contentParts).reduce(eitherContent);
  }
}

function byName<Found>(nameClass: NameClass, found: Found): Map<string, Occurrence<Found>> {
  return new Map(
    namesOf(nameClass).map((name) => {
      const { localName, namespaceName } = name;
      return [
        expandedNameKey(name),
        { localName, namespaceName, found: [found], required: true, many: false },
      ];
    }),
  );
}

function mapValues<T>(map: ReadonlyMap<string, T>, change: (value: T) => T): Map<string, T> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function isNeverEmpty(pattern: ContentParts['texts'][number]): boolean {
  switch (pattern.kind) {
    case 'text':
      return false;
    case 'list':
      return !pattern.content.nullable;
    case 'data':
      return !pattern.datatype.allows('');
    case 'value':
      return pattern.literal.trim() !== '';
  }
}

/** The parts of two contents that are alternatives of each other: only what both require is required. */
export function eitherContent(a: ContentParts, b: ContentParts): ContentParts {
  return merge(a, b, true);
}

/** Both parts side by side, or either of them (`alternatives`). */
function merge(a: ContentParts, b: ContentParts, alternatives: boolean): ContentParts {
  return {
    attributes: mergeOccurrences(a.attributes, b.attributes, alternatives),
    children: mergeOccurrences(a.children, b.children, alternatives),
    texts: [...a.texts, ...b.texts],
    requiresText: alternatives ? a.requiresText && b.requiresText : a.requiresText || b.requiresText,
    open: a.open || b.open,
  };
}

function mergeOccurrences<Found>(
  a: ReadonlyMap<string, Occurrence<Found>>,
  b: ReadonlyMap<string, Occurrence<Found>>,
  alternatives: boolean,
): Map<string, Occurrence<Found>> {
  const merged = new Map<string, Occurrence<Found>>();
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const one = a.get(key);
    const other = b.get(key);
    if (one === undefined || other === undefined) {
      const only = (one ?? other) as Occurrence<Found>;
      merged.set(key, alternatives ? { ...only, required: false } : only);
      continue;
    }
    merged.set(key, {
      ...one,
      found: [...new Set([...one.found, ...other.found])],
      required: alternatives ? one.required && other.required : one.required || other.required,
      many: alternatives ? one.many || other.many : true,
    });
  }
  return merged;
}
