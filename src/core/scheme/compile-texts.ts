import type { Text } from '../text/language';

export const noForm: Text = {
  en: 'Cannot use the scheme: it has no form. Give at least one template in "forms".',
  'zh-cn': '无法使用该方案：没有任何写法。请在“forms”中至少给出一个模板。',
};
export const noField: Text = {
  en: 'Cannot use the template: it holds no field. Put at least one "{field}" into it.',
  'zh-cn': '无法使用该模板：没有字段。请至少加入一个“{field}”。',
};
export const unknownField: Text = {
  en: 'Cannot use the field "{field}": it is neither in "fields" nor the id of a scheme. Declare it, or use one of {fields}.',
  'zh-cn':
    '无法使用字段“{field}”：既未在“fields”中声明，也不是方案标识。请声明它，或使用：{fields}。',
};
export const fieldTwice: Text = {
  en: 'Cannot use the field "{field}" twice in one template. Give the second place a field of its own.',
  'zh-cn': '同一模板中不能两次使用字段“{field}”。请为第二处另设字段。',
};
export const fieldFixed: Text = {
  en: 'Cannot fix the field "{field}" in "constants": the template writes it. Take it out of one of them.',
  'zh-cn': '不能在“constants”中固定字段“{field}”：模板已写出它。请从其中一处去掉。',
};
export const formTwice: Text = {
  en: 'Cannot use the id "{form}" for a second form. Give each form an id of its own.',
  'zh-cn': '标识“{form}”已用于另一种写法。请为每种写法使用不同的标识。',
};
export const schemeTooLarge: Text = {
  en: 'Cannot use the scheme: with this form it is too large to be read quickly. Use fewer forms, words or nested schemes, or shorter lengths.',
  'zh-cn':
    '无法使用该方案：加上此写法后规模过大，读取会很慢。请减少写法、词或嵌套方案，或缩短长度。',
};
export const unknownOption: Text = {
  en: 'Cannot set the option "{option}": "{scheme}" has the options {options}.',
  'zh-cn': '无法设置选项“{option}”：“{scheme}”的选项为 {options}。',
};
export const unknownOptionValue: Text = {
  en: 'Cannot set the option "{option}" to "{value}": expected one of {values}.',
  'zh-cn': '无法将选项“{option}”设为“{value}”：应为 {values} 之一。',
};
export const unknownScheme: Text = {
  en: 'Cannot find the scheme "{scheme}". Use the id of a built-in scheme or of one in "schemes".',
  'zh-cn': '找不到方案“{scheme}”。请使用内置方案或“schemes”中方案的标识。',
};
export const nestedCycle: Text = {
  en: 'Cannot nest the scheme "{scheme}": it would hold itself.',
  'zh-cn': '无法嵌套方案“{scheme}”：它会包含自身。',
};
export const nestedTooDeep: Text = {
  en: 'Cannot nest the scheme "{scheme}": schemes nest at most {limit} deep.',
  'zh-cn': '无法嵌套方案“{scheme}”：最多嵌套 {limit} 层。',
};
export const nestedBroken: Text = {
  en: 'Cannot nest the scheme "{scheme}": {reason}',
  'zh-cn': '无法嵌套方案“{scheme}”：{reason}',
};
export const unknownReference: Text = {
  en: 'Cannot refer to the field "{field}": no form has it. Use one of {fields}.',
  'zh-cn': '无法引用字段“{field}”：没有写法包含它。可用：{fields}。',
};
export const unusedField: Text = {
  en: 'The field "{field}" is declared but no form uses it.',
  'zh-cn': '字段“{field}”已声明，但没有写法使用它。',
};
export const unknownRole: Text = {
  en: 'Cannot let the role "{role}" decide: the scheme names no such role. Use one of: {roles}; or add it under "roles".',
  'zh-cn':
    '无法由角色“{role}”决定：方案中没有这个角色。可用的角色有：{roles}；也可在“roles”中添加。',
};
export const unusedFields: Text = {
  en: '{count} more fields are declared but no form uses them. Remove them, or use them in a template.',
  'zh-cn': '另有 {count} 个字段已声明但没有写法使用。请删除它们，或在模板中使用。',
};
export const unknownAdvice: Text = {
  en: 'Cannot advise the event "{event}": the scheme has the events {events}.',
  'zh-cn': '无法建议事件“{event}”：该方案的事件为 {events}。',
};

export const unknownHotfix: Text = {
  en: 'Cannot make hotfixes by the event "{event}": the scheme has the events {events}.',
  'zh-cn': '无法用事件“{event}”制作热修复：该方案的事件为 {events}。',
};
export const unknownRecall: Text = {
  en: 'Cannot take the event "{event}" for recalls: the scheme has the events {events}.',
  'zh-cn': '无法以“{event}”作为召回的事件：该方案的事件有 {events}。',
};

export const shapeText: Text = { en: 'Expected a text here.', 'zh-cn': '此处应为文本。' };
export const shapeFlag: Text = {
  en: 'Expected true or false here.',
  'zh-cn': '此处应为 true 或 false。',
};
export const shapeCount: Text = {
  en: 'Expected a whole number from 0 here.',
  'zh-cn': '此处应为不小于 0 的整数。',
};
export const shapePositive: Text = {
  en: 'Expected a whole number from 1 here.',
  'zh-cn': '此处应为不小于 1 的整数。',
};
export const shapeLength: Text = {
  en: 'Expected a whole number from 1 to {limit} here.',
  'zh-cn': '此处应为 1 到 {limit} 的整数。',
};
export const shapeBothLanguages: Text = {
  en: 'Expected a text in both languages here: { "en": "…", "zh-cn": "…" }.',
  'zh-cn': '此处应为双语文本：{ "en": "…", "zh-cn": "…" }。',
};
export const shapeObject: Text = { en: 'Expected an object here.', 'zh-cn': '此处应为对象。' };
export const shapeList: Text = { en: 'Expected a list here.', 'zh-cn': '此处应为列表。' };
export const shapeOneOf: Text = {
  en: 'Expected one of {values} here.',
  'zh-cn': '此处应为以下之一：{values}。',
};
export const shapeMissing: Text = {
  en: '"{key}" is missing. Add it.',
  'zh-cn': '缺少“{key}”。请补充。',
};
export const shapeUnknownKey: Text = {
  en: 'There is no key "{key}" here. Use one of {keys}.',
  'zh-cn': '此处没有“{key}”键。可用：{keys}。',
};
export const shapeNonEmpty: Text = {
  en: 'Expected a text that is not empty here.',
  'zh-cn': '此处的文本不能为空。',
};
export const shapeEmptyList: Text = {
  en: 'Expected at least one entry here.',
  'zh-cn': '此处至少应有一项。',
};
export const limitsCrossed: Text = {
  en: '"{least}" is {low}, but "{most}" leaves room only up to {high}. Change one of them.',
  'zh-cn': '“{least}”为 {low}，而“{most}”最多只到 {high}。请修改其中之一。',
};
