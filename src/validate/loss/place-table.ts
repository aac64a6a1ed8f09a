import type { XmlElement } from '../../xml/tree.ts';
import { withoutPredicates } from './path-names.ts';

/** The name that the tables know an element by: the domain that a snapshot keeps is read like any domain. */
const lawNames: ReadonlyMap<string, string> = new Map([['inactiveDomain', 'domain']]);

/** Stands for any element in the names of places. */
const anyName = '*';

/** An inner place of a table: what is said of it, and the places one element further out. */
interface Branch<Entry> {
  entry?: Entry;
  readonly outer: Map<string, Branch<Entry>>;
}

/**
 * What is known about places of documents. A place is named by its last steps, as many as tell it from others:
 * `cell/@id` is the attribute of any `<cell>`, `devices/memory` the element in `<devices>` alone, `*` any element. The
 * longest name that suits counts.
 */
export class PlaceTable<Entry> {
  readonly #root: Branch<Entry> = { outer: new Map() };

  constructor(entries: Iterable<readonly [place: string, entry: Entry]>) {
    for (const [place, entry] of entries) {
      let branch = this.#root;
      for (const step of place.split('/').reverse()) {
        let outer = branch.outer.get(step);
        if (outer === undefined) branch.outer.set(step, (outer = { outer: new Map() }));
        branch = outer;
      }
      branch.entry = entry;
    }
  }

  /** What is known of an element, or of its part of that name (`@attribute`, `text()` or a child). */
  find(element: XmlElement, part?: string): Entry | undefined {
    return this.#find(namesOutward(element, part));
  }

  /** What is known of the node at a path (`Diagnostic.path`), or of its part of that name. */
  findAt(path: string, part?: string): Entry | undefined {
    const names = withoutPredicates(path).split('/').slice(1).reverse();
    return this.#find(part === undefined ? names : [part, ...names]);
  }

  #find(names: Iterable<string>): Entry | undefined {
    let branch: Branch<Entry> | undefined = this.#root;
    let found: Entry | undefined;
    for (const name of names) {
      branch = branch.outer.get(lawNames.get(name) ?? name) ?? branch.outer.get(anyName);
      if (branch === undefined) break;
      found = branch.entry ?? found;
    }
    return found;
  }
}

/** A table of places of which one thing is known: whether they are in it. `others` are places inside of those that are not. */
export function placeSet(places: readonly string[], others: readonly string[] = []): PlaceTable<boolean> {
  return new PlaceTable([
    ...places.map((place) => [place, true] as const),
    ...others.map((place) => [place, false] as const),
  ]);
}

function* namesOutward(element: XmlElement, part: string | undefined): Generator<string> {
  if (part !== undefined) yield part;
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) yield at.localName;
}
