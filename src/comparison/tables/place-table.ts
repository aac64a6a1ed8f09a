import type { Located } from '../located.ts';

/** An inner place of a table: what is said of it, and the places one element further out. */
interface Branch<Entry> {
  entry?: Entry;
  readonly outer: Map<string, Branch<Entry>>;
}

/** The name that the tables know an element by: the domain that a snapshot keeps means what any domain means. */
const lawNames: ReadonlyMap<string, string> = new Map([['inactiveDomain', 'domain']]);

/** Stands for any element in the names of places. */
const anyName = '*';

/**
 * What is known about places of documents. A place is named by its last steps, as many as tell it from others: `cell/@id` is
 * the attribute of any `<cell>`, `devices/memory` the element in `<devices>` alone; a step `*` is
 * any element. The longest name that suits counts.
 */
export class PlaceTable<Entry> {
  /** The names of the places. */
  readonly names: readonly string[];
  readonly #root: Branch<Entry> = { outer: new Map() };

  constructor(entries: Readonly<Record<string, Entry>>) {
    this.names = Object.keys(entries);
    for (const [name, entry] of Object.entries(entries)) {
      let branch = this.#root;
      for (const step of name.split('/').reverse()) {
        let outer = branch.outer.get(step);
        if (outer === undefined) branch.outer.set(step, (outer = { outer: new Map() }));
        branch = outer;
      }
      branch.entry = entry;
    }
  }

  /** What is known of an element, or of its part of that name (`@attribute` or child). */
  find(element: Located, part?: string): Entry | undefined {
    let branch: Branch<Entry> | undefined = this.#root;
    let found: Entry | undefined;
    if (part !== undefined) {
      branch = branch.outer.get(part);
      found = branch?.entry;
    }
    for (let at: Located | undefined = element; at !== undefined && branch !== undefined; at = at.parent) {
      branch = branch.outer.get(lawNames.get(at.name) ?? at.name) ?? branch.outer.get(anyName);
      found = branch?.entry ?? found;
    }
    return found;
  }
}
