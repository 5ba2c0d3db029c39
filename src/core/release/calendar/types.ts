import type { Text } from '../../text/language';
import type { Day } from '../../text/day';

/** Which days are worked on: Monday to Friday, but for what the table and the policy say. */
export interface Calendar {
  /** Where the table is from; absent for Monday to Friday alone. */
  readonly source?: Text;
  /** The years that the table knows, both included; absent where there is no table. */
  readonly years?: { readonly first: number; readonly last: number };
  /** Years beside these whose days off the policy lists in full. */
  readonly moreYears?: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
  readonly workdays: ReadonlySet<Day>;
  /** Working days before its day on which a plan node is told to be due soon. */
  readonly dueSoon: number;
}

/** A number of working days, and what it was counted without. */
export interface WorkingDays {
  /** After the first day, up to and including the last one; negative where the last is earlier. */
  readonly days: number;
  /** Years for which the table has no data, ascending. */
  readonly unknownYears: readonly number[];
}
