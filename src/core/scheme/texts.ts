import type { Text } from '../text/language';

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

export const emptyName: Text = {
  en: 'Expected a name, found nothing.',
  'zh-cn': '应为名称，实际为空。',
};
export const nameTooLong: Text = {
  en: 'Cannot read a name of {length} characters: at most {limit} are allowed. Shorten it.',
  'zh-cn': '无法读取长度为 {length} 个字符的名称：最多允许 {limit} 个。请缩短。',
};
export const controlCharacter: Text = {
  en: 'A name holds no control characters; found U+{code}. Delete it.',
  'zh-cn': '名称不能含控制字符，此处为 U+{code}。请删除。',
};
export const fullWidthCharacter: Text = {
  en: 'Full-width "{found}" is not allowed. Write "{normal}".',
  'zh-cn': '不允许全角字符“{found}”。请写作“{normal}”。',
};
export const whiteSpace: Text = {
  en: 'White space is not allowed here. Delete it.',
  'zh-cn': '此处不允许空白字符。请删除。',
};
export const expectedFound: Text = {
  en: 'Expected {expected}, found "{found}".',
  'zh-cn': '应为{expected}，实际为“{found}”。',
};
export const expectedEnd: Text = {
  en: 'Expected {expected}, but the name ends here.',
  'zh-cn': '应为{expected}，但名称到此结束。',
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
export const otherForm: Text = {
  en: 'This way of writing the name is accepted, but not the usual one.',
  'zh-cn': '可以接受这种写法，但不是规范写法。',
};

export const calendarDay: Text = { en: 'the day {day}', 'zh-cn': '日期 {day}' };
export const calendarMonthDay: Text = {
  en: 'month {month}, day {day}',
  'zh-cn': '{month} 月 {day} 日',
};
export const noDateYet: Text = { en: 'no date yet', 'zh-cn': '尚无日期' };

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

export const unknownEvent: Text = {
  en: 'Cannot take the step "{event}": "{scheme}" has no such event. Choose one of {events}.',
  'zh-cn': '无法执行“{event}”：“{scheme}”没有该事件。可选：{events}。',
};
export const fieldFull: Text = {
  en: 'Cannot raise {field}: it ends at {limit}.',
  'zh-cn': '无法增加{field}：最大为 {limit}。',
};
export const withAdvice: Text = {
  en: '{reason} Take "{event}" instead.',
  'zh-cn': '{reason}请改用“{event}”。',
};
export const lastWord: Text = {
  en: 'Cannot move {field} on: "{word}" is the last one.',
  'zh-cn': '无法推进{field}：“{word}”已是最后一个。',
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
