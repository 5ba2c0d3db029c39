import type { Encoding } from '../text/decode';
import type { Message } from '../text/message';

/**
 * A change to a repository, decided but not done: shown, dry-run, applied and undone from this data alone.
 * `host/apply-plan.ts` is the only code that carries one out.
 */
export interface Plan {
  readonly title: Message;
  /** In the order in which they are applied; undone in the opposite order. */
  readonly steps: readonly PlanStep[];
  /** What the person should know before agreeing: implied resets, slots that are left as they are. */
  readonly notes: readonly Message[];
}

export type PlanStep =
  | EditFileStep
  | CreateFileStep
  | CommitStep
  | CreateRefStep
  | DeleteRefStep
  | RenameRefStep
  | SetUpstreamStep
  | RemoveFileStep
  | CreateFolderStep
  | RemoveFolderStep
  | MovePathStep
  | ResetCommitStep;

/** One replacement in a file, in both of its units. */
export interface PlannedEdit {
  readonly slot: string;
  /** UTF-16 units in the decoded text without BOM. */
  readonly offset: number;
  readonly length: number;
  /** The file's own bytes, BOM included. */
  readonly byteOffset: number;
  readonly byteLength: number;
  readonly before: string;
  readonly after: string;
}

/** Replaces some stretches of a file and nothing else. Precondition: the file still has this fingerprint. */
export interface EditFileStep {
  readonly type: 'edit-file';
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly encoding: Encoding;
  /** Fingerprint of the whole content that the edits were computed from. */
  readonly fingerprint: string;
  /** Ascending, not overlapping. */
  readonly edits: readonly PlannedEdit[];
}

/** Writes a new file. Precondition: nothing stands at the path, and its folder is there or made by an earlier step. */
export interface CreateFileStep {
  readonly type: 'create-file';
  readonly path: string;
  readonly text: string;
}

/** Removes a file that still has exactly this text: the inverse of creating it. */
export interface RemoveFileStep {
  readonly type: 'remove-file';
  readonly path: string;
  readonly text: string;
}

/** Makes a folder. Precondition: nothing stands at the path, and the folder around it is there or made by an earlier step. */
export interface CreateFolderStep {
  readonly type: 'create-folder';
  /** From the root of the repository, with `/`. */
  readonly path: string;
}

/** Removes a folder that is empty by then: the inverse of making it. */
export interface RemoveFolderStep {
  readonly type: 'remove-folder';
  readonly path: string;
}

/** Gives a file or folder another path; the inverse is a step of the same type. Precondition: `from` is there and nothing stands at `to`. */
export interface MovePathStep {
  readonly type: 'move-path';
  readonly from: string;
  readonly to: string;
}

/** Commits the named paths and leaves everything else that is staged as it was. Precondition: HEAD is `head`. */
export interface CommitStep {
  readonly type: 'commit';
  readonly message: string;
  readonly paths: readonly string[];
  /** Object id of HEAD, or undefined before the first commit. */
  readonly head: string | undefined;
  /** Full name of the branch that HEAD is on, or undefined when it is detached. */
  readonly branch: string | undefined;
}

/** Moves the branch back to `head` and keeps the files: the inverse of a commit. Precondition: HEAD is `commit` on `branch`. */
export interface ResetCommitStep {
  readonly type: 'reset-commit';
  readonly commit: string;
  readonly head: string | undefined;
  /** Full name of the branch that is moved, or undefined when HEAD is detached. */
  readonly branch: string | undefined;
  readonly paths: readonly string[];
}

/** Creates a ref. Precondition: no ref has this name. */
export interface CreateRefStep {
  readonly type: 'create-ref';
  /** Full name: `refs/tags/…` or `refs/heads/…`. */
  readonly ref: string;
  /** Object id, or `HEAD` for the commit that HEAD is at when the step is applied. */
  readonly target: string;
  /** Makes an annotated tag with this message; absent for a branch. */
  readonly annotation?: string;
  /** Object id that the ref is to hold again, where it had one: a tag object keeps its signature and its moment. */
  readonly id?: string;
}

/** Deletes a ref that is still at `id`: the inverse of creating it. */
export interface DeleteRefStep {
  readonly type: 'delete-ref';
  readonly ref: string;
  readonly id: string;
  /** What creating it again needs. */
  readonly target: string;
  readonly annotation?: string;
}

/**
 * Gives a tag or local branch another name; the inverse is a step of the same type. A branch keeps its configuration,
 * its reflog and the work trees that have it checked out. Precondition: `from` is still at `id`, and no ref is called `to`.
 */
export interface RenameRefStep {
  readonly type: 'rename-ref';
  /** Full names of one kind. */
  readonly from: string;
  readonly to: string;
  /** Object id that `from` holds. */
  readonly id: string;
  /**
   * Object id that `to` gets. When absent, `to` gets what `from` holds; of a tag object, one like it with the new name
   * in it and without signature.
   */
  readonly becomes?: string;
}

/** Makes a branch follow another one of the same remote; the inverse is a step of the same type. Precondition: it follows `before`. */
export interface SetUpstreamStep {
  readonly type: 'set-upstream';
  /** Full name of a local branch. */
  readonly branch: string;
  /** Full names on the remote, as `branch.<name>.merge` holds them. */
  readonly before: string;
  readonly after: string;
}
