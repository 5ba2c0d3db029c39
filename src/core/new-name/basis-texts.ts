import type { Text } from '../text/language';
import type { Basis } from './types';

/** Where an offer comes from, in words for the person. */
export const basisTexts: Readonly<Record<Basis, Text>> = {
  word: { en: 'a value of the list', 'zh-cn': '列表中的值' },
  remembered: { en: 'as before', 'zh-cn': '同前' },
  variable: { en: 'variable of the policy', 'zh-cn': '命名规范的变量' },
  today: { en: 'today', 'zh-cn': '今天' },
  next: { en: 'next free number', 'zh-cn': '下一个可用编号' },
  newest: { en: 'as in the newest name', 'zh-cn': '同最新的名称' },
  'in-use': { en: 'in use', 'zh-cn': '已在使用' },
  initial: { en: 'as in the first name of the scheme', 'zh-cn': '同方案的首个名称' },
  first: { en: 'first value', 'zh-cn': '首个值' },
  only: { en: 'follows from the other fields', 'zh-cn': '由其他字段决定' },
  'left-out': { en: 'left out', 'zh-cn': '省略' },
};
