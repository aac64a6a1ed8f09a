import type { DatatypeContext } from '../datatypes/datatype.ts';
import type { ListPattern, Pattern } from '../pattern.ts';
import type { Derivatives } from './derivatives.ts';
import { matchesString } from './string-match.ts';

/** Whether the words of a string, split at white space, match the content of a list (RELAX NG §6.2.9). */
export function matchesList(
  derivatives: Derivatives,
  list: ListPattern,
  literal: string,
  context: DatatypeContext,
): boolean {
  let residual = list.content;
  for (const word of literal.matchAll(/[^ \t\r\n]+/g)) {
    residual = wordDerivative(derivatives, residual, word[0], context);
    if (residual.kind === 'notAllowed') return false;
  }
  return residual.nullable;
}

function wordDerivative(
  derivatives: Derivatives,
  pattern: Pattern,
  word: string,
  context: DatatypeContext,
): Pattern {
  const { builder } = derivatives;
  switch (pattern.kind) {
    case 'data':
    case 'value':
      return matchesString(derivatives, pattern, word, context) ? builder.empty : builder.notAllowed;
    case 'choice':
      return builder.choice(
        pattern.members.map((member) => wordDerivative(derivatives, member, word, context)),
      );
    case 'group': {
      const alternatives: Pattern[] = [];
      for (const [index, member] of pattern.members.entries()) {
        const residual = wordDerivative(derivatives, member, word, context);
        alternatives.push(builder.group([residual, ...pattern.members.slice(index + 1)]));
        if (!member.nullable) break;
      }
      return builder.choice(alternatives);
    }
    case 'interleave':
      return builder.choice(
        pattern.members.map((member, index) => {
          const residual = wordDerivative(derivatives, member, word, context);
          return builder.interleave(pattern.members.with(index, residual));
        }),
      );
    case 'oneOrMore': {
      const residual = wordDerivative(derivatives, pattern.content, word, context);
      return builder.group([residual, builder.optional(pattern)]);
    }
    default:
      return builder.notAllowed;
  }
}
