import type { CharacterRange } from '../manifest/types';
import type { Problem } from '../scheme/name';
import type { Message } from '../text/message';
import type { Severity } from '../text/severity';

/** Where a finding is. */
export type FindingPlace =
  | { readonly type: 'file'; readonly path: string; readonly range: CharacterRange }
  | { readonly type: 'ref'; readonly ref: string };

/** What a person can do about a finding, nearest to what is written first. */
export interface Fix {
  readonly title: Message;
  /** The text that takes the place of the finding's range. */
  readonly replacement: string;
}

/** One thing that is not as the policy says. */
export interface Finding {
  /** Such as `version/malformed`; documented in `docs/rules/<id with / as ->.md`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: FindingPlace;
  /** The name's own problem behind the finding. */
  readonly problem?: Problem;
}
