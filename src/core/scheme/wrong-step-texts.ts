import type { Text } from '../text/language';

/* By which rule of a step a name is wrong. Each is a sentence of its own. */

export const countsOn: Text = {
  en: '{field} counts on from {before} to {right}, but it is {found}.',
  'zh-cn': '{field}应从 {before} 递增到 {right}，实际为 {found}。',
};
export const begins: Text = {
  en: '{field} begins with {right}, but it is {found}.',
  'zh-cn': '{field}应从 {right} 开始，实际为 {found}。',
};
export const goesBack: Text = {
  en: '{moved} moves, so {field} goes back to {right}, but it is {found}.',
  'zh-cn': '{moved}变化后，{field}应复位为 {right}，实际为 {found}。',
};
export const leftOut: Text = {
  en: '{moved} moves, so {field} is left out, but it is {found}.',
  'zh-cn': '{moved}变化后应去掉{field}，实际为 {found}。',
};
export const takenAway: Text = {
  en: '"{event}" leaves {field} out, but it is {found}.',
  'zh-cn': '“{event}”应去掉{field}，实际为 {found}。',
};
export const isTheDay: Text = {
  en: '{field} is the day of the step, {right}, but it is {found}.',
  'zh-cn': '{field}应为执行当天 {right}，实际为 {found}。',
};
export const becomes: Text = {
  en: '"{event}" makes {field} {right}, but it is {found}.',
  'zh-cn': '“{event}”应使{field}变为 {right}，实际为 {found}。',
};
export const stays: Text = {
  en: '"{event}" leaves {field} as it is, {right}, but it is {found}.',
  'zh-cn': '“{event}”不改变{field}（{right}），实际为 {found}。',
};
export const missing: Text = { en: 'missing', 'zh-cn': '空' };
export const both: Text = { en: '{first} {second}', 'zh-cn': '{first}{second}' };
