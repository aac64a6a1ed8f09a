import type { Pattern } from '../relaxng/pattern.ts';
import type { ValueIr } from './ir.ts';

/** XSD types whose values all fit a JavaScript number. */
const narrowIntegers = new Set(['int', 'short', 'byte', 'unsignedInt', 'unsignedShort', 'unsignedByte']);
const wideIntegers = new Set([
  'integer',
  'long',
  'unsignedLong',
  'nonNegativeInteger',
  'positiveInteger',
  'nonPositiveInteger',
  'negativeInteger',
]);

/** What the texts that match any of these patterns may be. */
export function valueIr(patterns: readonly Pattern[]): ValueIr {
  const literals = new Set<string>();
  let other: ValueIr['other'] = 'none';
  const widen = (to: ValueIr['other']): void => {
    const order = ['none', 'integer', 'wideInteger', 'text'] as const;
    if (order.indexOf(to) > order.indexOf(other)) other = to;
  };
  const pending = [...patterns];
  for (let pattern = pending.shift(); pattern !== undefined; pattern = pending.shift()) {
    if (pattern.kind === 'value') literals.add(pattern.literal.trim());
    else if (pattern.kind === 'choice') pending.push(...pattern.members);
    else if (pattern.kind === 'data' && narrowIntegers.has(pattern.datatype.name)) widen('integer');
    else if (pattern.kind === 'data' && wideIntegers.has(pattern.datatype.name)) widen('wideInteger');
    else if (pattern.kind !== 'notAllowed') widen('text');
  }
  return { literals: [...literals], other };
}
