import type { Pattern } from '../pattern.ts';
import type { Derivatives } from './derivatives.ts';

/**
 * What is left of a content after character data that stands beside child elements. Only `text` can match it: `data`,
 * `value` and `list` never share a content with elements (RELAX NG §7.2); for a content without child elements see
 * `matchesContent`. White space between elements is not to be given here, it is ignored (§6.2.7).
 */
export function textDerivative(derivatives: Derivatives, pattern: Pattern): Pattern {
  const known = derivatives.textResiduals.get(pattern.id);
  if (known !== undefined) return known;
  return derivatives.keep(derivatives.textResiduals, pattern.id, residual(derivatives, pattern));
}

function residual(derivatives: Derivatives, pattern: Pattern): Pattern {
  const { builder } = derivatives;
  switch (pattern.kind) {
    case 'text':
      return pattern;
    case 'choice':
      return builder.choice(pattern.members.map((member) => textDerivative(derivatives, member)));
    case 'group': {
      const alternatives: Pattern[] = [];
      for (const [index, member] of pattern.members.entries()) {
        alternatives.push(
          builder.group([textDerivative(derivatives, member), ...pattern.members.slice(index + 1)]),
        );
        if (!member.nullable) break;
      }
      return builder.choice(alternatives);
    }
    case 'interleave':
      return builder.choice(
        pattern.members.map((member, index) =>
          builder.interleave(pattern.members.with(index, textDerivative(derivatives, member))),
        ),
      );
    case 'oneOrMore':
      return builder.group([textDerivative(derivatives, pattern.content), builder.optional(pattern)]);
    default:
      return builder.notAllowed;
  }
}
