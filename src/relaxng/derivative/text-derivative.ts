import type { Pattern } from '../pattern.ts';
import type { Derivatives } from './derivatives.ts';
import { memberDerivative } from './member-derivative.ts';

/**
 * What is left of a content after character data that stands beside child elements. Only `text` can match it: `data`,
 * `value` and `list` never share a content with elements (RELAX NG §7.2); for a content without child elements see
 * `matchesContent`. White space between elements is not to be given here, it is ignored (§6.2.7).
 */
export function textDerivative(derivatives: Derivatives, pattern: Pattern): Pattern {
  const known = derivatives.textResiduals.get(pattern.id);
  if (known !== undefined) return known;
  const residual =
    pattern.kind === 'text'
      ? pattern
      : memberDerivative(derivatives.builder, pattern, (member) => textDerivative(derivatives, member));
  return derivatives.keep(derivatives.textResiduals, pattern.id, residual);
}
