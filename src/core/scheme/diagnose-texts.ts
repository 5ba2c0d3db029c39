import type { Text } from '../text/language';

/* What can be wrong with a text that has the shape of no form. */

export const emptyName: Text = {
  en: 'Expected a name, found nothing.',
  'zh-cn': '应为名称，实际为空。',
};
export const nameTooLong: Text = {
  en: 'Cannot read a name of {length} characters: at most {limit} are allowed. Shorten it.',
  'zh-cn': '无法读取长度为 {length} 个字符的名称：最多允许 {limit} 个。请缩短。',
};
export const nameTooLongInUnits: Text = {
  en: 'Cannot read a name of {length} UTF-16 units: at most {limit} are allowed, and {wide} of its characters take two each. Shorten it.',
  'zh-cn':
    '无法读取长度为 {length} 个 UTF-16 单元的名称：最多允许 {limit} 个，其中 {wide} 个字符各占两个单元。请缩短。',
};
export const expectedFound: Text = {
  en: 'Expected {expected}, found "{found}".',
  'zh-cn': '应为{expected}，实际为“{found}”。',
};
export const expectedEnd: Text = {
  en: 'Expected {expected}, but the name ends here.',
  'zh-cn': '应为{expected}，但名称到此结束。',
};
export const missingField: Text = {
  en: '{field} is missing here.',
  'zh-cn': '此处缺少{field}。',
};
export const missingOneOf: Text = {
  en: 'A part is missing, one of these: {fields}.',
  'zh-cn': '缺少一个部分，为以下之一：{fields}。',
};
export const endsBefore: Text = {
  en: 'The name ends here, but these are missing: {fields}.',
  'zh-cn': '名称到此结束，缺少：{fields}。',
};
export const trailingText: Text = {
  en: 'The name is complete before "{found}". Delete what follows.',
  'zh-cn': '名称在“{found}”之前已完整。请删除其后的内容。',
};
export const anyOf: Text = { en: '{list} or {last}', 'zh-cn': '{list}或{last}' };
export const quoted: Text = { en: '"{text}"', 'zh-cn': '“{text}”' };
export const endOfName: Text = { en: 'the end of the name', 'zh-cn': '名称结尾' };
export const aDigit: Text = { en: 'a digit', 'zh-cn': '数字' };
export const aCharacter: Text = {
  en: 'a letter or another character of the field',
  'zh-cn': '字母或该字段允许的其他字符',
};
export const literalCase: Text = {
  en: 'Expected "{expected}", found "{found}": letter case counts here.',
  'zh-cn': '应为“{expected}”，实际为“{found}”：此处区分大小写。',
};
export const otherForm: Text = {
  en: 'This way of writing the name is accepted, but not the usual one.',
  'zh-cn': '可以接受这种写法，但不是规范写法。',
};
