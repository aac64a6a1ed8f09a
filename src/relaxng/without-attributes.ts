import { onceEach } from '../lazy/once.ts';
import type { Pattern } from './pattern.ts';
import type { PatternBuilder } from './pattern-builder.ts';

/** The content as if every attribute that it asks for had been given. */
export function withoutAttributes(builder: PatternBuilder, content: Pattern): Pattern {
  const strip: (part: Pattern) => Pattern = onceEach((part) =>
    part.kind === 'attribute' ? builder.empty : builder.withParts(part, strip),
  );
  return strip(content);
}
