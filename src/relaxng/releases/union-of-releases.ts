import {
  type EncodedGrammar,
  type EncodedNameClass,
  nameClassCodes,
  patternCodes,
} from '../encoding/encoded-grammar.ts';

/**
 * What some release allows in elements of a name, whatever else they have: read off the encoded grammar, without decoding it. Names are
 * local names. What this denies no release allows; what it grants may still depend on other things.
 */
export class UnionOfReleases {
  readonly #encoded: EncodedGrammar;
  readonly #contents = new Map<string, UnionContent>();

  constructor(encoded: EncodedGrammar) {
    this.#encoded = encoded;
  }

  /** Whether elements of a name may hold child elements of another. */
  mayHold(parent: string, child: string): boolean {
    return this.#content(parent).children.some((nameClass) => this.#mayName(nameClass, child));
  }

  /** Whether elements of a name may have an attribute; with `value`, whether the attribute may have that value. */
  mayHave(element: string, attribute: string, value?: string): boolean {
    return this.#content(element).attributes.some(
      ({ nameClass, content }) =>
        this.#mayName(nameClass, attribute) && (value === undefined || this.#mayBe(content, value)),
    );
  }

  #content(element: string): UnionContent {
    let content = this.#contents.get(element);
    if (content === undefined) this.#contents.set(element, (content = this.#collect(element)));
    return content;
  }

  #collect(element: string): UnionContent {
    const { elements, contents } = this.#encoded;
    const found: UnionContent = { children: [], attributes: [] };
    const open = new Set<number>();
    elements.forEach((index, definition) => {
      if (this.#mayName(this.#row(index)[1], element)) open.add(contents[definition] as number);
    });
    for (const index of open) {
      const [code, first, second] = this.#row(index);
      if (code === patternCodes.element) found.children.push(first as number);
      else if (code === patternCodes.attribute) {
        found.attributes.push({ nameClass: first as number, content: second as number });
      } else for (const part of this.#parts(index)) open.add(part);
    }
    return found;
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

/** Name classes of child elements; those of attributes with their contents. All are indices. */
interface UnionContent {
  readonly children: number[];
  readonly attributes: { readonly nameClass: number; readonly content: number }[];
}

const emptyIndex = 0;
const textIndex = 2;
/** The index of the first pattern that has a row. */
const firstRow = 3;

/** Whether two literals can denote the same value of a type of text. */
function isSame(one: string, other: string): boolean {
  return one.trim().split(/\s+/).join(' ') === other.trim().split(/\s+/).join(' ');
}
