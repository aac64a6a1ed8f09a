import type { DatedGrammar } from '../relaxng/encoding/decode-grammar.ts';
import type { Annotations, ContentAnnotations } from '../relaxng/grammar.ts';
import { noAnnotations } from '../relaxng/merge-annotations.ts';
import { type ExpandedName, expandedNameKey, nameClassKey, namesOf } from '../relaxng/name-class.ts';
import type { AttributePattern, ElementPattern, Pattern } from '../relaxng/pattern.ts';
import { possibleAttributes, possibleElements } from '../relaxng/possible-parts.ts';
import { releaseKeys } from '../relaxng/releases/part-releases.ts';
import { narrowedRange, type ReleaseRange, unitedRange } from '../relaxng/releases/release.ts';
import { repeatableElements } from '../relaxng/repeatable-elements.ts';
import { partKey, requiredParts } from '../relaxng/required-parts.ts';
import { type Described, described } from './described.ts';
import { prefixedName } from './prefixes.ts';
import { type ValueReference, valueReference } from './value-reference.ts';

/** An attribute of an element, all definitions taken together. */
export interface AttributeReference extends Described, ExpandedName {
  /** With the usual prefix. */
  readonly name: string;
  readonly patterns: readonly AttributePattern[];
  /** Whether the element cannot do without, in none of its variants. */
  readonly required: boolean;
  /** Undefined where it is always empty. */
  readonly value: ValueReference | undefined;
}

/** An element as a child of another one; its releases are those in which that one has it. */
export interface ChildReference extends ReleaseRange {
  readonly element: ElementReference;
  /** Whether the parent cannot do without, in none of its variants. */
  readonly required: boolean;
  /** Whether there may be several. */
  readonly many: boolean;
}

/** Where elements come from: the same object for the same definitions. */
interface ElementSource {
  readonly grammar: DatedGrammar;
  element(definitions: readonly ElementPattern[], name: ExpandedName): ElementReference;
}

/**
 * An element with all that documents may write in it. Definitions that documents cannot tell apart by name and place are one
 * element. Its parts are made when they are asked for.
 */
export class ElementReference implements Described, ExpandedName {
  readonly namespaceName: string;
  readonly localName: string;
  /** With the usual prefix. */
  readonly name: string;
  readonly definitions: readonly ElementPattern[];
  readonly documentation: readonly string[];
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly drivers: readonly string[];
  readonly unit: string | undefined;
  readonly defaults: readonly string[];
  readonly #source: ElementSource;
  #attributes: readonly AttributeReference[] | undefined;
  #children: readonly ChildReference[] | undefined;
  #content: Pattern | undefined;
  #text: { readonly value: ValueReference | undefined } | undefined;

  constructor(source: ElementSource, definitions: readonly ElementPattern[], name: ExpandedName) {
    this.#source = source;
    this.definitions = definitions;
    this.namespaceName = name.namespaceName;
    this.localName = name.localName;
    this.name = prefixedName(name);
    const own = described(this.annotations.map(([, one]) => one));
    this.documentation = own.documentation;
    this.since = own.since;
    this.until = own.until;
    this.drivers = own.drivers;
    this.unit = own.unit;
    this.defaults = own.defaults;
  }

  /** The contents of all definitions as alternatives. */
  get content(): Pattern {
    this.#content ??= this.#source.grammar.builder.choice(this.definitions.map(({ content }) => content));
    return this.#content;
  }

  /** The attributes that have names, in the order of the grammar. */
  get attributes(): readonly AttributeReference[] {
    this.#attributes ??= this.#makeAttributes();
    return this.#attributes;
  }

  /** The child elements that have names, by name: most contents have no order. */
  get children(): readonly ChildReference[] {
    this.#children ??= this.#makeChildren();
    return this.#children;
  }

  /** What the text of the element may be; undefined where it has none. */
  get text(): ValueReference | undefined {
    this.#text ??= {
      value: valueReference(
        [this.content],
        this.definitions.map((one) => this.#source.grammar.annotations.get(one)?.values ?? new Map()),
        (literal, own) => this.#dated(own, [releaseKeys.literal(literal)]),
      ),
    };
    return this.#text.value;
  }

