import type { Day } from '../../text/day';
import type { RoleId } from '../types';

/** Who does something in a release, and when. */
export interface Act {
  /** Id of the release. */
  readonly release: string;
  /** `Name <address>`, as Git knows the person. */
  readonly by: string;
  /** The role as which the person acts; the first that the person holds and that may do it when absent. */
  readonly role?: RoleId;
  /** The moment with its zone, `2026-11-02T10:05:00+08:00`. */
  readonly at: string;
  /** Its day, of the person who acts. */
  readonly today: Day;
  /** Why it is done although its gate is closed; recorded with who said so. */
  readonly override?: string;
  /** Whether the record is committed; it is when absent. */
  readonly commit?: boolean;
}
