import type { DescribedCommit } from '../../commits/describe-commit';
import type { EditableFile } from '../../plan/text-edit-step';
import type { Message } from '../../text/message';

/** What has to be read for notes beside the snapshot. */
export interface NoteSources {
  /** From the last stable version to the release, newest first. */
  readonly commits: readonly DescribedCommit[];
  /** By their paths: the files that may be written, as far as they are there. */
  readonly files: ReadonlyMap<string, EditableFile>;
  /** Why commits are missing. */
  readonly told: readonly Message[];
}
