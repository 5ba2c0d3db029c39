import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, type Result } from '../../text/result';
import { publicTestOfFinal } from '../evaluate/builds';
import { rolesIn } from '../people';
import { actingRole } from './acting-role';
import { badQuantity } from './checks';
import { entryChange } from './entries';
import { openReleaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** More sites that test the final version in public. */
export interface PublicTestRequest extends Act {
  readonly sites: number;
  readonly area?: string;
}

/** Plans to record sites of the public test; the numbers of all entries add up (FIN-2). */
export function planPublicTest(snapshot: RepositorySnapshot, act: PublicTestRequest): Result<Plan> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const role = actingRole(rolesIn(snapshot.policy, state.record), act);
  if (!role.ok) return role;
  const { sites } = act;
  const bad = badQuantity(sites);
  if (bad) return failure(bad);
  const all = publicTestOfFinal(state.record).reduce((sum, each) => sum + each.sites, sites);
  const area = act.area?.trim() || undefined;
  return planRecord(snapshot, act, {
    state,
    title: message(title, { sites, release: act.release }),
    subject: `public test at ${sites} more sites`,
    changes: [entryChange('publicTest', act, { sites, area })],
    notes: [message(total, { all })],
  });
}

const title: Text = {
  en: 'Record {sites} more sites of the public test of {release}',
  'zh-cn': '{release}：新增公测网吧 {sites} 家',
};
const total: Text = {
  en: '{all} sites test it in public then.',
  'zh-cn': '公测网吧累计 {all} 家。',
};
