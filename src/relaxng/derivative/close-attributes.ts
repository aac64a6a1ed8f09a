import type { Pattern } from '../pattern.ts';
import type { Derivatives } from './derivatives.ts';

/**
 * What a content demands of the children once the start tag has ended: attributes still asked for are no longer to be
 * had. `notAllowed` where a required attribute is missing.
 */
export function closeAttributes(derivatives: Derivatives, pattern: Pattern): Pattern {
  const known = derivatives.closed.get(pattern.id);
  if (known !== undefined) return known;
  const { builder } = derivatives;
  const closed =
    pattern.kind === 'attribute'
      ? builder.notAllowed
      : builder.withParts(pattern, (part) => closeAttributes(derivatives, part));
  return derivatives.keep(derivatives.closed, pattern.id, closed);
}
