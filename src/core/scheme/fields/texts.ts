import type { Text } from '../../text/language';

/* What can be wrong with the text of a field, and why it cannot move. */

export const wrongWidth: Text = {
  en: '{field} has exactly {width} digits; found {count} in "{found}".',
  'zh-cn': '{field}必须为 {width} 位数字，实际“{found}”为 {count} 位。',
};
export const notOneDigit: Text = {
  en: '{field} is a single digit; found {count} digits in "{found}".',
  'zh-cn': '{field}只能是 1 位数字，实际“{found}”为 {count} 位。',
};
export const tooManyDigits: Text = {
  en: '{field} has at most {width} digits; found {count} in "{found}".',
  'zh-cn': '{field}最多 {width} 位数字，实际“{found}”为 {count} 位。',
};
export const leadingZero: Text = {
  en: '{field} has no leading zero; found "{found}". Write "{normal}".',
  'zh-cn': '{field}不能有前导零，实际为“{found}”。请写作“{normal}”。',
};
export const belowMinimum: Text = {
  en: '{field} starts at {limit}; found "{found}".',
  'zh-cn': '{field}从 {limit} 开始，实际为“{found}”。',
};
export const aboveMaximum: Text = {
  en: '{field} ends at {limit}; found "{found}".',
  'zh-cn': '{field}最大为 {limit}，实际为“{found}”。',
};
export const notMultiple: Text = {
  en: '{field} goes in steps of {step}; found "{found}".',
  'zh-cn': '{field}必须是 {step} 的倍数，实际为“{found}”。',
};
export const unknownWord: Text = {
  en: '{field} is one of {words}; found "{found}".',
  'zh-cn': '{field}应为以下之一：{words}；实际为“{found}”。',
};
export const wordCase: Text = {
  en: '{field} is written "{word}"; found "{found}". Letter case counts.',
  'zh-cn': '{field}应写作“{word}”，实际为“{found}”：区分大小写。',
};
export const otherSpelling: Text = {
  en: '"{found}" is accepted for "{word}", but "{word}" is the usual spelling.',
  'zh-cn': '“{found}”可被接受，但规范写法是“{word}”。',
};
export const wrongSpelling: Text = {
  en: '{field} is written "{word}"; found "{found}".',
  'zh-cn': '{field}应写作“{word}”，实际为“{found}”。',
};
export const tooShort: Text = {
  en: '{field} has at least {limit} characters; found "{found}".',
  'zh-cn': '{field}至少 {limit} 个字符，实际为“{found}”。',
};
export const tooLong: Text = {
  en: '{field} has at most {limit} characters; found "{found}".',
  'zh-cn': '{field}最多 {limit} 个字符，实际为“{found}”。',
};
export const wrongCharacter: Text = {
  en: '{field} cannot hold "{found}".',
  'zh-cn': '{field}不能包含“{found}”。',
};
export const outerSpace: Text = {
  en: '{field} does not begin or end with a space.',
  'zh-cn': '{field}首尾不能有空格。',
};
export const placeholder: Text = {
  en: '"{found}" is a placeholder or a reserved code, not a value for {field}. Write the real one.',
  'zh-cn': '“{found}”是占位符或保留代码，不能作为{field}的值。请写实际的值。',
};
export const wrongDateWidth: Text = {
  en: '{field} is written {layouts}; found {count} digits in "{found}".',
  'zh-cn': '{field}的格式为 {layouts}，实际“{found}”为 {count} 位数字。',
};
export const unpaddedDate: Text = {
  en: '{field} is written {layouts}, with a zero before a single digit; found "{found}". Write {padded}.',
  'zh-cn': '{field}的格式为 {layouts}，一位数字前须补零，实际为“{found}”。请写作 {padded}。',
};
export const impossibleDate: Text = {
  en: '{field} "{found}" is not a day of the calendar.',
  'zh-cn': '{field}“{found}”不是日历中存在的日期。',
};
export const emptyIdentifier: Text = {
  en: '{field} has an empty identifier: something must stand between the dots.',
  'zh-cn': '{field}中有空的标识符：点号之间不能为空。',
};
export const identifierLeadingZero: Text = {
  en: '{field}: the numeric identifier "{found}" has a leading zero. Write "{normal}".',
  'zh-cn': '{field}：数字标识符“{found}”有前导零。请写作“{normal}”。',
};
export const fieldFull: Text = {
  en: 'Cannot raise {field}: it ends at {limit}.',
  'zh-cn': '无法增加{field}：最大为 {limit}。',
};
export const lastWord: Text = {
  en: 'Cannot move {field} on: "{word}" is the last one.',
  'zh-cn': '无法推进{field}：“{word}”已是最后一个。',
};
