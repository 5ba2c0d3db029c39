import type { Day } from '../text/day';

/** What Git keeps under an id; `missing` where this clone has nothing there, or something that cannot be read. */
export type RefObjectType = 'tag' | 'commit' | 'tree' | 'blob' | 'missing';

/**
 * What the object says that a tag holds: an annotated tag (`tag`), or whatever a lightweight one points to.
 * Flat, since a repository may have 100,000 of them.
 */
export interface RefObject {
  /** Of the object that the ref holds. */
  readonly type: RefObjectType;
  /** Of what is found behind all annotated tags; the same as `type` for a lightweight tag. */
  readonly target: Exclude<RefObjectType, 'tag'>;
  /** Id of the commit that the ref leads to; undefined where it leads to none. */
  readonly commit: string | undefined;
  /** When the tag was made, as the tagger says, or the committer for a lightweight one: seconds since 1970. */
  readonly madeAt: number | undefined;
  /** The same as the day in that person's own zone. */
  readonly madeOn: Day | undefined;
  /** When the commit was made, as its committer says: seconds since 1970. */
  readonly committedAt: number | undefined;
  /** The same as the day in that person's own zone. */
  readonly committedOn: Day | undefined;
}
