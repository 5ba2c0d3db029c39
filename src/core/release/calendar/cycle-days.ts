import type { Day } from '../../text/day';
import { addDays } from '../../text/day-number';
import type { Calendar } from './types';
import { addWorkingDays } from './working-days';

/** When a step of the cycle may be taken, and by when it should be. */
export interface CycleDay {
  /** The second or third day by the calendar on the wall. */
  readonly earliest: Day;
  /** The second or third working day. */
  readonly due: Day;
}

/**
 * The cycle of alpha and beta (CYC-1): defects are reported and mended on the first day, the alpha is out on the
 * second, and the beta, once test has closed them, on the third. The source does not say which days count; who works
 * on a Saturday is not early, and who does not is not late.
 */
export interface CycleDays {
  /** The day on which the defects were reported, by the end of which they should be mended. */
  readonly report: Day;
  readonly alpha: CycleDay;
  readonly beta: CycleDay;
}

export function cycleDays(calendar: Calendar, reported: Day): CycleDays {
  const after = (days: number): CycleDay => ({
    earliest: addDays(reported, days),
    due: addWorkingDays(calendar, reported, days),
  });
  return { report: reported, alpha: after(1), beta: after(2) };
}
