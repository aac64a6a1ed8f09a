import type { XmlAttribute, XmlElement } from '../../xml/tree.ts';
import type { DatatypeContext } from '../datatypes/datatype.ts';
import { attributeDerivative, attributesNamed } from '../derivative/attribute-derivative.ts';
import { closeAttributes } from '../derivative/close-attributes.ts';
import type { Derivatives } from '../derivative/derivatives.ts';
import { matchesContent } from '../derivative/string-match.ts';
import { discriminatorsFirst } from '../discriminators-first.ts';
import type { Pattern } from '../pattern.ts';
import { withoutAttributes } from '../without-attributes.ts';

/** What is left of a content behind attributes, and how many of them it had no use for. */
interface AttributeReading {
  /** With the attributes that may still be written. */
  readonly residual: Pattern;
  readonly faults: number;
}

/**
 * Reads the attributes of an element as those of a definition with this content, but for one. What is refused is passed over, and
 * a value that is not allowed is taken for any that is.
 */
export function readAttributes(
  derivatives: Derivatives,
  content: Pattern,
  { attributes }: XmlElement,
  context: DatatypeContext,
  except?: XmlAttribute,
): AttributeReading {
  let residual = content;
  let faults = 0;
  for (const attribute of discriminatorsFirst(derivatives, content, attributes)) {
    if (attribute.start === except?.start) continue;
    const name = derivatives.name(attribute.namespaceName, attribute.localName);
    const named = attributesNamed(derivatives, residual, name);
    const matching = named.filter((one) =>
      matchesContent(derivatives, one.content, attribute.value, context),
    );
    if (matching.length === 0) faults++;
    const next = attributeDerivative(derivatives, residual, matching.length > 0 ? matching : named);
    if (next.kind !== 'notAllowed') residual = next;
  }
  return { residual, faults };
}

/** What a content demands of the children: attributes that are missing are taken to come where it cannot do without. */
export function closedContent(derivatives: Derivatives, content: Pattern): Pattern {
  const closed = closeAttributes(derivatives, content);
  return closed.kind === 'notAllowed' ? withoutAttributes(derivatives.builder, content) : closed;
}
