import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import { xmlnsNamespace } from '../../xml/tree.ts';
import { attributesNamed } from '../derivative/attribute-derivative.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import type { NamespaceScope } from '../derivative/namespace-scope.ts';
import type { ElementPattern } from '../pattern.ts';
import { stringPatterns } from '../possible-parts.ts';
import type { StartTagReading } from './start-tag-reading.ts';
import { readStartTag } from './start-tag-reading.ts';

/** An attribute that rules something out by its value, and the values with which it would not. */
export interface Condition {
  readonly attribute: string;
  readonly is: string;
  readonly allowed: readonly string[];
}

/** An element as it is read by one definition. */
export interface ReadElement {
  readonly element: XmlElement;
  readonly definition: ElementPattern;
  /** Inside the element. */
  readonly scope: NamespaceScope;
}

/** Elements with more attributes are not worth the time. */
const mostAttributes = 32;
const mostValues = 64;

/**
 * Which attribute of an element would have to have which value for something to be right, the others staying as they
 * are: the start tag is read again with every other value that the definition enumerates for an attribute that tells
 * variants apart. Undefined where no single attribute decides.
 */
export function conditionFor(
  derivatives: Derivatives,
  { element, definition, scope }: ReadElement,
  isRight: (reading: StartTagReading) => boolean,
  except?: XmlAttribute,
): Condition | undefined {
  if (element.attributes.length > mostAttributes) return undefined;
  for (const attribute of element.attributes) {
    if (attribute === except || attribute.namespaceName === xmlnsNamespace) continue;
    const name = derivatives.name(attribute.namespaceName, attribute.localName);
    const alternatives = attributesNamed(derivatives, definition.content, name);
    if (alternatives.length < 2) continue;
    const values = new Set<string>();
    for (const { content } of alternatives) {
      for (const part of stringPatterns(content)) if (part.kind === 'value') values.add(part.literal);
    }
    values.delete(attribute.value);
    if (values.size > mostValues) continue;
    const allowed = [...values].filter((value) =>
      isRight(readStartTag(derivatives, definition.content, element, scope, { attribute, value })),
    );
    if (allowed.length > 0) return { attribute: attribute.qualifiedName, is: attribute.value, allowed };
  }
  return undefined;
}
