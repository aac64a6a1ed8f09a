import { withoutTrailingZeros } from './decimal.ts';
import type { TypeDefinition } from './type-definition.ts';

/** A duration as the two numbers that do not convert into each other. */
interface Duration {
  readonly months: bigint;
  /** Whole seconds, rounded down. */
  readonly seconds: bigint;
  /** Decimal digits of the rest, without trailing zeros. */
  readonly fraction: string;
}

/** duration (XML Schema Part 2 §3.2.6). */
export const durationType: TypeDefinition<Duration> = {
  whiteSpace: 'collapse',
  parse(literal) {
    const fields = expression.exec(literal)?.groups;
    return fields && durationOf(fields);
  },
  key: ({ months, seconds, fraction }) => `${months}M${seconds}.${fraction}S`,
  compare: compareDurations,
};

/** A number of more than 15 digits is refused, as a year of more digits is in the other types. */
const component = (designator: string) => `(?:(?<${designator}>[0-9]{1,15})${designator})?`;

const expression = new RegExp(
  `^(?<sign>-)?P(?=[0-9T])${component('Y')}${component('M')}${component('D')}` +
    `(?:T(?=[0-9])(?:(?<hours>[0-9]{1,15})H)?(?:(?<minutes>[0-9]{1,15})M)?` +
    `(?:(?<seconds>[0-9]{1,15})(?:\\.(?<fraction>[0-9]+))?S)?)?$`,
);

function durationOf(fields: Readonly<Record<string, string | undefined>>): Duration {
  const number = (name: string) => BigInt(fields[name] ?? 0);
  const months = number('Y') * 12n + number('M');
  const seconds = ((number('D') * 24n + number('hours')) * 60n + number('minutes')) * 60n + number('seconds');
  const fraction = withoutTrailingZeros(fields.fraction ?? '');
  if (fields.sign === undefined) return { months, seconds, fraction };
  if (fraction === '') return { months: -months, seconds: -seconds, fraction };
  return { months: -months, seconds: -seconds - 1n, fraction: tensComplement(fraction) };
}

/** The digits of 1 - 0.`fraction`. */
function tensComplement(fraction: string): string {
  const nines = fraction.slice(0, -1).replace(/[0-9]/g, (digit) => String(9 - Number(digit)));
  return nines + String(10 - Number(fraction.slice(-1)));
}

/**
 * The starting points that §3.2.6.2 adds durations to, in months since year 0: one
 * duration is less than another exactly if it is so from each of the four.
 */
const startingMonths = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
].map(([year, month]) => BigInt((year as number) * 12 + (month as number) - 1));

function compareDurations(left: Duration, right: Duration): number | undefined {
  const [first, ...others] = startingMonths.map((start) => compareFrom(start, left, right));
  return others.every((order) => order === first) ? first : undefined;
}

function compareFrom(start: bigint, left: Duration, right: Duration): number {
  const days = firstDayOfMonth(start + left.months) - firstDayOfMonth(start + right.months);
  const seconds = days * 86400n + left.seconds - right.seconds;
  if (seconds !== 0n) return seconds < 0n ? -1 : 1;
  if (left.fraction === right.fraction) return 0;
  return left.fraction < right.fraction ? -1 : 1;
}

/** Days from a fixed day to the first of the month, counted in months since year 0 of the Gregorian calendar. */
function firstDayOfMonth(month: bigint): bigint {
  const shifted = month - 2n; // years that begin in March have their leap day at the end
  const year = floorDivide(shifted, 12n);
  const monthOfYear = shifted - year * 12n;
  const leapDays = floorDivide(year, 4n) - floorDivide(year, 100n) + floorDivide(year, 400n);
  return year * 365n + leapDays + (monthOfYear * 153n + 2n) / 5n;
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}
