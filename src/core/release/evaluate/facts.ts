import type { Policy } from '../../policy/types';
import type { Scheme } from '../../scheme/scheme';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Day } from '../../text/day';
import type { Message } from '../../text/message';
import type { Severity } from '../../text/severity';
import type { Need, NeedOf, Process } from '../process/types';
import type { RecordPath } from '../record/types';
import type { Announcement, Authorisation, Build, ReleaseRecord, RoleId } from '../types';
import type { ReleaseTags } from './release-tags';
import type { Supply } from './types';

/** Everything that needs are checked against. */
export interface Facts {
  readonly snapshot: RepositorySnapshot;
  readonly policy: Policy;
  /** The record; of something that was done, as it was before. */
  readonly record: ReleaseRecord;
  /** The record as its file has it, where `record` is without what is dated after today. */
  readonly written?: ReleaseRecord;
  readonly process: Process;
  /** Other releases of the version, or of the unit and the quarter. */
  readonly others: readonly ReleaseRecord[];
  readonly tags: ReleaseTags;
  /** The scheme of the versions of its unit. */
  readonly scheme: Scheme;
  readonly today: Day;
  /** The last stable version: that of the record, else as the tags have it; absent for a first release. */
  readonly lastStable: () => string | undefined;
  /** What an action is about; nothing where a release is looked at as a whole. */
  readonly about: About;
}

/** In place of a commit: the content is made by the plan that goes through the gate, so that nobody approved it. */
export const newContent = 'new';

/** What goes through a gate. */
export interface About {
  readonly build?: Build;
  /** The commit that was meant, where nothing is tagged; `newContent` where no commit holds it yet. */
  readonly commit?: string | undefined;
  readonly announcement?: Announcement;
  readonly authorisation?: Authorisation;
}

/** One thing that a need misses. */
export interface Missing {
  /** Tells it from the others that the need misses; absent where it can miss only one thing. */
  readonly item?: string;
  readonly told: Message;
  readonly how: Message;
  readonly path: RecordPath;
  readonly supply?: Supply;
  /** Where it is less bad than the need. */
  readonly severity?: Severity;
  /** Who can supply it, where it is not those of the need. */
  readonly who?: readonly RoleId[];
}

/** Checks needs of one kind. */
export type Check<K extends NeedOf['need']> = (
  need: Extract<Need, { readonly need: K }>,
  facts: Facts,
) => readonly Missing[];
