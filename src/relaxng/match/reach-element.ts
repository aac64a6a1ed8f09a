import type { ExpandedName } from '../name-class.ts';
import type { Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';
import { elementsNamed } from '../possible-parts.ts';

/** What a content comes to when all that stands in front of elements of that name is left out. */
export function reachElement(builder: PatternBuilder, content: Pattern, name: ExpandedName): Pattern {
  if (elementsNamed(content, name).length === 0) return builder.notAllowed;
  const reach = (part: Pattern): Pattern => reachElement(builder, part, name);
  switch (content.kind) {
    case 'choice':
      return builder.choice(content.members.map(reach));
    case 'group':
      return builder.choice(
        content.members.map((member, index) =>
          builder.group([reach(member), ...content.members.slice(index + 1)]),
        ),
      );
    case 'interleave':
      return builder.choice(
        content.members.map((member, index) =>
          builder.interleave(content.members.with(index, reach(member))),
        ),
      );
    case 'oneOrMore':
      return builder.group([reach(content.content), builder.optional(content)]);
    default:
      return content;
  }
}
