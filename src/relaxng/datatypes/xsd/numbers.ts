import { compareDecimals, type Decimal, decimalDigits, decimalKey, decimalOf } from './decimal.ts';
import { nearestFloat } from './nearest-float.ts';
import type { TypeDefinition } from './type-definition.ts';

/** boolean (XML Schema Part 2 §3.2.2). */
export const booleanType: TypeDefinition<boolean> = {
  whiteSpace: 'collapse',
  parse(literal) {
    if (literal === 'true' || literal === '1') return true;
    return literal === 'false' || literal === '0' ? false : undefined;
  },
  key: String,
};

/** decimal (§3.2.3). */
export const decimalType: TypeDefinition<Decimal> = {
  whiteSpace: 'collapse',
  parse: (literal) => (decimalLiteral.test(literal) ? decimalOf(literal) : undefined),
  key: decimalKey,
  compare: compareDecimals,
  digits: decimalDigits,
};

const decimalLiteral = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/;

/** The least and the greatest value of an integer type; undefined without one. */
interface IntegerBounds {
  readonly minimum?: string;
  readonly maximum?: string;
}

/** integer and the types derived from it by bounds (§3.3.13 to §3.3.25), by name. */
export const integerBounds: ReadonlyMap<string, IntegerBounds> = new Map<string, IntegerBounds>([
  ['integer', {}],
  ['nonPositiveInteger', { maximum: '0' }],
  ['negativeInteger', { maximum: '-1' }],
  ['long', { minimum: '-9223372036854775808', maximum: '9223372036854775807' }],
  ['int', { minimum: '-2147483648', maximum: '2147483647' }],
  ['short', { minimum: '-32768', maximum: '32767' }],
  ['byte', { minimum: '-128', maximum: '127' }],
  ['nonNegativeInteger', { minimum: '0' }],
  ['unsignedLong', { minimum: '0', maximum: '18446744073709551615' }],
  ['unsignedInt', { minimum: '0', maximum: '4294967295' }],
  ['unsignedShort', { minimum: '0', maximum: '65535' }],
  ['unsignedByte', { minimum: '0', maximum: '255' }],
  ['positiveInteger', { minimum: '1' }],
]);

/** The integer type with these bounds. */
export function integerType(bounds: IntegerBounds): TypeDefinition<Decimal> {
  const minimum = bounds.minimum === undefined ? undefined : decimalOf(bounds.minimum);
  const maximum = bounds.maximum === undefined ? undefined : decimalOf(bounds.maximum);
  return {
    ...decimalType,
    maximumFractionDigits: 0,
    parse(literal) {
      if (!isIntegerLiteral(literal)) return undefined;
      const value = decimalOf(literal);
      if (minimum !== undefined && compareDecimals(value, minimum) < 0) return undefined;
      if (maximum !== undefined && compareDecimals(value, maximum) > 0) return undefined;
      return value;
    },
  };
}

/** `[+-]?[0-9]+` by hand: the most frequent test of all. */
function isIntegerLiteral(literal: string): boolean {
  const first = literal.charCodeAt(0);
  const start = first === 0x2b || first === 0x2d ? 1 : 0;
  if (literal.length === start) return false;
  for (let index = start; index < literal.length; index++) {
    const unit = literal.charCodeAt(index);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** double (§3.2.5). */
export const doubleType: TypeDefinition<number> = floatingPointType(Number);

/** float (§3.2.4). */
export const floatType: TypeDefinition<number> = floatingPointType(nearestFloat);

/** Positive and negative zero are one value; NaN equals itself and has no order to anything else. */
function floatingPointType(nearest: (literal: string) => number): TypeDefinition<number> {
  return {
    whiteSpace: 'collapse',
    parse(literal) {
      if (floatingPointLiteral.test(literal)) return nearest(literal);
      return specialValues.get(literal);
    },
    key: String,
    compare(left, right) {
      if (left === right || (Number.isNaN(left) && Number.isNaN(right))) return 0;
      if (left < right) return -1;
      return left > right ? 1 : undefined;
    },
  };
}

const floatingPointLiteral = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const specialValues: ReadonlyMap<string, number> = new Map([
  ['INF', Number.POSITIVE_INFINITY],
  ['-INF', Number.NEGATIVE_INFINITY],
  ['NaN', Number.NaN],
]);
