import { withoutTrailingZeros } from './decimal.ts';
import { addMinutes, compareInstants, daysOfMonth, type Instant, instantKey } from './instant.ts';
import type { TypeDefinition } from './type-definition.ts';

const yearField = '(?<year>-?(?:[1-9][0-9]{4,}|[0-9]{4}))';
const monthField = '(?<month>[0-9]{2})';
const dayField = '(?<day>[0-9]{2})';
const timeFields = '(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]+))?';

/** dateTime (XML Schema Part 2 §3.2.7). */
export const dateTimeType = instantType(`${yearField}-${monthField}-${dayField}T${timeFields}`);

/** date (§3.2.9), ordered by its first instant. */
export const dateType = instantType(`${yearField}-${monthField}-${dayField}`);

/** gYearMonth (§3.2.10), ordered by its first instant. */
export const yearMonthType = instantType(`${yearField}-${monthField}`);

/** gYear (§3.2.11), ordered by its first instant. */
export const yearType = instantType(yearField);

/** gMonthDay (§3.2.12), in a leap year. */
export const monthDayType = instantType(`--${monthField}-${dayField}`);

/** gDay (§3.2.13), in a month of 31 days. */
export const dayType = instantType(`---${dayField}`);

/** gMonth (§3.2.14), as corrected from `--MM--` to `--MM`. */
export const monthType = instantType(`--${monthField}`);

/** At the end of a year, where a leap second is in its place. */
const anyDayTime = instantType(timeFields, 12, 31);

/** time (§3.2.8): an instant of every day, hence in UTC on one and the same day. */
export const timeType: TypeDefinition<Instant> = {
  ...anyDayTime,
  parse(literal, context) {
    const instant = anyDayTime.parse(literal, context);
    return instant && { ...instant, year: leapYear, month: 12, day: 31 };
  },
};

/** Stands for a year that is not given, so that --02-29 exists. */
const leapYear = 1972;

/** Years beyond that are refused, as §3.2.7 permits, because they could not be counted exactly. */
const maximumYear = 999_999_999_999_999;

/** A type with the given fields; `month` and `day` stand for those that it does not have. */
function instantType(format: string, month = 1, day = 1): TypeDefinition<Instant> {
  const expression = new RegExp(`^${format}(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?$`);
  return {
    whiteSpace: 'collapse',
    parse(literal) {
      const fields = expression.exec(literal)?.groups;
      return fields && instantOf(fields, month, day);
    },
    key: instantKey,
    compare: compareInstants,
  };
}

function instantOf(
  fields: Readonly<Record<string, string | undefined>>,
  month: number,
  day: number,
): Instant | undefined {
  const number = (name: string, absent: number) => Number(fields[name] ?? absent);
  const local = {
    year: number('year', leapYear),
    month: number('month', month),
    day: number('day', day),
    minute: number('hour', 0) * 60 + number('minute', 0),
    second: number('second', 0),
    fraction: withoutTrailingZeros(fields.fraction ?? ''),
    zoned: fields.zone !== undefined,
  };
  const zone = zoneMinutes(fields.zone);
  const isDate =
    local.year !== 0 &&
    Math.abs(local.year) <= maximumYear &&
    local.month >= 1 &&
    local.month <= 12 &&
    local.day >= 1 &&
    local.day <= daysOfMonth(local.year, local.month);
  const isTime =
    number('minute', 0) < 60 &&
    local.second <= 60 &&
    (local.minute < 24 * 60 || (local.minute === 24 * 60 && local.second === 0 && local.fraction === ''));
  if (!isDate || !isTime || zone === undefined) return undefined;
  return withoutMisplacedLeapSecond(addMinutes(local, -zone)); // 24:00 becomes midnight of the next day
}

/**
 * Appendix D of XML Schema Part 2 allows second 60 and counts it with the following
 * minute unless it ends a month after which UTC can insert one.
 */
function withoutMisplacedLeapSecond(instant: Instant): Instant {
  if (instant.second < 60) return instant;
  const { month, day, minute } = instant;
  const endsQuarter = month % 3 === 0 && day >= 30 && day === daysOfMonth(instant.year, month);
  return endsQuarter && minute === 24 * 60 - 1 ? instant : { ...addMinutes(instant, 1), second: 0 };
}

/** How far local time is ahead of UTC, 0 without a zone; undefined beyond 14 hours. */
function zoneMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4));
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
