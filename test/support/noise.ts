import { escapeAttribute, escapeText } from '../../src/xml/escape.ts';
import { parseXml } from '../../src/xml/parse.ts';
import type { XmlAttribute, XmlElement, XmlNode } from '../../src/xml/tree.ts';
import { type Random, seededRandom } from './random.ts';

/**
 * A well-formed document with what nobody expects: comments and processing instructions anywhere, foreign attributes and
 * elements, siblings out of order, stray text, CDATA sections, references, other quotes. The same arguments give the same text.
 */
export function withNoise(text: string, seed: number): string {
  return new Noise(seededRandom(seed)).document(text);
}

class Noise {
  readonly #random: Random;
  /** How likely anything happens at a place. */
  readonly #rate: number;
  #parts: string[] = [];

  constructor(random: Random) {
    this.#random = random;
    this.#rate = this.#random.pick([0.02, 0.1, 0.3]);
  }

  document(text: string): string {
    this.#parts = [];
    const open: (XmlNode | string)[] = [];
    for (const child of parseXml(text).document.children.toReversed()) open.push(child);
    this.#markup();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next === 'string') this.#parts.push(next);
      else if (next.kind === 'element') open.push(...this.#startElement(next).toReversed());
      else if (next.kind === 'text') this.#text(next.value);
      else this.#parts.push(text.slice(next.start, next.end));
    }
    this.#markup();
    return this.#parts.join('');
  }

  /** Writes the start tag; returns what is still to be written. */
  #startElement(element: XmlElement): (XmlNode | string)[] {
    const { qualifiedName, attributes, children } = element;
    const written = this.#shuffled(attributes).map((attribute) => this.#attribute(attribute));
    if (this.#happens()) written.push(this.#random.pick(foreignAttributes));
    this.#parts.push(`<${qualifiedName}${written.map((one) => ` ${one}`).join('')}>`);
    const content: (XmlNode | string)[] = [];
    const isMixed = children.some(({ kind }) => kind === 'element');
    for (const child of isMixed ? this.#shuffled(children) : children) {
      if (isMixed && this.#happens()) content.push(this.#random.pick(foreignContent));
      content.push(child);
    }
    if (this.#happens()) content.push(this.#random.pick(isMixed ? foreignContent : markup));
    return [...content, `</${qualifiedName}>`];
  }

  #attribute({ qualifiedName, value }: XmlAttribute): string {
    const quote = this.#random.pick([`'`, `"`]);
    return `${qualifiedName}=${quote}${this.#referenced(value, escapeAttribute)}${quote}`;
  }

  #text(value: string): void {
    const characters = [...value];
    const middle = this.#random.below(characters.length + 1);
    this.#run(characters.slice(0, middle).join(''));
    if (this.#happens()) this.#parts.push(this.#random.pick(markup));
    this.#run(characters.slice(middle).join(''));
  }

  #run(value: string): void {
    const asCdata = value !== '' && !/\r|]]>/.test(value) && this.#happens();
    this.#parts.push(asCdata ? `<![CDATA[${value}]]>` : this.#referenced(value, escapeText));
  }

  #referenced(value: string, escaped: (text: string) => string): string {
    return Array.from(value, (character) =>
      this.#happens() ? `&#${character.codePointAt(0)};` : escaped(character),
    ).join('');
  }

  #markup(): void {
    while (this.#happens()) this.#parts.push(this.#random.pick(markup), '\n');
  }

  #shuffled<Item>(items: readonly Item[]): readonly Item[] {
    if (!this.#happens()) return items;
    return items
      .map((item) => ({ item, at: this.#random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  #happens(): boolean {
    return this.#random.chance(this.#rate);
  }
}

const markup = ['<!---->', '<!-- a <b> & "c" -->', '<!--\n  two\n  lines\n-->', '<?go?>', '<?go on and on?>'];

const foreignContent = [
  ...markup,
  '<odd/>',
  `<other xmlns='urn:other' a='1'>text<b/> <c xmlns=''> </c></other>`,
  `<o:other xmlns:o='urn:other' o:a='1'><o:b/></o:other>`,
  `<o:other xmlns:o='urn:another'> </o:other>`,
  '<name>again</name>',
  'stray',
  ' stray &amp; text ',
];

const foreignAttributes = [
  `odd='1'`,
  `xmlns:f='urn:foreign' f:other='&lt;&quot;'`,
  `xmlns:g='urn:foreign' g:name='a&#10;b'`,
  `xml:lang='en'`,
];
