import type { Datatype } from './datatypes/datatype.ts';
import { integerBounds } from './datatypes/xsd/numbers.ts';

/**
 * A datatype with its parameters in words, such as `a whole number from 0 up to 65535`: the schema's own words where it
 * has some.
 */
export function datatypeWords(datatype: Datatype): string {
  if (datatype.words !== undefined) return datatype.words;
  const limits = bounds(datatype);
  const words = typeWords(datatype.name) + limits;
  const pattern = parameter(datatype, 'pattern');
  if (pattern === undefined || isPlainDigits(datatype, pattern)) return words + lengthWords(datatype);
  if (words === anyText) return `text matching ${pattern}`;
  return `${words}${lengthWords(datatype)} matching ${pattern}`;
}

/** The words for what is not limited at all. */
export const anyText = 'any text';

/** The default is the name itself: somebody who wrote the schema knows it. */
function typeWords(name: string): string {
  return wordsByType.get(name) ?? (integerBounds.has(name) ? 'a whole number' : `a value of type ${name}`);
}

const wordsByType: ReadonlyMap<string, string> = new Map([
  ['string', anyText],
  ['normalizedString', anyText],
  ['token', anyText],
  ['boolean', 'true or false'],
  ['decimal', 'a decimal number'],
  ['float', 'a number'],
  ['double', 'a number'],
  ['anyURI', 'a URI'],
  ['QName', 'a qualified name'],
  ['Name', 'an XML name'],
  ['NCName', 'an XML name without colon'],
  ['NMTOKEN', 'a name token'],
  ['NMTOKENS', 'name tokens'],
  ['ID', 'an identifier'],
  ['IDREF', 'a reference to an identifier'],
  ['language', 'a language tag such as en'],
  ['date', 'a date such as 2001-12-31'],
  ['time', 'a time such as 23:59:59'],
  ['dateTime', 'a date and time such as 2001-12-31T23:59:59'],
  ['duration', 'a duration such as P1DT2H'],
  ['hexBinary', 'hexadecimal digits in pairs'],
  ['base64Binary', 'base64 data'],
]);

function bounds(datatype: Datatype): string {
  const { minimum, maximum } = integerBounds.get(datatype.name) ?? {};
  const from = parameter(datatype, 'minInclusive') ?? worthSaying(minimum);
  const upTo = parameter(datatype, 'maxInclusive') ?? worthSaying(maximum);
  const above = parameter(datatype, 'minExclusive');
  const below = parameter(datatype, 'maxExclusive');
  if (above === undefined && below === undefined) {
    if (from !== undefined && upTo !== undefined) return ` from ${from} up to ${upTo}`;
    if (from !== undefined) return ` of at least ${from}`;
    return upTo === undefined ? '' : ` of at most ${upTo}`;
  }
  const start = above !== undefined ? ` above ${above}` : from === undefined ? '' : ` from ${from}`;
  const end = below !== undefined ? ` below ${below}` : upTo === undefined ? '' : ` up to ${upTo}`;
  return start + end;
}

/** Nobody counts up to 2^64. */
function worthSaying(bound: string | undefined): string | undefined {
  return Number.isSafeInteger(Number(bound)) ? bound : undefined;
}

function lengthWords(datatype: Datatype): string {
  const length = parameter(datatype, 'length');
  if (length !== undefined) return ` of length ${length}`;
  const shortest = parameter(datatype, 'minLength');
  const longest = parameter(datatype, 'maxLength');
  if (shortest !== undefined && longest !== undefined) return ` of length ${shortest} to ${longest}`;
  if (shortest !== undefined)
    return shortest === '1' ? ' that is not empty' : ` of at least ${shortest} characters`;
  return longest === undefined ? '' : ` of at most ${longest} characters`;
}

/** A pattern that only asks for digits says nothing beside "a whole number". */
function isPlainDigits(datatype: Datatype, pattern: string): boolean {
  return integerBounds.has(datatype.name) && /^(-\?|\[-\+\]\??)?(\[0-9\]|\\d)[+*]$/.test(pattern);
}

function parameter(datatype: Datatype, name: string): string | undefined {
  return datatype.parameters.find((candidate) => candidate.name === name)?.value;
}
