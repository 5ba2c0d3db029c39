import type { BumpPlan } from '../../plan/plan-bump';
import { schemeOfUnit } from '../../plan/unit-scheme';
import { parse } from '../../scheme/parse';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { decidersOfStep } from '../decisions/deciders-of-step';
import type { ReleaseState } from '../evaluate/types';
import { holderOf, holdsRole } from '../people';
import type { Decision, RoleId } from '../types';
import { entryChange, type Reached } from './entries';
import type { Act } from './types';
import { unitOfRelease } from './build-at-present';

/** Who moved a number, by a bump. */
export interface Moved {
  readonly act: Act & { readonly decision?: Partial<Pick<Decision, 'role' | 'decidedBy'>> };
  readonly bump: BumpPlan;
  /** The role as which the person acts. */
  readonly role: RoleId;
}

/**
 * What the record says of who decided that a version moves (DEC-1): as the person says; else the first role that
 * decides by the policy or the scheme and that whoever decided holds, else the role as which the person acts.
 */
export function decisionOf(
  snapshot: RepositorySnapshot,
  state: ReleaseState,
  { act, bump, role }: Moved,
): Reached {
  const decidedBy = act.decision?.decidedBy?.trim() || act.by;
  const unit = unitOfRelease(snapshot, state.record);
  const scheme = unit.ok ? schemeOfUnit(snapshot.policy, unit.value.unit) : undefined;
  const from = scheme && parse(scheme, bump.from).name;
  const to = scheme && parse(scheme, bump.to).name;
  const step = from && to && { from, to, event: bump.event };
  const deciders = scheme && step ? decidersOfStep(snapshot.policy, scheme, step) : [];
  const held = deciders
    .map((decider) => holderOf(snapshot.policy, state.record, decider.role))
    .find((holder) => holdsRole(holder, decidedBy));
  const decided = act.decision?.role ?? held?.role ?? role;
  const entry = { from: bump.from, to: bump.to, event: bump.event, role: decided, decidedBy };
  const { title } = holderOf(snapshot.policy, state.record, decided);
  return {
    changes: [entryChange('decisions', act, entry)],
    notes: [message(recorded, { from: bump.from, to: bump.to, decidedBy, role: title })],
  };
}

const recorded: Text = {
  en: 'The record says that {decidedBy} decided {from} → {to} as {role}.',
  'zh-cn': '发布记录将记载：{decidedBy} 以{role}的身份决定了 {from} → {to}。',
};
