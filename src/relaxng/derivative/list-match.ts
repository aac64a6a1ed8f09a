import type { DatatypeContext } from '../datatypes/datatype.ts';
import type { ListPattern, Pattern } from '../pattern.ts';
import type { Derivatives } from './derivatives.ts';
import { memberDerivative } from './member-derivative.ts';
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
  if (pattern.kind === 'data' || pattern.kind === 'value') {
    return matchesString(derivatives, pattern, word, context) ? builder.empty : builder.notAllowed;
  }
  return memberDerivative(builder, pattern, (member) => wordDerivative(derivatives, member, word, context));
}
