import type { Text } from '../text/language';

/* Why a name cannot be written. */

export const missingField: Text = {
  en: 'Cannot write the name: {field} is missing. Give it a value.',
  'zh-cn': '无法生成名称：缺少{field}。请填写。',
};
export const noFormFits: Text = {
  en: 'Cannot write the name: no form of "{scheme}" holds exactly the fields {fields}.',
  'zh-cn': '无法生成名称：“{scheme}”没有恰好包含字段 {fields} 的写法。',
};
export const notWritable: Text = {
  en: 'Cannot write the name "{name}": {problem}',
  'zh-cn': '无法生成名称“{name}”：{problem}',
};
