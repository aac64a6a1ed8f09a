import type { Pattern } from '../pattern.ts';
import type { PatternBuilder } from '../pattern-builder.ts';
import type { Sides } from './comparison-state.ts';

/** The sides as far as child elements are concerned: values never stand beside them (RELAX NG §7.2). */
export function withoutStrings(builder: PatternBuilder, { own, others }: Sides): Sides {
  const results = new Map<Pattern, Pattern>();
  const strip = (pattern: Pattern): Pattern => {
    let result = results.get(pattern);
    if (result === undefined) {
      const isString = pattern.kind === 'data' || pattern.kind === 'value' || pattern.kind === 'list';
      result = isString ? builder.notAllowed : builder.withParts(pattern, strip);
      results.set(pattern, result);
    }
    return result;
  };
  return { own: strip(own), others: others.map(strip) };
}
