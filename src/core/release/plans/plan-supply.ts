import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, type Result } from '../../text/result';
import type { Lacking, ReleaseState, RoleHolder, Supply } from '../evaluate/types';
import { rolesIn } from '../people';
import type { RecordPath, RecordValue } from '../record/types';
import { isList } from '../record/write-value';
import { actingRole } from './acting-role';
import { planDefect } from './plan-defect';
import { planPublicTest } from './plan-public-test';
import { openReleaseOf } from './release-of';
import { isPlanDay, supplyChanges } from './supply-changes';
import { supplyValue } from './supply-value';
import type { Act } from './types';
import { planRecord } from './with-record';

/** A value for something that is missing, as a person writes it: `true` of a tick, items of a list. */
export interface SupplyRequest extends Act {
  readonly supply: Supply;
  readonly value: string | readonly string[] | boolean;
}

/** Parts of a record that only their own commands write, since they say what somebody did. */
const guarded: ReadonlySet<string | number> = new Set([
  'id',
  'kind',
  'version',
  'started',
  'closed',
  'approvals',
  'overrides',
  'decisions',
  'builds',
  'handOuts',
  'publications',
  'announcements',
]);

/** Plans to write a value that a stage or a gate misses, with who said so where the record keeps that. */
export function planSupply(snapshot: RepositorySnapshot, act: SupplyRequest): Result<Plan> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const own = byOwnPlan(snapshot, state, act);
  if (own) return own;
  const { path } = act.supply;
  const field = path.join('.');
  const [root] = path;
  const lacking = lackingAt(state, path);
  if (root === undefined || (guarded.has(root) && !lacking))
    return failure(message(notByHand, { field }));
  const role = actingRole(suppliers(snapshot, state, lacking), act);
  if (!role.ok) return role;
  const value = supplyValue(act.supply, act.value);
  if (!value.ok) return value;
  const { start } = state.record.plan;
  const day = isPlanDay(path) && typeof value.value === 'string' ? value.value : undefined;
  if (day !== undefined && start !== undefined && day < start)
    return failure(message(beforeStart, { field, day, start }));
  return planRecord(snapshot, act, {
    state,
    title: message(title, { field, value: shown(value.value) }),
    subject: `supply ${field}`,
    changes: supplyChanges(state.record, act, value.value),
    notes: [],
  });
}

/** What is missing at a place of the record. */
function lackingAt({ stages, gates }: ReleaseState, path: RecordPath): Lacking | undefined {
  const key = path.join('/');
  return [...stages, ...gates]
    .flatMap(({ lacking }) => lacking)
    .find(({ supply }) => supply?.path.join('/') === key);
}

/** Who can supply it; anybody who holds a role where nobody in particular can. */
function suppliers(
  { policy }: RepositorySnapshot,
  { record }: ReleaseState,
  lacking: Lacking | undefined,
): readonly RoleHolder[] {
  const named = lacking?.who.filter(({ people }) => people.length > 0) ?? [];
  return named.length > 0 ? named : rolesIn(policy, record);
}

function shown(value: RecordValue): string | readonly string[] {
  if (typeof value !== 'object') return String(value);
  return isList(value) ? value.flatMap(shown) : '';
}

/** What has a plan of its own: the state of a defect, and the sites of a public test. */
function byOwnPlan(
  snapshot: RepositorySnapshot,
  { record }: ReleaseState,
  act: SupplyRequest,
): Result<Plan> | undefined {
  const [root, index, key] = act.supply.path;
  const texts = typeof act.value === 'object' ? act.value : [String(act.value)];
  const [text = ''] = texts;
  if (root === 'publicTest' && index === undefined) {
    const sites = supplyValue({ path: [], type: 'number' }, text);
    return sites.ok ? planPublicTest(snapshot, { ...act, sites: Number(text) }) : sites;
  }
  const defect =
    root === 'defects' && typeof index === 'number' ? record.defects[index] : undefined;
  if (!defect || key !== 'state') return undefined;
  const state = (['open', 'fixed', 'closed'] as const).find((each) => each === text);
  if (!state) return undefined;
  return planDefect(snapshot, { ...act, id: defect.id, state });
}

const title: Text = { en: 'Write {field}: {value}', 'zh-cn': '填写 {field}：{value}' };
const notByHand: Text = {
  en: 'Cannot write "{field}" by hand: it tells what somebody did. Use the command for that.',
  'zh-cn': '无法直接填写“{field}”：它记录的是已执行的操作。请使用相应的命令。',
};
const beforeStart: Text = {
  en: 'Cannot plan "{field}" for {day}: the release starts on {start}. Choose that day or a later one.',
  'zh-cn': '无法将“{field}”计划为 {day}：该发布于 {start} 开始。请选择当天或之后的日期。',
};
