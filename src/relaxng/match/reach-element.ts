import { type ExpandedName, nameClassContains } from '../name-class.ts';
import type { ElementPattern, Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';
import { possibleElements } from '../possible-parts.ts';

/** What a content comes to when all that stands in front of some of its element definitions is left out. */
export function reachElement(
  builder: PatternBuilder,
  content: Pattern,
  isWanted: (definition: ElementPattern) => boolean,
): Pattern {
  if (!possibleElements(content, true).some(isWanted)) return builder.notAllowed;
  const reach = (part: Pattern): Pattern => reachElement(builder, part, isWanted);
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

/** Whether a definition is for elements of a name. */
export function isNamed({ namespaceName, localName }: ExpandedName): (definition: ElementPattern) => boolean {
  return ({ nameClass }) => nameClassContains(nameClass, namespaceName, localName);
}
