import type { ErrorCode } from 'yaml';
import type { Text } from '../../text/language';

/** What an error of the YAML parser is about, by its code. */
export function syntaxText(code: ErrorCode): Text {
  return byCode[code] ?? { en: 'this is no YAML', 'zh-cn': '此处不是有效的 YAML' };
}

const byCode: Readonly<Partial<Record<ErrorCode, Text>>> = {
  BAD_ALIAS: { en: 'an alias has no valid name', 'zh-cn': '别名引用的名称无效' },
  BAD_DIRECTIVE: { en: 'this directive is unknown', 'zh-cn': '无法识别该指令' },
  BAD_DQ_ESCAPE: {
    en: '"\\" is followed by a character that cannot be escaped',
    'zh-cn': '“\\”后的字符不能转义',
  },
  BAD_INDENT: {
    en: 'this line is indented neither like the lines around it nor as a part of them',
    'zh-cn': '该行的缩进与上下文不一致',
  },
  BAD_PROP_ORDER: {
    en: 'an anchor or tag stands in the wrong place',
    'zh-cn': '锚点或标签的位置不对',
  },
  BAD_SCALAR_START: {
    en: 'a text cannot begin with this character without quotes',
    'zh-cn': '不加引号的文本不能以该字符开头',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a second colon stands on this line',
    'zh-cn': '同一行出现了第二个冒号',
  },
  BLOCK_IN_FLOW: {
    en: 'lines with "- " or "key:" cannot stand within brackets',
    'zh-cn': '括号内不能使用以“- ”开头或“键:”形式的行',
  },
  KEY_OVER_1024_CHARS: {
    en: 'a key is longer than 1024 characters',
    'zh-cn': '键超过 1024 个字符',
  },
  MISSING_CHAR: {
    en: 'a colon, comma, space, quote or bracket is missing',
    'zh-cn': '缺少冒号、逗号、空格、引号或括号',
  },
  MULTILINE_IMPLICIT_KEY: { en: 'a key runs over several lines', 'zh-cn': '键跨越了多行' },
  MULTIPLE_ANCHORS: { en: 'a value has two anchors', 'zh-cn': '一个值有两个锚点' },
  MULTIPLE_DOCS: {
    en: 'a second document begins here, and a record is one',
    'zh-cn': '此处开始了第二个文档，而发布记录只能有一个',
  },
  MULTIPLE_TAGS: { en: 'a value has two tags', 'zh-cn': '一个值有两个标签' },
  TAB_AS_INDENT: { en: 'a line is indented with tabs', 'zh-cn': '该行使用了制表符缩进' },
  UNEXPECTED_TOKEN: { en: 'this is not expected here', 'zh-cn': '此处不应出现该内容' },
};
