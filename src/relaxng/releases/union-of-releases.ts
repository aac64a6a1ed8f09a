import { once } from '../../lazy/once.ts';
import {
  type EncodedGrammar,
  type EncodedNameClass,
  nameClassCodes,
  patternCodes,
} from '../encoding/encoded-grammar.ts';

/**
 * What some release allows at a place of documents, whatever stands beside it: read off the encoded grammar, without decoding it. Places
 * are the local names of the elements from the root on. What this denies no release allows; what it grants may still depend on others.
 */
export class UnionOfReleases {
  readonly #encoded: EncodedGrammar;
  readonly #contents: ReadonlyMap<number, number>;
  readonly #known = new Map<string, UnionContent>();
  readonly #outermost: () => UnionContent;

  constructor(encoded: EncodedGrammar) {
    this.#encoded = encoded;
    this.#contents = new Map(
      encoded.elements.map((element, index) => [element, encoded.contents[index] as number]),
    );
    this.#outermost = once(() => this.#collect([encoded.start]));
  }

  /** Whether the element at a place may hold child elements of a name. */
  mayHold(place: readonly string[], child: string): boolean {
    return this.#named(this.#contentAt(place), child).length > 0;
  }

  /** Whether the element at a place may have an attribute; with `value`, whether the attribute may have that value. */
  mayHave(place: readonly string[], attribute: string, value?: string): boolean {
    return this.#contentAt(place).attributes.some((index) => {
      const [, nameClass, content] = this.#row(index);
      return (
        this.#mayName(nameClass, attribute) && (value === undefined || this.#mayBe(content as number, value))
      );
    });
  }

  /**
   * Whether the newest release allows in the element at a place, and in those around it, whatever any release did: their
   * attributes and values, their texts, and which children they have. False of a place that no release knows.
   */
  isSettled(place: readonly string[]): boolean {
    let content = this.#outermost();
    for (const name of place) {
      content = this.#contentOf(this.#named(content, name));
      if (!content.isKnown || content.hasEnded) return false;
    }
    return true;
  }

  /** Whether the same is so of everything that may stand in the element at a place, however deep. */
  isSettledBelow(place: readonly string[]): boolean {
    const open = new Set(this.#contentAt(place).elements);
    for (const element of open) {
      const { elements, hasEnded } = this.#contentOf([element]);
      if (hasEnded) return false;
      for (const inside of elements) open.add(inside);
    }
    return this.isSettled(place);
  }

  /** Everything that may stand in the element at a place, in one release or another. */
  #contentAt(place: readonly string[]): UnionContent {
    let content = this.#outermost();
    for (const name of place) content = this.#contentOf(this.#named(content, name));
    return content;
  }

  /** Kept by definitions and not by places, which documents make up without number. */
  #contentOf(definitions: readonly number[]): UnionContent {
    const key = definitions.join(' ');
    let content = this.#known.get(key);
    if (content === undefined) {
      content = this.#collect(definitions.map((element) => this.#contents.get(element) as number));
      this.#known.set(key, content);
    }
    return content;
  }

  /** The elements of a content that may have a name. */
  #named({ elements }: UnionContent, name: string): readonly number[] {
    return elements.filter((index) => this.#mayName(this.#row(index)[1], name));
  }

  #collect(patterns: readonly number[]): UnionContent {
    const elements: number[] = [];
    const attributes: number[] = [];
    const open = new Set(patterns);
    for (const index of open) {
      const [code] = this.#row(index);
      if (code === patternCodes.element) elements.push(index);
      else if (code === patternCodes.attribute) attributes.push(index);
      else for (const part of this.#parts(index)) open.add(part);
    }
    return { elements, attributes, isKnown: patterns.length > 0, hasEnded: this.#hasEnded([...open]) };
  }

  /** Whether some release no longer has a part of these patterns, the values of attributes among them. */
  #hasEnded(patterns: readonly number[]): boolean {
    const open = new Set(patterns);
    for (const index of open) {
      const [code, , second] = this.#row(index);
      if (code === patternCodes.releases && second !== 0) return true;
      if (code === patternCodes.attribute) open.add(second as number);
      else for (const part of this.#parts(index)) open.add(part);
    }
    return false;
  }

  /** Whether a content of attributes may be a value: one of its literals, or of a datatype, which is not asked. */
  #mayBe(content: number, value: string): boolean {
    const open = new Set([content]);
    for (const index of open) {
      const [code, , literal] = this.#row(index);
      const isOpen = code === patternCodes.data || code === patternCodes.list || index === textIndex;
      if (isOpen || (index === emptyIndex && isSame(value, ''))) return true;
      if (code === patternCodes.value) {
        if (isSame(value, this.#encoded.strings[literal as number] as string)) return true;
      } else for (const part of this.#parts(index)) open.add(part);
    }
    return false;
  }

  /** The patterns that one is made of, in whatever release. */
  #parts(index: number): readonly number[] {
    const [code, first, , third] = this.#row(index);
    switch (code) {
      case patternCodes.choice:
      case patternCodes.group:
      case patternCodes.interleave:
        return this.#row(index).slice(1);
      case patternCodes.oneOrMore:
        return [first as number];
      case patternCodes.releases:
        return [third as number];
      default:
        return [];
    }
  }

  #mayName(nameClass: number | undefined, name: string): boolean {
    return this.#mayBeNamed(this.#encoded.nameClasses[nameClass as number] as EncodedNameClass, name);
  }

  #mayBeNamed([code, ...rest]: EncodedNameClass, name: string): boolean {
    if (code === nameClassCodes.name) return this.#encoded.strings[rest[1] as number] === name;
    if (code !== nameClassCodes.choice) return true;
    return rest.some((member) => this.#mayBeNamed(member as EncodedNameClass, name));
  }

  #row(index: number): readonly number[] {
    return this.#encoded.patterns[index - firstRow] ?? [];
  }
}

/** The indices of child elements and attributes; whether any release has such an element, and some no longer has a part of it. */
interface UnionContent {
  readonly elements: readonly number[];
  readonly attributes: readonly number[];
  readonly isKnown: boolean;
  readonly hasEnded: boolean;
}

const emptyIndex = 0;
const textIndex = 2;
/** The index of the first pattern that has a row. */
const firstRow = 3;

/** Whether two literals can denote the same value of a type of text. */
function isSame(one: string, other: string): boolean {
  return one.trim().split(/\s+/).join(' ') === other.trim().split(/\s+/).join(' ');
}
