import type { LineBranch } from '../merges/types';
import type { ExemptionData } from '../policy/data';
import { policyFileName } from '../policy/types';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { shown } from './slot-range';
import type { Finding } from './types';

const texts = {
  unmerged: {
    en: 'Cannot leave "{branch}" behind: {count} of its fixes are not in {lines}. Bring them forward, or enter in the policy why a line does without one.',
    'zh-cn':
      '“{branch}”的修复尚未全部合入：有 {count} 个未进入 {lines}。请合入，或在规范中说明某条线为何不需要。',
  },
  stray: {
    en: 'Cannot exempt the fix "{fix}": no single commit of this repository has this id. Correct it, or take the exemption out.',
    'zh-cn': '无法豁免修复“{fix}”：本仓库中没有唯一对应该 ID 的提交。请改正，或删除这条豁免。',
  },
} as const satisfies Record<string, Text>;

/** `branch/unmerged`: newer lines lack fixes of a release or hotfix branch; and exemptions that are of no commit. */
export const branchUnmerged: RuleCheck = ({ snapshot, git }) => {
  const merges = git?.history?.merges;
  if (!merges) return [];
  const found = new Map<
    string,
    { readonly source: LineBranch; count: number; lines: Set<string> }
  >();
  // Where files alone are looked at, branches are not the matter.
  for (const { source, cells } of snapshot.git ? merges.rows : []) {
    const missing = cells.filter(({ state }) => state === 'missing');
    if (missing.length === 0) continue;
    const entry = found.get(source.ref) ?? { source, count: 0, lines: new Set<string>() };
    entry.count++;
    for (const { target } of missing) entry.lines.add(target.name);
    found.set(source.ref, entry);
  }
  return [
    ...[...found.values()].map(({ source, count, lines }): Finding => {
      const about = { branch: shown(source.name), count, lines: [...lines].map(shown) };
      return {
        rule: 'branch/unmerged',
        severity: 'warning',
        message: message(texts.unmerged, about),
        place: { type: 'ref', ref: source.ref },
        ...(source.unit !== undefined && { unit: source.unit }),
      };
    }),
    ...merges.strayExemptions.map((each) => strayFinding(each, snapshot)),
  ];
};

function strayFinding({ fix }: ExemptionData, { policyFile }: RepositorySnapshot): Finding {
  const offset = policyFile?.content.text.indexOf(`"${fix}"`) ?? -1;
  const range = offset < 0 ? { offset: 0, length: 0 } : { offset, length: fix.length + 2 };
  return {
    rule: 'branch/unmerged',
    severity: 'warning',
    message: message(texts.stray, { fix }),
    place: { type: 'file', path: policyFileName, range },
  };
}
