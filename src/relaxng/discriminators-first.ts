import { xmlnsNamespace } from '../xml/tree.ts';
import { attributesNamed } from './derivative/attribute-derivative.ts';
import type { Derivatives } from './derivative/derivatives.ts';
import type { ExpandedName } from './name-class.ts';
import type { Pattern } from './pattern.ts';

/**
 * Attributes in the order in which to read them past mistakes: those with more alternatives in a content first, since what they
 * select decides about the others, wherever it is written. Namespace declarations are not among them.
 */
export function discriminatorsFirst<Attribute extends ExpandedName>(
  derivatives: Derivatives,
  content: Pattern,
  attributes: readonly Attribute[],
): Attribute[] {
  const others = attributes.filter(({ namespaceName }) => namespaceName !== xmlnsNamespace);
  if (others.length < 2) return others;
  const weighed = others.map((attribute) => {
    const name = derivatives.name(attribute.namespaceName, attribute.localName);
    return { attribute, alternatives: attributesNamed(derivatives, content, name).length };
  });
  return weighed.sort((a, b) => b.alternatives - a.alternatives).map(({ attribute }) => attribute);
}
