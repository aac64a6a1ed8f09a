import type { Grammar } from '../relaxng/grammar.ts';
import { type AttributePattern, type ElementPattern, type Pattern, partsOf } from '../relaxng/pattern.ts';
import type { Derivation } from './derivation.ts';
import type { Distances, Route } from './random-decisions.ts';

/**
 * A place of a grammar: an attribute, a child element, a value or character data in the content of one element definition, or in
 * the content of one of its attributes.
 */
export interface Place {
  /** Unique within the grammar. */
  readonly key: string;
  readonly route: Route;
}

/**
 * All places of a grammar: everything that can stand somewhere, once for every element definition it can stand in. `isPossible`
 * says whether anything matches a pattern at all.
 */
export function placesOf(grammar: Grammar, isPossible: (pattern: Pattern) => boolean): Place[] {
  const users = usersOf([grammar.start, ...grammar.elements], isPossible);
  return grammar.elements.flatMap((element) => {
    const toElement = distancesTo(element, users, true);
    if (!toElement.has(grammar.start)) return [];
    return placesBelow(element, { key: `${element.id}`, route: [toElement] }, users);
  });
}

/** The places in the content of an element or attribute. */
function placesBelow(
  owner: ElementPattern | AttributePattern,
  { key, route }: Place,
  users: ReadonlyMap<Pattern, readonly Pattern[]>,
): Place[] {
  return leavesOf(owner).flatMap((leaf): Place[] => {
    const toLeaf = distancesTo(leaf, users, false);
    if (!toLeaf.has(owner.content)) return [];
    const place = { key: `${key} ${leaf.id}`, route: [...route, toLeaf] };
    return leaf.kind === 'attribute' ? [place, ...placesBelow(leaf, place, users)] : [place];
  });
}

/** The keys of the places where a derivation has something. */
export function placesIn(whole: Derivation): Set<string> {
  const keys = new Set<string>();
  const visit = ({ pattern, parts }: Derivation, owner: string): void => {
    const key = `${owner} ${pattern.id}`;
    if (leafKinds.has(pattern.kind)) keys.add(key);
    const inner = pattern.kind === 'element' ? `${pattern.id}` : pattern.kind === 'attribute' ? key : owner;
    for (const part of parts) visit(part, inner);
  };
  visit(whole, '');
  return keys;
}

const leafKinds: ReadonlySet<string> = new Set(['attribute', 'element', 'value', 'data', 'list', 'text']);

/** The attributes, elements and strings among the content, down to those. */
function leavesOf(owner: ElementPattern | AttributePattern): Pattern[] {
  const leaves = new Set<Pattern>();
  const open = new Set([owner.content]);
  for (const pattern of open) {
    if (leafKinds.has(pattern.kind)) leaves.add(pattern);
    else for (const part of partsOf(pattern)) open.add(part);
  }
  return [...leaves];
}

/** By pattern, those that it is a part or the content of. */
function usersOf(
  patterns: readonly Pattern[],
  isPossible: (pattern: Pattern) => boolean,
): Map<Pattern, Pattern[]> {
  const users = new Map<Pattern, Pattern[]>();
  const open = new Set(patterns.filter(isPossible));
  for (const pattern of open) {
    for (const part of pattern.kind === 'element' ? [pattern.content] : partsOf(pattern)) {
      if (!isPossible(part)) continue;
      open.add(part);
      const known = users.get(part);
      if (known === undefined) users.set(part, [pattern]);
      else known.push(pattern);
    }
  }
  return users;
}

/** `throughElements`: also from outside of the element whose content the target is in. */
function distancesTo(
  target: Pattern,
  users: ReadonlyMap<Pattern, readonly Pattern[]>,
  throughElements: boolean,
): Distances {
  const distances = new Map([[target, 0]]);
  for (const [pattern, distance] of distances) {
    const isBorder = pattern.kind === 'element' || pattern.kind === 'attribute';
    if (isBorder && pattern !== target && !throughElements) continue;
    for (const user of users.get(pattern) ?? []) {
      if (!distances.has(user)) distances.set(user, distance + 1);
    }
  }
  return distances;
}
