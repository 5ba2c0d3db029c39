import type { Text } from '../../../text/language';
import { holderOf, holdsRole } from '../../people';
import type { Facts } from '../facts';
import type { Fault } from '../types';
import { fault } from './make';

const texts = {
  unknown: {
    en: 'Cannot count the approval of commit "{commit}": the commit is not in this repository. Fetch it, or have what is there approved.',
    'zh-cn':
      '对提交“{commit}”的审批不算数：该提交不在本仓库中。请获取该提交，或对现有内容重新审批。',
  },
  stranger: {
    en: 'Cannot count what {by} says as {role}: the role is held by others. Have one of them say so, or correct `people`.',
    'zh-cn': '{by} 以{role}身份的表态不算数：该角色由他人担任。请由其本人表态，或改正 `people`。',
  },
} as const satisfies Record<string, Text>;

/** Approvals of commits that nobody has, and by people who do not hold the role that they speak for (APP-4). */
export function approvalFaults({ record, policy, snapshot }: Facts): readonly Fault[] {
  const contents = snapshot.git?.contents;
  return record.approvals.flatMap(({ by, role, commit, step }, index): Fault[] => {
    const at = { path: ['approvals', index], basis: ['APP-4'] };
    const found: Fault[] = [];
    if (contents && !contents.has(commit)) {
      const place = { ...at, path: [...at.path, 'commit'] };
      const shown = { commit: commit.slice(0, 10) };
      found.push(fault('release/approval', 'error', place, texts.unknown, shown));
    }
    const isVote = step === 'approve' || step === 'reject';
    if (!isVote || role === undefined) return found;
    const holder = holderOf(policy, record, role);
    if (holdsRole(holder, by)) return found;
    const about = { by, role: holder.title };
    return [...found, fault('release/approval', 'error', at, texts.stranger, about)];
  });
}
