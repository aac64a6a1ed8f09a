import { nearWords } from '../../text/nearest-word.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import type { DatatypeContext } from '../datatypes/datatype.ts';
import { attributeDerivative, attributesNamed } from '../derivative/attribute-derivative.ts';
import { closeAttributes } from '../derivative/close-attributes.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { discriminatorsFirst } from '../discriminators-first.ts';
import { type ExpandedName, isSameName, namesOf } from '../name-class.ts';
import type { AttributePattern, Pattern } from '../pattern.ts';
import { literalsIn, possibleAttributes } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';
import { withoutAttributes } from '../without-attributes.ts';
import type { MeantValue } from './meant-value.ts';
import { meantValue } from './meant-value.ts';

/** A start tag read as that of one definition, past all its errors. */
export interface StartTagReading {
  /** What is demanded of the children. */
  readonly content: Pattern;
  readonly faults: readonly StartTagFault[];
}

/** One thing that is wrong with the attributes of a start tag. */
export type StartTagFault =
  | {
      readonly kind: 'value';
      readonly attribute: XmlAttribute;
      readonly allowed: readonly AttributePattern[];
      /** The value that was probably meant. */
      readonly meant: MeantValue | undefined;
    }
  | RefusedAttribute
  | {
      readonly kind: 'missing';
      readonly required: AttributePattern;
      readonly allowed: readonly AttributePattern[];
    }
  | { readonly kind: 'choice'; readonly alternatives: Pattern };

/** An attribute that is not allowed where it stands. */
export interface RefusedAttribute {
  readonly kind: 'refused';
  readonly attribute: XmlAttribute;
  /** Whether other attributes of the element are in its way. */
  readonly known: boolean;
  /** The attribute that was probably meant, of those that are allowed beside the others. */
  readonly meant: MeantAttribute | undefined;
  /** The content with what attributes it still allows. */
  readonly residual: Pattern;
}

/** An attribute that was probably meant by one of another name. */
interface MeantAttribute {
  readonly name: ExpandedName;
  /** Whether no other one is as likely, and the value is right for it. */
  readonly sure: boolean;
}

/** A value to read instead of the one that an attribute has, or for one that is absent. */
export interface AssumedValue {
  readonly name: ExpandedName;
  readonly value: string;
}

/**
 * Reads the attributes of an element as those of a definition with this content. Attributes that tell variants of the
 * content apart come first: what they select decides about the others, not the order in which they are written. What is
 * wrong is taken for what was probably meant, so that nothing follows from it that would be right once it is corrected.
 */
export function readStartTag(
  derivatives: Derivatives,
  content: Pattern,
  element: XmlElement,
  context: DatatypeContext,
  assumed?: AssumedValue,
): StartTagReading {
  const reader = new StartTagReader(derivatives, content, context);
  for (const attribute of discriminatorsFirst(derivatives, content, attributesAssuming(element, assumed))) {
    reader.read(attribute);
  }
  return reader.finish();
}

/** An attribute as it is read: one of the element, or an absent one that is assumed. */
interface ReadAttribute extends ExpandedName {
  readonly attribute: XmlAttribute | undefined;
  readonly value: string;
}

/** The attributes of an element where one of them has an assumed value. */
function attributesAssuming({ attributes }: XmlElement, assumed: AssumedValue | undefined): ReadAttribute[] {
  const read: ReadAttribute[] = attributes.map((attribute) => {
    const { namespaceName, localName } = attribute;
    const isAssumed = assumed !== undefined && isSameName(attribute, assumed.name);
    return { attribute, namespaceName, localName, value: isAssumed ? assumed.value : attribute.value };
  });
  if (assumed !== undefined && !read.some((one) => isSameName(one, assumed.name))) {
    read.push({ attribute: undefined, ...assumed.name, value: assumed.value });
  }
  return read;
}

class StartTagReader {
  readonly #derivatives: Derivatives;
  readonly #content: Pattern;
  readonly #context: DatatypeContext;
  readonly #faults: StartTagFault[] = [];
  readonly #refused: XmlAttribute[] = [];
  #residual: Pattern;

  constructor(derivatives: Derivatives, content: Pattern, context: DatatypeContext) {
    this.#derivatives = derivatives;
    this.#content = content;
    this.#context = context;
    this.#residual = content;
  }

