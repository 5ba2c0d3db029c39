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
    en: 'Cannot leave "{branch}" behind: fixes of it are still missing elsewhere ({lines}). Bring them forward, or enter in the policy why a line does without one.',
    'zh-cn':
      '“{branch}”的修复尚未全部合入，各线缺少的个数为 {lines}。请合入，或在规范中说明某条线为何不需要。',
  },
  unmergedOnMany: {
    en: 'Cannot leave "{branch}" behind: fixes of it are still missing elsewhere ({lines}, and on {more} more lines). Bring them forward, or enter in the policy why a line does without one, or under "lines.ended" which lines are over.',
    'zh-cn':
      '“{branch}”的修复尚未全部合入，各线缺少的个数为 {lines}，另有 {more} 条线也缺少。请合入，或在规范中说明某条线为何不需要，或将不再维护的线列入“lines.ended”。',
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
  const found = new Map<string, Lacking>();
  // Where files alone are looked at, branches are not the matter.
  const rows = snapshot.git ? merges.rows.filter(({ missing }) => missing > 0) : [];
  for (const { source, lacking } of rows) {
    const entry = found.get(source.ref) ?? { source, counts: new Map<string, number>() };
    for (const { name } of lacking) entry.counts.set(name, (entry.counts.get(name) ?? 0) + 1);
    found.set(source.ref, entry);
  }
  return [
    ...[...found.values()].map(({ source, counts }): Finding => {
      const named = [...counts].slice(0, mostNamed);
      const lines = named.map(([line, count]) => `${shown(line)}: ${count}`);
      const more = counts.size - named.length;
      const about = { branch: shown(source.name), lines, more };
      return {
        rule: 'branch/unmerged',
        severity: 'warning',
        message: message(more > 0 ? texts.unmergedOnMany : texts.unmerged, about),
        place: { type: 'ref', ref: source.ref },
        ...(source.unit !== undefined && { unit: source.unit }),
      };
    }),
    ...merges.strayExemptions.map((each) => strayFinding(each, snapshot)),
  ];
};

/** How many lines one finding names. */
const mostNamed = 10;

/** A branch, and how many of its fixes each line lacks. */
interface Lacking {
  readonly source: LineBranch;
  readonly counts: Map<string, number>;
}

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
