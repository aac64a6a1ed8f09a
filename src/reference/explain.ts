import type { Annotations } from '../relaxng/grammar.ts';
import { ownAnnotation } from '../relaxng/own-annotation.ts';
import type { ElementPattern } from '../relaxng/pattern.ts';
import { narrowedRange, type ReleaseRange } from '../relaxng/releases/release.ts';
import type { Described } from './described.ts';
import type { AttributeReference } from './element-reference.ts';
import { type Entry, entryPath } from './find-entry.ts';
import { chain, type Place, type Reference } from './reference.ts';
import {
  attributeUse,
  type Condition,
  childUse,
  definitionConditions,
  literalConditions,
  type Use,
} from './use.ts';
import type { LiteralReference, ValueReference } from './value-reference.ts';
import { asSeenFrom, type Discriminator, Variants } from './variants.ts';

/** A sentence, and when it is the one that counts. */
export interface Statement {
  readonly text: string;
  readonly conditions: readonly Condition[];
}

/** One value of an enumeration at its place. */
interface ExplainedLiteral extends Described {
  /** The value itself. */
  readonly name: string;
  readonly conditions: readonly Condition[];
}

/** What an attribute or a text may be, at its place. */
export interface ExplainedValue extends Pick<ValueReference, 'others' | 'isList'> {
  readonly literals: readonly ExplainedLiteral[];
}

/** A part of an element, in short. */
export interface ExplainedPart extends Described {
  readonly name: string;
  readonly use: Use;
  /** Whether there may be several. */
  readonly many: boolean;
}

/** Everything that is known about an entry at its place. Releases are those of the whole chain of elements around. */
export interface Explanation extends Omit<Described, 'documentation' | 'defaults'> {
  readonly path: string;
  /** Of an element or attribute, with the usual prefix; of a value, the value. */
  readonly name: string;
  readonly kind: 'element' | 'attribute' | 'value';
  /** The name of the element that it is or belongs to. */
  readonly element: string;
  readonly documentation: readonly Statement[];
  readonly defaults: readonly Statement[];
  /** Undefined for root elements and for the text of an element. */
  readonly use: Use | undefined;
  /** Whether there may be several. */
  readonly many: boolean;
  readonly value: ExplainedValue | undefined;
  readonly attributes: readonly ExplainedPart[];
  readonly children: readonly ExplainedPart[];
  /** Whether attributes or elements of names that the grammar leaves open may stand in it too. */
  readonly open: boolean;
}

/** Explains the entries of one reference. */
export class Explainer {
  readonly #variants: Variants;

  constructor(reference: Reference) {
    this.#variants = new Variants(reference.grammar);
  }

  /** Everything about an entry. */
  explain(entry: Entry): Explanation {
    const { place, attribute, literal } = entry;
    const path = entryPath(entry);
    if (literal !== undefined) return this.#literal(place, attribute, literal, path);
    return attribute === undefined ? this.#element(place, path) : this.#attribute(place, attribute, path);
  }

  #element(place: Place, path: string): Explanation {
    const { element, parent } = place;
    const releases = releasesOf(place);
    const discriminators = this.#discriminators(place);
    const asChild = parent?.element.children.find((child) => child.element === element);
    return {
      ...parts(element),
      ...releases,
      path,
      kind: 'element',
      element: element.name,
      ...this.#statements(place, element, element.annotations),
      use: asChild && parent && childUse(asChild, asSeenFrom(element, this.#discriminators(parent))),
      many: asChild?.many ?? false,
      value: element.text && {
        ...element.text,
        literals: element.text.literals.map((one) => explained(one, releases, [])),
      },
      attributes: element.attributes.map((one) => ({
        ...parts(one),
        ...narrowedRange(releases, one),
        use: attributeUse(one, discriminators),
        many: false,
      })),
      children: element.children.map((child) => ({
        ...parts(child.element),
        ...narrowedRange(releases, child),
        use: childUse(child, discriminators),
        many: child.many,
      })),
      open: element.open,
    };
  }

  #attribute(place: Place, attribute: AttributeReference, path: string): Explanation {
    const releases = narrowedRange(releasesOf(place), attribute);
    const discriminators = this.#discriminators(place);
    const use = attributeUse(attribute, discriminators);
    const around = new Set(use.conditions.map((condition) => JSON.stringify(condition)));
    // What holds for the attribute need not be said again of each value.
    const conditionsOf = (literal: string) =>
      literalConditions(attribute, literal, discriminators).filter(
        (condition) => !around.has(JSON.stringify(condition)),
      );
    return {
      ...parts(attribute),
      ...nothingInside,
      ...releases,
      path,
      kind: 'attribute',
      element: place.element.name,
      ...this.#statements(place, attribute, place.element.attributeAnnotations(attribute)),
      use,
      value: attribute.value && {
        ...attribute.value,
        literals: attribute.value.literals.map((one) => explained(one, releases, conditionsOf(one.literal))),
      },
    };
  }

  #literal(
    place: Place,
    attribute: AttributeReference | undefined,
    literal: LiteralReference,
    path: string,
  ): Explanation {
    const around = releasesOf(place);
    const conditions =
      attribute && literalConditions(attribute, literal.literal, this.#discriminators(place));
    return {
      ...parts({ ...literal, name: literal.literal }),
      ...nothingInside,
      ...narrowedRange(attribute === undefined ? around : narrowedRange(around, attribute), literal),
      path,
      kind: 'value',
      element: place.element.name,
      documentation: literal.documentation.map((text) => ({ text, conditions: [] })),
      defaults: [],
      use: conditions && { required: false, conditions, requiredWith: undefined },
      value: undefined,
    };
  }

  #discriminators({ element, parent }: Place): readonly Discriminator[] {
    return this.#variants.of(element, parent?.element);
  }

  /** Where definitions say different things, each is told with its condition. */
  #statements(
    place: Place,
    { documentation, defaults }: Described,
    annotations: readonly (readonly [ElementPattern, Annotations])[],
  ): Pick<Explanation, 'documentation' | 'defaults'> {
    const statement = (text: string, isSaid: (annotations: Annotations) => boolean): Statement => {
      const saying = annotations.filter(([, one]) => isSaid(one)).map(([definition]) => definition);
      if (saying.length === annotations.length) return { text, conditions: [] };
      return { text, conditions: definitionConditions(saying, this.#discriminators(place)) };
    };
    return {
      documentation: documentation.map((text) => statement(text, (one) => one.documentation.includes(text))),
      defaults: defaults.map((text) => statement(text, (one) => ownAnnotation(one, 'default') === text)),
    };
  }
}

/** When a document may have an element at that place: all elements around have to exist too. */
function releasesOf(place: Place): ReleaseRange {
  const [root, ...inside] = chain(place);
  return inside.reduce<ReleaseRange>(
    (around, { element, parent }) =>
      narrowedRange(around, parent?.element.children.find((child) => child.element === element) ?? element),
    root?.element ?? place.element,
  );
}

function explained(
  literal: LiteralReference,
  around: ReleaseRange,
  conditions: readonly Condition[],
): ExplainedLiteral {
  return { ...parts({ ...literal, name: literal.literal }), ...narrowedRange(around, literal), conditions };
}

/** The description alone, without what else the object holds. */
function parts(from: Described & { readonly name: string }): Described & { readonly name: string } {
  const { name, documentation, since, until, drivers, unit, defaults } = from;
  return { name, documentation, since, until, drivers, unit, defaults };
}

const nothingInside = { many: false, attributes: [], children: [], open: false } as const;
