import { integerBounds } from '../../datatypes/xsd/numbers.ts';
import type { Automaton } from './automaton.ts';
import { intersection } from './combine.ts';
import { dateRegexes } from './date-regex.ts';
import { decimalsInOrder, digitsOf } from './decimal-languages.ts';
import { allStrings, noStrings, regexLanguage } from './simple-languages.ts';
import { escapedRegex, uriReferenceRegex } from './uri-regex.ts';
import { beforeRemovingSpaces } from './white-space-languages.ts';

/** The strings that a datatype of XML Schema Part 2 without parameters allows, their white space normalised. */
export function lexicalLanguage(name: string): Automaton {
  let language = languages.get(name);
  if (language === undefined) languages.set(name, (language = makeLanguage(name)));
  return language;
}

/** There are only so many names. */
const languages = new Map<string, Automaton>();

function makeLanguage(name: string): Automaton {
  const bounds = integerBounds.get(name);
  if (bounds !== undefined) {
    const { minimum, maximum } = bounds;
    let language = regexLanguage('[+\\-]?[0-9]+');
    if (minimum !== undefined)
      language = intersection(
        language,
        decimalsInOrder(digitsOf(minimum), (order) => order >= 0),
      );
    if (maximum !== undefined)
      language = intersection(
        language,
        decimalsInOrder(digitsOf(maximum), (order) => order <= 0),
      );
    return language;
  }
  switch (name) {
    case 'string':
    case 'normalizedString':
    case 'token':
      return allStrings;
    case 'ENTITY':
    case 'ENTITIES':
      return noStrings; // no document declares any
    case 'anyURI':
      return intersection(regexLanguage(uriReferenceRegex), regexLanguage(escapedRegex));
    case 'base64Binary':
      return beforeRemovingSpaces(regexLanguage(regexes.base64Binary as string));
    case 'duration':
      return intersection(regexLanguage(regexes.duration as string), regexLanguage('-?P[\\s\\S]*[^PT]'));
    default:
      return regexLanguage(regexes[name] as string);
  }
}

const decimalRegex = '[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)';
const ncNameRegex = '[\\i-[:]][\\c-[:]]*';
const qualifiedNameRegex = `(${ncNameRegex}:)?${ncNameRegex}`;
const component = '[0-9]{1,15}';

const regexes: Readonly<Record<string, string>> = {
  language: '[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*',
  Name: '\\i\\c*',
  NCName: ncNameRegex,
  NMTOKEN: '\\c+',
  NMTOKENS: '\\c+( \\c+)*',
  ID: ncNameRegex,
  IDREF: ncNameRegex,
  IDREFS: `${ncNameRegex}( ${ncNameRegex})*`,
  QName: qualifiedNameRegex,
  NOTATION: qualifiedNameRegex,
  boolean: 'true|false|0|1',
  decimal: decimalRegex,
  float: `(${decimalRegex})([eE][+\\-]?[0-9]+)?|INF|-INF|NaN`,
  double: `(${decimalRegex})([eE][+\\-]?[0-9]+)?|INF|-INF|NaN`,
  hexBinary: '([0-9a-fA-F]{2})*',
  base64Binary: '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?',
  duration:
    `-?P(${component}Y)?(${component}M)?(${component}D)?` +
    `(T(${component}H)?(${component}M)?(${component}(\\.[0-9]+)?S)?)?`,
  ...dateRegexes,
};
