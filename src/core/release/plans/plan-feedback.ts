import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, type Result } from '../../text/result';
import type { Feedback } from '../types';
import { actingRole } from './acting-role';
import { emptyAmong } from './checks';
import { entryChange } from './entries';
import { rolesIn } from '../people';
import { releaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** What was heard from where a release is in use, and which normal release takes it up. */
export interface FeedbackRequest extends Act, Pick<Feedback, 'area' | 'text' | 'target'> {}

/** Plans to record feedback (FIN-3); also after the release was closed. */
export function planFeedback(snapshot: RepositorySnapshot, act: FeedbackRequest): Result<Plan> {
  const found = releaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const role = actingRole(rolesIn(snapshot.policy, state.record), act);
  if (!role.ok) return role;
  const area = act.area.trim();
  const text = act.text.trim();
  const target = act.target?.trim() || undefined;
  const bad = emptyAmong([
    { what: whats.area, value: area },
    { what: whats.text, value: text },
  ]);
  if (bad) return failure(bad);
  return planRecord(snapshot, act, {
    state,
    title: message(title, { area, release: act.release }),
    subject: `feedback from ${area}`,
    changes: [entryChange('feedback', act, { area, text, target })],
    notes: target === undefined ? [message(noTarget)] : [],
  });
}

const whats = {
  area: { en: 'where the feedback is from', 'zh-cn': '反馈来源区域' },
  text: { en: 'the feedback', 'zh-cn': '反馈内容' },
} as const satisfies Record<string, Text>;
const title: Text = {
  en: 'Record feedback from {area} on {release}',
  'zh-cn': '记录 {area} 对 {release} 的反馈',
};
const noTarget: Text = {
  en: 'It does not say which normal release takes it up.',
  'zh-cn': '未说明由哪个正常发布纳入。',
};
