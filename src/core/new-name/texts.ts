import type { Text } from '../text/language';

/* What building a name says: what answers may be, why one is refused, what is wrong with the whole. */

export const oneOf: Text = { en: 'one of {values}', 'zh-cn': '以下之一：{values}' };
export const wholeNumber: Text = {
  en: 'a whole number without leading zeros',
  'zh-cn': '整数，无前导零',
};
export const numberOfWidth: Text = { en: '{width} digits', 'zh-cn': '{width} 位数字' };
export const oneDigit: Text = { en: '1 digit', 'zh-cn': '1 位数字' };
export const numberUpTo: Text = {
  en: 'a number of up to {width} digits',
  'zh-cn': '最多 {width} 位的数字',
};
export const from: Text = { en: 'from {limit}', 'zh-cn': '不小于 {limit}' };
export const upTo: Text = { en: 'up to {limit}', 'zh-cn': '不大于 {limit}' };
export const inSteps: Text = { en: 'in steps of {step}', 'zh-cn': '{step} 的倍数' };
export const notOneOf: Text = { en: 'not {values}', 'zh-cn': '不可为 {values}' };
export const characters: Text = { en: 'made of {classes}', 'zh-cn': '由{classes}组成' };
export const oneCharacter: Text = { en: '1 character', 'zh-cn': '1 个字符' };
export const exactLength: Text = { en: '{count} characters', 'zh-cn': '{count} 个字符' };
export const leastLength: Text = {
  en: 'at least {count} characters',
  'zh-cn': '至少 {count} 个字符',
};
export const mostLength: Text = {
  en: 'at most {count} characters',
  'zh-cn': '最多 {count} 个字符',
};
export const date: Text = { en: 'a day as {layouts}', 'zh-cn': '日期，格式为 {layouts}' };
export const sentinel: Text = {
  en: '{value} for no date yet',
  'zh-cn': '尚无日期时写 {value}',
};
export const datePart: Text = {
  en: 'a part of a date as {token}',
  'zh-cn': '日期的一部分，格式为 {token}',
};
export const identifiers: Text = {
  en: 'letters, digits and hyphens, with dots between identifiers',
  'zh-cn': '字母、数字和连字符，各标识符以点号分隔',
};
export const wholeName: Text = { en: 'a name of {scheme}', 'zh-cn': '{scheme}的名称' };
export const both: Text = { en: '{first}, {second}', 'zh-cn': '{first}，{second}' };

export const classes = {
  upper: { en: 'capital letters', 'zh-cn': '大写字母' },
  lower: { en: 'small letters', 'zh-cn': '小写字母' },
  letter: { en: 'letters', 'zh-cn': '文字' },
  digit: { en: 'digits', 'zh-cn': '数字' },
  han: { en: 'Chinese characters', 'zh-cn': '汉字' },
  space: { en: 'spaces', 'zh-cn': '空格' },
} as const satisfies Record<string, Text>;
export const alsoCharacters: Text = { en: 'the characters {list}', 'zh-cn': '字符 {list}' };

export const formTitle: Text = { en: 'How it is written', 'zh-cn': '写法' };
export const include: Text = { en: 'Fill in field by field', 'zh-cn': '逐字段填写' };

export const required: Text = {
  en: 'Cannot leave out {field}: the name needs it. Give one.',
  'zh-cn': '不能省略{field}：名称中必须有它。请填写。',
};
export const notOffered: Text = {
  en: 'Cannot use "{value}" for {field}: it is none of those offered. Choose one of them.',
  'zh-cn': '无法将“{value}”用作{field}：它不在可选项中。请从中选择。',
};
export const notNow: Text = {
  en: 'Cannot use "{value}" for {field}: with the other fields it has to be "{only}". Write that.',
  'zh-cn': '无法将“{value}”用作{field}：按其他字段，它只能是“{only}”。请改写。',
};
export const barred: Text = {
  en: 'Cannot give {field}: with the other fields it has to be left out. Leave it out.',
  'zh-cn': '不能填写{field}：按其他字段，它必须省略。请省略。',
};
export const full: Text = {
  en: 'Cannot use "{value}" for {field}: {reason}',
  'zh-cn': '无法将“{value}”用作{field}：{reason}',
};
export const taken: Text = {
  en: 'Cannot take "{name}": it exists already. Change a field.',
  'zh-cn': '无法使用“{name}”：它已经存在。请修改某个字段。',
};
export const notLegal: Text = {
  en: 'Cannot take "{name}": {reason}',
  'zh-cn': '无法使用“{name}”：{reason}',
};
export const readAs: Text = {
  en: '{field} will be read as "{read}", not as "{given}": nothing separates it from its neighbour.',
  'zh-cn': '{field}将被读作“{read}”而不是“{given}”：它与相邻字段之间没有分隔。',
};
