import { createClassifier } from '../refs/classify-refs';
import { nameMarks } from '../refs/name-marks';
import { versionOfName, type SchemedName } from '../refs/version-of-name';
import { shortNameIn } from '../refs/remote-name';
import { decisionNotes } from '../release/decisions/decision-notes';
import { hotfixEventOf } from '../scheme/hotfix-event';
import type { GitState, RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import { message, type Message } from '../text/message';
import { nearest } from '../text/nearest';
import { failure, success, type Result } from '../text/result';
import { impliedNotes } from './bump-notes';
import { nameCarrying } from './carry-version';
import { existingNames } from './existing-names';
import { gitOf } from './git-obstacle';
import { hotfixRules, takenVersions, type HotfixSeries } from './hotfix-names';
import * as texts from './hotfix-texts';
import { planRef } from './plan-ref';
import { mostPatches, reservePatch, type ReservedPatch } from './reserve-patch';
import { looksAtOthers } from './siblings-for';
import type { Plan } from './types';

/** A hotfix that a person wants to begin. */
export interface HotfixStartRequest {
  /** Short or full name of a release tag. */
  readonly tag: string;
  /** Id of the commit that the tag leads to; undefined where it leads to none. */
  readonly commit: string | undefined;
  readonly today: Day;
}

/** A plan that makes a hotfix branch; its name reserves a version. */
export interface HotfixStart extends Plan {
  /** Short names. */
  readonly tag: string;
  readonly branch: string;
  readonly version: string;
  readonly event: string;
}

/**
 * Plans a hotfix branch at the commit of a release tag. Its name is that of the next patch which neither a tag nor
 * another hotfix branch is called, so that the next start from the same tag gets the one behind it.
 */
export function planHotfixStart(
  snapshot: RepositorySnapshot,
  request: HotfixStartRequest,
): Result<HotfixStart> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const tag = request.tag.replace(/^refs\/tags\//, '');
  const released = releaseOf(snapshot, git.value, tag);
  if (!released.ok) return released;
  const { scheme, name, unit } = released.value;
  const event = hotfixEventOf(scheme);
  if (event === undefined)
    return failure(message(texts.noEvent, { tag, scheme: scheme.data.title }));
  const reserved = nextPatch(snapshot, released.value, event, request.today);
  if (!reserved.ok) return failure(message(texts.refused, { tag, reason: reserved.reason }));
  if (!reserved.value) return failure(message(texts.noneFree, { tag, count: mostPatches }));
  if (nameMarks(scheme).roleOf(name.text) === 'stage')
    return failure(message(texts.isStage, { tag, version: name.text }));
  if (request.commit === undefined) return failure(message(texts.noCommit, { tag }));
  const { step, passed } = reserved.value;
  const version = step.to.text;
  const branch = branchFor(snapshot, { scheme, unit }, step.to, tag);
  if (!branch.ok) return branch;
  const wanted = { name: branch.value, target: request.commit };
  const plan = planRef(snapshot, 'branch', wanted, undefined);
  if (!plan.ok) return plan;
  const told = { version, tag, branch: branch.value };
  return success({
    ...plan.value,
    ...told,
    event,
    title: message(texts.startTitle, told),
    notes: [
      ...decisionNotes(snapshot.policy, scheme, { from: name, to: step.to, event }, {}),
      ...(passed.length > 0 ? [message(texts.passed, { versions: passed, version })] : []),
      ...impliedNotes(scheme, step.impliedResets),
      ...step.notes,
      ...plan.value.notes,
    ],
  });
}

interface Released extends SchemedName {
  readonly unit: string | undefined;
}

/** The version that a release tag carries, or why the name is none. */
function releaseOf(snapshot: RepositorySnapshot, git: GitState, tag: string): Result<Released> {
  const found = git.refs.find(({ ref }) => ref === `refs/tags/${tag}`);
  if (!found) return failure(whyNoTag(git, tag));
  const { kind, rule, result, reason } = createClassifier(snapshot.policy)(found);
  if (kind === 'baseline') return failure(message(texts.isBaseline, { tag }));
  if (!rule) return failure(message(texts.isFree, { tag }));
  if (!result?.name) return failure(message(texts.isMalformed, { tag, reason: reason ?? '' }));
  return success({ ...versionOfName(rule, result.name), unit: rule.unit });
}

/** Above so many tags no near name is looked for. */
const mostNear = 5000;

function whyNoTag({ refs, remotes }: GitState, tag: string): Message {
  const isBranch = refs.some(
    ({ ref }) => !ref.startsWith('refs/tags/') && shortNameIn(ref, remotes) === tag,
  );
  if (isBranch) return message(texts.isBranch, { tag });
  const tags = refs.flatMap(({ ref }) =>
    ref.startsWith('refs/tags/') ? [ref.slice('refs/tags/'.length)] : [],
  );
  const near = tags.length > mostNear ? undefined : nearest(tag, tags);
  return near === undefined ? message(texts.noTag, { tag }) : message(texts.nearTag, { tag, near });
}

function nextPatch(
  snapshot: RepositorySnapshot,
  { scheme, name, unit }: Released,
  event: string,
  today: Day,
): Result<ReservedPatch | undefined> {
  const taken = takenVersions(snapshot, { scheme, unit });
  const asks = looksAtOthers(scheme, scheme.data.events?.[event]);
  return reservePatch(scheme, name, event, { today, taken, ...(asks && { siblings: taken }) });
}

/** The name of the branch, or the rule to add where there is none. */
function branchFor(
  snapshot: RepositorySnapshot,
  series: HotfixSeries,
  version: Released['name'],
  tag: string,
): Result<string> {
  const [rule] = hotfixRules(snapshot, series);
  if (!rule) {
    const example = exampleRule(snapshot, series);
    return failure(message(texts.noRule, { tag, version: version.text, example }));
  }
  const like = existingNames(snapshot, 'branch').get(rule)?.newest;
  const branch = nameCarrying(rule, version, like);
  if (branch !== undefined) return success(branch);
  return failure(message(texts.noName, { tag, version: version.text }));
}

/** A rule that would do, as JSON. */
function exampleRule({ policy }: RepositorySnapshot, { scheme, unit }: HotfixSeries): string {
  const prefix = unit === undefined ? 'hotfix/' : `hotfix/${unit}-`;
  const isOwn = unit !== undefined || policy.scheme?.id === scheme.id;
  return JSON.stringify({
    template: `${prefix}{${isOwn ? 'version' : scheme.id}}`,
    match: `${prefix}*`,
    ...(unit !== undefined && { unit }),
    role: 'hotfix',
  });
}
