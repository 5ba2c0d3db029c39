import { dayOf, type Day } from '../../core/text/day';

/** The calendar day of the person at this machine. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`No such day: ${now.toISOString()}`);
  return day;
}
