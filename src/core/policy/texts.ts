import type { Text } from '../text/language';

/** The texts of problems in a policy file. */

export const unknownKey: Text = {
  en: 'Cannot read the key "{key}": there is no such key here. Use one of: {keys}.',
  'zh-cn': '无法读取键“{key}”：此处没有这个键。可用的键有：{keys}。',
};
export const misspeltKey: Text = {
  en: 'Cannot read the key "{key}": there is no such key here. Did you mean "{nearest}"?',
  'zh-cn': '无法读取键“{key}”：此处没有这个键。是不是想写“{nearest}”？',
};
export const missingKey: Text = {
  en: 'Cannot read this part: the key "{key}" is missing. Add it.',
  'zh-cn': '无法读取这一部分：缺少键“{key}”。请补上。',
};
export const duplicateKey: Text = {
  en: 'Cannot read the key "{key}": it stands here twice. Keep one of them.',
  'zh-cn': '无法读取键“{key}”：同一处出现了两次。请只保留一个。',
};
export const wrongType: Text = {
  en: 'Cannot read {found}: {expected} belongs here. Write one.',
  'zh-cn': '无法读取{found}：此处应为{expected}。请改写。',
};
export const notAllowed: Text = {
  en: 'Cannot read "{value}": it is none of the values that are possible here. Use one of: {values}.',
  'zh-cn': '无法读取“{value}”：此处不能使用该值。可用的值有：{values}。',
};
export const misspeltValue: Text = {
  en: 'Cannot read "{value}": it is none of the values that are possible here. Did you mean "{nearest}"?',
  'zh-cn': '无法读取“{value}”：此处不能使用该值。是不是想写“{nearest}”？',
};
export const emptyText: Text = {
  en: 'Cannot read "": an empty text means nothing here. Write a text or remove it.',
  'zh-cn': '无法读取“”：此处的空文本没有意义。请填写或删除。',
};
export const emptyList: Text = {
  en: 'Cannot read this list: it is empty. Add an entry or remove the key.',
  'zh-cn': '无法读取该列表：列表为空。请添加一项或删除该键。',
};
export const tooSmall: Text = {
  en: 'Cannot read {value}: it is less than {minimum}. Write {minimum} or more.',
  'zh-cn': '无法读取 {value}：小于 {minimum}。请填写不小于 {minimum} 的数。',
};

export const typeNames: Readonly<Record<string, Text>> = {
  object: { en: 'an object { … }', 'zh-cn': '对象 { … }' },
  array: { en: 'a list [ … ]', 'zh-cn': '列表 [ … ]' },
  string: { en: 'a text in quotes', 'zh-cn': '带引号的文本' },
  boolean: { en: 'true or false', 'zh-cn': 'true 或 false' },
  integer: { en: 'a whole number', 'zh-cn': '整数' },
  number: { en: 'a number', 'zh-cn': '数字' },
  null: { en: 'null', 'zh-cn': ' null' },
};
export const anyOfTypes: Text = {
  en: 'one of these ({types})',
  'zh-cn': '以下之一（{types}）',
};

export const emptyPolicy: Text = {
  en: 'Cannot read the policy: the file is empty. Write {} or choose a naming policy.',
  'zh-cn': '无法读取命名规范：文件为空。请写入 {} 或选择一个命名规范。',
};
export const tooLarge: Text = {
  en: 'Cannot read the policy: it has more than {limit} characters. Make it shorter.',
  'zh-cn': '无法读取命名规范：文件超过 {limit} 个字符。请缩短。',
};
export const tooDeep: Text = {
  en: 'Cannot read the policy: it nests deeper than {limit} levels here. Make it flatter.',
  'zh-cn': '无法读取命名规范：此处嵌套超过 {limit} 层。请减少嵌套。',
};
export const syntax: Text = {
  en: 'Cannot read the policy: {problem}. Correct the JSON here.',
  'zh-cn': '无法读取命名规范：{problem}。请修正此处的 JSON。',
};

