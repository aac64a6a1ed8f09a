import { compareDecimals, type LongDecimal, longDecimal, longDecimalOf } from './decimal.ts';

/**
 * The single-precision value nearest to a decimal literal, ties to even. Rounding
 * to double first goes wrong where the double falls half-way between two floats
 * and the literal does not; there the literal's own digits decide.
 */
export function nearestFloat(literal: string): number {
  const double = Number(literal);
  const float = Math.fround(double);
  if (float === double || Number.isNaN(double)) return float;
  const other = neighbour(float, double);
  // The upper neighbour of the greatest float would be 2^128, and so the border to infinity lies half-way to that.
  const middle = (finite(float) + finite(other)) / 2;
  if (double !== middle) return float;
  const order = compareDecimals(longDecimalOf(literal), exactDecimal(middle));
  if (order === 0) return float;
  return order > 0 ? Math.max(float, other) : Math.min(float, other);
}

/** The float next to `float` in the direction of `double`. */
function neighbour(float: number, double: number): number {
  const floats = new Float32Array([float]);
  const bits = new Int32Array(floats.buffer);
  if (float === 0) return double > 0 ? leastFloat : -leastFloat;
  const away = double > float === float > 0; // away from zero is one up in the bits, whatever the sign
  bits[0]! += away ? 1 : -1;
  return floats[0] as number;
}

const leastFloat = 2 ** -149;

function finite(float: number): number {
  return Number.isFinite(float) ? float : Math.sign(float) * 2 ** 128;
}

/** All digits of a double that is a multiple of 2^-150. */
function exactDecimal(double: number): LongDecimal {
  const digits = (BigInt(Math.abs(double) * 2 ** 150) * 5n ** 150n).toString();
  return longDecimal(double < 0, digits, digits.length - 150);
}
