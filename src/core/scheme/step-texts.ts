import type { Text } from '../text/language';

/* Why a step cannot be taken, and what to know about one that is. */

export const unknownEvent: Text = {
  en: 'Cannot take the step "{event}": "{scheme}" has no such event. Choose one of {events}.',
  'zh-cn': '无法执行“{event}”：“{scheme}”没有该事件。可选：{events}。',
};
export const noEvents: Text = {
  en: 'Cannot take the step "{event}": names of "{scheme}" do not move. Write a new name.',
  'zh-cn': '无法执行“{event}”：“{scheme}”的名称不会升级。请另写一个名称。',
};
export const withAdvice: Text = {
  en: '{reason} Take "{event}" instead.',
  'zh-cn': '{reason}请改用“{event}”。',
};
export const cannotChoose: Text = {
  en: 'Cannot set {field} in the step "{event}": it may set {fields}.',
  'zh-cn': '“{event}”不能设置{field}：可设置 {fields}。',
};
export const cannotChooseAny: Text = {
  en: 'Cannot set {field} in the step "{event}": it leaves nothing to choose.',
  'zh-cn': '“{event}”不能设置{field}：该事件没有可选字段。',
};
export const stepRefused: Text = {
  en: 'Cannot take the step "{event}" on "{name}": {reason}',
  'zh-cn': '无法对“{name}”执行“{event}”：{reason}',
};
export const needsField: Text = {
  en: 'Cannot take the step "{event}": {field} is missing from "{name}".',
  'zh-cn': '无法执行“{event}”：“{name}”缺少{field}。',
};
export const goesBack: Text = {
  en: 'Cannot take the step "{event}": "{to}" would sort before "{from}".',
  'zh-cn': '无法执行“{event}”：“{to}”会排在“{from}”之前。',
};
export const changesNothing: Text = {
  en: 'Cannot take the step "{event}": "{from}" would stay as it is.',
  'zh-cn': '无法执行“{event}”：“{from}”不会有任何变化。',
};
export const siblingsUnknown: Text = {
  en: 'The other names were not looked at; {field} counts on from this name alone.',
  'zh-cn': '未查看其他名称；{field}仅根据此名称递增。',
};
export const limitUnknown: Text = {
  en: 'The other names were not looked at; whether the limit of {count} is kept is not known.',
  'zh-cn': '未查看其他名称，无法确认是否超过 {count} 个的上限。',
};
export const nameTaken: Text = {
  en: 'Cannot take the step "{event}": "{name}" exists already.',
  'zh-cn': '无法执行“{event}”：“{name}”已存在。',
};
export const wrongTransition: Text = {
  en: '"{event}" leads from "{from}" to "{right}", not to "{to}".',
  'zh-cn': '“{event}”应从“{from}”到“{right}”，而不是“{to}”。',
};
export const noEventLeads: Text = {
  en: 'No event leads from "{from}" to "{to}".',
  'zh-cn': '没有任何事件能从“{from}”到“{to}”。',
};
export const staysAt: Text = {
  en: '{field} is "{word}" already. Choose a later one.',
  'zh-cn': '{field}已经是“{word}”。请选择之后的值。',
};
