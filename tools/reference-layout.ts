import type { ElementReference } from '../src/reference/element-reference.ts';
import { type Place, placePath, type Reference } from '../src/reference/reference.ts';
import { Anchors } from './markdown.ts';

/** Where an element is described. */
export interface Section {
  /** The path of the page inside the project. */
  readonly page: string;
  readonly heading: string;
  readonly anchor: string;
  readonly place: Place;
}

/** A page of the reference: the first section is about the element that it is named after. */
export interface Page {
  readonly path: string;
  readonly sections: readonly Section[];
}

/** A page with more sections is divided … */
const mostSections = 32;
/** … into pages of their own for children with so many. */
const fewestSections = 6;

/** The folder of the pages inside the project. */
export const referenceFolder = 'docs/reference';

/** Says on which page each element is described: of those that several kinds share, on that of the first one. */
export class ReferenceLayout {
  readonly #sections = new Map<string, Section>();

  /** The pages of a kind. */
  add(kind: string, reference: Reference): Page[] {
    const children = new Map<ElementReference | undefined, Place[]>();
    for (const place of reference.places.values()) {
      if (this.#sections.has(elementKey(place.element))) continue;
      const siblings = children.get(place.parent?.element) ?? [];
      children.set(place.parent?.element, [...siblings, place]);
    }
    const weights = new Map<Place, number>();
    const weigh = (place: Place): number => {
      const below = children.get(place.element) ?? [];
      const weight = below.reduce((sum, child) => sum + weigh(child), 1);
      weights.set(place, weight);
      return weight;
    };
    const pages: { path: string; places: Place[] }[] = [];
    const assign = (place: Place, page: { path: string; places: Place[] }, isWhole: boolean): void => {
      page.places.push(place);
      for (const child of children.get(place.element) ?? []) {
        const weight = weights.get(child) as number;
        if (isWhole || weight < fewestSections) assign(child, page, isWhole);
        else assignPage(child, `${referenceFolder}/${fileName(placePath(child))}.md`);
      }
    };
    const assignPage = (place: Place, path: string): void => {
      const page = { path, places: [] };
      pages.push(page);
      assign(place, page, (weights.get(place) as number) <= mostSections);
    };
    for (const root of children.get(undefined) ?? []) {
      weigh(root);
      const { name } = root.element;
      assignPage(root, `${referenceFolder}/${name === kind ? kind : `${kind}/${fileName(name)}`}.md`);
    }
    return pages.map((page) => ({ path: page.path, sections: this.#sectionsOf(page) }));
  }

  /** Where an element is described. */
  sectionOf(element: ElementReference): Section {
    return this.#sections.get(elementKey(element)) as Section;
  }

  #sectionsOf({ path, places }: { readonly path: string; readonly places: readonly Place[] }): Section[] {
    const anchors = new Anchors();
    const around = placePath(places[0] as Place).lastIndexOf('/') + 1;
    return places.map((place, index) => {
      const whole = placePath(place);
      const heading = index === 0 ? whole : whole.slice(around);
      const section = { page: path, heading, anchor: anchors.add(heading), place };
      this.#sections.set(elementKey(place.element), section);
      return section;
    });
  }
}

/** The same for elements of different kinds exactly if they come from the same definitions of the schema. */
function elementKey({ name, definitions }: ElementReference): string {
  const origins = definitions.map(({ origin }) => `${origin.source} ${origin.start}`);
  return [name, ...origins.sort()].join('\n');
}

function fileName(path: string): string {
  return path.replaceAll(':', '-');
}
