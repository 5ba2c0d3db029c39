import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { RecordChange } from '../record/types';
import type { Incident } from '../types';
import { actingRole } from './acting-role';
import { emptyAmong } from './checks';
import { entryChange, nextId } from './entries';
import { rolesIn } from '../people';
import { releaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** Something that went wrong in use, or what became of it. */
export interface IncidentRequest extends Act {
  /** Of the one that is told more of; the next free `I1`, `I2` … when absent. */
  readonly id?: string;
  readonly title?: string;
  /** Whether it is over, on the day of the act. */
  readonly resolved?: boolean;
  /** The version that mends it. */
  readonly hotfix?: string;
}

/** Plans to record an incident, that it is over, or which version mends it; also after the release was closed. */
export function planIncident(snapshot: RepositorySnapshot, act: IncidentRequest): Result<Plan> {
  const found = releaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const role = actingRole(rolesIn(snapshot.policy, state.record), act);
  if (!role.ok) return role;
  const { incidents } = state.record;
  const index = incidents.findIndex(({ id }) => id === act.id);
  const known = incidents[index];
  const id = known?.id ?? act.id?.trim() ?? '';
  const told = id === '' ? nextId('I', incidents) : id;
  const changes = known ? more(act, known, index) : reported(act, told);
  if (!changes.ok) return changes;
  return planRecord(snapshot, act, {
    state,
    title: message(known ? moreTitle : title, { id: told, release: act.release }),
    subject: known ? `more of incident ${told}` : `incident ${told}`,
    changes: changes.value,
    notes: [],
  });
}

function reported(act: IncidentRequest, id: string): Result<readonly RecordChange[]> {
  const title = act.title?.trim() ?? '';
  const bad = emptyAmong([{ what, value: title }]);
  if (bad) return failure(bad);
  const resolved = act.resolved ? act.today : undefined;
  const hotfix = act.hotfix?.trim() || undefined;
  return success([entryChange('incidents', act, { id, title, resolved, hotfix })]);
}

function more(
  act: IncidentRequest,
  known: Incident,
  index: number,
): Result<readonly RecordChange[]> {
  const hotfix = act.hotfix?.trim() || known.hotfix;
  const changes: RecordChange[] = [];
  if (act.resolved && known.resolved === undefined)
    changes.push({ type: 'set', path: ['incidents', index, 'resolved'], value: act.today });
  if (hotfix !== undefined && hotfix !== known.hotfix)
    changes.push({ type: 'set', path: ['incidents', index, 'hotfix'], value: hotfix });
  return changes.length > 0 ? success(changes) : failure(message(nothingNew, { id: known.id }));
}

const what: Text = { en: 'what happened', 'zh-cn': '事故描述' };
const title: Text = {
  en: 'Record the incident {id} of {release}',
  'zh-cn': '记录 {release} 的事故 {id}',
};
const moreTitle: Text = {
  en: 'Record more of the incident {id} of {release}',
  'zh-cn': '更新 {release} 的事故 {id}',
};
const nothingNew: Text = {
  en: 'Cannot record more of the incident "{id}": nothing new was said. Say that it is over, or which version mends it.',
  'zh-cn': '无法更新事故“{id}”：没有新内容。请说明已解决，或填写修复版本。',
};
