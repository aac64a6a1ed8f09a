import type { Datatype } from '../relaxng/datatypes/datatype.ts';
import { integerBounds } from '../relaxng/datatypes/xsd/numbers.ts';
import type { DataPattern, Pattern } from '../relaxng/pattern.ts';
import { datatypeRange } from './datatype-range.ts';
import type { ValueIr } from './ir.ts';

/** What the texts that match any of these patterns may be. */
export function valueIr(patterns: readonly Pattern[]): ValueIr {
  const literals = new Set<string>();
  const data = new Set<DataPattern>();
  let other: ValueIr['other'] = 'none';
  let isAnyText = false;
  const widen = (to: ValueIr['other']): void => {
    const order = ['none', 'integer', 'wideInteger', 'text'] as const;
    if (order.indexOf(to) > order.indexOf(other)) other = to;
  };
  const pending = [...patterns];
  for (let pattern = pending.shift(); pattern !== undefined; pattern = pending.shift()) {
    if (pattern.kind === 'value') literals.add(pattern.literal.trim());
    else if (pattern.kind === 'choice') pending.push(...pattern.members);
    else if (pattern.kind === 'data') {
      data.add(pattern);
      widen(dataKind(pattern.datatype));
    } else if (pattern.kind !== 'notAllowed') {
      isAnyText = true;
      widen('text');
    }
  }
  return { literals: [...literals], other, data: [...data], isAnyText };
}

/** An integer type is narrow if all of its values fit a JavaScript number. Octal numbers are texts: `0644` is not 644. */
function dataKind(datatype: Datatype): ValueIr['other'] {
  const hasPattern = datatype.parameters.some(({ name }) => name === 'pattern');
  const isOctal = hasPattern && datatype.allows('7') && !datatype.allows('8');
  if (!integerBounds.has(datatype.name) || isOctal) return 'text';
  const { minimum, maximum } = datatypeRange(datatype);
  const narrow = Number.isSafeInteger(Number(minimum)) && Number.isSafeInteger(Number(maximum));
  return narrow ? 'integer' : 'wideInteger';
}
