import type { Datatype } from '../../src/relaxng/datatypes/datatype.ts';
import type { Grammar } from '../../src/relaxng/grammar.ts';
import { type NameClass, namesOf } from '../../src/relaxng/name-class.ts';
import type { Pattern } from '../../src/relaxng/pattern.ts';
import { escapeAttribute, escapeText } from '../../src/xml/escape.ts';
import { parseXml } from '../../src/xml/parse.ts';
import { type Route, routesOf } from './pattern-routes.ts';
import { type Random, seededRandom } from './random.ts';

/** An element gets no optional children below this depth … */
const greatestDepth = 10;
/** … nor after this many elements in the document. */
const mostElements = 120;

/**
 * Documents drawn from a grammar: every alternative, repetition and order may come up. They are well-formed, and valid unless
 * there is a datatype that allows none of the words. The same arguments give the same documents.
 */
export function grammarDocuments(
  grammar: Grammar,
  words: readonly string[],
  count: number,
  seed: number,
): string[] {
  const random = seededRandom(seed);
  const values = new Values(words, random);
  const documents: string[] = [];
  while (documents.length < count) {
    const document = new Draw(random, values).document(grammar);
    // Attributes of two namespaces would both declare the same prefix.
    if (parseXml(document).diagnostics.length === 0) documents.push(document);
  }
  return documents;
}

/**
 * Two short documents for every place of a grammar: every child and attribute of every definition, and every value that they may
 * have, comes up where it is meant to, and is missing there once.
 */
export function coveringDocuments(grammar: Grammar, words: readonly string[], seed: number): string[] {
  const random = seededRandom(seed);
  const values = new Values(words, random);
  const documents = routesOf(grammar).flatMap((route) =>
    [false, true].map((missing) => new Draw(random, values, route, missing).document(grammar)),
  );
  return documents.filter((document) => parseXml(document).diagnostics.length === 0);
}

/** What a pattern has been drawn as: attributes by name as written, and pieces of content in order. */
interface Drawn {
  readonly attributes: Map<string, { readonly declaration: string; readonly value: string }>;
  readonly content: string[];
}

class Draw {
  readonly #random: Random;
  readonly #values: Values;
  /** How likely what may be left out is left out: documents are to be short and long. */
  readonly #leaving: number;
  readonly #route: Route;
  /** Whether the end of the route is left out. */
  readonly #missing: boolean;
  #elements = 0;
  /** How many places of the route have been reached. */
  #reached = 0;

  constructor(random: Random, values: Values, route: Route = [], missing = false) {
    this.#random = random;
    this.#values = values;
    this.#route = route;
    this.#missing = missing;
    this.#leaving = route.length > 0 ? 0.9 : 0.3 + 0.6 * random.next();
  }

  document(grammar: Grammar): string {
    const drawn: Drawn = { attributes: new Map(), content: [] };
    this.#draw(grammar.start, drawn, 0);
    return drawn.content.join('');
  }

