import type { Text } from '../text/language';

export const templateTooLong: Text = {
  en: 'Cannot read the template: it is longer than {limit} characters. Shorten it.',
  'zh-cn': '无法读取模板：长度超过 {limit} 个字符。请缩短。',
};
export const templateUnbalanced: Text = {
  en: 'Cannot read the template: a bracket has no partner. Close it, or write "\\" before it.',
  'zh-cn': '无法读取模板：括号不成对。请补全，或在其前写“\\”。',
};
export const templateNested: Text = {
  en: 'Cannot read the template: a group stands inside another. Write two groups, or two cases.',
  'zh-cn': '无法读取模板：可选部分不能嵌套。请拆成两个可选部分，或分成两种情形。',
};
export const templateEmptyGroup: Text = {
  en: 'Cannot read the template: the group holds no field, so nothing says when to write it. Put a field into it.',
  'zh-cn': '无法读取模板：可选部分中没有字段，无从判断何时写出。请加入字段。',
};
export const templateValue: Text = {
  en: 'Cannot read "{value}": it is no field. Write {field}, {field:format} or a sum such as {major*1000+minor}.',
  'zh-cn':
    '无法读取“{value}”：不是字段。请写 {field}、{field:格式} 或 {major*1000+minor} 这样的和式。',
};
export const templateNoField: Text = {
  en: 'Cannot read the template: there is no field between the braces. Name one, or write the number without braces.',
  'zh-cn': '无法读取模板：花括号内没有字段。请写上字段，或去掉花括号直接写数字。',
};
export const unknownField: Text = {
  en: 'Cannot write the field "{field}": the scheme has {fields}. Use one of them.',
  'zh-cn': '无法写出字段“{field}”：该方案的字段有 {fields}。请使用其中之一。',
};
export const noNumber: Text = {
  en: 'Cannot compute with "{field}": it is no number here. Write it outside of a sum, or as {field:rank} where it is a word.',
  'zh-cn': '无法用“{field}”计算：此处不是数字。请写在和式之外；若是词语，可写 {field:rank}。',
};
export const badFormat: Text = {
  en: 'Cannot write "{field}" as "{format}": a field of this type has {formats}. Use one of these.',
  'zh-cn': '无法按“{format}”写出“{field}”：此类字段可用的格式为 {formats}。请使用其中之一。',
};
export const wordCount: Text = {
  en: 'Cannot write "{field}" so: it has {count} words, and the template gives {given} different texts. Give one text for each word, in their order.',
  'zh-cn':
    '无法这样写出“{field}”：该字段有 {count} 个词，模板给出了 {given} 个不同的文本。请按次序为每个词写一个。',
};
export const nestedField: Text = {
  en: 'Cannot write the field "{field}": it is a name of another scheme. Give that scheme a projection instead.',
  'zh-cn': '无法写出字段“{field}”：它是另一方案的名称。请改为给那个方案设置映射。',
};
export const unknownLoss: Text = {
  en: 'Cannot lose the field "{field}": the scheme has {fields}. Take it away or correct it.',
  'zh-cn': '无法声明丢失字段“{field}”：该方案的字段有 {fields}。请删除或改正。',
};
export const unknownTarget: Text = {
  en: 'Cannot project to "{target}": there is no such ecosystem. Use one of {targets}.',
  'zh-cn': '无法映射到“{target}”：没有这个生态系统。请使用 {targets} 之一。',
};
export const misspeltTarget: Text = {
  en: 'Cannot project to "{target}": there is no such ecosystem. Did you mean "{nearest}"?',
  'zh-cn': '无法映射到“{target}”：没有这个生态系统。是否想用“{nearest}”？',
};
export const noScheme: Text = {
  en: 'Cannot project versions: no scheme says what their fields are. Set "version" first.',
  'zh-cn': '无法映射版本号：没有方案说明其字段。请先设置“version”。',
};
export const refused: Text = {
  en: 'Cannot write "{name}" for {target}: "{text}" is not accepted there. {problem}',
  'zh-cn': '无法为 {target} 写出“{name}”：其中不接受“{text}”。{problem}',
};
export const noRoom: Text = {
  en: 'Cannot write "{name}" for {target}: {field} is {value} and there is room below {limit}. Give it more room in the projection.',
  'zh-cn':
    '无法为 {target} 写出“{name}”：{field}为 {value}，而其位置只容小于 {limit} 的值。请在映射中留出更多余地。',
};
export const noCase: Text = {
  en: 'Cannot write "{name}" for {target}: no template of the projection fits it. Add a case for such versions.',
  'zh-cn': '无法为 {target} 写出“{name}”：映射中没有适用的模板。请为这类版本号增加一种情形。',
};
export const notWritten: Text = {
  en: 'Cannot read "{text}" back: no version of {scheme} is written so for {target}. Correct the text.',
  'zh-cn': '无法还原“{text}”：“{scheme}”没有版本号会这样写入 {target}。请改正该文本。',
};
export const lostFields: Text = {
  en: 'Cannot read "{text}" back: the projection to {target} loses {fields}. Take the version from another file.',
  'zh-cn': '无法还原“{text}”：映射到 {target} 时丢失了{fields}。请从其他文件取得版本号。',
};
export const neverWrites: Text = {
  en: 'The projection to {target} fits no version of the scheme. {problem}',
  'zh-cn': '映射到 {target} 的模板不适用于该方案的任何版本号。{problem}',
};
export const undeclaredLoss: Text = {
  en: 'The projection to {target} writes "{left}" and "{right}" both as "{text}". Write what tells them apart, or say so: "loses": [{fields}].',
  'zh-cn':
    '映射到 {target} 时，“{left}”与“{right}”都写成“{text}”。请写出能区分二者的内容，或声明："loses": [{fields}]。',
};
export const changedOrder: Text = {
  en: 'The projection to {target} changes the order: "{left}" comes before "{right}", but {target} puts "{first}" not before "{second}". Write the fields in their order.',
  'zh-cn':
    '映射到 {target} 会改变次序：“{left}”在“{right}”之前，而 {target} 不把“{first}”排在“{second}”之前。请按字段的次序书写。',
};
