import { dayOf, partsOfDay, type Day } from './day';

/** Days of 400 years of the Gregorian calendar, which repeats after them. */
const daysOfCycle = 146_097;

/** Days of a year up to the first of each month when the year begins in March, so that 29 February is its last day. */
const beforeMonth = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337];

/** Days from 1 March 0000 to 1 January 1970. */
const epoch = 719_468;

/** The number of a day, counted from 1970-01-01, which is 0; negative before it. No clock and no zone is asked. */
export function numberOfDay(day: Day): number {
  const parts = partsOfDay(day);
  const year = parts.month > 2 ? parts.year : parts.year - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const before = beforeMonth[(parts.month + 9) % 12] ?? 0;
  return year * 365 + leapDays + before + parts.day - 1 - epoch;
}

/** The first and the last day that `YYYY-MM-DD` can write. */
export const firstDay = '0000-01-01' as Day;
export const lastDay = '9999-12-31' as Day;

/** The day of a number of {@link numberOfDay}; the first or last one that can be written for a number beyond it. */
export function dayOfNumber(number: number): Day {
  const march = Math.floor(number) + epoch;
  const cycle = Math.floor(march / daysOfCycle);
  const ofCycle = march - cycle * daysOfCycle;
  const yearOfCycle = yearIn(ofCycle);
  const ofYear = ofCycle - daysBefore(yearOfCycle);
  const month = beforeMonth.findLastIndex((before) => before <= ofYear);
  const year = cycle * 400 + yearOfCycle + (month > 9 ? 1 : 0);
  if (year < 0) return firstDay;
  if (year > 9999) return lastDay;
  return dayOf(year, ((month + 2) % 12) + 1, ofYear - (beforeMonth[month] ?? 0) + 1) ?? lastDay;
}

/** The day so many days later, or earlier for a negative number; weekends and holidays count. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return weekdayOfNumber(numberOfDay(day));
}

/** Monday 1 to Sunday 7, of a number of {@link numberOfDay}. */
export function weekdayOfNumber(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Days of the first so many years of a cycle that begins in March. */
function daysBefore(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100);
}

function yearIn(ofCycle: number): number {
  const guess = Math.min(399, Math.floor(ofCycle / 365));
  return daysBefore(guess) > ofCycle ? guess - 1 : guess;
}
