import type { Random } from './random.ts';

/** Names and values that documents use, to mutate other documents with. */
export interface Vocabulary {
  readonly elementNames: readonly string[];
  /** By element name. */
  readonly attributeNames: ReadonlyMap<string, readonly string[]>;
  /** By attribute name. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** By element name; of elements without child elements. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** The names and values of well-formed documents. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const elementNames = new Set<string>();
  const attributeNames = new Map<string, Set<string>>();
  const values = new Map<string, Set<string>>();
  const contents = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const element of elementsOf(text)) {
      elementNames.add(element.name);
      for (const { name, valueStart, valueEnd } of element.attributes) {
        addTo(attributeNames, element.name, name);
        addTo(values, name, text.slice(valueStart, valueEnd));
      }
      if (!element.hasElements && element.end > element.contentEnd) {
        addTo(contents, element.name, text.slice(element.contentStart, element.contentEnd));
      }
    }
  }
  return {
    elementNames: [...elementNames],
    attributeNames: listed(attributeNames),
    values: listed(values),
    texts: listed(contents),
  };
}

/**
 * A well-formed document with one structured change: an element or attribute dropped, duplicated, swapped, moved, renamed
 * or added, a value or text replaced by another one of the vocabulary, a neighbouring number or garbage, stray text
 * inserted. The same text, seed and vocabulary give the same result. The result is well-formed, but where a namespace
 * declaration was what has changed it may not be namespace-well-formed.
 */
export function mutate(text: string, random: Random, vocabulary: Vocabulary = vocabularyOf([text])): string {
  const elements = elementsOf(text);
  if (elements.length === 0) return text;
  for (let attempt = 0; attempt < 20; attempt++) {
    const mutation = random.pick(mutations);
    const mutant = mutation({ text, elements, random, vocabulary }, random.pick(elements));
    if (mutant !== undefined && mutant !== text) return mutant;
  }
  return text;
}

interface Scene {
  readonly text: string;
  readonly elements: readonly MutableElement[];
  readonly random: Random;
  readonly vocabulary: Vocabulary;
}

/** Where the parts of an element stand in the text. */
interface MutableElement {
  readonly name: string;
  readonly parent: MutableElement | undefined;
  readonly start: number;
  readonly nameEnd: number;
  readonly attributes: readonly MutableAttribute[];
  /** Behind the start tag; for an empty-element tag, the end of the element. */
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  hasElements: boolean;
}

interface MutableAttribute {
  /** Of the white space before the name. */
  readonly start: number;
  readonly name: string;
  readonly nameStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
}

type Mutation = (scene: Scene, element: MutableElement) => string | undefined;

const mutations: readonly Mutation[] = [
  function dropElement({ text }, element) {
    return element.parent && splice(text, element.start, element.end, '');
  },
  function duplicateElement({ text }, element) {
    return element.parent && splice(text, element.end, element.end, text.slice(element.start, element.end));
  },
  function swapSiblings({ text, elements, random }, element) {
    const siblings = elements.filter((other) => other.parent === element.parent && other !== element);
    if (element.parent === undefined || siblings.length === 0) return undefined;
    const other = random.pick(siblings);
    const [first, second] = element.start < other.start ? [element, other] : [other, element];
    return (
      text.slice(0, first.start) +
      text.slice(second.start, second.end) +
      text.slice(first.end, second.start) +
      text.slice(first.start, first.end) +
      text.slice(second.end)
    );
  },
  function moveElement({ text, elements, random }, element) {
    const targets = elements.filter(
      (other) => other.end > other.contentEnd && (other.start < element.start || other.start >= element.end),
    );
    if (element.parent === undefined || targets.length === 0) return undefined;
    const { contentStart: place } = random.pick(targets);
    const moved = text.slice(element.start, element.end);
    return place <= element.start
      ? text.slice(0, place) + moved + splice(text, element.start, element.end, '').slice(place)
      : splice(splice(text, place, place, moved), element.start, element.end, '');
  },
  function renameElement({ text, random, vocabulary }, element) {
    return renamed(text, element, random.pick(vocabulary.elementNames));
  },
  function misspellElement({ text, random }, element) {
    return renamed(text, element, misspelt(element.name, random));
  },
  function unwrapElement({ text }, element) {
    if (element.parent === undefined) return undefined;
    return splice(text, element.start, element.end, text.slice(element.contentStart, element.contentEnd));
  },
  function emptyElement({ text }, element) {
    return splice(text, element.contentStart, element.contentEnd, '');
  },
  function addElement({ text, random, vocabulary }, element) {
    if (element.end === element.contentEnd) return undefined;
    return splice(
      text,
      element.contentStart,
      element.contentStart,
      `<${random.pick(vocabulary.elementNames)}/>`,
    );
  },
  function dropAttribute({ text, random }, { attributes }) {
    if (attributes.length === 0) return undefined;
    const { start, end } = random.pick(attributes);
    return splice(text, start, end, '');
  },
  function renameAttribute({ text, random, vocabulary }, element) {
    if (element.attributes.length === 0) return undefined;
    const attribute = random.pick(element.attributes);
    const names = vocabulary.attributeNames.get(element.name) ?? [];
    const name = random.chance(0.5) ? misspelt(attribute.name, random) : random.pick(names);
    if (name === undefined || element.attributes.some((other) => other.name === name)) return undefined;
    return splice(text, attribute.nameStart, attribute.nameStart + attribute.name.length, name);
  },
  function addAttribute({ text, random, vocabulary }, element) {
    const owner = random.chance(0.7) ? element.name : random.pick(vocabulary.elementNames);
    const names = (vocabulary.attributeNames.get(owner) ?? []).filter(
      (name) => !element.attributes.some((other) => other.name === name),
    );
    if (names.length === 0) return undefined;
    const name = random.pick(names);
    const value = random.pick(vocabulary.values.get(name) ?? ['']);
    return splice(text, element.nameEnd, element.nameEnd, ` ${name}=${quoted(value)}`);
  },
  replaceValue,
  replaceValue,
  replaceValue,
  replaceText,
  replaceText,
  function insertText({ text, random }, element) {
    if (element.end === element.contentEnd) return undefined;
    return splice(text, element.contentStart, element.contentStart, random.pick(garbage));
  },
  function appendText({ text, random }, element) {
    return element.parent && splice(text, element.end, element.end, random.pick(garbage));
  },
];

function replaceValue(
  { text, random, vocabulary }: Scene,
  { attributes }: MutableElement,
): string | undefined {
  if (attributes.length === 0) return undefined;
  const { name, valueStart, valueEnd } = random.pick(attributes);
  const value = text.slice(valueStart, valueEnd);
  const replacement = otherValue(value, vocabulary.values.get(name) ?? [], random);
  return splice(text, valueStart - 1, valueEnd + 1, quoted(replacement));
}

function replaceText({ text, random, vocabulary }: Scene, element: MutableElement): string | undefined {
  if (element.hasElements || element.end === element.contentEnd) return undefined;
  const value = text.slice(element.contentStart, element.contentEnd);
  const replacement = otherValue(value, vocabulary.texts.get(element.name) ?? [], random);
  return splice(text, element.contentStart, element.contentEnd, replacement);
}

function otherValue(value: string, seen: readonly string[], random: Random): string {
  // References and CDATA sections are replaced as a whole: a slip inside would not be well-formed.
  const way = /[&<]/.test(value) ? random.pick([0, 2, 4]) : random.below(5);
  if (way === 0) return random.pick(garbage);
  if (way === 1) return misspelt(value, random);
  if (way === 2) return ` ${value} `;
  if (way === 3) {
    const number = /-?\d+/.exec(value);
    if (number !== null) {
      const neighbour = String(Number(number[0]) + random.pick([-1, 1, -1000, 1_000_000]));
      return splice(value, number.index, number.index + number[0].length, neighbour);
    }
  }
  return seen.length > 0 ? random.pick(seen) : random.pick(garbage);
}

const garbage = ['', 'x', '0', '-1', '4.5', '0x20', 'a b', 'yes', 'no', '18446744073709551616', 'é', '&amp;'];

function misspelt(word: string, random: Random): string {
  const place = random.below(word.length);
  const start = word.slice(0, place);
  const swapped =
    start +
    word
      .slice(place, place + 2)
      .split('')
      .reverse()
      .join('') +
    word.slice(place + 2);
  const result = random.pick([swapped, `${start}x${word.slice(place)}`, start + word.slice(place + 1)]);
  return /^[\p{L}_]/u.test(result) || !/^[\p{L}_]/u.test(word) ? result : word;
}

function renamed(text: string, element: MutableElement, name: string): string {
  const closed = element.end > element.contentEnd;
  const endTag = closed ? `</${name}>` : '';
  return (
    splice(text, element.start + 1, element.nameEnd, name).slice(
      0,
      element.contentEnd + name.length - (element.nameEnd - element.start - 1),
    ) +
    endTag +
    text.slice(element.end)
  );
}

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function quoted(value: string): string {
  return value.includes("'") ? `"${value}"` : `'${value}'`;
}

/** The elements of a well-formed text in document order, found without the reader under test. */
function elementsOf(text: string): MutableElement[] {
  const markup =
    /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/[^>]*>|<([^\s/>]+)((?:[^>'"]|'[^']*'|"[^"]*")*)>/g;
  const elements: MutableElement[] = [];
  let parent: MutableElement | undefined;
  for (const match of text.matchAll(markup)) {
    const [token, name, rest = ''] = match;
    if (token.startsWith('</')) {
      if (parent === undefined) return elements;
      parent.contentEnd = match.index;
      parent.end = match.index + token.length;
      parent = parent.parent;
    } else if (name !== undefined && !token.startsWith('<!') && !token.startsWith('<?')) {
      const nameEnd = match.index + 1 + name.length;
      const end = match.index + token.length;
      if (parent !== undefined) parent.hasElements = true;
      const element: MutableElement = {
        name,
        parent,
        start: match.index,
        nameEnd,
        attributes: attributesIn(rest, nameEnd),
        contentStart: end,
        contentEnd: end,
        end,
        hasElements: false,
      };
      elements.push(element);
      if (!token.endsWith('/>')) parent = element;
    }
  }
  return elements;
}

function attributesIn(text: string, offset: number): MutableAttribute[] {
  return Array.from(text.matchAll(/(\s+)([^\s=]+)\s*=\s*(?:'([^']*)'|"([^"]*)")/g), (match) => {
    const [all, space = '', name = '', single, double = ''] = match;
    const start = offset + match.index;
    const end = start + all.length;
    const valueEnd = end - 1;
    const valueStart = valueEnd - (single ?? double).length;
    return { start, name, nameStart: start + space.length, valueStart, valueEnd, end };
  });
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

function listed(map: ReadonlyMap<string, ReadonlySet<string>>): Map<string, readonly string[]> {
  return new Map(Array.from(map, ([key, values]) => [key, [...values]]));
}
