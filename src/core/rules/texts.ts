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
