import type { Day } from '../../text/day';
import { partsOfDay } from '../../text/day';
import { dayOfNumber, firstDay, lastDay, numberOfDay } from '../../text/day-number';
import type { Calendar, WorkingDays } from './types';
import { workedUntil } from './worked-until';

/** Working days after `start`, up to and including `end`: none for the same day, negative for an earlier one. */
export function workingDaysBetween(calendar: Calendar, start: Day, end: Day): WorkingDays {
  const days = workedUntil(calendar, numberOfDay(end)) - workedUntil(calendar, numberOfDay(start));
  return { days, unknownYears: unknownYearsBetween(calendar, start, end) };
}

/** Whether the day is worked on. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const number = numberOfDay(day);
  return workedUntil(calendar, number) > workedUntil(calendar, number - 1);
}

/**
 * The working day that is so many working days after `start`; `start` itself for 0 where it is one, else the next.
 * For a negative number it is the one from which so many working days lead to `start`. Where the calendar that can be
 * written has no such day, its first or last day.
 */
export function addWorkingDays(calendar: Calendar, start: Day, days: number): Day {
  const from = numberOfDay(start);
  const reached =
    days === 0 ? workedUntil(calendar, from - 1) + 1 : workedUntil(calendar, from) + days;
  return firstDayThatReaches(calendar, reached);
}

/** The day itself where it is worked on, else the next one that is. */
export function nextWorkingDay(calendar: Calendar, day: Day): Day {
  return addWorkingDays(calendar, day, 0);
}

/** Years from one day to the other that the calendar has no holidays of, ascending; none without a table. */
export function unknownYearsBetween(calendar: Calendar, start: Day, end: Day): readonly number[] {
  const known = calendar.years;
  if (!known) return [];
  const [first, last] = [start, end].sort().map((day) => partsOfDay(day).year) as [number, number];
  const unknown: number[] = [];
  for (let year = first; year <= last; year += 1) {
    const tabled = year >= known.first && year <= known.last;
    if (!tabled && !calendar.moreYears?.has(year)) unknown.push(year);
  }
  return unknown;
}

/** The first day up to which so many days are worked on; it is one of them. */
function firstDayThatReaches(calendar: Calendar, worked: number): Day {
  let low = numberOfDay(firstDay);
  let high = numberOfDay(lastDay);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (workedUntil(calendar, middle) >= worked) high = middle;
    else low = middle + 1;
  }
  return dayOfNumber(low);
}
