import type { Grammar } from '../relaxng/grammar.ts';
import { type ElementPattern, type Pattern, partsOf } from '../relaxng/pattern.ts';
import type { Derivation } from './derivation.ts';
import type { Distances, Route } from './random-decisions.ts';

/**
 * A place of a grammar: an attribute, a child element, a value or character data in the content of one element definition, or in
 * the content of one of its attributes.
 */
interface Place {
  /** Unique within the grammar. */
  readonly key: string;
  readonly route: Route;
}

/**
 * Tells places in one element definition apart by what is around the element: the context of the content of an element, given
 * that of what is around it ('' for the document).
 */
export type ContextOf = (outer: string, element: ElementPattern) => string;

/**
 * All places of a grammar: everything that can stand somewhere, once for every element definition and context that it can stand
 * in. `isPossible` says whether anything matches a pattern at all.
 */
export function placesOf(
  grammar: Grammar,
  isPossible: (pattern: Pattern) => boolean,
  contextOf: ContextOf,
): Place[] {
  const users = usersOf([grammar.start, ...grammar.elements], isPossible);
  const distances = new Map<Pattern, Distances>();
  const places: Place[] = [];
  const contents: Content[] = [{ pattern: grammar.start, owner: '', context: '', route: [] }];
  const known = new Set<string>();
  for (const { pattern, owner, context, route } of contents) {
    for (const leaf of leavesOf(pattern)) {
      let toLeaf = distances.get(leaf);
      if (toLeaf === undefined) distances.set(leaf, (toLeaf = distancesTo(leaf, users)));
      if (!toLeaf.has(pattern)) continue;
      const place = { key: `${owner} ${leaf.id}`, route: [...route, toLeaf] };
      places.push(place);
      if (leaf.kind !== 'element' && leaf.kind !== 'attribute') continue;
      const inner = leaf.kind === 'element' ? contextOf(context, leaf) : context;
      const innerOwner = leaf.kind === 'element' ? ownerKey(leaf, inner) : place.key;
      if (known.has(innerOwner)) continue;
      known.add(innerOwner);
      contents.push({ pattern: leaf.content, owner: innerOwner, context: inner, route: place.route });
    }
  }
  return places;
}

/** The keys of the places where a derivation has something; values count as the schema writes them. */
export function placesIn(whole: Derivation, contextOf: ContextOf): Set<string> {
  const keys = new Set<string>();
  const visit = ({ pattern, parts, text }: Derivation, owner: string, context: string): void => {
    const key = `${owner} ${pattern.id}`;
    if (leafKinds.has(pattern.kind) && (pattern.kind !== 'value' || text === pattern.literal)) keys.add(key);
    const inner = pattern.kind === 'element' ? contextOf(context, pattern) : context;
    const innerOwner =
      pattern.kind === 'element' ? ownerKey(pattern, inner) : pattern.kind === 'attribute' ? key : owner;
    for (const part of parts) visit(part, innerOwner, inner);
  };
  visit(whole, '', '');
  return keys;
}

/** The content of an element or attribute, or of the document. */
interface Content {
  readonly pattern: Pattern;
  /** What the keys of places in it begin with. */
  readonly owner: string;
  readonly context: string;
  /** The way to the element or attribute. */
  readonly route: Route;
}

const leafKinds: ReadonlySet<string> = new Set(['attribute', 'element', 'value', 'data', 'list', 'text']);

function ownerKey({ id }: ElementPattern, context: string): string {
  return `${context} ${id}`;
}

/** The attributes, elements and strings among a content, down to those. */
function leavesOf(content: Pattern): Pattern[] {
  const leaves = new Set<Pattern>();
  const open = new Set([content]);
  for (const pattern of open) {
    if (leafKinds.has(pattern.kind)) leaves.add(pattern);
    else for (const part of partsOf(pattern)) open.add(part);
  }
  return [...leaves];
}

/** By pattern, those that it is a part of. */
function usersOf(
  patterns: readonly Pattern[],
  isPossible: (pattern: Pattern) => boolean,
): Map<Pattern, Pattern[]> {
  const users = new Map<Pattern, Pattern[]>();
  const open = new Set(
    patterns.flatMap((pattern) => (pattern.kind === 'element' ? [pattern.content] : [pattern])),
  );
  for (const pattern of open) {
    if (!isPossible(pattern)) continue;
    for (const part of partsOf(pattern)) {
      if (!isPossible(part)) continue;
      open.add(part);
      const known = users.get(part);
      if (known === undefined) users.set(part, [pattern]);
      else known.push(pattern);
    }
  }
  return users;
}

/** How far the target is in the contents that it is in. */
function distancesTo(target: Pattern, users: ReadonlyMap<Pattern, readonly Pattern[]>): Distances {
  const distances = new Map([[target, 0]]);
  for (const [pattern, distance] of distances) {
    if (pattern.kind === 'attribute' && pattern !== target) continue;
    for (const user of users.get(pattern) ?? []) {
      if (!distances.has(user)) distances.set(user, distance + 1);
    }
  }
  return distances;
}
