import { isRootUnit, unitTitle } from '../policy/unit-title';
import { createClassifier } from '../refs/classify-refs';
import { versionOfName, type SchemedName } from '../refs/version-of-name';
import { hotfixEventOf } from '../scheme/hotfix-event';
import type { GitState, RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { UnitState } from '../units/types';
import { unitStates } from '../units/unit-states';
import type { Recorded } from './annotate';
import { gitOf, obstacleAtHead } from './git-obstacle';
import * as texts from './hotfix-texts';
import { planBump } from './plan-bump';
import { planVersionTag } from './plan-release';
import type { Plan } from './types';
import { schemeOfUnit } from './unit-scheme';

/** A hotfix that a person wants to finish. */
export interface HotfixFinishRequest extends Recorded {
  readonly today: Day;
  /** Short name of the branch that is meant; the one that is checked out when absent. */
  readonly branch?: string;
  /** Id of the unit, where several have versions of that kind. */
  readonly unit?: string;
  /** Makes the tag alone; the files have to hold the version. */
  readonly tagOnly?: boolean;
  /** Brings places that hold another version to the new one too. */
  readonly alignDrift?: boolean;
  readonly changelog?: boolean;
  readonly tagMessage?: string;
  /** As of a bump. */
  readonly by?: string;
}

/** A plan that brings a hotfix to its version and tags it. */
export interface HotfixFinish extends Plan {
  /** Short names. */
  readonly branch: string;
  readonly tag: string;
  readonly version: string;
  /** Id of the unit that is bumped; absent where only a tag is made. */
  readonly unit?: string;
}

/**
 * Plans the end of a hotfix on the branch that is checked out: exactly the version that its name reserves in the
 * files and the changelog, a commit, and an annotated tag. Where the files hold that version already, or none holds a
 * version of that kind, the tag alone.
 */
export function planHotfixFinish(
  snapshot: RepositorySnapshot,
  request: HotfixFinishRequest,
): Result<HotfixFinish> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const branch = branchAtHead(git.value, request.branch);
  if (!branch.ok) return branch;
  const reserved = reservedBy(snapshot, branch.value);
  if (!reserved.ok) return reserved;
  const state = unitFor(snapshot, reserved.value, request.unit);
  if (!state.ok) return state;
  const at = { branch: branch.value, reserved: reserved.value, state: state.value };
  const { text: version } = reserved.value.name;
  const now = state.value?.version;
  if (state.value && request.tagOnly && now !== version) {
    const told = { version, unit: unitTitle(state.value.unit), now: now ?? '' };
    return failure(message(texts.notThere, told));
  }
  const isThere = state.value === undefined || (now === version && !state.value.drift);
  return isThere ? tagAlone(snapshot, git.value, at, request) : bumpAndTag(snapshot, at, request);
}

interface Finishing {
  readonly branch: string;
  readonly reserved: Reserved;
  readonly state: UnitState | undefined;
}

interface Reserved extends SchemedName {
  readonly unit: string | undefined;
}

function branchAtHead({ head }: GitState, wanted: string | undefined): Result<string> {
  const branch = head.branch?.replace(/^refs\/heads\//, '');
  if (branch === undefined) return failure(message(texts.detached));
  if (wanted !== undefined && wanted !== branch)
    return failure(message(texts.otherBranch, { wanted, branch }));
  return success(branch);
}

/** The version that the name of a hotfix branch reserves. */
function reservedBy({ policy }: RepositorySnapshot, branch: string): Result<Reserved> {
  const ref = { ref: `refs/heads/${branch}`, id: '' };
  const { rule, result } = createClassifier(policy)(ref);
  if (rule?.role !== 'hotfix' || !result?.name) return failure(message(texts.noHotfix, { branch }));
  return success({ ...versionOfName(rule, result.name), unit: rule.unit });
}

/** The unit that is bumped; undefined where none has a version of the branch's scheme. */
function unitFor(
  snapshot: RepositorySnapshot,
  { scheme, name, unit: ofRule }: Reserved,
  asked: string | undefined,
): Result<UnitState | undefined> {
  const able = unitStates(snapshot).filter(
    ({ unit, version }) =>
      version !== undefined &&
      unit.follows === undefined &&
      schemeOfUnit(snapshot.policy, unit).id === scheme.id,
  );
  const wanted = asked ?? ofRule;
  const units = able.map(({ unit }) => unit.id);
  const found = wanted === undefined ? able : able.filter(({ unit }) => unit.id === wanted);
  const version = name.text;
  if (asked !== undefined && found.length === 0)
    return failure(message(texts.unknownUnit, { version, unit: asked, units }));
  if (found.length > 1) return failure(message(texts.severalUnits, { version, units }));
  return success(found[0]);
}

function bumpAndTag(
  snapshot: RepositorySnapshot,
  { branch, reserved, state }: Finishing,
  { tagOnly: _tagOnly, branch: _branch, ...wishes }: HotfixFinishRequest,
): Result<HotfixFinish> {
  const version = reserved.name.text;
  const unit = state?.unit.id ?? '';
  const plan = planBump(snapshot, {
    ...wishes,
    unit,
    event: hotfixEventOf(reserved.scheme) ?? '',
    to: version,
    commit: true,
    tag: true,
  });
  if (!plan.ok) return plan;
  const { steps, notes, tag = '' } = plan.value;
  return success({ ...finished(branch, version), steps, notes, tag, unit });
}

function tagAlone(
  snapshot: RepositorySnapshot,
  git: GitState,
  { branch, reserved, state }: Finishing,
  request: HotfixFinishRequest,
): Result<HotfixFinish> {
  const obstacle = obstacleAtHead(git);
  if (obstacle) return failure(obstacle);
  const version = reserved.name.text;
  // Without files that hold a version, the names alone say what it is a version of.
  const unit = state?.unit ?? {
    id: reserved.unit ?? request.unit ?? '',
    path: '',
    scheme: reserved.scheme,
  };
  const subject = isRootUnit(unit) ? `Release ${version}` : `Release ${unit.id} ${version}`;
  const release = planVersionTag(snapshot, unit, version, request, subject);
  if (!release.ok) return release;
  const { steps, notes, tag = '' } = release.value;
  const only = message(state ? texts.onlyTag : texts.noFiles, { version });
  return success({ ...finished(branch, version), steps, notes: [only, ...notes], tag });
}

function finished(
  branch: string,
  version: string,
): { readonly title: Message; readonly branch: string; readonly version: string } {
  return { title: message(texts.finishTitle, { version, branch }), branch, version };
}
