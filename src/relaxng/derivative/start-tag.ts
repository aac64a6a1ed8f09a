import type { XmlElement } from '../../xml/tree.ts';
import { xmlnsNamespace } from '../../xml/tree.ts';
import type { DatatypeContext } from '../datatypes/datatype.ts';
import type { Pattern } from '../pattern.ts';
import { attributeDerivative, attributesNamed } from './attribute-derivative.ts';
import { closeAttributes } from './close-attributes.ts';
import type { Derivatives, MetName } from './derivatives.ts';
import { matchesContent } from './string-match.ts';

/** An attribute of a start tag as patterns see it. */
interface NamedValue {
  readonly name: MetName;
  readonly value: string;
}

/**
 * The attributes of an element without its namespace declarations, in an order that depends on the names alone, so that
 * equal sets of attributes take equal ways.
 */
export function attributesOf(derivatives: Derivatives, element: XmlElement): NamedValue[] {
  const attributes: NamedValue[] = [];
  for (const { namespaceName, localName, value } of element.attributes) {
    if (namespaceName === xmlnsNamespace) continue;
    attributes.push({ name: derivatives.name(namespaceName, localName), value });
  }
  return attributes.length > 1 ? attributes.sort((a, b) => a.name.id - b.name.id) : attributes;
}

/**
 * What a definition's content demands of the children once these attributes are read; `notAllowed` where they are
 * wrong.
 */
export function startTagDerivative(
  derivatives: Derivatives,
  content: Pattern,
  attributes: readonly NamedValue[],
  context: DatatypeContext,
): Pattern {
  let residual = content;
  for (const { name, value } of attributes) {
    const matching = attributesNamed(derivatives, residual, name).filter((attribute) =>
      matchesContent(derivatives, attribute.content, value, context),
    );
    residual = attributeDerivative(derivatives, residual, matching);
    if (residual.kind === 'notAllowed') return residual;
  }
  return closeAttributes(derivatives, residual);
}
