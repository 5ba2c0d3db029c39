import type { DecodedText } from '../text/decode';
import type { FoundSlot, ManifestProblem } from '../manifest/types';
import type { Policy, PolicyProblem, Unit } from '../policy/types';
import type { BranchOrigin, MergeMatrix } from '../merges/types';
import type { ReleaseFolder } from '../release/record/types';
import type { RefObject } from '../refs/ref-object';
import type { Ref } from '../refs/types';

/** A slot with its place in all units, ready to be printed or edited. */
export interface Slot extends FoundSlot {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Id of the manifest kind. */
  readonly kind: string;
  /** Line and column from 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** In the file's own bytes, BOM included. */
  readonly byteOffset: number;
  readonly byteLength: number;
}

/** A manifest as it was read: from the disk, or from an editor that has unsaved text of it. */
export interface ManifestFile {
  readonly path: string;
  readonly kind: string;
  readonly content: DecodedText;
  /** Identifies the exact content; equal fingerprints mean equal bytes. */
  readonly fingerprint: string;
  readonly slots: readonly Slot[];
  readonly problems: readonly ManifestProblem[];
}

/** The policy file as it was read, for plans that change it. */
export interface PolicyFile {
  readonly content: DecodedText;
  /** As of a manifest. */
  readonly fingerprint: string;
}

/** A document as it was read: from the disk, or from an editor that has unsaved text of it. */
export interface DocumentFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly content: DecodedText;
  /** As of a manifest. */
  readonly fingerprint: string;
}

/** The changelog as it was read. */
export type ChangelogFile = DocumentFile;

/** A file that should be a manifest but cannot be read as one: a folder, a broken link, binary, too large. */
export interface UnreadableFile {
  readonly path: string;
  /** Id of the manifest kind that its name speaks for. */
  readonly kind: string;
  readonly reason: import('../text/message').Message;
}

