import { numberOfDay, weekdayOfNumber } from '../../text/day-number';
import type { Calendar } from './types';

/** What a calendar changes of Monday to Friday, summed up: `sums[i]` is by how much until `numbers[i]`. */
interface Changes {
  readonly numbers: readonly number[];
  readonly sums: readonly number[];
}

const changesByCalendar = new WeakMap<Calendar, Changes>();

/**
 * How many days are worked on up to and including the day of a number (of `numberOfDay`), counted from a fixed day
 * long ago: only differences of it mean something. It takes as long for a century as for a week.
 */
export function workedUntil(calendar: Calendar, number: number): number {
  let changes = changesByCalendar.get(calendar);
  if (!changes) changesByCalendar.set(calendar, (changes = changesOf(calendar)));
  return weekdaysUntil(number) + changedUntil(changes, number);
}

/** Mondays to Fridays up to and including the day; 0 for Sunday, 4 January 1970. */
function weekdaysUntil(number: number): number {
  const weekday = weekdayOfNumber(number);
  const sunday = number - weekday;
  return ((sunday - 3) / 7) * 5 + Math.min(weekday, 5);
}

function changesOf(calendar: Calendar): Changes {
  const off = [...calendar.holidays].filter((day) => !calendar.workdays.has(day)).map(numberOfDay);
  const work = [...calendar.workdays].map(numberOfDay);
  const changes = [
    ...off.filter(isWeekday).map((number) => ({ number, by: -1 })),
    ...work.filter((number) => !isWeekday(number)).map((number) => ({ number, by: 1 })),
  ].sort((one, other) => one.number - other.number);
  let sum = 0;
  return {
    numbers: changes.map(({ number }) => number),
    sums: changes.map(({ by }) => (sum += by)),
  };
}

function isWeekday(number: number): boolean {
  return weekdayOfNumber(number) <= 5;
}

function changedUntil(changes: Changes, number: number): number {
  let low = 0;
  let high = changes.numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes.numbers[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (changes.sums[low - 1] ?? 0);
}