  read(read: ReadAttribute): void {
    const { attribute, value } = read;
    const allowed = named(this.#derivatives, this.#residual, read);
    if (allowed.length === 0) {
      if (attribute !== undefined) this.#refused.push(attribute);
      return;
    }
    let matching = this.#matching(allowed, value);
    if (matching.length === 0 && attribute !== undefined) {
      const meant = meantValue(value, literalsOf(allowed));
      this.#faults.push({ kind: 'value', attribute, allowed, meant });
      if (meant !== undefined) matching = this.#matching(allowed, meant.value);
    }
    this.#take(matching.length > 0 ? matching : allowed);
  }

  finish(): StartTagReading {
    for (const attribute of this.#refused) this.#refuse(attribute);
    return { content: this.#close(), faults: this.#faults };
  }

  #refuse(attribute: XmlAttribute): void {
    const known = named(this.#derivatives, this.#content, attribute).length > 0;
    const meant = known ? undefined : this.#meantBy(attribute);
    this.#faults.push({ kind: 'refused', attribute, known, meant, residual: this.#residual });
    if (meant === undefined) return;
    const allowed = named(this.#derivatives, this.#residual, meant.name);
    const matching = this.#matching(allowed, attribute.value);
    this.#take(matching.length > 0 ? matching : allowed);
  }

  /** The attribute of nearly the same name; else one that is missing and could have this value. */
  #meantBy(attribute: XmlAttribute): MeantAttribute | undefined {
    const names = new Map<string, ExpandedName>();
    for (const { nameClass } of possibleAttributes(this.#residual)) {
      for (const name of namesOf(nameClass)) names.set(name.localName, name);
    }
    const takes = (name: ExpandedName | undefined): name is ExpandedName =>
      name !== undefined &&
      this.#matching(named(this.#derivatives, this.#residual, name), attribute.value).length > 0;
    const near = nearWords(attribute.localName, names.keys()).map((word) => names.get(word) as ExpandedName);
    const fitting = near.filter(takes);
    const nearest = fitting[0] ?? near[0];
    if (nearest !== undefined) return { name: nearest, sure: fitting.length === 1 };
    const missing = this.#missing().flatMap(({ nameClass }) => namesOf(nameClass).filter(takes));
    const related = missing.filter(({ localName }) => areRelated(localName, attribute.localName));
    const [only, ...more] = related.length > 0 ? related : missing;
    if (only === undefined || more.length > 0) return undefined;
    if (related.length === 0 && (this.#refused.length > 1 || this.#takesAnything(only))) return undefined;
    return { name: only, sure: related.length > 0 };
  }

  /** Whether the value of an attribute says nothing of what was meant. */
  #takesAnything(name: ExpandedName): boolean {
    const gibberish = '?\u00a0!';
    return this.#matching(named(this.#derivatives, this.#residual, name), gibberish).length > 0;
  }

  /** The attributes that are still required, each name once. */
  #missing(): AttributePattern[] {
    const required: AttributePattern[] = [];
    for (const part of requiredParts(this.#residual)) if (part.kind === 'attribute') required.push(part);
    return required;
  }

  /** Closes the attributes; where required ones are missing, goes on as if they were there with any value. */
  #close(): Pattern {
    const closed = closeAttributes(this.#derivatives, this.#residual);
    if (closed.kind !== 'notAllowed') return closed;
    const content = this.#residual;
    const missing = this.#missing();
    for (const required of missing) {
      const allowed = sameName(this.#derivatives, content, required);
      this.#faults.push({ kind: 'missing', required, allowed });
      this.#take(sameName(this.#derivatives, this.#residual, required));
    }
    const recovered = closeAttributes(this.#derivatives, this.#residual);
    if (recovered.kind !== 'notAllowed') return recovered;
    this.#faults.push({ kind: 'choice', alternatives: this.#residual });
    return withoutAttributes(this.#derivatives.builder, this.#residual);
  }

  #matching(attributes: readonly AttributePattern[], value: string): AttributePattern[] {
    return attributes.filter(({ content }) =>
      matchesContent(this.#derivatives, content, value, this.#context),
    );
  }

  #take(attributes: readonly AttributePattern[]): void {
    const residual = attributeDerivative(this.#derivatives, this.#residual, attributes);
    if (residual.kind !== 'notAllowed') this.#residual = residual;
  }
}

/** Whether one name is the beginning of the other, as `dev` is of `device`. */
function areRelated(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length >= 3 && longer.toLowerCase().startsWith(shorter.toLowerCase());
}

/** The literal values that attributes may have together. */
export function literalsOf(attributes: readonly AttributePattern[]): string[] {
  return [...new Set(attributes.flatMap(({ content }) => literalsIn(content)))];
}

function named(
  derivatives: Derivatives,
  content: Pattern,
  { namespaceName, localName }: ExpandedName,
): readonly AttributePattern[] {
  return attributesNamed(derivatives, content, derivatives.name(namespaceName, localName));
}

/**
 * The attribute patterns of a content for the name that `attribute` is for; itself alone where it is for many names.
 */
function sameName(
  derivatives: Derivatives,
  content: Pattern,
  attribute: AttributePattern,
): readonly AttributePattern[] {
  const [name] = namesOf(attribute.nameClass);
  return name === undefined ? [attribute] : named(derivatives, content, name);
}
