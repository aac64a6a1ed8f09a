import type { DatatypeParameter } from '../../datatypes/datatype.ts';
import { normalizeWhiteSpace } from '../../datatypes/white-space.ts';
import { longDecimalOf } from '../../datatypes/xsd/decimal.ts';
import { nearestFloat } from '../../datatypes/xsd/nearest-float.ts';
import type { Automaton } from './automaton.ts';
import { difference, intersection, unionOf } from './combine.ts';
import { type DecimalDigits, decimalsInOrder } from './decimal-languages.ts';
import { certainly, type KnownLanguage } from './known-language.ts';
import { lexicalLanguage } from './lexical-languages.ts';
import { literalsLanguage, noStrings } from './simple-languages.ts';

/*
 * Literals without an exponent are decimals, which an automaton can hold against a bound. It cannot count how far an
 * exponent moves the point; and between a number and its neighbour the nearer of the two is left open as well.
 */

/** The literals of `float` or `double` that a bound such as `minInclusive` allows. */
export function floatsInOrder(type: string, { name, value }: DatatypeParameter): KnownLanguage {
  const bound = numberOf(type, value);
  const isLower = name.startsWith('min');
  const last = name.endsWith('Inclusive') ? bound : neighbour(type, bound, isLower); // the last that is allowed
  const first = neighbour(type, last, !isLower); // the first that is not
  if (!Number.isFinite(last) || !Number.isFinite(first))
    return { certain: noStrings, possible: lexicalLanguage(type) };
  const beyond = (order: number) => (isLower ? order >= 0 : order <= 0);
  return between(
    type,
    [decimals(last, beyond), literalsLanguage([isLower ? 'INF' : '-INF'])],
    [decimals(first, (order) => beyond(-order)), literalsLanguage(['NaN', isLower ? '-INF' : 'INF'])],
  );
}

/** The literals of `float` or `double` that denote the value of a literal. */
export function floatsOfValue(type: string, literal: string): KnownLanguage {
  const value = numberOf(type, literal);
  if (Number.isNaN(value)) return certainly(literalsLanguage(['NaN']));
  const special = literalsLanguage(['INF', '-INF', 'NaN'].filter((other) => numberOf(type, other) !== value));
  if (!Number.isFinite(value))
    return between(type, [literalsLanguage([value > 0 ? 'INF' : '-INF'])], [special]);
  const outside = [special];
  for (const upwards of [true, false]) {
    const other = neighbour(type, value, upwards);
    if (Number.isFinite(other)) outside.push(decimals(other, (order) => (upwards ? order >= 0 : order <= 0)));
  }
  return between(type, [decimals(value, (order) => order === 0)], outside);
}

/** Unions of what is in a language and of what is outside, the literals of the type in neither being open. */
function between(type: string, inside: readonly Automaton[], outside: readonly Automaton[]): KnownLanguage {
  const certain = unionOf(inside);
  return { certain, possible: unionOf([certain, difference(lexicalLanguage(type), unionOf(outside))]) };
}

/** The literals without exponent in an order to a number. */
function decimals(bound: number, holds: (order: number) => boolean): Automaton {
  return intersection(lexicalLanguage('decimal'), decimalsInOrder(digitsOfNumber(bound), holds));
}

function numberOf(type: string, literal: string): number {
  const normalized = normalizeWhiteSpace(literal, 'collapse');
  if (normalized.endsWith('INF')) return normalized === 'INF' ? Infinity : -Infinity;
  return type === 'float' ? nearestFloat(normalized) : Number(normalized);
}

/** The next number of the type above or below. */
function neighbour(type: string, value: number, upwards: boolean): number {
  const isFloat = type === 'float';
  if (value === 0) return (upwards ? 1 : -1) * (isFloat ? 2 ** -149 : Number.MIN_VALUE);
  const step = value > 0 === upwards ? 1 : -1; // away from zero is one up in the bits, whatever the sign
  const view = new DataView(new ArrayBuffer(8));
  if (isFloat) {
    view.setFloat32(0, value);
    view.setInt32(0, view.getInt32(0) + step);
    return view.getFloat32(0);
  }
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(step));
  return view.getFloat64(0);
}

function digitsOfNumber(value: number): DecimalDigits {
  const { negative, digits, exponent } = longDecimalOf(String(value));
  const whole = digits.slice(0, Math.max(0, exponent)).padEnd(Math.max(0, exponent), '0');
  const fraction = '0'.repeat(Math.max(0, -exponent)) + digits.slice(Math.max(0, exponent));
  return { negative, whole, fraction };
}
