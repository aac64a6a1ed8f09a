import { isBlank } from '../../xml/characters.ts';
import type { Datatype, DatatypeContext } from '../datatypes/datatype.ts';
import type { ChoicePattern, Pattern } from '../pattern.ts';
import type { Derivatives } from './derivatives.ts';
import { matchesList } from './list-match.ts';

/** The alternatives of a choice sorted for looking up a literal among thousands of values. */
export interface ChoiceIndex {
  readonly values: ReadonlyMap<Datatype, ReadonlySet<string>>;
  readonly others: readonly Pattern[];
}

/**
 * Whether character data alone matches a content without attributes: an attribute's value, or an element without child
 * elements. White space also matches what the absence of text would match, and absent text what '' would match
 * (RELAX NG §6.2.7).
 */
export function matchesContent(
  derivatives: Derivatives,
  pattern: Pattern,
  literal: string,
  context: DatatypeContext,
): boolean {
  return (pattern.nullable && isBlank(literal)) || matchesString(derivatives, pattern, literal, context);
}

/** Whether a pattern matches exactly this string, as one item (RELAX NG §6.2.8, §6.2.9). */
export function matchesString(
  derivatives: Derivatives,
  pattern: Pattern,
  literal: string,
  context: DatatypeContext,
): boolean {
  switch (pattern.kind) {
    case 'text':
      return true;
    case 'data':
      return (
        pattern.datatype.allows(literal, context) &&
        (pattern.except === undefined || !matchesString(derivatives, pattern.except, literal, context))
      );
    case 'value':
      return pattern.datatype.valueKey(literal, context) === pattern.valueKey;
    case 'list':
      return matchesList(derivatives, pattern, literal, context);
    case 'choice': {
      const { values, others } = choiceIndex(derivatives, pattern);
      for (const [datatype, keys] of values) {
        const key = datatype.valueKey(literal, context);
        if (key !== undefined && keys.has(key)) return true;
      }
      return others.some((member) => matchesString(derivatives, member, literal, context));
    }
    case 'group':
    case 'interleave': {
      const demanding = pattern.members.filter((member) => !member.nullable);
      if (demanding.length > 1) return false;
      return (demanding.length === 1 ? demanding : pattern.members).some((member) =>
        matchesString(derivatives, member, literal, context),
      );
    }
    case 'oneOrMore':
      return matchesString(derivatives, pattern.content, literal, context);
    default:
      return false;
  }
}

function choiceIndex(derivatives: Derivatives, choice: ChoicePattern): ChoiceIndex {
  const known = derivatives.choiceIndexes.get(choice.id);
  if (known !== undefined) return known;
  const values = new Map<Datatype, Set<string>>();
  const others: Pattern[] = [];
  for (const member of choice.members) {
    if (member.kind !== 'value') {
      others.push(member);
      continue;
    }
    const keys = values.get(member.datatype);
    if (keys === undefined) values.set(member.datatype, new Set([member.valueKey]));
    else keys.add(member.valueKey);
  }
  return derivatives.keep(derivatives.choiceIndexes, choice.id, { values, others });
}
