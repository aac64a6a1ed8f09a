import { nearestWord } from '../../text/nearest-word.ts';
import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { xmlnsNamespace } from '../../xml/tree.ts';
import type { DatatypeContext } from '../datatypes/datatype.ts';
import { attributeDerivative, attributesNamed } from '../derivative/attribute-derivative.ts';
import { closeAttributes } from '../derivative/close-attributes.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { type ExpandedName, namesOf } from '../name-class.ts';
import type { AttributePattern, Pattern } from '../pattern.ts';
import { possibleAttributes } from '../possible-parts.ts';
import { requiredParts } from '../required-parts.ts';

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
    }
  | {
      readonly kind: 'refused';
      readonly attribute: XmlAttribute;
      /** Whether other attributes of the element are in its way. */
      readonly known: boolean;
      /** The name that could have been meant, of the attributes that are allowed beside the others. */
      readonly suggestion: ExpandedName | undefined;
      /** The content with what attributes it still allows. */
      readonly residual: Pattern;
    }
  | {
      readonly kind: 'missing';
      readonly required: AttributePattern;
      readonly allowed: readonly AttributePattern[];
    }
  | { readonly kind: 'choice'; readonly alternatives: Pattern };

/** A value to read instead of the one an attribute has. */
interface AssumedValue {
  readonly attribute: XmlAttribute;
  readonly value: string;
}

/**
 * Reads the attributes of an element as those of a definition with this content. Attributes that tell variants of the
 * content apart come first: what they select decides about the others, not the order in which they are written.
 */
export function readStartTag(
  derivatives: Derivatives,
  content: Pattern,
  element: XmlElement,
  context: DatatypeContext,
  assumed?: AssumedValue,
): StartTagReading {
  const faults: StartTagFault[] = [];
  const refused: XmlAttribute[] = [];
  let residual = content;
  for (const attribute of discriminatorsFirst(derivatives, content, element)) {
    const allowed = named(derivatives, residual, attribute.namespaceName, attribute.localName);
    if (allowed.length === 0) {
      refused.push(attribute);
      continue;
    }
    const value = attribute === assumed?.attribute ? assumed.value : attribute.value;
    const matching = matchingValue(derivatives, allowed, value, context);
    if (matching.length === 0) faults.push({ kind: 'value', attribute, allowed });
    residual = attributeDerivative(derivatives, residual, matching.length > 0 ? matching : allowed);
  }
  for (const attribute of refused) {
    const known = named(derivatives, content, attribute.namespaceName, attribute.localName).length > 0;
    const suggestion = known ? undefined : meantAttribute(attribute, residual);
    faults.push({ kind: 'refused', attribute, known, suggestion, residual });
    if (suggestion === undefined) continue;
    const allowed = named(derivatives, residual, suggestion.namespaceName, suggestion.localName);
    const matching = matchingValue(derivatives, allowed, attribute.value, context);
    residual = attributeDerivative(derivatives, residual, matching.length > 0 ? matching : allowed);
  }
  return { content: closeWithFaults(derivatives, residual, faults), faults };
}

/** Closes the attributes; where required ones are missing, goes on as if they were there with any value. */
function closeWithFaults(derivatives: Derivatives, content: Pattern, faults: StartTagFault[]): Pattern {
  const closed = closeAttributes(derivatives, content);
  if (closed.kind !== 'notAllowed') return closed;
  let residual = content;
  let found = false;
  for (const required of requiredParts(content)) {
    if (required.kind !== 'attribute') continue;
    found = true;
    const allowed = sameName(derivatives, content, required);
    faults.push({ kind: 'missing', required, allowed });
    const next = attributeDerivative(derivatives, residual, sameName(derivatives, residual, required));
    if (next.kind !== 'notAllowed') residual = next;
  }
  if (!found) faults.push({ kind: 'choice', alternatives: content });
  const recovered = closeAttributes(derivatives, residual);
  return recovered.kind === 'notAllowed' ? withoutAttributes(derivatives, residual) : recovered;
}

/** Attributes with more alternatives in the content first; namespace declarations are not among them. */
function discriminatorsFirst(
  derivatives: Derivatives,
  content: Pattern,
  element: XmlElement,
): readonly XmlAttribute[] {
  const attributes = element.attributes.filter(({ namespaceName }) => namespaceName !== xmlnsNamespace);
  if (attributes.length < 2) return attributes;
  const weighed = attributes.map((attribute) => ({
    attribute,
    alternatives: named(derivatives, content, attribute.namespaceName, attribute.localName).length,
  }));
  return weighed.sort((a, b) => b.alternatives - a.alternatives).map(({ attribute }) => attribute);
}

function meantAttribute(attribute: XmlAttribute, residual: Pattern): ExpandedName | undefined {
  const names = new Map<string, ExpandedName>();
  for (const { nameClass } of possibleAttributes(residual)) {
    for (const name of namesOf(nameClass)) names.set(name.localName, name);
  }
  const nearest = nearestWord(attribute.localName, names.keys());
  return nearest === undefined ? undefined : names.get(nearest);
}

function matchingValue(
  derivatives: Derivatives,
  attributes: readonly AttributePattern[],
  value: string,
  context: DatatypeContext,
): AttributePattern[] {
  return attributes.filter(({ content }) => matchesContent(derivatives, content, value, context));
}

function named(
  derivatives: Derivatives,
  content: Pattern,
  namespaceName: string,
  localName: string,
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
  return name === undefined ? [attribute] : named(derivatives, content, name.namespaceName, name.localName);
}

/** The content as if every attribute it asks for had been given. */
function withoutAttributes(derivatives: Derivatives, content: Pattern): Pattern {
  const { builder } = derivatives;
  const results = new Map<Pattern, Pattern>();
  const strip = (part: Pattern): Pattern => {
    let result = results.get(part);
    if (result === undefined) {
      result = part.kind === 'attribute' ? builder.empty : builder.withParts(part, strip);
      results.set(part, result);
    }
    return result;
  };
  return strip(content);
}
