import type { FileRule } from '../policy/types';
import type { ParseResult, Verdict } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';

/** A file or folder that a rule of the policy is about, and what that rule makes of its name. */
export interface ClassifiedName {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly rule: FileRule;
  /** The first scheme of the rule that reads the name; where none does, the one that gets furthest. */
  readonly scheme: Scheme;
  /** What the scheme reads: the start of the last segment of the path, so that offsets are the same in both. */
  readonly text: string;
  /** What follows `text` in the last segment, such as `.tar.gz`; empty where the scheme reads it all. */
  readonly extension: string;
  readonly verdict: Verdict;
  /** Whether the file has an extension that the rule does not allow. */
  readonly wrongExtension: boolean;
  /** What the scheme makes of `text`; that of a valid name is read when it is asked for. */
  readonly result: ParseResult;
}
