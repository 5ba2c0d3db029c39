import type { Day } from '../../text/day';
import type { Calendar, WorkingDays } from './types';

/** Working days after `start`, up to and including `end`: none for the same day, negative for an earlier one. */
export function workingDaysBetween(calendar: Calendar, start: Day, end: Day): WorkingDays {
  throw new Error(`${calendar.dueSoon} ${start} ${end}`);
}

/** The working day that is so many working days after `start`; `start` itself for 0 where it is one, else the next. */
export function addWorkingDays(calendar: Calendar, start: Day, days: number): Day {
  throw new Error(`${calendar.dueSoon} ${start} ${days}`);
}

/** The natural quarter of a day, such as `2026-Q4`. */
export function quarterOf(day: Day): string {
  throw new Error(day);
}
