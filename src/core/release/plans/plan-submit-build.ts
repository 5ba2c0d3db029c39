import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { ReleaseState } from '../evaluate/types';
import type { RecordChange } from '../record/types';
import { baseOfBuild } from './base-of-build';
import { badFingerprint } from './checks';
import { decisionOf } from './decision-of';
import { entryChange, reachNode } from './entries';
import { checkPackage, nextPackage } from './package-name';
import { passGate } from './pass-gate';
import { openReleaseOf } from './release-of';
import { stageOf } from './stage-of';
import type { SubmitBuildRequest } from './submit-build-request';
import { withRecord } from './with-record';

/** A plan that submits a build, with what its record says. */
export interface SubmitPlan extends Plan {
  /** Name of the build. */
  readonly build: string;
  readonly tag?: string;
  readonly package?: string;
}

/**
 * Plans to hand a build to test: its version moves by an event of the scheme where that is wanted, it is committed and
 * tagged, and the record names it, all in one commit. A build of the version that a release leads to gets no tag, since
 * that would be the tag of the release (APP-4). The final one reaches the plan node `iteration`.
 */
export function planSubmitBuild(
  snapshot: RepositorySnapshot,
  act: SubmitBuildRequest,
): Result<SubmitPlan> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  if (act.repack && act.event !== undefined) return failure(message(repackMoves));
  const bad = badFingerprint(act.sha256);
  if (bad) return failure(bad);
  const packed = packageOf(snapshot, state, act);
  if (!packed.ok) return packed;
  const base = baseOfBuild(snapshot, state, act);
  if (!base.ok) return base;
  const name = nameOf(state, base.value.version, packed.value, act);
  if (!name.ok) return name;
  const passage = passGate(snapshot, act, 'submit-build', name.value);
  if (!passage.ok) return passage;
  const { version, tag, bump } = base.value;
  const decided = bump
    ? decisionOf(snapshot, state, { act, bump, role: passage.value.role })
    : { changes: [], notes: [] };
  const reached = act.final ? reachNode(state, 'iteration', act) : { changes: [], notes: [] };
  const stage = act.stage ?? stageOf(snapshot, state, version);
  const build = {
    name: name.value,
    tag,
    package: packed.value,
    sha256: act.sha256?.toLowerCase(),
    final: act.final || undefined,
    stage,
  };
  const changes: readonly RecordChange[] = [
    ...passage.value.changes,
    ...decided.changes,
    entryChange('builds', act, build),
    ...reached.changes,
  ];
  const { notes } = passage.value;
  const plan = withRecord(
    snapshot,
    act,
    {
      state,
      title: message(title, { build: name.value, release: act.release }),
      subject: `submit build ${name.value}`,
      changes,
      notes: [...notes, ...finalNotes(state, version, act), ...decided.notes, ...reached.notes],
    },
    base.value.plan,
  );
  if (!plan.ok) return plan;
  return success({
    ...plan.value,
    build: name.value,
    ...(tag !== undefined && { tag }),
    ...(packed.value !== undefined && { package: packed.value }),
  });
}

/** The name of the package: as the person says, else by the scheme. */
function packageOf(
  { policy }: RepositorySnapshot,
  { record }: ReleaseState,
  { package: given, repack = false, today }: SubmitBuildRequest,
): Result<string | undefined> {
  const own = given?.trim();
  if (own) return checkPackage(policy, own);
  return nextPackage(policy, record, { repack, today });
}

/** The version; where a build of it was submitted and it is only packed again, the name of the package. */
function nameOf(
  { record }: ReleaseState,
  version: string,
  packed: string | undefined,
  { repack }: SubmitBuildRequest,
): Result<string> {
  const taken = new Set(record.builds.map(({ name }) => name));
  if (!taken.has(version)) return success(version);
  if (!repack) return failure(message(submitted, { build: version, release: record.id }));
  if (packed !== undefined && !taken.has(packed)) return success(packed);
  return failure(message(noPackage, { build: version }));
}

function finalNotes(
  { record }: ReleaseState,
  version: string,
  { final }: SubmitBuildRequest,
): readonly Message[] {
  if (!final || version === record.version) return [];
  return [message(otherVersion, { version, target: record.version })];
}

const title: Text = {
  en: 'Submit build {build} of {release} for test',
  'zh-cn': '{release}：提交版本 {build} 转测',
};
const repackMoves: Text = {
  en: 'Cannot pack again and move the version at once: an unplanned re-pack changes only the number of the package. Choose one of the two.',
  'zh-cn': '无法在重新打包的同时变更版本号：计划外重新打包只修改包的修正号。请二选一。',
};
const submitted: Text = {
  en: 'Cannot submit the build "{build}" of the release "{release}" again: it was submitted. Move the version by an event, or pack it again.',
  'zh-cn':
    '无法再次提交发布“{release}”的版本“{build}”：它已转测。请先按事件升级版本号，或重新打包。',
};
const noPackage: Text = {
  en: 'Cannot submit "{build}" packed again: its package needs a name of its own. Write one.',
  'zh-cn': '无法重新打包提交“{build}”：安装包需要新的名称。请填写。',
};
const otherVersion: Text = {
  en: 'The final build is {version}, but the release leads to {target}.',
  'zh-cn': '最终版本为 {version}，而该发布的目标版本是 {target}。',
};
