import { integerBounds } from '../../relaxng/datatypes/xsd/numbers.ts';
import type { Pattern } from '../../relaxng/pattern.ts';
import { stringPatterns } from '../../relaxng/possible-parts.ts';

/**
 * How libvirt reads a value, as far as the grammar tells: a word of a list, a number, a text in a notation of its own (a UUID,
 * a set of CPUs), or any text.
 */
export type ValueKind = 'word' | 'number' | 'notation' | 'text';

/** The kind of the values that the grammar allows at a place; of several the one that takes most. */
export function valueKind(values: readonly Pattern[]): ValueKind {
  const kinds = new Set(values.flatMap(stringPatterns).map(kindOf));
  for (const kind of ['text', 'notation', 'number'] as const) if (kinds.has(kind)) return kind;
  return 'word';
}

function kindOf(pattern: Pattern): ValueKind {
  if (pattern.kind === 'value') return 'word';
  if (pattern.kind !== 'data') return pattern.kind === 'text' ? 'text' : 'notation';
  const { name, parameters } = pattern.datatype;
  if (integerBounds.has(name) || numberTypes.has(name)) return 'number';
  return parameters.some((parameter) => parameter.name === 'pattern') ? 'notation' : 'text';
}

const numberTypes: ReadonlySet<string> = new Set(['decimal', 'float', 'double']);
