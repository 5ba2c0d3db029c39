import type { Text } from '../text/language';

/* What can be wrong with a template. */

export const templateTooLong: Text = {
  en: 'Cannot use this template: it is longer than {limit} characters. Split it into several forms.',
  'zh-cn': '无法使用该模板：超过 {limit} 个字符。请拆成多个写法。',
};
export const templateUnbalanced: Text = {
  en: 'Cannot read this template: a bracket here has no partner. Close it, or write "\\" before a bracket that is meant literally.',
  'zh-cn': '无法读取该模板：此处的括号不成对。请补全，或在表示字面意义的括号前加“\\”。',
};
export const templateFieldName: Text = {
  en: 'Cannot read this field: expected a name of letters, digits and "-" between "{" and "}".',
  'zh-cn': '无法读取该字段：花括号内应为由字母、数字和“-”组成的名称。',
};
export const templateReservedName: Text = {
  en: 'Cannot use this name for a field: it has a meaning of its own in JSON readers. Choose another.',
  'zh-cn': '不能将此名称用作字段：它在 JSON 处理程序中另有含义。请改用其他名称。',
};
export const templateEmptyGroup: Text = {
  en: 'Cannot use this group: an optional group must hold a field. Write "(|text)" for text that may be left out.',
  'zh-cn': '无法使用该分组：可选分组必须包含字段。可省略的固定文字请写作“(|文字)”。',
};
export const templateSameAlternatives: Text = {
  en: 'Cannot use these spellings: two of them are the same. Keep one.',
  'zh-cn': '无法使用这些写法：其中有两个相同。请只保留一个。',
};
