import { datatypeWords } from '../relaxng/datatype-words.ts';
import type { Datatype } from '../relaxng/datatypes/datatype.ts';
import { parseRegex } from '../relaxng/datatypes/regex/parse-regex.ts';
import { isRegexError } from '../relaxng/datatypes/regex/syntax.ts';
import { integerBounds } from '../relaxng/datatypes/xsd/numbers.ts';
import type { DataPattern } from '../relaxng/pattern.ts';
import { datatypeRange, type NumberRange, rangeParameters } from './datatype-range.ts';
import { ecmascriptPattern } from './ecmascript-pattern.ts';
import { integerPattern } from './integer-pattern.ts';
import type { ValueIr } from './ir.ts';

/** What the texts of a value look like, in words; undefined where any text will do. */
export function valueWords({ data, isAnyText }: ValueIr): string | undefined {
  if (isAnyText) return undefined;
  const words = data.map(({ datatype }) =>
    // Beside others it goes without saying how large a number may be.
    data.length > 1 && isPlainNumber(datatype) ? 'a whole number' : datatypeWords(datatype),
  );
  const telling = new Set(words.filter((each) => each !== 'any text'));
  return telling.size === 0 ? undefined : [...telling].join(' or ');
}

function isPlainNumber({ name, words }: Datatype): boolean {
  return words === undefined && integerBounds.has(name);
}

/**
 * The texts of a value without literals as a pattern of JSON Schema, which accepts the very texts that the grammar does (an
 * element that may be empty may hold white space); undefined where none is known.
 */
export function valuePattern({ data, isAnyText }: ValueIr, mayBeEmpty: boolean): string | undefined {
  if (isAnyText) return undefined;
  const ways = data.map(dataPattern);
  if (ways.length === 0 || ways.includes(undefined)) return undefined;
  return `^(?:${[...ways, ...(mayBeEmpty ? [whiteSpace] : [])].join('|')})$`;
}

/** The numbers of a value whose datatypes are all whole numbers. */
export function valueRange({ data }: ValueIr): NumberRange {
  const ranges = data.map(({ datatype }) => datatypeRange(datatype));
  const bound = (
    name: keyof NumberRange,
    isBeyond: (one: bigint, other: bigint) => boolean,
  ): bigint | undefined =>
    ranges
      .map((range) => range[name])
      .reduce((a, b) => (a === undefined || b === undefined ? undefined : isBeyond(a, b) ? a : b));
  return { minimum: bound('minimum', (a, b) => a < b), maximum: bound('maximum', (a, b) => a > b) };
}

/** XML's white space, which all datatypes but texts collapse, as a pattern. */
export const whiteSpace = '[ \\t\\n\\r]*';

function dataPattern({ datatype, except }: DataPattern): string | undefined {
  const { name, parameters } = datatype;
  const patterns = parameters.filter((parameter) => parameter.name === 'pattern');
  const [pattern] = patterns;
  const isInteger = integerBounds.has(name);
  const known = isInteger ? rangeParameters : [];
  const areKnown = parameters.every((one) => one === pattern || known.includes(one.name));
  if (except !== undefined || !areKnown || (!isInteger && name !== 'string')) return undefined;
  const node = pattern === undefined ? undefined : parseRegex(pattern.value);
  if (node !== undefined && isRegexError(node)) return undefined;
  const written = node === undefined ? undefined : ecmascriptPattern(node);
  if (!isInteger) return written;
  const { minimum, maximum } = datatypeRange(datatype);
  const numbers = `(?:${integerPattern(minimum, maximum)})`;
  // Both have to match: the one ahead, the other then.
  const both = written === undefined ? numbers : `(?=${numbers}${whiteSpace}$)(?:${written})`;
  return `${whiteSpace}${both}${whiteSpace}`;
}
