import type { ClassifiedName } from '../paths/classified-name';
import type { ReleaseState } from '../release/evaluate/types';
import type { ReleaseFolder } from '../release/record/types';
import type { ClassifiedRef } from '../refs/types';
import type { GitState, RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import type { Pieces } from '../text/pieces';
import type { UntrueTag } from '../truth/untrue-tags';
import type { UnitState, VersionPlace } from '../units/types';
import type { SequenceFinding } from './sequences';
import type { Finding } from './types';

/** The names of a repository, each with what the policy says of it. */
export interface NamesInForce {
  readonly units: readonly UnitState[];
  readonly refs: readonly ClassifiedRef[];
  readonly names: readonly ClassifiedName[];
}

/** What the rules look at: a snapshot, and what was made of it once for all of them. */
export interface CheckContext extends NamesInForce {
  readonly snapshot: RepositorySnapshot;
  /** Versions in manifests that belong to no unit. */
  readonly strays: readonly VersionPlace[];
  /** The names of the whole repository, also where only a part of it is looked at. */
  readonly everywhere: () => NamesInForce;
  /** The units of the whole repository. */
  readonly unitsEverywhere: readonly UnitState[];
  /** Whether somebody asks about some refs only, so that nothing is told of files. */
  readonly isOfRefs: boolean;
  readonly sequences: readonly SequenceFinding[];
  readonly untrueTags: readonly UntrueTag[];
  /** The records of the whole repository. */
  readonly records: ReleaseFolder | undefined;
  /** Where the releases stand that are in scope, found once for all rules; none without a day. */
  readonly releases: () => readonly ReleaseState[];
  /** What Git says of the whole repository, also where only files are looked at. */
  readonly git: GitState | undefined;
  /** The day of the person who asks; undefined where no rule is to look at it. */
  readonly today: Day | undefined;
}

/**
 * What a rule finds, with the severity of the thing itself; the policy has its say afterwards. A rule that looks
 * at every ref does so in pieces.
 */
export type RuleCheck = (context: CheckContext) => readonly Finding[] | Pieces<readonly Finding[]>;