  /** Whether attributes or elements of names that the grammar leaves open may stand in it too. */
  get open(): boolean {
    const parts = [...possibleAttributes(this.content), ...possibleElements(this.content, true)];
    return parts.some(({ nameClass }) => namesOf(nameClass).length === 0);
  }

  /** The definitions of the element, each with what it says about it. */
  get annotations(): [ElementPattern, Annotations][] {
    return this.definitions.map((one) => [one, this.#source.grammar.annotations.get(one) ?? noAnnotations]);
  }

  /** The definitions that give an attribute, each with what it says about it. */
  attributeAnnotations({
    patterns,
  }: Pick<AttributeReference, 'patterns'>): [ElementPattern, ContentAnnotations][] {
    const keys = new Set(patterns.map(({ nameClass }) => nameClassKey(nameClass)));
    return this.definitions.flatMap((definition) => {
      const known = this.#source.grammar.annotations.get(definition)?.attributes;
      return [...keys].flatMap((key): [ElementPattern, ContentAnnotations][] => {
        const found = known?.get(key);
        return found === undefined ? [] : [[definition, found]];
      });
    });
  }

  /**
   * A part with the releases in which one of the definitions has it under one of these keys, as far as they are fewer than
   * those it exists in.
   */
  #dated<Part extends ReleaseRange>(part: Part, keys: readonly string[]): Part {
    const ranges = this.definitions.flatMap((definition) => {
      const releases = this.#source.grammar.releases.get(definition);
      return keys.flatMap((key) => releases?.get(key) ?? []);
    });
    return ranges.length === 0 ? part : { ...part, ...narrowedRange(part, ranges.reduce(unitedRange)) };
  }

  #makeAttributes(): AttributeReference[] {
    const required = requiredKeys(this.content);
    const found = byName(this.definitions.flatMap(({ content }) => possibleAttributes(content)));
    return [...found].map(([name, patterns]) => {
      const annotations = this.attributeAnnotations({ patterns });
      const keys = patterns.map(({ nameClass }) => releaseKeys.attribute(nameClass));
      return {
        ...name,
        name: prefixedName(name),
        patterns,
        ...this.#dated(described(annotations.map(([, one]) => one)), keys),
        required: patterns.some((pattern) => required.has(partKey(pattern))),
        value: valueReference(
          patterns.map(({ content }) => content),
          annotations.map(([, { values }]) => values),
          (literal, own) =>
            this.#dated(
              own,
              keys.map((key) => releaseKeys.literal(literal, key)),
            ),
        ),
      };
    });
  }

  #makeChildren(): ChildReference[] {
    const required = requiredKeys(this.content);
    const many = repeatableElements(this.content);
    const found = byName(this.definitions.flatMap(({ content }) => possibleElements(content, true)));
    const children = [...found].map(([name, definitions]) => {
      const element = this.#source.element(definitions, name);
      const { since, until } = this.#dated(element, definitions.map(releaseKeys.element));
      const isRequired = definitions.some((one) => required.has(partKey(one)));
      const isMany = definitions.some(({ nameClass }) => many.has(nameClassKey(nameClass)));
      return { element, since, until, required: isRequired, many: isMany };
    });
    return children.sort((a, b) => compareNames(a.element.name, b.element.name));
  }
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function requiredKeys(content: Pattern): Set<string> {
  return new Set([...requiredParts(content)].map(partKey));
}

function byName<Part extends AttributePattern | ElementPattern>(
  parts: readonly Part[],
): Map<ExpandedName, Part[]> {
  const found = new Map<string, [ExpandedName, Part[]]>();
  for (const part of parts) {
    for (const name of namesOf(part.nameClass)) {
      const key = expandedNameKey(name);
      const entry = found.get(key);
      if (entry === undefined) found.set(key, [name, [part]]);
      else if (!entry[1].includes(part)) entry[1].push(part);
    }
  }
  return new Map(found.values());
}
