import { nearestWord } from '../text/nearest-word.ts';
import type { AttributeReference, ElementReference } from './element-reference.ts';
import { allPlaces, chain, type Place, type Reference } from './reference.ts';
import { type ReferencePath, referencePathText } from './reference-path.ts';
import type { LiteralReference } from './value-reference.ts';

/** An element, one of its attributes, or a value of either, at a place. */
export interface Entry {
  readonly place: Place;
  readonly attribute: AttributeReference | undefined;
  readonly literal: LiteralReference | undefined;
}

/** How far a path that leads nowhere is known. */
export interface Miss {
  /** The path up to the last part that exists; '' where the root does not. */
  readonly known: string;
  /** The first part that does not exist. */
  readonly unknown: string;
  /** The path with what was probably meant instead; undefined where nothing is near. */
  readonly suggestion: string | undefined;
}

/** The path of an entry, such as `domain/os/@firmware=efi`. */
export function entryPath({ place, attribute, literal }: Entry): string {
  const names = chain(place).map(({ element }) => element.name);
  return referencePathText({ names, attribute: attribute?.name, literal: literal?.literal });
}

/** What stands at a path that begins with the root element, or how far the path is known. */
export function findEntry(reference: Reference, path: ReferencePath): Entry | Miss {
  let place: Place | undefined;
  for (const [index, name] of path.names.entries()) {
    const around: Place | undefined = place;
    const candidates: readonly ElementReference[] =
      around === undefined ? reference.roots : around.element.children.map(({ element }) => element);
    const element: ElementReference | undefined = candidates.find((candidate) => candidate.name === name);
    if (element !== undefined) {
      place = { element, parent: around };
      continue;
    }
    const attribute = around?.element.attributes.find((candidate) => candidate.name === name);
    if (around !== undefined && attribute !== undefined && index === path.names.length - 1) {
      return withLiteral({ place: around, attribute, literal: undefined }, path.literal);
    }
    const nearest = nearestWord(
      name,
      candidates.map((candidate) => candidate.name),
    );
    const names = nearest === undefined ? undefined : path.names.with(index, nearest);
    return miss(around, name, names && { ...path, names });
  }
  if (place === undefined) return { known: '', unknown: referencePathText(path), suggestion: undefined };
  if (path.attribute === undefined) {
    return withLiteral({ place, attribute: undefined, literal: undefined }, path.literal);
  }
  const attribute = place.element.attributes.find(({ name }) => name === path.attribute);
  if (attribute !== undefined) return withLiteral({ place, attribute, literal: undefined }, path.literal);
  const nearest = nearestWord(
    path.attribute,
    place.element.attributes.map(({ name }) => name),
  );
  return miss(
    place,
    `@${path.attribute}`,
    nearest === undefined ? undefined : { ...path, attribute: nearest },
  );
}

/**
 * The entries whose path ends in these parts, in the order of the grammar; of an element that may stand at several places
 * the one with the shortest path. A last name without `@` may be that of an attribute too.
 */
export function entriesEndingIn(reference: Reference, path: ReferencePath): Entry[] {
  const found = new Map<string, { readonly entry: Entry; readonly depth: number }>();
  const ids = new Map<ElementReference, number>();
  const add = (place: Place, attribute: AttributeReference | undefined): void => {
    const entry = withLiteral({ place, attribute, literal: undefined }, path.literal);
    if (!('place' in entry)) return;
    const { element } = place;
    if (!ids.has(element)) ids.set(element, ids.size);
    const key = `${ids.get(element)} ${attribute?.name ?? ''}`;
    const depth = chain(place).length;
    if (depth < (found.get(key)?.depth ?? Number.POSITIVE_INFINITY)) found.set(key, { entry, depth });
  };
  const { names, attribute } = path;
  for (const place of allPlaces(reference)) {
    const { attributes } = place.element;
    const named = (name: string | undefined) => attributes.find((candidate) => candidate.name === name);
    if (endsIn(place, names)) {
      if (attribute === undefined) add(place, undefined);
      else if (named(attribute) !== undefined) add(place, named(attribute));
    }
    const meant = attribute === undefined ? named(names.at(-1)) : undefined;
    if (meant !== undefined && endsIn(place, names.slice(0, -1))) add(place, meant);
  }
  return [...found.values()].map(({ entry }) => entry);
}

function endsIn(place: Place, names: readonly string[]): boolean {
  let at: Place | undefined = place;
  for (const name of names.toReversed()) {
    if (at?.element.name !== name) return false;
    at = at.parent;
  }
  return true;
}

function withLiteral(entry: Entry, text: string | undefined): Entry | Miss {
  if (text === undefined) return entry;
  const { place, attribute } = entry;
  const literals = (attribute === undefined ? place.element.text : attribute.value)?.literals ?? [];
  const literal = literals.find((candidate) => candidate.literal === text);
  if (literal !== undefined) return { ...entry, literal };
  const nearest = nearestWord(
    text,
    literals.map((candidate) => candidate.literal),
  );
  const known = entryPath(entry);
  return {
    known,
    unknown: `=${text}`,
    suggestion: nearest === undefined ? undefined : `${known}=${nearest}`,
  };
}

function miss(around: Place | undefined, unknown: string, meant: ReferencePath | undefined): Miss {
  const known =
    around === undefined ? '' : entryPath({ place: around, attribute: undefined, literal: undefined });
  return { known, unknown, suggestion: meant && referencePathText(meant) };
}