  #draw(pattern: Pattern, into: Drawn, depth: number): void {
    if (pattern === this.#route[this.#reached]?.target) {
      this.#reached++;
      if (this.#missing && this.#reached === this.#route.length) return;
    }
    switch (pattern.kind) {
      case 'choice':
        this.#draw(this.#alternative(pattern.members, depth), into, depth);
        break;
      case 'group':
        for (const member of pattern.members) this.#draw(member, into, depth);
        break;
      case 'interleave':
        this.#interleave(pattern.members, into, depth);
        break;
      case 'oneOrMore':
        do this.#draw(pattern.content, into, depth);
        while (depth < greatestDepth && this.#elements < mostElements && this.#random.chance(0.3));
        break;
      case 'attribute': {
        const value = this.#inside(pattern.content, depth).content.join('');
        const { name, declaration } = this.#name(pattern.nameClass, 'a');
        into.attributes.set(name, { declaration, value });
        break;
      }
      case 'element':
        into.content.push(this.#element(pattern.nameClass, pattern.content, depth));
        break;
      case 'list': {
        const tokens = this.#inside(pattern.content, depth).content;
        into.content.push(tokens.join(' '));
        break;
      }
      case 'data':
        into.content.push(this.#values.of(pattern.datatype));
        break;
      case 'value':
        into.content.push(pattern.literal);
        break;
      case 'text':
        into.content.push(this.#values.any());
        break;
      case 'empty':
      case 'notAllowed':
        break;
    }
  }

  #inside(pattern: Pattern, depth: number): Drawn {
    const drawn: Drawn = { attributes: new Map(), content: [] };
    this.#draw(pattern, drawn, depth);
    return drawn;
  }

  #alternative(members: readonly Pattern[], depth: number): Pattern {
    const leading = this.#route[this.#reached]?.leading;
    const onTheWay = leading === undefined ? [] : members.filter((member) => leading.has(member));
    if (onTheWay.length > 0 && depth < greatestDepth) return this.#random.pick(onTheWay);
    const nullable = members.filter((member) => member.nullable);
    const full = depth >= greatestDepth || this.#elements >= mostElements;
    const leave = nullable.length > 0 && (full || this.#random.chance(this.#leaving));
    return this.#random.pick(leave ? nullable : members);
  }

  #interleave(members: readonly Pattern[], into: Drawn, depth: number): void {
    const parts = members.map((member) => {
      const content: string[] = [];
      this.#draw(member, { attributes: into.attributes, content }, depth);
      return content;
    });
    for (let left = parts.filter(some); left.length > 0; left = left.filter(some)) {
      into.content.push(this.#random.pick(left).shift() as string);
    }
  }

  #element(nameClass: NameClass, content: Pattern, depth: number): string {
    this.#elements++;
    const { name, declaration } = this.#name(nameClass, 'e');
    const drawn = this.#inside(content, depth + 1);
    const attributes = Array.from(
      drawn.attributes,
      ([key, attribute]) => `${attribute.declaration} ${key}='${escapeAttribute(attribute.value)}'`,
    );
    // What is drawn as an element is markup already; a value that looks like markup is none of these words.
    const inside = drawn.content.map((piece) => (piece.startsWith('<') ? piece : escapeText(piece))).join('');
    return `<${name}${declaration}${attributes.join('')}>${inside}</${name}>`;
  }

  /** A name of the class as written, and the declaration of its prefix where it needs one. */
  #name(nameClass: NameClass, prefix: string): { name: string; declaration: string } {
    const names = namesOf(nameClass);
    const any = {
      namespaceName: nameClass.kind === 'nsName' ? nameClass.namespaceName : 'urn:any',
      localName: 'any',
    };
    const { namespaceName, localName } = names.length === 0 ? any : this.#random.pick(names);
    if (namespaceName === '') return { name: localName, declaration: '' };
    return {
      name: `${prefix}:${localName}`,
      declaration: ` xmlns:${prefix}='${escapeAttribute(namespaceName)}'`,
    };
  }
}

/** The words that datatypes allow. */
class Values {
  readonly #words: readonly string[];
  readonly #random: Random;
  readonly #allowed = new Map<Datatype, readonly string[]>();

  constructor(words: readonly string[], random: Random) {
    this.#words = [...new Set([...words, ...plainWords])].filter((word) => !word.startsWith('<'));
    this.#random = random;
  }

  any(): string {
    return this.#random.pick(this.#words);
  }

  of(datatype: Datatype): string {
    let allowed = this.#allowed.get(datatype);
    if (allowed === undefined) {
      allowed = this.#words.filter((word) => datatype.allows(word));
      this.#allowed.set(datatype, allowed);
    }
    return allowed.length === 0 ? this.any() : this.#random.pick(allowed);
  }
}

const plainWords = [
  '0',
  '1',
  '7',
  '10',
  '-1',
  '100',
  '0x0',
  '0xff',
  '0x1234',
  '1.5',
  'a',
  'word',
  '/path',
  '',
  ' ',
];

function some(list: readonly string[]): boolean {
  return list.length > 0;
}
