import type { Datatype } from '../datatypes/datatype.ts';
import { LazyDatatype } from '../datatypes/lazy-datatype.ts';
import { RawPatternDatatype } from '../datatypes/raw-pattern-datatype.ts';
import type { ElementAnnotations, Grammar } from '../grammar.ts';
import type { NameClass } from '../name-class.ts';
import { type ElementPattern, type Pattern, partsOf } from '../pattern.ts';
import { PatternBuilder } from '../pattern-builder.ts';
import { type PartReleases, partReleases } from '../releases/part-releases.ts';
import { existsIn, type GrammarView, type Release, type ReleaseRange } from '../releases/release.ts';
import { decodeAnnotations } from './encode-annotations.ts';
import {
  type EncodedGrammar,
  type EncodedNameClass,
  nameClassCodes,
  patternCodes,
} from './encoded-grammar.ts';

/**
 * The grammar that was encoded, or one release of it. Datatypes and annotations are made when they are first used, so
 * that decoding is a matter of milliseconds.
 */
export function decodeGrammar(encoded: EncodedGrammar, view: GrammarView = {}): Grammar {
  return new DecodedGrammar(encoded, view.release, view);
}

/** A grammar of all releases together that says which of them have what. */
export interface DatedGrammar extends Grammar {
  readonly releases: ReadonlyMap<ElementPattern, PartReleases>;
}

/**
 * All releases of an encoded grammar together: what any of them has is there. Only what once could be left out and no
 * longer can is required.
 */
export function decodeAllReleases(encoded: EncodedGrammar): DatedGrammar {
  return new DecodedGrammar(encoded, allReleases);
}

/** As `anyRelease`, but that what could once be left out is required. */
const allReleases = 'all';

class DecodedGrammar implements DatedGrammar {
  readonly builder = new PatternBuilder();
  readonly start: Pattern;
  readonly elements: readonly ElementPattern[];
  readonly #encoded: EncodedGrammar;
  readonly #release: GrammarView['release'] | typeof allReleases;
  readonly #patterns: Pattern[];
  readonly #datatypes: readonly Datatype[];
  readonly #nameClasses: readonly NameClass[];
  readonly #allElements: readonly ElementPattern[];
  #annotations: ReadonlyMap<ElementPattern, ElementAnnotations> | undefined;
  #releases: ReadonlyMap<ElementPattern, PartReleases> | undefined;

  constructor(
    encoded: EncodedGrammar,
    release: GrammarView['release'] | typeof allReleases,
    { roots, rawPatterns = false }: Pick<GrammarView, 'roots' | 'rawPatterns'> = {},
  ) {
    const { builder } = this;
    this.#encoded = encoded;
    this.#release = release;
    const datatypes = encoded.datatypes.map((datatype) => this.#datatype(datatype));
    this.#datatypes = rawPatterns ? datatypes.map(RawPatternDatatype.of) : datatypes;
    this.#nameClasses = encoded.nameClasses.map((nameClass) => this.#nameClass(nameClass));
    this.#patterns = [builder.empty, builder.notAllowed, builder.text];
    for (const pattern of encoded.patterns) this.#patterns.push(this.#pattern(pattern));
    this.#allElements = encoded.elements.map((index) => this.#at(index) as ElementPattern);
    this.#allElements.forEach((element, index) => {
      builder.setContent(element, this.#at(encoded.contents[index]));
    });
    const start = this.#at(encoded.start);
    this.start = roots === undefined ? start : withRoots(builder, start, roots);
    const reachable = reachableElements(this.start);
    this.elements = this.#allElements.filter((element) => reachable.has(element));
  }

  get annotations(): ReadonlyMap<ElementPattern, ElementAnnotations> {
    this.#annotations ??= decodeAnnotations(this.#encoded.annotations, this.#allElements);
    return this.#annotations;
  }

  get releases(): ReadonlyMap<ElementPattern, PartReleases> {
    this.#releases ??= partReleases(this.#encoded, this.#allElements, this.#nameClasses);
    return this.#releases;
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
      case patternCodes.releases: {
        const range = { since: this.#releaseAt(first), until: this.#releaseAt(second) };
        return this.#has(range, this.#at(third)) ? this.#at(third) : builder.notAllowed;
      }
      default: {
        const origin = { definition: this.#string(second), source: this.#string(third), start, end };
        return builder.element(this.#nameClassAt(first), origin);
      }
    }
  }

  #has(range: ReleaseRange, pattern: Pattern): boolean {
    if (this.#release !== allReleases) return existsIn(range, this.#release);
    // An `empty` that went is how something became required.
    return range.until === undefined || pattern.kind !== 'empty';
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

  #releaseAt(index: number | undefined): Release | undefined {
    return index === 0 ? undefined : this.#string((index as number) - 1);
  }

  #string(index: number | undefined): string {
    return this.#encoded.strings[index as number] as string;
  }

  #datatype([library, name, contextual, words, ...parameters]: readonly number[]): Datatype {
    const pairs = [];
    for (let index = 0; index < parameters.length; index += 2) {
      pairs.push({ name: this.#string(parameters[index]), value: this.#string(parameters[index + 1]) });
    }
    const called = words === 0 ? undefined : this.#string((words as number) - 1);
    return new LazyDatatype(this.#string(library), this.#string(name), pairs, contextual === 1, called);
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

/** The alternatives of a start that are elements with one of these local names. */
function withRoots(builder: PatternBuilder, start: Pattern, roots: readonly string[]): Pattern {
  const members = start.kind === 'choice' ? start.members : [start];
  return builder.choice(members.filter((member) => member.kind === 'element' && isNamed(member, roots)));
}

function isNamed({ nameClass }: ElementPattern, names: readonly string[]): boolean {
  return nameClass.kind === 'name' && names.includes(nameClass.localName);
}

function reachableElements(start: Pattern): ReadonlySet<Pattern> {
  const found = new Set<Pattern>([start]);
  for (const pattern of found) {
    if (pattern.kind === 'element') found.add(pattern.content);
    else for (const inner of partsOf(pattern)) found.add(inner);
  }
  return found;
}
