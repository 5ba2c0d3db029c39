import { dayOf, daysInMonth, partsOfDay, type Day } from '../../text/day';

/** The natural quarter of a day, such as `2026-Q4`. */
export function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${quarterNumber(day)}`;
}

/** The last day of the natural quarter of a day. */
export function endOfQuarter(day: Day): Day {
  const { year } = partsOfDay(day);
  const month = quarterNumber(day) * 3;
  return dayOf(year, month, daysInMonth(year, month)) ?? day;
}

function quarterNumber(day: Day): number {
  return Math.ceil(partsOfDay(day).month / 3);
}
