import type { CharacterRange } from '../text/range';
import type { Problem } from '../scheme/name';
import type { Slot } from '../snapshot/types';
import type { Message } from '../text/message';
import type { Severity } from '../text/severity';
import type { RuleId } from './registry';

/** Where a finding is. */
export type FindingPlace =
  | { readonly type: 'file'; readonly path: string; readonly range: CharacterRange }
  /** The name of a file or folder itself; the range counts in the last segment of the path. */
  | { readonly type: 'path'; readonly path: string; readonly range: CharacterRange }
  | { readonly type: 'ref'; readonly ref: string };

/** What a person can do about a finding, nearest to what is written first. */
export interface Fix {
  readonly title: Message;
  /** The whole value of the slot, the whole short name of the ref, or the whole last segment of the path. */
  readonly range: CharacterRange;
  /** The text that takes the place of the range, as it is to stand there. */
  readonly replacement: string;
  /** The slot that gets the value; absent for a ref or a path. */
  readonly slot?: Slot;
}

/** One thing that is not as the policy says. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: FindingPlace;
  /** The name or value that would have been right, where one does not follow those before it. */
  readonly right?: string;
  /** Id of the unit whose version it is about, for a finding about a ref. */
  readonly unit?: string;
  /** The name's own problem behind the finding. */
  readonly problem?: Problem;
  /** The slot that the finding is about. */
  readonly slot?: Slot;
  /** The field of the name that the finding is about, where there is no problem of the name itself. */
  readonly part?: CharacterRange & { readonly field: string };
}
