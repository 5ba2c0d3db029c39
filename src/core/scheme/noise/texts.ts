import type { Text } from '../../text/language';

/* What typing, scanning and copying do to names, told as what it is. */

export const straySpace: Text = {
  en: 'A space that does not belong here. Delete it.',
  'zh-cn': '此处有多余的空格。请删除。',
};
export const strayWhiteSpace: Text = {
  en: 'White space (U+{code}) that does not belong here. Delete it.',
  'zh-cn': '此处有多余的空白字符（U+{code}）。请删除。',
};
export const splitWord: Text = {
  en: 'A space splits the word "{found}". Write it without the space.',
  'zh-cn': '空格拆开了“{found}”。请去掉空格，连写在一起。',
};
export const controlCharacter: Text = {
  en: 'A name holds no control characters; found U+{code}. Delete it.',
  'zh-cn': '名称不能含控制字符，此处为 U+{code}。请删除。',
};
export const invisibleCharacter: Text = {
  en: 'The invisible character {found} does not belong in a name. Delete it.',
  'zh-cn': '名称不能含不可见字符{found}。请删除。',
};
export const fullWidthCharacter: Text = {
  en: 'Full-width "{found}" is not allowed. Write "{normal}".',
  'zh-cn': '不允许全角字符“{found}”。请写作“{normal}”。',
};
export const kangxiRadical: Text = {
  en: 'Kangxi radical "{found}" (U+{code}) where the character "{normal}" belongs. Write "{normal}".',
  'zh-cn': '此处是康熙部首“{found}”（U+{code}），应为汉字“{normal}”。请写作“{normal}”。',
};
export const foreignMark: Text = {
  en: '"{found}" (U+{code}) where "{normal}" belongs. Write "{normal}".',
  'zh-cn': '此处应为“{normal}”，实际为“{found}”（U+{code}）。请写作“{normal}”。',
};
export const letterForDigit: Text = {
  en: 'Letter "{found}" where the digit {normal} belongs. Write {normal}.',
  'zh-cn': '此处应为数字 {normal}，实际为字母“{found}”。请写作 {normal}。',
};
export const digitForLetter: Text = {
  en: 'Digit {found} where the letter "{normal}" belongs. Write "{normal}".',
  'zh-cn': '此处应为字母“{normal}”，实际为数字 {found}。请写作“{normal}”。',
};
export const doubleSeparator: Text = {
  en: '"{found}" stands twice here. Write it once.',
  'zh-cn': '此处重复了“{found}”。请只写一个。',
};
export const missingSeparator: Text = {
  en: '"{separator}" is missing before {field} "{found}". Put it in.',
  'zh-cn': '{field}“{found}”之前缺少“{separator}”。请补上。',
};
export const placeholderForDigits: Text = {
  en: '"{found}" is a placeholder: write the real {field} in its place.',
  'zh-cn': '“{found}”是占位符：请在此写实际的{field}。',
};
export const otherDate: Text = {
  en: '{field} is written {layouts}, without signs between; found "{found}". Write {normal}.',
  'zh-cn': '{field}的格式为 {layouts}，中间没有符号，实际为“{found}”。请写作 {normal}。',
};
export const number: Text = { en: 'number or date', 'zh-cn': '数字或日期' };
