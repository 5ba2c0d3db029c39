import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, type Result } from '../../text/result';
import type { RecordChange } from '../record/types';
import { emptyAmong } from './checks';
import { buildIn, entryChange, noBuild } from './entries';
import { passGate } from './pass-gate';
import { releaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** A step of a progressive rollout. */
export interface RolloutRequest extends Act {
  /** Such as `canary`, `10 %`, `all`. */
  readonly step: string;
  /** Name of the build; the final one, else the last, when absent. */
  readonly build?: string;
  /** Whether it looked well there; recorded with the step where that is there already. */
  readonly verified?: boolean;
}

/** Plans to record that a build is rolled out to some more, or how it looked there. */
export function planRollout(snapshot: RepositorySnapshot, act: RolloutRequest): Result<Plan> {
  const found = releaseOf(snapshot, act);
  if (!found.ok) return found;
  const build = buildIn(found.value, act.build);
  if (!build) return failure(noBuild(found.value, act.build));
  const step = act.step.trim();
  const bad = emptyAmong([{ what: whichStep, value: step }]);
  if (bad) return failure(bad);
  const passage = passGate(snapshot, act, 'deploy', build.name);
  if (!passage.ok) return passage;
  const { state, changes, notes } = passage.value;
  const { verified } = act;
  const index = state.record.rollout.findIndex(
    (each) => each.step === step && (each.build ?? build.name) === build.name,
  );
  const known = state.record.rollout[index];
  if (known && (verified === undefined || known.verified === verified))
    return failure(message(twice, { step, build: build.name }));
  const change: RecordChange =
    known && verified !== undefined
      ? { type: 'set', path: ['rollout', index, 'verified'], value: verified }
      : entryChange('rollout', act, { step, build: build.name, verified });
  return planRecord(snapshot, act, {
    state,
    title: message(known ? verifyTitle : title, { build: build.name, step }),
    subject: known ? `verify rollout step ${step}` : `roll out ${build.name} to ${step}`,
    changes: [...changes, change],
    notes,
  });
}

const whichStep: Text = { en: 'the step of the rollout', 'zh-cn': '部署步骤' };
const title: Text = { en: 'Roll {build} out: {step}', 'zh-cn': '部署 {build}：{step}' };
const verifyTitle: Text = {
  en: 'Record how {build} looks: {step}',
  'zh-cn': '记录 {build} 的验证结果：{step}',
};
const twice: Text = {
  en: 'Cannot record the step "{step}" of "{build}" again: it is there already. Choose the next step, or say how it looked.',
  'zh-cn': '无法再次记录“{build}”的步骤“{step}”：已有记录。请选择下一步骤，或记录验证结果。',
};
