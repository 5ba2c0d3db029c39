import type { BranchRole, ExemptionData } from '../policy/data';

/** A branch that fixes are made on, or have to reach. */
export interface LineBranch {
  /** Full name; that of a remote branch where no local one has its name. */
  readonly ref: string;
  /** Set on a release tag that stands for the branch that it was made on, which is no more. */
  readonly isTag?: true;
  /** The name without `refs/heads/`, `refs/tags/` or the remote. */
  readonly name: string;
  readonly role: BranchRole | 'main';
  /** Id of the commit that it is at. */
  readonly tip: string;
  /** What it calls its release line, such as `1.2`; absent for the main branch. */
  readonly line?: string;
  readonly unit?: string;
  /** Equal for branches whose names one scheme orders for one unit: fixes go from older to newer ones of a series. */
  readonly series: string;
}

/** Where a branch was cut. */
export interface BranchOrigin {
  /** Id of the commit that it has in common with what it left; absent where the history is not all there. */
  readonly commit?: string;
  /** Full name of the release tag that its name asks for. */
  readonly expected?: string;
  /** Id of the commit that this tag leads to. */
  readonly expectedCommit?: string;
  /** Full name of the branch, or of an older tag, that it was cut from instead of the tag. */
  readonly from?: string;
  /** `caught-up` where it was cut from an older tag of its line, and the tag was merged into it since. */
  readonly verdict: 'at-tag' | 'caught-up' | 'elsewhere' | 'unknown';
}

/** A commit of a release or hotfix branch that newer lines have to get. */
export interface Fix {
  /** Object id. */
  readonly commit: string;
  readonly subject: string;
  readonly person: string;
  /** Moment of the commit, ISO 8601 in the zone of the person. */
  readonly date: string;
}

/**
 * Whether a line has a fix: `merged` holds the commit itself, `same-patch` one that changes the same
 * (git-patch-id(1)), `picked` one of which a message says `(cherry picked from commit …)`; `exempt` does without it
 * by the policy, `reverted` does not need it since its own line took it back, `missing` lacks it, `unknown` where the
 * clone does not hold the history.
 */
export type FixState =
  'merged' | 'same-patch' | 'picked' | 'exempt' | 'reverted' | 'missing' | 'unknown';

/** One fix on one line. */
export interface FixCell {
  readonly target: LineBranch;
  readonly state: FixState;
  /** Id of the commit that brought it, where it is another one. */
  readonly by?: string;
  /** Why the line does without it. */
  readonly reason?: string;
}

export interface FixRow {
  readonly fix: Fix;
  readonly source: LineBranch;
  /** The newer active lines in their order, the main branch last; made anew whenever somebody asks. */
  readonly cells: readonly FixCell[];
  /** How many lines lack it. */
  readonly missing: number;
  /** The lines that lack it, in the order of the cells; made anew whenever somebody asks. */
  readonly lacking: readonly LineBranch[];
}

/** Which fixes have reached which lines. */
export interface MergeMatrix {
  /** Oldest line first, the main branch last. */
  readonly lines: readonly LineBranch[];
  /** By source, in the order of `lines`; oldest fix first. */
  readonly rows: readonly FixRow[];
  /** Branches of which this clone does not hold the beginning, so that their fixes cannot be told. */
  readonly untold: readonly LineBranch[];
  /** Exemptions whose commit does not exist; none where the clone does not hold the whole history. */
  readonly strayExemptions: readonly ExemptionData[];
}
