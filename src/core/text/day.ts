/** A calendar day as `YYYY-MM-DD` in the calendar of the person who acts; never a moment in time. */
export type Day = string & { readonly __day: unique symbol };

/** The day for `YYYY-MM-DD` text, or undefined when the text has another shape or names a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, month (1–12) and day of the month, or undefined when it does not exist. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!dayExists(year, month, day)) return undefined;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

/** Whether the day exists in the Gregorian calendar. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days of a month (1–12), 29 for February of a leap year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The parts of a day as numbers. */
export function partsOfDay(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
