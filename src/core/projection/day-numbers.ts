import { daysInMonth } from '../text/day';

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1 January of the year 1 in the Gregorian calendar, that day counted. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const past = year - 1;
  let days =
    past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + day;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days;
}

/** The day of such a number; undefined beyond the year 9999. */
export function dayOfNumber(number: number): CalendarDay | undefined {
  let year = Math.floor(number / 366) + 1;
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year++;
  if (year > 9999) return undefined;
  let day = number - dayNumber({ year, month: 1, day: 1 }) + 1;
  let month = 1;
  while (day > daysInMonth(year, month)) day -= daysInMonth(year, month++);
  return { year, month, day };
}
