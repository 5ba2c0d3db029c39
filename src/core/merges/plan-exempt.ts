import { planExemption } from '../plan/edit-policy';
import type { Plan } from '../plan/types';
import type { RepositorySnapshot } from '../snapshot/types';
import { matcherOfGlobs } from '../text/glob';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, type Result } from '../text/result';

/** What somebody wants to exempt. */
export interface ExemptionWish {
  /** The beginning of the id of a fix. */
  readonly fix: string;
  /** Glob of the branches that do without it. */
  readonly in: string;
  readonly reason: string;
  readonly by?: string;
}

/** Digits of an id that the policy holds: enough for the largest repositories. */
const digits = 12;

/**
 * Plans to enter in the policy that lines do without a fix, or says why not: there is no such fix, or more than one,
 * no line that it is missing from, or no reason.
 * @param snapshot one with its history
 */
export function planExempt(snapshot: RepositorySnapshot, wish: ExemptionWish): Result<Plan> {
  const rows = snapshot.git?.history?.merges.rows ?? [];
  const [row, ...others] =
    wish.fix === '' ? [] : rows.filter(({ fix }) => fix.commit.startsWith(wish.fix));
  if (!row) return failure(message(texts.noFix, { fix: wish.fix }));
  if (others.length > 0) return failure(message(texts.several, { fix: wish.fix }));
  const covers = matcherOfGlobs([wish.in]);
  const lacking = row.cells.filter(({ state }) => state === 'missing' || state === 'unknown');
  if (!lacking.some(({ target }) => covers(target.name))) {
    const lines = lacking.map(({ target }) => target.name);
    const about = { fix: row.fix.commit.slice(0, digits), in: wish.in, lines };
    return failure(message(lines.length > 0 ? texts.noLine : texts.everywhere, about));
  }
  const reason = wish.reason.trim();
  if (reason === '') return failure(message(texts.noReason, { fix: wish.fix }));
  return planExemption(snapshot, {
    fix: row.fix.commit.slice(0, digits),
    in: wish.in,
    reason,
    ...(wish.by !== undefined && { by: wish.by }),
  });
}

const texts = {
  noFix: {
    en: 'Cannot exempt the fix "{fix}": no release or hotfix branch has such a fix. "stemma refs merged" lists them.',
    'zh-cn':
      '无法豁免修复“{fix}”：没有发布分支或热修复分支含有该修复。可用“stemma refs merged”列出。',
  },
  several: {
    en: 'Cannot exempt the fix "{fix}": several begin so. Write more digits of its id.',
    'zh-cn': '无法豁免修复“{fix}”：以此开头的不止一个。请多写几位 ID。',
  },
  noLine: {
    en: 'Cannot exempt the fix {fix} in "{in}": this matches none of the lines that lack it. These are {lines}.',
    'zh-cn': '无法在“{in}”中豁免修复 {fix}：它不匹配任何缺少该修复的线。缺少的有：{lines}。',
  },
  everywhere: {
    en: 'Cannot exempt the fix {fix}: no line lacks it. There is nothing to do.',
    'zh-cn': '无需豁免修复 {fix}：没有线缺少它。',
  },
  noReason: {
    en: 'Cannot exempt the fix "{fix}": there is no reason. Say why the line does without it.',
    'zh-cn': '无法豁免修复“{fix}”：没有理由。请说明该线为何不需要它。',
  },
} as const satisfies Record<string, Text>;
