import type { Pattern } from '../../pattern.ts';
import type { PatternBuilder } from '../../pattern-builder.ts';

/**
 * The same string pattern as a pattern of `builder`, so that patterns of several grammars can be told apart by id and
 * run together. Elements and attributes match no string, and become `notAllowed`.
 */
export function adoptPattern(builder: PatternBuilder, pattern: Pattern): Pattern {
  switch (pattern.kind) {
    case 'empty':
    case 'text':
      return builder[pattern.kind];
    case 'data':
      return builder.data(pattern.datatype, pattern.except && adoptPattern(builder, pattern.except));
    case 'value':
      return builder.value(pattern.datatype, pattern.literal, pattern.valueKey);
    case 'list':
      return builder.list(adoptPattern(builder, pattern.content));
    case 'choice':
    case 'group':
    case 'interleave':
    case 'oneOrMore':
      return builder.withParts(pattern, (part) => adoptPattern(builder, part));
    default:
      return builder.notAllowed;
  }
}
