import { withoutTrailingZeros } from '../../datatypes/xsd/decimal.ts';
import { type Automaton, matched, unmatched } from './automaton.ts';
import { alphabetOf } from './simple-languages.ts';
import { tabulate } from './tabulate.ts';

/** The digits of a decimal in front of its point, without leading zeros, and behind it, without trailing zeros. */
export interface DecimalDigits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** The digits of a literal without white space, such as `-007.50`. */
export function digitsOf(literal: string): DecimalDigits {
  const [whole = '', fraction = ''] = literal.replace(/^[+-]/, '').split('.');
  const digits = { whole: whole.replace(/^0+/, ''), fraction: withoutTrailingZeros(fraction) };
  return { ...digits, negative: literal.startsWith('-') && digits.whole + digits.fraction !== '' };
}

/**
 * The decimals whose order to a bound (negative, zero or positive, as they are less, equal or greater) is one that
 * `holds`. It is for the caller to keep out what is no decimal.
 */
export function decimalsInOrder(bound: DecimalDigits, holds: (order: number) => boolean): Automaton {
  const digits = bound.whole + bound.fraction;
  const wholeLength = bound.whole.length;
  const boundSign = digits === '' ? 0 : bound.negative ? -1 : 1;
  return tabulate<Comparison>({
    partition: decimalAlphabet.partition,
    start: { negative: false, inFraction: false, position: 0, order: 0 },
    key: ({ negative, inFraction, position, order }) => `${negative} ${inFraction} ${position} ${order}`,
    next(state, symbolClass) {
      const character = decimalAlphabet.characters[symbolClass];
      if (character === undefined) return state;
      if (character === '+' || character === '-') return { ...state, negative: character === '-' };
      if (character === '.') return { ...state, inFraction: true, order: wholeOrder(state, wholeLength) };
      const { position, order, inFraction } = state;
      const ordered = { ...state, order: order || Number(character) - Number(digits[position] ?? 0) };
      if (inFraction)
        return {
          ...ordered,
          position: Math.min(position + 1, digits.length),
          order: Math.sign(ordered.order),
        };
      if (position === 0 && character === '0') return state;
      if (position >= wholeLength) return { ...state, position: wholeLength + 1, order: 1 };
      return { ...ordered, position: position + 1, order: Math.sign(ordered.order) };
    },
    output(state) {
      const order = state.inFraction ? state.order : wholeOrder(state, wholeLength);
      const size = order || (state.position < digits.length ? -1 : 0);
      return holds(signedOrder(size, state.negative, boundSign)) ? matched : unmatched;
    },
  });
}

/** What has been read of a decimal, held against the bound's digits. */
interface Comparison {
  readonly negative: boolean;
  readonly inFraction: boolean;
  /** How many digits have been read from the first that is not zero, or in the fraction from the first; no more than matter. */
  readonly position: number;
  /** How those compare to as many of the bound. */
  readonly order: number;
}

/** How the digits in front of the point compare, now that there are no more. */
function wholeOrder({ position, order }: Comparison, wholeLength: number): number {
  return position < wholeLength ? -1 : order;
}

/** The order of two numbers, told by the order of their sizes. Zero of either sign has the size 0. */
function signedOrder(size: number, negative: boolean, boundSign: number): number {
  if (negative) return boundSign > 0 ? -1 : -size;
  return boundSign < 0 ? 1 : size;
}

/** The decimals that need no more digits than `limit` in all (`totalDigits`). */
export function decimalsOfDigits(limit: number): Automaton {
  return tabulate<DigitCount>({
    partition: decimalAlphabet.partition,
    start: { inFraction: false, count: 0 },
    key: ({ inFraction, count }) => `${inFraction} ${count}`,
    next(state, symbolClass) {
      const character = decimalAlphabet.characters[symbolClass];
      if (character === undefined || character === '+' || character === '-') return state;
      if (character === '.') return { ...state, inFraction: true };
      const { inFraction, count } = state;
      if (character === '0' && (inFraction ? count >= limit : count === 0)) return state; // leading and trailing zeros
      return { inFraction, count: Math.min(count + 1, limit + 1) };
    },
    output: ({ count }) => (count <= limit ? matched : unmatched),
  });
}

/** How many digits of a decimal have been read, no more than one too many. */
interface DigitCount {
  readonly inFraction: boolean;
  readonly count: number;
}

const decimalAlphabet = alphabetOf(Array.from('0123456789+-.', (character) => character.charCodeAt(0)));
