import type { Text } from '../text/language';
import type { Message } from '../text/message';
import type { Severity } from '../text/severity';

/** What a policy would mean for a repository: what names look like, and what becomes of those that exist. */
export interface PolicyPreview {
  /** Only kinds that the policy has a rule for, in the order in which people think of them. */
  readonly kinds: readonly KindPreview[];
}

export type PreviewKind =
  | 'version'
  | 'external'
  | 'tag'
  | 'branch'
  | 'baseline'
  | 'document'
  | 'package'
  | 'item'
  | 'file'
  | 'folder'
  | 'layout';

/** One kind of name under a policy. */
export interface KindPreview {
  readonly kind: PreviewKind;
  readonly title: Text;
  /** A few names with the policy's variables filled in. */
  readonly examples: readonly ExampleName[];
  /** How many names of this kind exist, and how many of them are as the policy says. */
  readonly existing: number;
  readonly fine: number;
  /** What would be reported, one entry a name. */
  readonly findings: readonly PreviewFinding[];
}

/** A name as the policy wants it. */
export interface ExampleName {
  readonly name: string;
  /** Glob of the paths where such names stand; absent for refs and versions. */
  readonly in?: string;
}

/** A name that would be reported, with the worst that is said about it. */
export interface PreviewFinding {
  /** The version, the ref's short name, or the path. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: Message;
}
