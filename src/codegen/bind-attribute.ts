import type { ExpandedName } from '../relaxng/name-class.ts';
import type { Pattern } from '../relaxng/pattern.ts';
import type { PatternBuilder } from '../relaxng/pattern-builder.ts';

/**
 * What is left of a content where an attribute has one value, or is absent (`literal` undefined): `notAllowed` where that
 * cannot be. An attribute stands in a content at most once (RELAX NG §7.3), so that one alternative place is taken.
 */
export function bindAttribute(
  builder: PatternBuilder,
  content: Pattern,
  name: ExpandedName,
  literal: string | undefined,
): Pattern {
  const isMeant = (pattern: Pattern): boolean =>
    pattern.kind === 'attribute' &&
    pattern.nameClass.kind === 'name' &&
    pattern.nameClass.localName === name.localName &&
    pattern.nameClass.namespaceName === name.namespaceName;
  const absent = (pattern: Pattern): Pattern =>
    isMeant(pattern) ? builder.notAllowed : builder.withParts(pattern, absent);
  const present = (pattern: Pattern, text: string): Pattern => {
    switch (pattern.kind) {
      case 'attribute':
        if (!isMeant(pattern)) return builder.notAllowed;
        return builder.attribute(pattern.nameClass, valuesEqual(builder, pattern.content, text));
      case 'choice':
        return builder.choice(pattern.members.map((member) => present(member, text)));
      case 'group':
      case 'interleave': {
        const { kind, members } = pattern;
        const ways = members.map((one) => {
          const bound = present(one, text);
          if (bound === builder.notAllowed) return bound;
          return builder[kind](members.map((member) => (member === one ? bound : absent(member))));
        });
        return builder.choice(ways);
      }
      default:
        return builder.notAllowed;
    }
  };
  return literal === undefined ? absent(content) : present(content, literal);
}

/** The values among alternatives that are written as the literal. */
function valuesEqual(builder: PatternBuilder, content: Pattern, literal: string): Pattern {
  if (content.kind === 'value') return content.literal.trim() === literal ? content : builder.notAllowed;
  if (content.kind !== 'choice') return builder.notAllowed;
  return builder.choice(content.members.map((member) => valuesEqual(builder, member, literal)));
}
