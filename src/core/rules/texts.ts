import type { Text } from '../text/language';

export const malformed: Text = {
  en: 'Cannot read "{value}" as {scheme}: {problem}',
  'zh-cn': '无法按“{scheme}”读取“{value}”：{problem}',
};
export const doubtful: Text = {
  en: '"{value}" is not how {scheme} is written: {problem}',
  'zh-cn': '“{value}”不符合“{scheme}”的建议写法：{problem}',
};
export const drift: Text = {
  en: 'Cannot accept "{value}" here: the version of the unit "{unit}" is "{version}". Write the same version in both places.',
  'zh-cn': '此处不应为“{value}”：单元“{unit}”的版本号是“{version}”。请使各处一致。',
};
export const otherValue: Text = {
  en: 'Cannot accept the name "{name}": its {field} is "{found}", and the variable says "{expected}". Rename it or change the variable.',
  'zh-cn':
    '不应使用名称“{name}”：其中{field}为“{found}”，而变量规定为“{expected}”。请改名或修改变量。',
};
export const replaceWith: Text = { en: 'Replace with "{value}"', 'zh-cn': '替换为“{value}”' };
export const renameTo: Text = { en: 'Rename to "{value}"', 'zh-cn': '改名为“{value}”' };
export const wrongProjection: Text = {
  en: 'Cannot accept "{value}" here: {target} has the version "{version}" as "{right}". Write that.',
  'zh-cn': '此处不应为“{value}”：版本号“{version}”在 {target} 中写作“{right}”。请改为后者。',
};
export const noProjection: Text = {
  en: 'Cannot read "{value}": no version of {scheme} is written so for {target}. Correct it.',
  'zh-cn': '无法读取“{value}”：“{scheme}”没有版本号会这样写入 {target}。请改正。',
};
export const overflowOnDay: Text = {
  en: 'From {day} on, {target} has no room for the date in the version as it is written here. Change the projection before that day.',
  'zh-cn': '自 {day} 起，按此处的写法，{target} 容不下版本号中的日期。请在此之前更改映射。',
};
export const overflowInSteps: Text = {
  en: 'The number {field} of "{version}" can rise {count} more times before {target} has no room for it as it is written here. Change the projection in time.',
  'zh-cn':
    '按此处的写法，“{version}”的{field}再递增 {count} 次之后，{target} 就容不下了。请及早更改映射。',
};
export const overflowOfCode: Text = {
  en: '{target} ends at {largest}, and {count} are left. Count in smaller steps.',
  'zh-cn': '{target} 最大为 {largest}，只剩 {count} 个可用。请减小每次递增的幅度。',
};