export const unknownScheme: Text = {
  en: 'Cannot use the scheme "{scheme}": nothing has this name. Use one of: {schemes}; or define it under "schemes".',
  'zh-cn':
    '无法使用方案“{scheme}”：没有这个名称的方案。可用的方案有：{schemes}；也可在“schemes”中定义。',
};
export const misspeltScheme: Text = {
  en: 'Cannot use the scheme "{scheme}": nothing has this name. Did you mean "{nearest}"?',
  'zh-cn': '无法使用方案“{scheme}”：没有这个名称的方案。是不是想写“{nearest}”？',
};
export const schemeId: Text = {
  en: 'Cannot use "{id}" as the id of a scheme: an id has lower-case letters, digits and "-", and starts with a letter. Rename it.',
  'zh-cn': '无法使用“{id}”作为方案的标识：标识由小写字母、数字和“-”组成，并以字母开头。请改名。',
};
export const shadowedScheme: Text = {
  en: 'The scheme "{id}" takes the place of the one that is shipped under this name. Rename it unless this is meant.',
  'zh-cn': '方案“{id}”将取代同名的内置方案。如非本意，请改名。',
};
export const unknownVariable: Text = {
  en: 'Cannot use "${{name}}": there is no such variable. Add "{name}" under "variables".',
  'zh-cn': '无法使用“${{name}}”：没有这个变量。请在“variables”中添加“{name}”。',
};
export const noUnitForTemplate: Text = {
  en: 'Cannot use "{unit}" in this template: the policy has no units. Add units, or write the text itself.',
  'zh-cn': '无法在该模板中使用“{unit}”：命名规范中没有单元。请添加单元，或直接写出文本。',
};
export const tooManyTemplates: Text = {
  en: 'Cannot use this template: it makes more than {limit} schemes of the policy. Use fewer templates; one with "{unit}" counts for every unit.',
  'zh-cn':
    '无法使用该模板：命名规范的方案超过 {limit} 个。请减少模板；含“{unit}”的模板按每个单元各计一次。',
};
export const noVersionForTemplate: Text = {
  en: 'Cannot use "{field}" in this template: no scheme of a version is known for it. Add "version" to the policy or to the unit, or name a scheme, such as "{semver}".',
  'zh-cn':
    '无法在该模板中使用“{field}”：不知道版本号采用哪个方案。请在命名规范或单元中添加“version”，或直接写方案名，如“{semver}”。',
};
export const unknownField: Text = {
  en: 'Cannot use "{field}" in this template: it is no scheme. Write {version}, {line}, {unit} or the id of a scheme, such as {semver}.',
  'zh-cn':
    '无法在该模板中使用“{field}”：它不是方案。可写 {version}、{line}、{unit} 或方案的标识，如 {semver}。',
};
export const schemeOrTemplate: Text = {
  en: 'Cannot read this rule: it needs either "scheme" or "template". Write one of them.',
  'zh-cn': '无法读取该规则：需要“scheme”或“template”之一。请只写其中一个。',
};
export const unknownUnit: Text = {
  en: 'Cannot use the unit "{unit}": there is no such unit. Add it under "units".',
  'zh-cn': '无法使用单元“{unit}”：没有这个单元。请在“units”中添加。',
};
export const misspeltUnit: Text = {
  en: 'Cannot use the unit "{unit}": there is no such unit. Did you mean "{nearest}"?',
  'zh-cn': '无法使用单元“{unit}”：没有这个单元。是不是想写“{nearest}”？',
};

export const pathLeaves: Text = {
  en: 'Cannot use the path "{path}": it leads out of the repository. Write a path from its root, without "..".',
  'zh-cn': '无法使用路径“{path}”：它指向仓库之外。请写相对于仓库根目录且不含“..”的路径。',
};
export const pathBackslash: Text = {
  en: 'Cannot use the path "{path}": parts are separated by "/". Write "/" in place of "\\".',
  'zh-cn': '无法使用路径“{path}”：各级之间用“/”分隔。请将“\\”改为“/”。',
};

export const followsUnknown: Text = {
  en: 'Cannot follow "{unit}": there is no such unit. Use one of: {units}.',
  'zh-cn': '无法跟随“{unit}”：没有这个单元。可用的单元有：{units}。',
};
export const followsCircle: Text = {
  en: 'Cannot follow in a circle: {chain}. Remove "follows" from one of them.',
  'zh-cn': '不能循环跟随：{chain}。请删除其中一个单元的“follows”。',
};
export const unknownCommitEvent: Text = {
  en: 'Cannot suggest "{event}": no scheme that is in use here has this event. Use one of: {events}.',
  'zh-cn': '无法建议“{event}”：此处使用的命名方案都没有这个事件。可用的事件有：{events}。',
};
export const roleOfBranch: Text = {
  en: 'Cannot read "role" here: only branches are release or hotfix branches. Remove it.',
  'zh-cn': '此处不能使用“role”：只有分支才分为发布分支和热修复分支。请删除。',
};
export const hotfixWithoutVersion: Text = {
  en: 'Cannot use the role "hotfix" here: names of this rule carry no version, so none can reserve the next patch. Put "{version}" into the template, or remove "role".',
  'zh-cn':
    '此处不能使用角色“hotfix”：此规则的名称不含版本号，无法预留下一个补丁号。请在模板中写入“{version}”，或删除“role”。',
};
export const noLineForTemplate: Text = {
  en: 'Cannot use "{line}" in this template: names of the scheme "{scheme}" do not begin with the fields of their line. Write "{version}" instead.',
  'zh-cn':
    '无法在该模板中使用“{line}”：方案“{scheme}”的名称不以发布线的字段开头。请改写为“{version}”。',
};
export const lineOfBranch: Text = {
  en: 'Cannot use "{line}" in this template: only a branch is about a whole line. Write "{version}" instead.',
  'zh-cn': '无法在该模板中使用“{line}”：只有分支才对应整条发布线。请改写为“{version}”。',
};
