import type { Pattern } from '../pattern.ts';
import type { Derivatives } from './derivatives.ts';

/**
 * What a content demands of the children once the start tag has ended: attributes still asked for are no longer to be had.
 * `notAllowed` where a required attribute is missing.
 */
export function closeAttributes(derivatives: Derivatives, pattern: Pattern): Pattern {
  const known = derivatives.closed.get(pattern.id);
  if (known !== undefined) return known;
  return derivatives.keep(derivatives.closed, pattern.id, closed(derivatives, pattern));
}

function closed(derivatives: Derivatives, pattern: Pattern): Pattern {
  const { builder } = derivatives;
  switch (pattern.kind) {
    case 'attribute':
      return builder.notAllowed;
    case 'choice':
    case 'group':
    case 'interleave':
      return builder[pattern.kind](pattern.members.map((member) => closeAttributes(derivatives, member)));
    case 'oneOrMore':
      return builder.oneOrMore(closeAttributes(derivatives, pattern.content));
    default:
      return pattern;
  }
}
