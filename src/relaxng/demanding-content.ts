import { onceEach } from '../lazy/once.ts';
import type { Pattern } from './pattern.ts';
import type { PatternBuilder } from './pattern-builder.ts';

/**
 * The content with a certain part in it that otherwise may be absent: one of those that `demand` gives a pattern for, which
 * it then has instead. Asked about attributes, elements and the patterns for text. `notAllowed` where there is no such part.
 */
export function demandingContent(
  builder: PatternBuilder,
  content: Pattern,
  demand: (part: Pattern) => Pattern | undefined,
): Pattern {
  const demanding: (part: Pattern) => Pattern = onceEach((part) => {
    switch (part.kind) {
      case 'choice':
        return builder.choice(part.members.map(demanding));
      case 'group':
      case 'interleave':
        return builder.choice(
          part.members.map((member, index) =>
            builder[part.kind](part.members.with(index, demanding(member))),
          ),
        );
      case 'oneOrMore':
        return demanding(part.content);
      default:
        return demand(part) ?? builder.notAllowed;
    }
  });
  return demanding(content);
}
