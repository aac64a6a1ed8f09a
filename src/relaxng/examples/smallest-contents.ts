import { elementsIn } from '../compile/alphabet.ts';
import type { ExpandedName } from '../name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from '../pattern.ts';
import { attributeSize, type ExampleBody, type ExampleElement, tagsSize } from './example-tree.ts';
import { representativeName } from './representative-name.ts';

/** How small a content can be; Infinity where there is none. */
interface Sizes {
  /** Without child elements. */
  readonly bare: number;
  /** With one child element at least. */
  readonly nested: number;
}

/**
 * A string that a string pattern matches; undefined where there is none. `owner` is the attribute or element that it is for, where
 * that is known.
 */
export type StringChoice = (pattern: Pattern, owner?: ExpandedName) => string | undefined;

/**
 * The smallest contents that match the patterns of one builder: what is optional is left out, of alternatives the
 * shortest is taken.
 */
export class SmallestContents {
  readonly #stringOf: StringChoice;
  readonly #elements = new Map<ElementPattern, number>();
  readonly #sizes = new Map<Pattern, Sizes>();
  readonly #bodies = new Map<ElementPattern, ExampleBody>();
  readonly #names = new Map<Pattern, ExpandedName | undefined>();

  /** `elements`: every definition that the patterns refer to, by way of other definitions too. */
  constructor(elements: Iterable<ElementPattern>, stringOf: StringChoice) {
    this.#stringOf = stringOf;
    const list = [...elements];
    const users = new Map<ElementPattern, ElementPattern[]>();
    for (const element of list) {
      for (const used of elementsIn(element.content)) {
        const known = users.get(used);
        if (known === undefined) users.set(used, [element]);
        else known.push(element);
      }
    }
    // Sizes only ever shrink, from infinite on.
    const waiting = new Set(list);
    for (const element of waiting) {
      waiting.delete(element);
      const { bare, nested } = this.#measure(element.content, new Map());
      const size = Math.min(bare, nested);
      if (size >= (this.#elements.get(element) ?? Number.POSITIVE_INFINITY)) continue;
      this.#elements.set(element, size);
      for (const user of users.get(element) ?? []) waiting.add(user);
    }
  }

  /** The smallest body of an element that matches the definition; undefined where nothing does. */
  bodyOf(element: ElementPattern): ExampleBody | undefined {
    let body = this.#bodies.get(element);
    if (body === undefined) {
      body = this.#contentOf(element.content, false, this.#nameOf(element));
      if (body !== undefined) this.#bodies.set(element, body);
    }
    return body;
  }

  /** The smallest element that matches the definition; undefined where nothing does. */
  elementOf(element: ElementPattern): ExampleElement | undefined {
    const name = this.#nameOf(element);
    if (name === undefined || !this.#elements.has(element)) return undefined;
    return { name, body: () => this.bodyOf(element) as ExampleBody };
  }

  /** The smallest attributes and children that match a content; with `nested`, among those with a child element. */
  contentOf(content: Pattern, nested = false): ExampleBody | undefined {
    return this.#contentOf(content, nested, undefined);
  }

  #contentOf(content: Pattern, nested: boolean, owner: ExpandedName | undefined): ExampleBody | undefined {
    const sizes = this.#measure(content, this.#sizes);
    const size = nested ? sizes.nested : Math.min(sizes.bare, sizes.nested);
    if (size === Number.POSITIVE_INFINITY) return undefined;
    const body: WritableBody = { attributes: [], children: [], size };
    this.#collect(content, nested, owner, body);
    return body;
  }

  #collect(pattern: Pattern, nested: boolean, owner: ExpandedName | undefined, into: WritableBody): void {
    switch (pattern.kind) {
      case 'choice': {
        const sizeOf = (member: Pattern): number => {
          const sizes = this.#measure(member, this.#sizes);
          return nested ? sizes.nested : Math.min(sizes.bare, sizes.nested);
        };
        const smallest = pattern.members.reduce((best, member) =>
          sizeOf(member) < sizeOf(best) ? member : best,
        );
        this.#collect(smallest, nested, owner, into);
        break;
      }
      case 'group':
      case 'interleave': {
        const extras = pattern.members.map((member) => extraOf(this.#measure(member, this.#sizes)));
        const chosen = nested ? extras.indexOf(Math.min(...extras)) : -1;
        pattern.members.forEach((member, index) => {
          this.#collect(member, index === chosen, owner, into);
        });
        break;
      }
      case 'oneOrMore':
        this.#collect(pattern.content, nested, owner, into);
        break;
      case 'attribute': {
        const name = this.#nameOf(pattern) as ExpandedName;
        into.attributes.push({ name, value: this.#stringOf(pattern.content, name) as string });
        break;
      }
      case 'element':
        into.children.push(this.elementOf(pattern) as ExampleElement);
        break;
      case 'data':
      case 'value':
      case 'list': {
        const text = this.#stringOf(pattern, owner) as string;
        if (text !== '') into.children.push(text);
        break;
      }
      default:
        break;
    }
  }

  #measure(pattern: Pattern, known: Map<Pattern, Sizes>): Sizes {
    let sizes = known.get(pattern);
    if (sizes === undefined) known.set(pattern, (sizes = this.#measureUnseen(pattern, known)));
    return sizes;
  }

  #measureUnseen(pattern: Pattern, known: Map<Pattern, Sizes>): Sizes {
    switch (pattern.kind) {
      case 'empty':
      case 'text':
        return { bare: 0, nested: Number.POSITIVE_INFINITY };
      case 'notAllowed':
        return impossible;
      case 'choice': {
        const members = pattern.members.map((member) => this.#measure(member, known));
        return {
          bare: Math.min(...members.map(({ bare }) => bare)),
          nested: Math.min(...members.map(({ nested }) => nested)),
        };
      }
      case 'group':
      case 'interleave': {
        const members = pattern.members.map((member) => this.#measure(member, known));
        return {
          bare: sum(members.map(({ bare }) => bare)),
          nested: sum([...members.map(leastOf), Math.min(...members.map(extraOf))]),
        };
      }
      case 'oneOrMore':
        return this.#measure(pattern.content, known);
      case 'element': {
        const name = this.#nameOf(pattern);
        const size = this.#elements.get(pattern);
        if (name === undefined || size === undefined) return impossible;
        return { bare: Number.POSITIVE_INFINITY, nested: sum([tagsSize(name), size]) };
      }
      case 'attribute': {
        const name = this.#nameOf(pattern);
        const value = this.#stringOf(pattern.content);
        if (name === undefined || value === undefined) return impossible;
        return { bare: attributeSize({ name, value }), nested: Number.POSITIVE_INFINITY };
      }
      default: {
        const bare = this.#stringOf(pattern)?.length ?? Number.POSITIVE_INFINITY;
        return { bare, nested: Number.POSITIVE_INFINITY };
      }
    }
  }

  #nameOf(pattern: AttributePattern | ElementPattern): ExpandedName | undefined {
    if (this.#names.has(pattern)) return this.#names.get(pattern);
    const name = representativeName(pattern.nameClass);
    this.#names.set(pattern, name);
    return name;
  }
}

interface WritableBody extends ExampleBody {
  readonly attributes: ExampleBody['attributes'][number][];
  readonly children: ExampleBody['children'][number][];
}

const impossible: Sizes = { bare: Number.POSITIVE_INFINITY, nested: Number.POSITIVE_INFINITY };

function leastOf({ bare, nested }: Sizes): number {
  return Math.min(bare, nested);
}

/** What a child element costs beyond the least. */
function extraOf(sizes: Sizes): number {
  return sizes.nested === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : sizes.nested - leastOf(sizes);
}

/** Contents that double on every level are larger than numbers can say, which does not make them impossible. */
const largestSize = 1e15;

function sum(sizes: readonly number[]): number {
  const total = sizes.reduce((all, size) => all + size, 0);
  return total === Number.POSITIVE_INFINITY ? total : Math.min(total, largestSize);
}
