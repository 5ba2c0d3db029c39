import type { CommitKind } from '../scheme/data';

/** A commit as its message says what it does. */
export interface ReadCommit {
  /** Object id. */
  readonly id: string;
  /** First line of its message. */
  readonly subject: string;
  /** Absent where the message follows no convention, or the change means nothing to users. */
  readonly kind?: CommitKind;
}

/** What a parser of conventional commits finds in a message. */
export interface ConventionalParts {
  readonly type?: string;
  readonly breaking: boolean;
  /** What stands behind type and scope in the header. */
  readonly description?: string;
  /** The texts of `BREAKING CHANGE:` footers; the description where only `!` says that it breaks users. */
  readonly notes?: readonly string[];
}

/** The event that the commits ask for. */
export interface EventSuggestion {
  readonly event: string;
  readonly kind: CommitKind;
  /** Those that decide it: all of the most important kind, newest first. */
  readonly commits: readonly ReadCommit[];
  /** Short name of the tag that the commits follow; absent where there is none. */
  readonly since?: string;
}
