import { normalizeWhiteSpace } from '../../datatypes/white-space.ts';
import type { ValuePattern } from '../../pattern.ts';
import type { Automaton } from './automaton.ts';
import { intersection } from './combine.ts';
import { datatypeLanguage, isDecimal, whiteSpaceOf } from './datatype-language.ts';
import { type DecimalDigits, digitsOf } from './decimal-languages.ts';
import { literalsLanguage, regexLanguage } from './simple-languages.ts';
import { beforeRemovingSpaces, beforeWhiteSpace } from './white-space-languages.ts';

/**
 * The strings that denote any of some values of one datatype, of which there must be one; undefined where no automaton
 * is made for that. Throws `AutomatonTooLarge`.
 */
export function valuesLanguage(values: readonly ValuePattern[]): Automaton | undefined {
  const [{ datatype }] = values as [ValuePattern];
  const whiteSpace = whiteSpaceOf(datatype);
  const keys = values.map(({ valueKey }) => valueKey);
  const ofRegexes = (regexes: readonly string[]) =>
    intersection(
      datatypeLanguage(datatype).language,
      beforeWhiteSpace(regexLanguage(regexes.join('|')), whiteSpace),
    );
  if (isDecimal(datatype)) {
    return ofRegexes(
      values.map(({ literal }) => decimalRegex(digitsOf(normalizeWhiteSpace(literal, 'collapse')))),
    );
  }
  if (datatype.name === 'boolean')
    return ofRegexes(keys.map((key) => (key === 'true' ? 'true|1' : 'false|0')));
  if (datatype.name === 'hexBinary') return ofRegexes(keys.map(inEitherCase));
  if (datatype.name === 'base64Binary')
    return beforeWhiteSpace(beforeRemovingSpaces(literalsLanguage(keys)), whiteSpace);
  return withManyLiterals.has(datatype.name)
    ? undefined
    : beforeWhiteSpace(literalsLanguage(keys), whiteSpace);
}

/** Datatypes whose values have so many literals, or so dependent on the document, that no automaton is made for them. */
const withManyLiterals = new Set([
  ...['float', 'double', 'duration', 'dateTime', 'date', 'time', 'gYearMonth', 'gYear', 'gMonthDay', 'gDay'],
  ...['gMonth', 'QName', 'NOTATION'],
]);

/** The decimals of one value, and some strings that are no decimals. */
function decimalRegex({ negative, whole, fraction }: DecimalDigits): string {
  if (whole === '' && fraction === '') return '[+\\-]?0*(\\.0*)?';
  return `${negative ? '-' : '\\+?'}0*${whole}${fraction === '' ? '(\\.0*)?' : `\\.${fraction}0*`}`;
}

function inEitherCase(digits: string): string {
  return digits.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`);
}
