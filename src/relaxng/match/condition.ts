import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import { isSameName } from '../name-class.ts';
import type { ElementPattern } from '../pattern.ts';
import { elementsNamed } from '../possible-parts.ts';
import { discriminatorsOf } from './discriminators.ts';
import { contentAssuming, fits } from './misfit.ts';
import type { AssumedValue, StartTagReading } from './start-tag-reading.ts';
import { readStartTag } from './start-tag-reading.ts';
import type { Verdicts } from './verdicts.ts';

/** An attribute that rules something out by its value, and the values with which it would not. */
export interface Condition {
  /** The element that has the attribute. */
  readonly element: string;
  readonly attribute: string;
  /** Undefined where the attribute is absent. */
  readonly is?: string;
  readonly allowed: readonly string[];
}

/** An element as it is read by one of its possible definitions. */
export interface ReadElement {
  readonly element: XmlElement;
  readonly definition: ElementPattern;
  /** All that are possible where the element stands. */
  readonly definitions: readonly ElementPattern[];
  /** Inside the element. */
  readonly scope: NamespaceScope;
}

/** Elements with more attributes or children are not worth the time. */
const mostAttributes = 32;
const mostChildren = 256;

/**
 * Which attribute of an element would have to have which value for something to be right, the others staying as they
 * are: the start tag is read again with every other value that is enumerated for an attribute that tells variants apart.
 * Undefined where no single attribute decides.
 */
export function conditionFor(
  verdicts: Verdicts,
  { element, definitions, scope }: ReadElement,
  isRight: (reading: StartTagReading) => boolean,
  except?: XmlAttribute,
): Condition | undefined {
  return firstCondition(element, definitions, false, (assumed, attribute) => {
    if (except !== undefined && attribute === except) return false;
    return definitions.some(({ content }) =>
      isRight(readStartTag(verdicts.derivatives, content, element, scope, assumed)),
    );
  });
}

/** By which other value of one attribute, be it absent, an element would be right with all that stands in it. */
export function fittingVariant(
  verdicts: Verdicts,
  { element, definitions, scope }: ReadElement,
): Condition | undefined {
  if (element.children.length > mostChildren) return undefined;
  return firstCondition(element, definitions, true, (assumed) =>
    definitions.some((definition) => fits(verdicts, element, definition, scope, assumed)),
  );
}

/** By which other value of one attribute of its parent a child would be right with all that stands in it. */
export function fittingVariantOfParent(
  verdicts: Verdicts,
  { element, definitions, scope }: ReadElement,
  child: XmlElement,
): Condition | undefined {
  return firstCondition(element, definitions, false, (assumed) =>
    definitions.some((definition) => {
      const content = contentAssuming(verdicts, element, definition, scope, assumed);
      const candidates = elementsNamed(content, child);
      return candidates.length > 0 && verdicts.matched(child, candidates, scope).length > 0;
    }),
  );
}

function firstCondition(
  element: XmlElement,
  definitions: readonly ElementPattern[],
  withAbsent: boolean,
  suits: (assumed: AssumedValue, attribute: XmlAttribute | undefined) => boolean,
): Condition | undefined {
  if (element.attributes.length > mostAttributes) return undefined;
  for (const { name, literals } of discriminatorsOf(definitions)) {
    const attribute = element.attributes.find((one) => isSameName(one, name));
    if (attribute === undefined && !withAbsent) continue;
    const allowed = literals.filter(
      (value) => value !== attribute?.value && suits({ name, value }, attribute),
    );
    if (allowed.length === 0) continue;
    return {
      element: element.qualifiedName,
      attribute: attribute?.qualifiedName ?? name.localName,
      ...(attribute === undefined ? {} : { is: attribute.value }),
      allowed,
    };
  }
  return undefined;
}