/** A file or folder whose name or presence matters, whatever is in it. */
export interface NamedPath {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** Where HEAD is. */
export interface Head {
  /** Full name of the branch; absent when HEAD is detached. */
  readonly branch?: string;
  /** Object id; absent before the first commit. */
  readonly commit?: string;
}

/** An operation that Git has not finished; refs and commits are left alone while it lasts. */
export type PendingOperation = 'merge' | 'rebase' | 'cherry-pick' | 'revert' | 'bisect' | 'am';

/** What Git says about the repository; absent from a snapshot where Git may not run or is not there. */
export interface GitState {
  readonly head: Head;
  readonly refs: readonly Ref[];
  /**
   * What the objects of the tags say, by their ids. Absent where nobody asked for it, since Git has to open
   * every one of them.
   */
  readonly refObjects?: ReadonlyMap<string, RefObject>;
  /**
   * Who decided that tags were made, by their trailers and by the ids of their objects; a tag that names nobody has an
   * empty list. Absent where nobody asked for it, and where the policy does not say who may move which number.
   */
  readonly deciders?: ReadonlyMap<string, readonly string[]>;
  /**
   * What the commits of tags and release branches hold of the units' manifests. Absent where nobody asked for
   * it, since Git has to open files of every one of them.
   */
  readonly carried?: CarriedVersions;
  /**
   * Where release and hotfix branches come from, and which fixes have reached which line. Absent where nobody
   * asked for it, since Git has to walk through the history.
   */
  readonly history?: LineHistory;
  /**
   * What commits hold without the release folder: equal texts mean equal content. By the ids of those that approvals
   * name, that are to be released, or that release tags point to; one that is not in the repository is absent.
   */
  readonly contents?: ReadonlyMap<string, string>;
  /** What the objects of the tags say that release records are about, by their ids, as in `refObjects`. */
  readonly releaseTags?: ReadonlyMap<string, RefObject>;
  /**
   * Who committed each line of release records, by their paths. Absent where nobody asked for it, since Git has to go
   * through the history of every one of them.
   */
  readonly lineAuthors?: ReadonlyMap<string, readonly LineAuthor[]>;
  /** What the remotes have, as far as a person asked them. */
  readonly remoteTags?: readonly RemoteTags[];
  /** Names of the remotes, in the order of Git; a name may hold `/`. */
  readonly remotes: readonly string[];
  readonly bare: boolean;
  readonly pending?: PendingOperation;
  /** Paths from the root with changes that are not committed, staged or not. */
  readonly changedPaths: readonly string[];
}

/** Who wrote a line of a file, as far as the history tells. */
export type LineAuthor =
  | {
      readonly type: 'committed';
      /** `Name <address>` of the author. */
      readonly by: string;
      /** Object id. */
      readonly commit: string;
    }
  | { readonly type: 'uncommitted' }
  /** From where the history begins, or where a shallow clone ends. */
  | { readonly type: 'unknown' };

/** What the history says of release and hotfix branches. */
export interface LineHistory {
  /** Where branches left what they were cut from, by the full name of the branch. */
  readonly origins: ReadonlyMap<string, BranchOrigin>;
  readonly merges: MergeMatrix;
  /** Why Git could not tell anything. */
  readonly problem?: import('../text/message').Message;
}

/** The tags of one remote at the moment when it was asked. */
export interface RemoteTags {
  readonly remote: string;
  /** Object id by full name of the tag; undefined where the remote did not answer. */
  readonly tags?: ReadonlyMap<string, string>;
  /** The same of its branches, such as `refs/heads/main`. */
  readonly branches?: ReadonlyMap<string, string>;
  /** Why it did not answer. */
  readonly problem?: import('../text/message').Message;
}

/** A manifest as a commit holds it, for the versions in it alone. */
export interface CarriedManifest extends Pick<ManifestFile, 'path' | 'slots'> {
  /** Whether it was searched for, since none of the unit's manifests is where they are now. */
  readonly isMoved?: boolean;
}

/** A unit as the refs that are about it hold it. */
export interface CarriedUnit {
  readonly unit: Unit;
  /** By the full name of the ref; those manifests that could be found, which may be none. */
  readonly manifests: ReadonlyMap<string, readonly CarriedManifest[]>;
}

/** What refs hold, as far as somebody asked. */
export interface CarriedVersions {
  readonly units: readonly CarriedUnit[];
  /** Why Git could not tell anything. */
  readonly problem?: import('../text/message').Message;
  /** Full names of the refs whose commits or files this clone does not hold, such as a shallow one. */
  readonly unknown: readonly string[];
  /** Full names of the tags whose own changelog tells of them, where that of the work tree does not. */
  readonly told: ReadonlySet<string>;
  /** Fingerprint of the changelog of the work tree that was looked at for `told`; absent where there was none. */
  readonly changelog?: string;
}

/** Why there is no Git state; `failed` where Git ran and refused, see `gitProblem`. */
export type GitAbsence = 'untrusted' | 'no-git' | 'no-repository' | 'failed';

/** Everything that a decision about a repository needs, at one moment. */
export interface RepositorySnapshot {
  readonly policy: Policy;
  readonly policyProblems: readonly PolicyProblem[];
  /** Absent where there is none, where it cannot be read as text, and in a bare repository. */
  readonly policyFile?: PolicyFile;
  readonly manifests: readonly ManifestFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** The files and folders that the policy's rules of file names and layouts look at, by path. */
  readonly named: readonly NamedPath[];
  readonly git?: GitState;
  readonly gitAbsence?: GitAbsence;
  /** What Git said when it failed, such as that the folder belongs to somebody else. */
  readonly gitProblem?: import('../text/message').Message;
  /** The changelog that the policy names, where there is one that can be read as text. */
  readonly changelog?: ChangelogFile;
  /** The documents whose revision logs the policy wants checked, by path; absent where it wants none. */
  readonly documents?: readonly DocumentFile[];
  /** The release records, where the folder is there. */
  readonly releases?: ReleaseFolder;
}
