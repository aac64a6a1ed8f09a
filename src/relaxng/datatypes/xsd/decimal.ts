import type { DigitCounts } from './type-definition.ts';

/**
 * An exact decimal number. Literals of up to 15 characters are numbers: a double
 * tells any two decimals of 15 digits apart and keeps their order. Longer ones
 * keep their digits, so that no literal is too long.
 */
export type Decimal = number | LongDecimal;

/** The number ±0.`digits` × 10^`exponent`. Digits neither begin nor end with a zero; zero has none and exponent 0. */
export interface LongDecimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

const maximumShortLength = 15;

/** The value of a literal already known to be a decimal: `[+-]?` digits with at most one point. */
export function decimalOf(literal: string): Decimal {
  return literal.length <= maximumShortLength ? Number(literal) : longDecimalOf(literal);
}

/** The exact value of a decimal literal with or without an exponent. */
export function longDecimalOf(literal: string): LongDecimal {
  const [mantissa = '', exponent = '0'] = literal.split(/[eE]/);
  const unsigned = /^[+-]/.test(mantissa) ? mantissa.slice(1) : mantissa;
  const [whole = '', fraction = ''] = unsigned.split('.');
  return longDecimal(mantissa.startsWith('-'), whole + fraction, whole.length + Number(exponent));
}

/** The number ±0.`digits` × 10^`exponent`, whatever zeros `digits` begins and ends with. */
export function longDecimal(negative: boolean, digits: string, exponent: number): LongDecimal {
  let start = 0;
  while (start < digits.length && digits.charCodeAt(start) === zero) start++;
  const significant = withoutTrailingZeros(digits.slice(start));
  if (significant === '') return { negative: false, digits: '', exponent: 0 };
  return { negative, digits: significant, exponent: exponent - start };
}

/** By hand: a regular expression would look for the end behind every zero, in quadratic time. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === zero) end--;
  return digits.slice(0, end);
}

const zero = 0x30;

/** Negative, zero or positive, as `left` is less than, equal to or greater than `right`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  if (typeof left === 'number') {
    if (typeof right === 'number') return left - right;
    // Most bounds of the integer types: no number of 15 digits reaches them.
    if (right.exponent > maximumShortLength) return right.negative ? 1 : -1;
  }
  return compareLong(toLong(left), toLong(right));
}

/** Equal exactly for equal numbers. */
export function decimalKey(value: Decimal): string {
  const { negative, digits, exponent } = toLong(value);
  return `${negative ? '-' : ''}${digits}e${exponent}`;
}

/**
 * The digits a decimal needs: written as an integer i × 10^-n, n digits behind the point (XML Schema Part 2 §4.3.11).
 */
export function decimalDigits(value: Decimal): DigitCounts {
  const { digits, exponent } = toLong(value);
  const fraction = Math.max(0, digits.length - exponent);
  return { total: Math.max(digits.length, exponent, fraction), fraction };
}

/** `String` writes a number of up to 15 digits with exactly those digits. */
function toLong(value: Decimal): LongDecimal {
  return typeof value === 'number' ? longDecimalOf(String(value)) : value;
}

function compareLong(left: LongDecimal, right: LongDecimal): number {
  const leftSign = sign(left);
  if (leftSign !== sign(right)) return leftSign - sign(right);
  return leftSign * compareMagnitudes(left, right);
}

function sign(value: LongDecimal): number {
  if (value.digits === '') return 0;
  return value.negative ? -1 : 1;
}

/** Without leading zeros the exponent decides, then the digits from the left. */
function compareMagnitudes(left: LongDecimal, right: LongDecimal): number {
  if (left.exponent !== right.exponent) return left.exponent - right.exponent;
  if (left.digits === right.digits) return 0;
  return left.digits < right.digits ? -1 : 1;
}
