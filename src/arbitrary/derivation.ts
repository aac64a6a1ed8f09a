import type { ExampleAttribute, ExampleBody, ExampleElement } from '../relaxng/examples/example-tree.ts';
import { type ExpandedName, expandedNameKey } from '../relaxng/name-class.ts';
import type { Pattern } from '../relaxng/pattern.ts';

/** One way in which a piece of a document matches a pattern. */
export interface Derivation {
  readonly pattern: Pattern;
  /**
   * Of the parts of the pattern: the chosen alternative (none if that is `empty`), every member of a group or interleave, every
   * repetition, the content of an attribute or element.
   */
  readonly parts: readonly Derivation[];
  /** Of attributes and elements. */
  readonly name?: ExpandedName;
  /** Of character data, not escaped. */
  readonly text?: string;
  /** Of an interleave: which of the members that have anything left comes next, over and over; none: they come in order. */
  readonly turns?: readonly number[];
}

/** What is to become less when a document is to become simpler. */
export function weightOf(derivation: Derivation): number {
  let weight = weights.get(derivation);
  if (weight === undefined) {
    const { name, text = '', turns = [], parts } = derivation;
    weight = textWeight(text) + (turns.length === 0 ? 0 : turnsWeight);
    if (name !== undefined) weight += elementWeight + textWeight(name.localName + name.namespaceName);
    for (const part of parts) weight += weightOf(part);
    weights.set(derivation, weight);
  }
  return weight;
}

const weights = new WeakMap<Derivation, number>();

/** How far a string is from the empty one: what is no letter or digit counts twice. */
export function textWeight(text: string): number {
  return text.length + text.replace(/[A-Za-z0-9]/g, '').length;
}

const elementWeight = 10;
const turnsWeight = 0.5;

/** What a derivation says about an element: attributes, each name once, and content in its order. */
interface Pieces {
  readonly attributes: Map<string, ExampleAttribute>;
  readonly children: (ExampleElement | string)[];
}

/** The elements and character data that a derivation describes, for `writeExample`. */
export function rootElementOf(derivation: Derivation): ExampleElement {
  return pieces(derivation).children.find((child) => typeof child !== 'string') as ExampleElement;
}

function pieces(derivation: Derivation): Pieces {
  const found: Pieces = { attributes: new Map(), children: [] };
  collect(derivation, found);
  return found;
}

function collect(derivation: Derivation, into: Pieces): void {
  const { pattern, parts, name, text, turns } = derivation;
  switch (pattern.kind) {
    case 'attribute': {
      const key = expandedNameKey(name as ExpandedName);
      // Only repetitions of one wildcard can name an attribute twice, and those may be fewer.
      if (!into.attributes.has(key)) {
        into.attributes.set(key, { name: name as ExpandedName, value: parts.map(stringOf).join('') });
      }
      break;
    }
    case 'element':
      into.children.push(element(name as ExpandedName, parts));
      break;
    case 'interleave': {
      const { attributes } = into;
      const members = parts.map((part) => {
        const children: Pieces['children'] = [];
        collect(part, { attributes, children });
        return children;
      });
      into.children.push(...merged(members, turns ?? []));
      break;
    }
    default:
      if (text) into.children.push(text);
      for (const part of parts) collect(part, into);
  }
}

/** The body is looked at more than once. */
function element(name: ExpandedName, parts: readonly Derivation[]): ExampleElement {
  let body: ExampleBody | undefined;
  return {
    name,
    body() {
      body ??= bodyOf(parts[0] as Derivation);
      return body;
    },
  };
}

function bodyOf(content: Derivation): ExampleBody {
  const { attributes, children } = pieces(content);
  return { attributes: [...attributes.values()], children, size: 0 };
}

function stringOf({ text, parts }: Derivation): string {
  return text ?? parts.map(stringOf).join('');
}

function merged<Item>(lists: readonly Item[][], turns: readonly number[]): Item[] {
  const result: Item[] = [];
  let left = lists.filter((list) => list.length > 0);
  for (let turn = 0; left.length > 0; turn++) {
    const pick = turns.length === 0 ? 0 : (turns[turn % turns.length] as number);
    const list = left[pick % left.length] as Item[];
    result.push(list.shift() as Item);
    if (list.length === 0) left = left.filter((one) => one !== list);
  }
  return result;
}
