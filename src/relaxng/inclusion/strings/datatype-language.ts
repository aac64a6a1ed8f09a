import type { Datatype, DatatypeParameter } from '../../datatypes/datatype.ts';
import type { CodePointSet } from '../../datatypes/regex/code-point-set.ts';
import { classOf, partitionBy } from '../../datatypes/regex/partition.ts';
import { normalizeWhiteSpace, type WhiteSpace } from '../../datatypes/white-space.ts';
import { integerBounds } from '../../datatypes/xsd/numbers.ts';
import { type Automaton, AutomatonTooLarge, matched, unmatched } from './automaton.ts';
import { decimalsInOrder, decimalsOfDigits, digitsOf } from './decimal-languages.ts';
import { floatsInOrder } from './floating-point-languages.ts';
import { certainly, intersectKnown, type KnownLanguage, mapKnown } from './known-language.ts';
import { lexicalLanguage } from './lexical-languages.ts';
import { allStrings, noStrings, regexLanguage } from './simple-languages.ts';
import { tabulate } from './tabulate.ts';
import { beforeWhiteSpace } from './white-space-languages.ts';

/** The strings, before white space processing, that a datatype with its parameters allows. */
export function datatypeLanguage(datatype: Datatype): KnownLanguage {
  if (datatype.library === '') return certainly(allStrings);
  let known = languages.get(datatype);
  if (known === undefined) languages.set(datatype, (known = makeLanguage(datatype)));
  return known;
}

/** What becomes of white space in literals of the datatype. */
export function whiteSpaceOf({ name }: Datatype): WhiteSpace {
  if (name === 'string') return 'preserve';
  return name === 'normalizedString' ? 'replace' : 'collapse';
}

const languages = new WeakMap<Datatype, KnownLanguage>();

function makeLanguage(datatype: Datatype): KnownLanguage {
  const lexical = lexicalLanguage(datatype.name);
  let normalized = datatype.contextual ? { certain: noStrings, possible: lexical } : certainly(lexical);
  for (const parameter of datatype.parameters)
    normalized = intersectKnown(normalized, parameterLanguage(datatype, parameter));
  return mapKnown(normalized, (language) => beforeWhiteSpace(language, whiteSpaceOf(datatype)));
}

/** The normalised strings of the datatype that one parameter allows, and perhaps strings that are not of the datatype. */
function parameterLanguage(datatype: Datatype, parameter: DatatypeParameter): KnownLanguage {
  const inOrder = bounds.get(parameter.name);
  if (inOrder !== undefined && isFloatingPoint(datatype)) return floatsInOrder(datatype.name, parameter);
  if (inOrder !== undefined && !isDecimal(datatype)) return unknownStrings;
  try {
    return certainly(exactParameterLanguage(datatype, parameter));
  } catch (error) {
    if (error instanceof AutomatonTooLarge) return unknownStrings;
    throw error;
  }
}

const unknownStrings: KnownLanguage = { certain: noStrings, possible: allStrings };

function exactParameterLanguage(datatype: Datatype, { name, value }: DatatypeParameter): Automaton {
  if (name === 'pattern') return regexLanguage(value);
  if (name === 'fractionDigits') return regexLanguage(`[^.]*(\\.[0-9]{0,${Number(value)}}0*)?`);
  if (name === 'totalDigits') return decimalsOfDigits(Number(value));
  const inOrder = bounds.get(name);
  if (inOrder !== undefined)
    return decimalsInOrder(digitsOf(normalizeWhiteSpace(value, 'collapse')), inOrder);
  const withinLength = lengths.get(name);
  return withinLength === undefined ? allStrings : lengthLanguage(datatype, Number(value), withinLength);
}

const bounds: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['minInclusive', (order) => order >= 0],
  ['minExclusive', (order) => order > 0],
  ['maxInclusive', (order) => order <= 0],
  ['maxExclusive', (order) => order < 0],
]);

const lengths: ReadonlyMap<string, (length: number, limit: number) => boolean> = new Map([
  ['length', (length, limit) => length === limit],
  ['minLength', (length, limit) => length >= limit],
  ['maxLength', (length, limit) => length <= limit],
]);

/** Whether the values are floating-point numbers. */
export function isFloatingPoint({ name }: Datatype): boolean {
  return name === 'float' || name === 'double';
}

/** Whether the values are decimal numbers written without an exponent. */
export function isDecimal({ name }: Datatype): boolean {
  return name === 'decimal' || integerBounds.has(name);
}

/** The normalised strings whose length stands to the limit as it should. */
function lengthLanguage(
  { name }: Datatype,
  limit: number,
  holds: (length: number, limit: number) => boolean,
): Automaton {
  if (name === 'QName' || name === 'NOTATION') return allStrings; // any length will do
  const { counted, mostCounted, lengthOf } = lengthUnit(name, limit);
  const partition = partitionBy([counted]);
  const countedClass = classOf(partition, counted[0] as number);
  return tabulate<number>({
    partition,
    start: 0,
    key: (count) => count,
    next: (count, symbolClass) => (symbolClass === countedClass ? Math.min(count + 1, mostCounted) : count),
    output: (count) => (holds(lengthOf(count), limit) ? matched : unmatched),
  });
}

/** Which characters make up the length of a value, and how many of them make it exceed the limit. */
interface LengthUnit {
  readonly counted: CodePointSet;
  readonly mostCounted: number;
  lengthOf(count: number): number;
}

function lengthUnit(name: string, limit: number): LengthUnit {
  switch (name) {
    case 'hexBinary':
      return { counted: anyCharacter, mostCounted: 2 * (limit + 1), lengthOf: (count) => count / 2 };
    case 'base64Binary':
      return {
        counted: base64Characters,
        mostCounted: Math.ceil((4 * (limit + 1)) / 3),
        lengthOf: (count) => Math.floor((3 * count) / 4),
      };
    case 'NMTOKENS':
    case 'IDREFS':
    case 'ENTITIES':
      return { counted: [0x20, 0x20], mostCounted: limit, lengthOf: (spaces) => spaces + 1 };
    default:
      return { counted: anyCharacter, mostCounted: limit + 1, lengthOf: (count) => count };
  }
}

const anyCharacter: CodePointSet = [0, 0x10ffff];
const base64Characters: CodePointSet = [0x2b, 0x2b, 0x2f, 0x39, 0x41, 0x5a, 0x61, 0x7a];
