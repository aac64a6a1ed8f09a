import type { Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';

/**
 * What is left of a choice, group, interleave or oneOrMore after something that one of its members takes, told by what
 * `derive` leaves of each member; `notAllowed` for other patterns. In a group the members in front of the one that
 * takes it have to be nullable.
 */
export function memberDerivative(
  builder: PatternBuilder,
  pattern: Pattern,
  derive: (member: Pattern) => Pattern,
): Pattern {
  switch (pattern.kind) {
    case 'choice':
      return builder.choice(pattern.members.map((member) => derive(member)));
    case 'group': {
      const alternatives: Pattern[] = [];
      for (const [index, member] of pattern.members.entries()) {
        alternatives.push(builder.group([derive(member), ...pattern.members.slice(index + 1)]));
        if (!member.nullable) break;
      }
      return builder.choice(alternatives);
    }
    case 'interleave':
      return builder.choice(
        pattern.members.map((member, index) =>
          builder.interleave(pattern.members.with(index, derive(member))),
        ),
      );
    case 'oneOrMore':
      return builder.group([derive(pattern.content), builder.optional(pattern)]);
    default:
      return builder.notAllowed;
  }
}
