import type { Day } from '../../text/day';
import { addDays } from '../../text/day-number';

/** The first day on which each step of the cycle of alpha and beta may be. */
export interface CycleDays {
  /** Defects are reported, and mended as far as possible. */
  readonly report: Day;
  readonly alpha: Day;
  /** Once test has closed the defects. */
  readonly beta: Day;
}

/**
 * Days one, two and three of the cycle (CYC-1). The source does not say which days count; these are days by the
 * calendar on the wall, so that nobody who works on a Saturday is called early.
 */
export function cycleDays(reported: Day): CycleDays {
  return { report: reported, alpha: addDays(reported, 1), beta: addDays(reported, 2) };
}
