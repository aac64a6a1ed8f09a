import type { Datatype } from './datatypes/datatype.ts';
import { decodeAnnotations, type EncodedAnnotations, encodeAnnotations } from './encode-annotations.ts';
import type { ElementAnnotations, Grammar } from './grammar.ts';
import { LazyDatatype } from './lazy-datatype.ts';
import { type NameClass, nameClassKey } from './name-class.ts';
import type { ElementPattern, Pattern } from './pattern.ts';
import { PatternBuilder } from './pattern-builder.ts';

/**
 * A grammar as plain data that survives JSON. All strings are indices into `strings`, patterns into `patterns`, where each
 * stands behind those it contains, the contents of elements aside.
 */
export interface EncodedGrammar {
  readonly strings: readonly string[];
  /** Library, name, whether contextual (1 or 0), then names and values of the parameters. */
  readonly datatypes: readonly (readonly number[])[];
  readonly nameClasses: readonly EncodedNameClass[];
  /** From index 3 on: 0, 1 and 2 are `empty`, `notAllowed` and `text`. The first number says the kind (`patternCodes`). */
  readonly patterns: readonly (readonly number[])[];
  readonly start: number;
  readonly elements: readonly number[];
  /** The content of each of `elements`. */
  readonly contents: readonly number[];
  /** May be left out, or kept in another place, where nobody reads documentation. */
  readonly annotations?: EncodedAnnotations;
}

/** What kind, then: namespace name and local name; namespace name and except; except; or members. */
export type EncodedNameClass = readonly (number | EncodedNameClass)[];

/** The first number of an encoded pattern, and what follows it. */
const patternCodes = {
  /** members */
  choice: 0,
  group: 1,
  interleave: 2,
  /** content */
  oneOrMore: 3,
  list: 4,
  /** datatype, except if any */
  data: 5,
  /** datatype, literal, value key where it differs */
  value: 6,
  /** name class, content */
  attribute: 7,
  /** name class, definition, source, start, end */
  element: 8,
} as const;

const nameClassCodes = { name: 0, nsName: 1, anyName: 2, choice: 3 } as const;

/** The grammar as data; `decodeGrammar` makes an equal one of it. */
export function encodeGrammar(grammar: Grammar): EncodedGrammar {
  return new Encoder(grammar).encode();
}

/**
 * The grammar that was encoded. Datatypes and annotations are made when they are first used, so that decoding is a matter
 * of milliseconds.
 */
export function decodeGrammar(encoded: EncodedGrammar): Grammar {
  return new DecodedGrammar(encoded);
}

