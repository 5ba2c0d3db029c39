import type { Text } from '../text/language';

/** The texts of problems in the rules of `slots`. */

export const onePlace: Text = {
  en: 'Cannot read this rule: it needs exactly one of "json", "yaml", "toml", "xml" and "pattern", which says where the version stands. Write one of them.',
  'zh-cn':
    '无法读取该规则：必须且只能写“json”“yaml”“toml”“xml”“pattern”之一，指明版本号所在的位置。',
};
export const pointer: Text = {
  en: 'Cannot use the JSON pointer "{pointer}": a pointer is keys with "/" in front of each, in which "~" is written "~0" and "/" is written "~1". Write one such as "/app/version".',
  'zh-cn':
    '无法使用 JSON 指针“{pointer}”：指针由键组成，每个键前有“/”，键中的“~”写作“~0”，“/”写作“~1”。请写成“/app/version”这样的形式。',
};
export const keys: Text = {
  en: 'Cannot use the keys "{keys}": keys are separated by single dots, and one that holds a dot or a quotation mark stands in double quotes. Write some such as "app.version".',
  'zh-cn':
    '无法使用键“{keys}”：各级键之间用一个点分隔，含点或引号的键要加双引号。请写成“app.version”这样的形式。',
};
export const xmlPath: Text = {
  en: 'Cannot use the XML path "{path}": a path is names of elements with "/" in front of each, and last "@" and the name of an attribute where one is meant. Write one such as "/config/version" or "/widget/@version".',
  'zh-cn':
    '无法使用 XML 路径“{path}”：路径由元素名组成，每个元素名前有“/”，要指属性时末尾写“@”加属性名。请写成“/config/version”或“/widget/@version”这样的形式。',
};
export const pattern: Text = {
  en: 'Cannot use this pattern: {problem}. Correct it.',
  'zh-cn': '无法使用该正则表达式：{problem}。请更正。',
};
export const captures: Text = {
  en: 'Cannot tell where the version stands: the pattern has {count} captures, and exactly one is needed. Put the version in "( )", and other groups in "(?: )".',
  'zh-cn':
    '无法确定版本号的位置：该正则表达式有 {count} 个捕获组，必须恰好有一个。请将版本号放在“( )”中，其他分组使用“(?: )”。',
};
export const longPattern: Text = {
  en: 'Cannot use this pattern: it has more than {limit} characters. Shorten it.',
  'zh-cn': '无法使用该正则表达式：超过 {limit} 个字符。请缩短。',
};
export const shapeOrPart: Text = {
  en: 'Cannot use "part" and "shape" together: one number of a version has no other shape. Remove one of them.',
  'zh-cn': '不能同时使用“part”和“shape”：版本号的一个数字没有别的写法。请删除其中之一。',
};

/** What the engine says of a pattern, by its own words. */
export const patternFaults: Readonly<Record<string, Text>> = {
  'missing closing )': { en: 'a ")" is missing', 'zh-cn': '缺少“)”' },
  'unexpected )': { en: 'a ")" has no "("', 'zh-cn': '多余的“)”' },
  'missing closing ]': { en: 'a "]" is missing', 'zh-cn': '缺少“]”' },
  'missing argument to repetition operator': {
    en: 'nothing stands before the sign of a repetition',
    'zh-cn': '重复符号前没有内容',
  },
  'invalid nested repetition operator': {
    en: 'a repetition is repeated; put it in "(?: )"',
    'zh-cn': '重复符号连用；请将前者放在“(?: )”中',
  },
  'invalid repeat count': { en: 'a repetition has too many turns', 'zh-cn': '重复次数过多' },
  'invalid character class range': {
    en: 'a range of characters runs backwards or does not end',
    'zh-cn': '字符范围颠倒或不完整',
  },
  'invalid escape sequence': {
    en: 'this "\\" means nothing here; back references are not possible',
    'zh-cn': '此处的“\\”没有意义；不支持反向引用',
  },
  'trailing backslash at end of expression': {
    en: 'nothing stands behind the last "\\"',
    'zh-cn': '末尾的“\\”后没有内容',
  },
  'invalid or unsupported Perl syntax': {
    en: 'this "(?" is not possible; there is no looking ahead or behind',
    'zh-cn': '不支持此处的“(?”；不能使用环视',
  },
  'invalid named capture': {
    en: 'the name of a capture is malformed; there is no looking behind',
    'zh-cn': '捕获组的名称有误；不能使用环视',
  },
  'expression nests too deeply': { en: 'it nests too deeply', 'zh-cn': '嵌套过深' },
};
