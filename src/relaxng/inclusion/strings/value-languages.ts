import { normalizeWhiteSpace } from '../../datatypes/white-space.ts';
import type { ValuePattern } from '../../pattern.ts';
import type { Automaton } from './automaton.ts';
import { intersection } from './combine.ts';
import { datatypeLanguage, isDecimal, isFloatingPoint, whiteSpaceOf } from './datatype-language.ts';
import { type DecimalDigits, digitsOf } from './decimal-languages.ts';
import { floatsOfValue } from './floating-point-languages.ts';
import { type KnownLanguage, mapKnown } from './known-language.ts';
import { literalsLanguage, noStrings, regexLanguage } from './simple-languages.ts';
import { beforeRemovingSpaces, beforeWhiteSpace } from './white-space-languages.ts';

/**
 * The strings that denote any of some values of one datatype, of which there must be one; undefined where it takes
 * `valueLanguage` for each. Throws `AutomatonTooLarge`.
 */
export function valuesLanguage(values: readonly ValuePattern[]): Automaton | undefined {
  const [{ datatype }] = values as [ValuePattern];
  if (withoutAutomaton.has(datatype.name)) return undefined;
  const keys = values.map(({ valueKey }) => valueKey);
  const before = (language: Automaton) => beforeWhiteSpace(language, whiteSpaceOf(datatype));
  if (isDecimal(datatype)) {
    const regexes = values.map(({ literal }) =>
      decimalRegex(digitsOf(normalizeWhiteSpace(literal, 'collapse'))),
    );
    return intersection(datatypeLanguage(datatype).possible, before(regexLanguage(regexes.join('|'))));
  }
  switch (datatype.name) {
    case 'boolean':
      return before(regexLanguage(keys.map((key) => (key === 'true' ? 'true|1' : 'false|0')).join('|')));
    case 'hexBinary':
      return before(regexLanguage(keys.map(inEitherCase).join('|')));
    case 'base64Binary':
      return before(beforeRemovingSpaces(literalsLanguage(keys)));
    default:
      return before(literalsLanguage(keys));
  }
}

/** What is known about the strings that denote one value. */
export function valueLanguage({ datatype, literal }: ValuePattern): KnownLanguage {
  if (!isFloatingPoint(datatype))
    return { certain: noStrings, possible: datatypeLanguage(datatype).possible };
  return mapKnown(floatsOfValue(datatype.name, literal), (language) =>
    beforeWhiteSpace(language, whiteSpaceOf(datatype)),
  );
}

/** Datatypes whose values have very many literals, too many for an automaton, or depend on the document. */
const withoutAutomaton = new Set([
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
