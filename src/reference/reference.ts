import type { DatedGrammar } from '../relaxng/encoding/decode-grammar.ts';
import { type ExpandedName, expandedNameKey, namesOf } from '../relaxng/name-class.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';
import { possibleElements } from '../relaxng/possible-parts.ts';
import { ElementReference } from './element-reference.ts';

/** An element at a place: what stands around it tells one place from another. */
export interface Place {
  readonly element: ElementReference;
  readonly parent: Place | undefined;
}

/** Kinds that share a grammar share what is known of its elements. */
const elementsOfGrammar = new WeakMap<DatedGrammar, Map<string, ElementReference>>();

/** What a grammar says about documents, by places. */
export class Reference {
  readonly grammar: DatedGrammar;
  /** The root elements, in the order of the grammar. */
  readonly roots: readonly ElementReference[];
  readonly #elements: Map<string, ElementReference>;
  #places: ReadonlyMap<ElementReference, Place> | undefined;
  #parents: ReadonlyMap<ElementReference, readonly ElementReference[]> | undefined;

  /** `rootElements`: the local names of the roots that are wanted; default: all. */
  constructor(grammar: DatedGrammar, rootElements?: readonly string[]) {
    this.grammar = grammar;
    this.#elements = elementsOfGrammar.get(grammar) ?? new Map();
    elementsOfGrammar.set(grammar, this.#elements);
    const roots = new Map<string, { name: ExpandedName; definitions: ElementPattern[] }>();
    for (const definition of possibleElements(grammar.start)) {
      for (const name of namesOf(definition.nameClass)) {
        if (rootElements?.includes(name.localName) === false) continue;
        const key = expandedNameKey(name);
        const known = roots.get(key);
        if (known === undefined) roots.set(key, { name, definitions: [definition] });
        else known.definitions.push(definition);
      }
    }
    this.roots = [...roots.values()].map(({ name, definitions }) => this.element(definitions, name));
  }

  /** What stands for a set of definitions of one name; the same object for the same set, whatever the roots. */
  element(definitions: readonly ElementPattern[], name: ExpandedName): ElementReference {
    const ordered = [...definitions].sort((a, b) => a.id - b.id);
    const key = `${expandedNameKey(name)} ${ordered.map(({ id }) => id).join()}`;
    let element = this.#elements.get(key);
    if (element === undefined) {
      this.#elements.set(key, (element = new ElementReference(this, ordered, name)));
    }
    return element;
  }

  /**
   * Every element with its main place, breadth first: of those nearest to the root the one in the parent that has the most
   * to say.
   */
  get places(): ReadonlyMap<ElementReference, Place> {
    this.#places ??= this.#mainPlaces();
    return this.#places;
  }

  /** The elements that an element may stand in. */
  parentsOf(element: ElementReference): readonly ElementReference[] {
    this.#parents ??= parentsByChild(this.#levels().flat());
    return this.#parents.get(element) ?? [];
  }

  /** The elements by their distance from the root. */
  #levels(): ElementReference[][] {
    const levels: ElementReference[][] = [];
    const seen = new Set(this.roots);
    for (let level = [...this.roots]; level.length > 0; ) {
      levels.push(level);
      const children = level.flatMap((parent) => parent.children.map(({ element }) => element));
      level = [...new Set(children)].filter((element) => !seen.has(element));
      for (const element of level) seen.add(element);
    }
    return levels;
  }

  #mainPlaces(): ReadonlyMap<ElementReference, Place> {
    const places = new Map<ElementReference, Place>();
    let above: readonly ElementReference[] = [];
    for (const level of this.#levels()) {
      for (const element of level) {
        const parents = this.parentsOf(element).filter((parent) => above.includes(parent));
        const weights = parents.map((parent) => elementsBelow(parent).size);
        const main = parents[weights.indexOf(Math.max(...weights))];
        places.set(element, { element, parent: main && places.get(main) });
      }
      above = level;
    }
    return places;
  }
}

/** The element and all that may stand somewhere in it. */
function elementsBelow(element: ElementReference): ReadonlySet<ElementReference> {
  const found = new Set([element]);
  for (const { children } of found) for (const child of children) found.add(child.element);
  return found;
}

function parentsByChild(
  elements: readonly ElementReference[],
): ReadonlyMap<ElementReference, readonly ElementReference[]> {
  const parents = new Map<ElementReference, ElementReference[]>();
  for (const parent of elements) {
    for (const { element } of parent.children) {
      const known = parents.get(element);
      if (known === undefined) parents.set(element, [parent]);
      else known.push(parent);
    }
  }
  return parents;
}

/** The path of a place: names by `/`, such as `domain/devices/disk`. */
export function placePath(place: Place): string {
  return chain(place)
    .map(({ element }) => element.name)
    .join('/');
}

/** The places from the root to this one. */
export function chain(place: Place): Place[] {
  const places: Place[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) places.unshift(at);
  return places;
}

/** Every place of a document; an element within itself is listed, what is inside it is not listed again. */
export function* allPlaces(reference: Reference): Generator<Place> {
  const open: Place[] = reference.roots.map((element) => ({ element, parent: undefined })).reverse();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    yield place;
    const { element } = place;
    if (place.parent !== undefined && chain(place.parent).some((around) => around.element === element))
      continue;
    for (const child of element.children.toReversed()) open.push({ element: child.element, parent: place });
  }
}
