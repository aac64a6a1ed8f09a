import { type Datatype, datatypeKey } from './datatypes/datatype.ts';
import { encodeAnnotations } from './encode-annotations.ts';
import {
  type EncodedGrammar,
  type EncodedNameClass,
  nameClassCodes,
  patternCodes,
} from './encoded-grammar.ts';
import type { Grammar } from './grammar.ts';
import { type NameClass, nameClassKey } from './name-class.ts';
import { type Pattern, partsOf } from './pattern.ts';

/** The grammar as data; `decodeGrammar` makes an equal one of it. */
export function encodeGrammar(grammar: Grammar): EncodedGrammar {
  return new Encoder(grammar).encode();
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

  #datatype(datatype: Datatype): number {
    const { library, name, contextual, parameters } = datatype;
    const index = this.#datatypes.of(datatypeKey(datatype));
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

/**
 * Everything that the grammar consists of, in order of id: what a pattern contains, content of elements aside, is
 * before it.
 */
function reachablePatterns({ start, elements }: Grammar): Pattern[] {
  const found = new Set<Pattern>([start, ...elements, ...elements.map(({ content }) => content)]);
  for (const pattern of found) for (const inner of partsOf(pattern)) found.add(inner);
  return [...found].sort((a, b) => a.id - b.id);
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
