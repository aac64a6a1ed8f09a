import type { DatatypeParameter } from '../../datatypes/datatype.ts';
import { integerBounds } from '../../datatypes/xsd/numbers.ts';
import { type Pattern, partsOf } from '../../pattern.ts';

/**
 * Strings that are likely to tell string patterns apart: the literals they list, the borders of their datatypes and
 * what stands next to those, and a few strings of every usual form.
 */
export function sampleStrings(patterns: readonly Pattern[]): string[] {
  const samples = new Set<string>();
  const add = (literal: string): void => void samples.add(literal);
  const waiting = [...patterns];
  for (let pattern = waiting.pop(); pattern !== undefined; pattern = waiting.pop()) {
    waiting.push(...partsOf(pattern));
    if (pattern.kind === 'value') add(pattern.literal);
    if (pattern.kind !== 'data') continue;
    const { minimum, maximum } = integerBounds.get(pattern.datatype.name) ?? {};
    for (const bound of [minimum, maximum]) if (bound !== undefined) neighbours(bound).forEach(add);
    pattern.datatype.parameters.flatMap(parameterSamples).forEach(add);
  }
  usualForms.forEach(add);
  return [...samples];
}

function parameterSamples({ name, value }: DatatypeParameter): string[] {
  if (name === 'pattern') return [];
  if (!/length/i.test(name)) return neighbours(value);
  const length = Number(value);
  if (!(length <= longestSample)) return [];
  return [length - 1, length, length + 1].map((count) => 'a'.repeat(Math.max(0, count)));
}

const longestSample = 10_000;

function neighbours(bound: string): string[] {
  if (!/^[+-]?[0-9]+$/.test(bound)) return [bound];
  return [-1n, 0n, 1n].map((distance) => String(BigInt(bound) + distance));
}

const usualForms = [
  '|a|ab|A|a-b|a b|a:b|-|!|_|/|/a|http://example.org/|é|\n',
  '0|1|-1|+1|01|10|100|1.5|-1.5|1.0|1e3|-1e3|0x1|ff|INF|-INF|NaN',
  'true|false|yes|no|on|off|10.0.0.1|::1|52:54:00:12:34:56',
  '2001-12-31|2001-12-31T23:59:59|2001-12-31T23:59:59Z|23:59:59|P1D|P1Y|PT1S|-P1D',
].flatMap((forms) => forms.split('|'));
