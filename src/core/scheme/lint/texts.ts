import type { Text } from '../../text/language';

/* What a scheme says that cannot be meant. */

export const ambiguousNeighbours: Text = {
  en: 'The template does not tell where {first} ends and {second} begins: "{example}" can be parted in two ways. Put a text between them, or give one a fixed width.',
  'zh-cn':
    '模板无法区分 {first} 在何处结束、{second} 从何处开始：“{example}”有两种拆分方式。请在两者之间加上文字，或为其中一个规定固定宽度。',
};
export const swallowedText: Text = {
  en: 'The text "{between}" does not tell where {first} ends and {second} begins: a field may hold it too, so that "{example}" can be read in two ways. Use another text, or take it out of the field.',
  'zh-cn':
    '文字“{between}”无法区分 {first} 与 {second}：字段本身也可含有它，因此“{example}”有两种读法。请换用其他文字，或不允许字段含有它。',
};
export const unreachableForm: Text = {
  en: 'The form "{form}" is never used: the earlier form "{earlier}" reads every name that it could. Move it to the front or remove it.',
  'zh-cn':
    '写法“{form}”永远不会用到：前面的写法“{earlier}”已能读取它的所有名称。请把它移到前面，或删除。',
};
export const notInOrder: Text = {
  en: 'The order leaves out "{field}", which an event moves: names that differ in it alone are equal, so that nobody can tell which one is newer. Add it to "order".',
  'zh-cn':
    '次序中缺少“{field}”，而有事件会推进它：仅此字段不同的名称将被视为相等，无法判断新旧。请将其加入“order”。',
};
export const neverHolds: Text = {
  en: 'This never applies: the field "{field}" never has such a value. Correct the value or remove this.',
  'zh-cn': '此项永远不会生效：字段“{field}”不可能取这样的值。请更正该值，或删除此项。',
};
export const neverMet: Text = {
  en: 'No name can meet this condition: the field "{field}" never has such a value. Correct the value or remove the condition.',
  'zh-cn': '没有名称能满足此条件：字段“{field}”不可能取这样的值。请更正该值，或删除此条件。',
};
export const neverSet: Text = {
  en: 'Cannot set "{field}" to "{value}": the field never has this value. Write one that it can have.',
  'zh-cn': '无法将“{field}”设为“{value}”：该字段不可能取此值。请改为允许的值。',
};
export const neverDropped: Text = {
  en: 'Cannot drop "{field}": every name has it. Put it into an optional group "[…]" of the template, or do not drop it.',
  'zh-cn': '无法去掉“{field}”：每个名称都有它。请在模板中将其放入可选分组“[…]”，或不要去掉它。',
};
export const noWordLeft: Text = {
  en: 'Cannot use the field: "except" leaves none of its words. Remove one from it.',
  'zh-cn': '无法使用该字段：“except”排除了所有的词。请从中去掉一个。',
};
export const wordTwice: Text = {
  en: 'The word "{word}" is listed before. Remove it here.',
  'zh-cn': '词“{word}”在前面已列出。请删除此处。',
};
export const noMultiple: Text = {
  en: 'Cannot use the field: no multiple of {step} lies between {low} and {high}. Change one of them.',
  'zh-cn': '无法使用该字段：{low} 到 {high} 之间没有 {step} 的倍数。请修改其中之一。',
};
export const refusedExample: Text = {
  en: 'The example "{name}" is no name of this scheme: {reason}',
  'zh-cn': '示例“{name}”不是该方案的名称：{reason}',
};
export const refusedInitial: Text = {
  en: 'The first name "{name}" is no name of this scheme: {reason}',
  'zh-cn': '首个名称“{name}”不是该方案的名称：{reason}',
};
export const twoWidths: Text = {
  en: '"paddedTo" says nothing here: "width" makes every number {width} digits wide. Remove one of them.',
  'zh-cn': '此处的“paddedTo”不起作用：“width”已规定数字固定为 {width} 位。请删除其中之一。',
};