class Encoder {
  readonly #grammar: Grammar;
  readonly #strings = new Indices<string>();
  readonly #datatypes = new Indices<string>();
  readonly #encodedDatatypes: (readonly number[])[] = [];
  readonly #nameClasses = new Indices<string>();
  readonly #encodedNameClasses: EncodedNameClass[] = [];
  readonly #indices = new Map<Pattern, number>();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  encode(): EncodedGrammar {
    const { builder, start, elements, annotations } = this.#grammar;
    [builder.empty, builder.notAllowed, builder.text].forEach((pattern, index) => {
      this.#indices.set(pattern, index);
    });
    const patterns = reachablePatterns(this.#grammar).filter((pattern) => !this.#indices.has(pattern));
    for (const pattern of patterns) this.#indices.set(pattern, this.#indices.size);
    const encoded = patterns.map((pattern) => this.#pattern(pattern));
    return {
      strings: this.#strings.list,
      datatypes: this.#encodedDatatypes,
      nameClasses: this.#encodedNameClasses,
      patterns: encoded,
      start: this.#index(start),
      elements: elements.map((element) => this.#index(element)),
      contents: elements.map(({ content }) => this.#index(content)),
      ...(annotations.size === 0 ? {} : { annotations: encodeAnnotations(this.#grammar) }),
    };
  }

  #pattern(pattern: Pattern): readonly number[] {
    switch (pattern.kind) {
      case 'choice':
      case 'group':
      case 'interleave':
        return [patternCodes[pattern.kind], ...pattern.members.map((member) => this.#index(member))];
      case 'oneOrMore':
      case 'list':
        return [patternCodes[pattern.kind], this.#index(pattern.content)];
      case 'data': {
        const except = pattern.except === undefined ? [] : [this.#index(pattern.except)];
        return [patternCodes.data, this.#datatype(pattern.datatype), ...except];
      }
      case 'value': {
        const { datatype, literal, valueKey } = pattern;
        const key = valueKey === literal ? [] : [this.#string(valueKey)];
        return [patternCodes.value, this.#datatype(datatype), this.#string(literal), ...key];
      }
      case 'attribute':
        return [patternCodes.attribute, this.#nameClass(pattern.nameClass), this.#index(pattern.content)];
      case 'element': {
        const { definition, source, start, end } = pattern.origin;
        const name = this.#nameClass(pattern.nameClass);
        return [patternCodes.element, name, this.#string(definition), this.#string(source), start, end];
      }
      default:
        return [];
    }
  }

  #index(pattern: Pattern): number {
    return this.#indices.get(pattern) as number;
  }

  #string(text: string): number {
    return this.#strings.of(text);
  }

  #datatype({ library, name, contextual, parameters }: Datatype): number {
    const key = JSON.stringify([library, name, ...parameters.map((one) => [one.name, one.value])]);
    const index = this.#datatypes.of(key);
    if (index === this.#encodedDatatypes.length) {
      this.#encodedDatatypes.push([
        this.#string(library),
        this.#string(name),
        contextual ? 1 : 0,
        ...parameters.flatMap((one) => [this.#string(one.name), this.#string(one.value)]),
      ]);
    }
    return index;
  }

  #nameClass(nameClass: NameClass): number {
    const index = this.#nameClasses.of(nameClassKey(nameClass));
    if (index === this.#encodedNameClasses.length) {
      this.#encodedNameClasses.push(this.#encodedNameClass(nameClass));
    }
    return index;
  }

  #encodedNameClass(nameClass: NameClass): EncodedNameClass {
    const code = nameClassCodes[nameClass.kind];
    switch (nameClass.kind) {
      case 'name':
        return [code, this.#string(nameClass.namespaceName), this.#string(nameClass.localName)];
      case 'nsName':
        return [code, this.#string(nameClass.namespaceName), ...this.#except(nameClass.except)];
      case 'anyName':
        return [code, ...this.#except(nameClass.except)];
      case 'choice':
        return [code, ...nameClass.members.map((member) => this.#encodedNameClass(member))];
    }
  }

  #except(except: NameClass | undefined): EncodedNameClass[] {
    return except === undefined ? [] : [this.#encodedNameClass(except)];
  }
}

/** Everything that the grammar consists of, in order of id: what a pattern contains, content of elements aside, is before it. */
function reachablePatterns({ start, elements }: Grammar): Pattern[] {
  const found = new Set<Pattern>([start, ...elements, ...elements.map(({ content }) => content)]);
  for (const pattern of found) for (const inner of innerPatterns(pattern)) found.add(inner);
  return [...found].sort((a, b) => a.id - b.id);
}

function innerPatterns(pattern: Pattern): readonly Pattern[] {
  switch (pattern.kind) {
    case 'choice':
    case 'group':
    case 'interleave':
      return pattern.members;
    case 'oneOrMore':
    case 'list':
    case 'attribute':
      return [pattern.content];
    case 'data':
      return pattern.except === undefined ? [] : [pattern.except];
    default:
      return [];
  }
}

/** Numbers things in the order they are first asked for. */
class Indices<T> {
  readonly list: T[] = [];
  readonly #indices = new Map<T, number>();

  of(thing: T): number {
    let index = this.#indices.get(thing);
    if (index === undefined) {
      index = this.list.push(thing) - 1;
      this.#indices.set(thing, index);
    }
    return index;
  }
}

class DecodedGrammar implements Grammar {
  readonly builder = new PatternBuilder();
  readonly start: Pattern;
  readonly elements: readonly ElementPattern[];
  readonly #encoded: EncodedGrammar;
  readonly #patterns: Pattern[];
  readonly #datatypes: readonly Datatype[];
  readonly #nameClasses: readonly NameClass[];
  #annotations: ReadonlyMap<ElementPattern, ElementAnnotations> | undefined;

  constructor(encoded: EncodedGrammar) {
    const { builder } = this;
    this.#encoded = encoded;
    this.#datatypes = encoded.datatypes.map((datatype) => this.#datatype(datatype));
    this.#nameClasses = encoded.nameClasses.map((nameClass) => this.#nameClass(nameClass));
    this.#patterns = [builder.empty, builder.notAllowed, builder.text];
    for (const pattern of encoded.patterns) this.#patterns.push(this.#pattern(pattern));
    this.elements = encoded.elements.map((index) => this.#at(index) as ElementPattern);
    this.elements.forEach((element, index) => {
      builder.setContent(element, this.#at(encoded.contents[index]));
    });
    this.start = this.#at(encoded.start);
  }

  get annotations(): ReadonlyMap<ElementPattern, ElementAnnotations> {
    this.#annotations ??= decodeAnnotations(this.#encoded.annotations, this.elements);
    return this.#annotations;
  }

  #pattern(encoded: readonly number[]): Pattern {
    const { builder } = this;
    const [code, first, second, third, start = 0, end = 0] = encoded;
    switch (code) {
      case patternCodes.choice:
        return builder.choice(this.#members(encoded));
      case patternCodes.group:
        return builder.group(this.#members(encoded));
      case patternCodes.interleave:
        return builder.interleave(this.#members(encoded));
      case patternCodes.oneOrMore:
        return builder.oneOrMore(this.#at(first));
      case patternCodes.list:
        return builder.list(this.#at(first));
      case patternCodes.data:
        return builder.data(this.#datatypeAt(first), second === undefined ? undefined : this.#at(second));
      case patternCodes.value: {
        const literal = this.#string(second);
        return builder.value(
          this.#datatypeAt(first),
          literal,
          third === undefined ? literal : this.#string(third),
        );
      }
      case patternCodes.attribute:
        return builder.attribute(this.#nameClassAt(first), this.#at(second));
      default: {
        const origin = { definition: this.#string(second), source: this.#string(third), start, end };
        return builder.element(this.#nameClassAt(first), origin);
      }
    }
  }

  #members(encoded: readonly number[]): Pattern[] {
    const members: Pattern[] = [];
    for (let index = 1; index < encoded.length; index++) members.push(this.#at(encoded[index]));
    return members;
  }

  #at(index: number | undefined): Pattern {
    return this.#patterns[index as number] as Pattern;
  }

  #datatypeAt(index: number | undefined): Datatype {
    return this.#datatypes[index as number] as Datatype;
  }

  #nameClassAt(index: number | undefined): NameClass {
    return this.#nameClasses[index as number] as NameClass;
  }

  #string(index: number | undefined): string {
    return this.#encoded.strings[index as number] as string;
  }

  #datatype([library, name, contextual, ...parameters]: readonly number[]): Datatype {
    const pairs = [];
    for (let index = 0; index < parameters.length; index += 2) {
      pairs.push({ name: this.#string(parameters[index]), value: this.#string(parameters[index + 1]) });
    }
    return new LazyDatatype(this.#string(library), this.#string(name), pairs, contextual === 1);
  }

  #nameClass([code, ...rest]: EncodedNameClass): NameClass {
    switch (code) {
      case nameClassCodes.name:
        return {
          kind: 'name',
          namespaceName: this.#string(rest[0] as number),
          localName: this.#string(rest[1] as number),
        };
      case nameClassCodes.nsName:
        return { kind: 'nsName', namespaceName: this.#string(rest[0] as number), ...this.#except(rest[1]) };
      case nameClassCodes.anyName:
        return { kind: 'anyName', ...this.#except(rest[0]) };
      default:
        return { kind: 'choice', members: rest.map((member) => this.#nameClass(member as EncodedNameClass)) };
    }
  }

  #except(encoded: number | EncodedNameClass | undefined): { except?: NameClass } {
    return encoded === undefined ? {} : { except: this.#nameClass(encoded as EncodedNameClass) };
  }
}
