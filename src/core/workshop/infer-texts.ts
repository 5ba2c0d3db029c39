import type { Text } from '../text/language';

/* What to know before one of several proposals is chosen. */

export const sampled: Text = {
  en: 'There are {total} names; {looked} of them were looked at, some of each shape, so that the shares are estimates.',
  'zh-cn': '共有 {total} 个名称；按各种形状共抽取了 {looked} 个来检查，因此占比为估计值。',
};
export const ambiguous: Text = {
  en: 'These explain the same names, and the names alone cannot tell which one is meant: {rules}. Ask the team and choose one.',
  'zh-cn':
    '以下各项能解释的名称完全相同，仅凭名称无法判断用的是哪一种：{rules}。请向团队确认后选择。',
};
export const unexplained: Text = {
  en: 'Nothing explains {count} of the names, such as {names}.',
  'zh-cn': '有 {count} 个名称无法解释，例如：{names}。',
};
export const draftTitle: Text = {
  en: 'Drafted from the names {example}',
  'zh-cn': '根据 {example} 等名称起草',
};
export const draftExample: Text = { en: 'from this repository', 'zh-cn': '取自本仓库' };
