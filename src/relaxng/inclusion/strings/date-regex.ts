const zone = '(Z|[+\\-](0[0-9]|1[0-3]):[0-5][0-9]|[+\\-]14:00)?';
const time = '(([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?|24:00:00(\\.0+)?)';

/** In front of a year's last four digits; years have no more than 15. */
const thousands = '[1-9][0-9]{0,10}';
const year = `(-?(${thousands}[0-9]{4}|[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9]))`;

/** Two digits that four divides, without 00. */
const byFour = '(0[48]|[2468][048]|[13579][26])';
const leapYear = `(-?(${thousands}(00|${byFour})00|${byFour}00|(${thousands})?[0-9]{2}${byFour}))`;

const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12][0-9]|3[01])';
/** Months and days of every year. */
const monthDay =
  '((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))';
const date = `(${year}-${monthDay}|${leapYear}-02-29)`;

/** The lexical spaces of the datatypes of time (`instantType`), by name. */
export const dateRegexes: Readonly<Record<string, string>> = {
  dateTime: `${date}T${time}${zone}`,
  date: `${date}${zone}`,
  time: `${time}${zone}`,
  gYearMonth: `${year}-${month}${zone}`,
  gYear: `${year}${zone}`,
  gMonthDay: `--(${monthDay}|02-29)${zone}`,
  gDay: `---${day}${zone}`,
  gMonth: `--${month}${zone}`,
};
