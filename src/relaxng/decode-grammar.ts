import type { Datatype } from './datatypes/datatype.ts';
import { decodeAnnotations } from './encode-annotations.ts';
import {
  type EncodedGrammar,
  type EncodedNameClass,
  nameClassCodes,
  patternCodes,
} from './encoded-grammar.ts';
import type { ElementAnnotations, Grammar } from './grammar.ts';
import { LazyDatatype } from './lazy-datatype.ts';
import type { NameClass } from './name-class.ts';
import type { ElementPattern, Pattern } from './pattern.ts';
import { PatternBuilder } from './pattern-builder.ts';

/**
 * The grammar that was encoded. Datatypes and annotations are made when they are first used, so that decoding is a
 * matter of milliseconds.
 */
export function decodeGrammar(encoded: EncodedGrammar): Grammar {
  return new DecodedGrammar(encoded);
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
