/**
 * A moment on one of the two time lines of XML Schema Part 2 §3.2.7: with a time
 * zone, then expressed in UTC, or without. Years count without a year zero.
 */
export interface Instant {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
  /** Whole seconds; 60 in a leap second. */
  readonly second: number;
  /** Decimal digits of the fraction of the second, without trailing zeros. */
  readonly fraction: string;
  readonly zoned: boolean;
}

/**
 * Negative, zero, positive, or undefined when only one of the two has a time zone
 * and they lie within 14 hours of each other (§3.2.7.4).
 */
export function compareInstants(left: Instant, right: Instant): number | undefined {
  if (left.zoned === right.zoned) return compareFields(left, right);
  if (!left.zoned) {
    const order = compareInstants(right, left);
    return order === undefined ? undefined : -order;
  }
  if (compareFields(left, addMinutes(right, -furthestZone)) < 0) return -1;
  return compareFields(left, addMinutes(right, furthestZone)) > 0 ? 1 : undefined;
}

/** The instant `minutes` later; at most a day of them, of either sign. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  let { year, month, day } = instant;
  let minute = instant.minute + minutes;
  if (minute < 0) {
    minute += minutesOfDay;
    if (--day === 0) {
      if (--month === 0) {
        month = 12;
        year = year === 1 ? -1 : year - 1;
      }
      day = daysOfMonth(year, month);
    }
  } else if (minute >= minutesOfDay) {
    minute -= minutesOfDay;
    if (++day > daysOfMonth(year, month)) {
      day = 1;
      if (++month === 13) {
        month = 1;
        year = year === -1 ? 1 : year + 1;
      }
    }
  }
  return { ...instant, year, month, day, minute };
}

/** The days of a month in the Gregorian calendar as XML Schema Part 2, appendix E, extends it to all years. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Equal exactly for equal instants. */
export function instantKey(instant: Instant): string {
  const { year, month, day, minute, second, fraction, zoned } = instant;
  return `${year}-${month}-${day}T${minute}:${second}.${fraction}${zoned ? 'Z' : ''}`;
}

const minutesOfDay = 24 * 60;
const furthestZone = 14 * 60;

function compareFields(left: Instant, right: Instant): number {
  const order =
    left.year - right.year ||
    left.month - right.month ||
    left.day - right.day ||
    left.minute - right.minute ||
    left.second - right.second;
  if (order !== 0 || left.fraction === right.fraction) return order;
  return left.fraction < right.fraction ? -1 : 1;
}
