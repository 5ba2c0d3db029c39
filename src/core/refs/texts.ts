import type { Text } from '../text/language';

export const uncoveredTag: Text = {
  en: 'Cannot read the tag "{name}": no rule of the policy explains it. Rename it, or add it to "ignore.tags".',
  'zh-cn': '无法读取标签“{name}”：命名规范中没有适用的规则。请改名，或将其加入“ignore.tags”。',
};
