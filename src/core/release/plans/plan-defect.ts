import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { ReleaseState } from '../evaluate/types';
import type { RecordChange, RecordValue } from '../record/types';
import type { Defect } from '../types';
import { actingRole } from './acting-role';
import { rolesAs } from './allowed';
import { buildIn, filled, noBuild } from './entries';
import { openReleaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** What became of a defect. */
export interface DefectRequest extends Act, Pick<Defect, 'id' | 'title' | 'state' | 'urgent'> {
  /** Name of the build that has it; the last one when absent. */
  readonly build?: string;
}

/** Those who see whether a defect is gone. */
const testers = ['tester', 'test-manager'];

/** Plans to record a new defect, or that one was fixed, was closed by test, or is open again. */
export function planDefect(snapshot: RepositorySnapshot, act: DefectRequest): Result<Plan> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const holders = rolesAs(snapshot.policy, state, act.state === 'closed' ? testers : []);
  const role = actingRole(holders, act);
  if (!role.ok) return role;
  const id = act.id.trim();
  if (id === '') return failure(message(noId));
  const index = state.record.defects.findIndex((defect) => defect.id === id);
  const known = state.record.defects[index];
  const changes = known ? changed(act, known, index) : reported(state, act, id);
  if (!changes.ok) return changes;
  return planRecord(snapshot, act, {
    state,
    title: message(titles[act.state], { id }),
    subject: `defect ${id} ${act.state}`,
    changes: changes.value,
    notes: [],
  });
}

function reported(
  state: ReleaseState,
  act: DefectRequest,
  id: string,
): Result<readonly RecordChange[]> {
  const last = state.record.builds.at(-1);
  const build = act.build === undefined ? last : buildIn(state, act.build);
  if (act.state !== 'open') return failure(unknownDefect(state, id));
  if (!build) return failure(noBuild(state, act.build));
  const value = filled({
    id,
    title: act.title?.trim() || undefined,
    build: build.name,
    state: 'open',
    urgent: act.urgent || undefined,
    reported: act.today,
  });
  return success([{ type: 'append', path: ['defects'], value }]);
}

function changed(
  { state, today, by }: DefectRequest,
  known: Defect,
  index: number,
): Result<readonly RecordChange[]> {
  if (known.state === state) return failure(message(same[state], { id: known.id }));
  const set = (key: string, value: RecordValue): RecordChange => ({
    type: 'set',
    path: ['defects', index, key],
    value,
  });
  const remove = (key: string): RecordChange => ({
    type: 'remove',
    path: ['defects', index, key],
  });
  const reopened = [remove('closed'), remove('closedBy')];
  if (state === 'open') return success([set('state', state), remove('fixed'), ...reopened]);
  if (state === 'fixed') return success([set('state', state), set('fixed', today), ...reopened]);
  return success([set('state', state), set('closed', today), set('closedBy', by)]);
}

function unknownDefect({ record }: ReleaseState, id: string): Message {
  const ids = record.defects.map((defect) => defect.id);
  if (ids.length === 0) return message(noDefects, { id, release: record.id });
  return message(noDefect, { id, release: record.id, ids });
}

const titles: Readonly<Record<Defect['state'], Text>> = {
  open: { en: 'Record defect {id}', 'zh-cn': '记录缺陷 {id}' },
  fixed: { en: 'Record that defect {id} is fixed', 'zh-cn': '记录缺陷 {id} 已修复' },
  closed: { en: 'Record that defect {id} is closed', 'zh-cn': '记录缺陷 {id} 已关闭' },
};
const same: Readonly<Record<Defect['state'], Text>> = {
  open: {
    en: 'Cannot record the defect "{id}" as open: it is open already. Choose another id, or record that it is fixed.',
    'zh-cn': '无法将缺陷“{id}”记为未修复：它已经是未修复状态。请更换编号，或记录其已修复。',
  },
  fixed: {
    en: 'Cannot record the defect "{id}" as fixed: it is fixed already. Test closes it.',
    'zh-cn': '无法将缺陷“{id}”记为已修复：它已经是已修复状态。应由测试人员关闭。',
  },
  closed: {
    en: 'Cannot close the defect "{id}": it is closed already. Record it as open if it came back.',
    'zh-cn': '无法关闭缺陷“{id}”：它已经关闭。若再次出现，请重新打开。',
  },
};
const noId: Text = {
  en: 'Cannot record a defect without an id. Write the one that it has in your tracker.',
  'zh-cn': '无法记录没有编号的缺陷。请填写其在缺陷系统中的编号。',
};
const noDefects: Text = {
  en: 'Cannot find the defect "{id}" in the release "{release}": none is recorded. Record it as open first.',
  'zh-cn': '发布“{release}”中没有缺陷“{id}”：尚未记录任何缺陷。请先将其记为未修复。',
};
const noDefect: Text = {
  en: 'Cannot find the defect "{id}" in the release "{release}": it has {ids}. Record it as open first.',
  'zh-cn': '发布“{release}”中没有缺陷“{id}”：已有 {ids}。请先将其记为未修复。',
};
