import type { Text } from '../../text/language';

/** The texts of problems in a release record. */

export const tooLarge: Text = {
  en: 'Cannot read the record: it has more than {limit} characters. Make it shorter.',
  'zh-cn': '无法读取发布记录：文件超过 {limit} 个字符。请缩短。',
};
export const moreProblems: Text = {
  en: 'Cannot read the record: {count} more mistakes stand from here on. Correct those before first.',
  'zh-cn': '无法读取发布记录：除已列出的错误外，还有 {count} 处错误。请先修正前面的错误。',
};
export const tooDeep: Text = {
  en: 'Cannot read the record: it nests deeper than {limit} levels here. Make it flatter.',
  'zh-cn': '无法读取发布记录：此处嵌套超过 {limit} 层。请减少嵌套。',
};
export const conflict: Text = {
  en: 'Cannot read the record: a merge left a conflict here. Resolve it; until then nothing of the record counts.',
  'zh-cn': '无法读取发布记录：此处有尚未解决的合并冲突。请先解决；在此之前记录中的内容一律无效。',
};
export const syntax: Text = {
  en: 'Cannot read the record: {problem}. Correct the YAML here.',
  'zh-cn': '无法读取发布记录：{problem}。请修正此处的 YAML。',
};
export const emptyRecord: Text = {
  en: 'Cannot read the record: it is empty. Write at least "kind" and "version".',
  'zh-cn': '无法读取发布记录：内容为空。至少应写明“kind”和“version”。',
};
export const anchor: Text = {
  en: 'Cannot read the anchor "&{anchor}": a record has none, so that everybody sees what stands where. Write the value itself.',
  'zh-cn':
    '无法读取锚点“&{anchor}”：发布记录中不使用锚点，以便所有人直接看到内容。请直接写出该值。',
};
export const alias: Text = {
  en: 'Cannot read this alias: a record has none, so that everybody sees what stands where. Write the value itself.',
  'zh-cn': '无法读取该别名引用：发布记录中不使用别名，以便所有人直接看到内容。请直接写出该值。',
};
export const mergeKey: Text = {
  en: 'Cannot read the merge key "<<": a record has none. Write the keys themselves.',
  'zh-cn': '无法读取合并键“<<”：发布记录中不使用合并键。请直接写出各个键。',
};
export const tag: Text = {
  en: 'Cannot read the tag "{tag}": a record has no YAML tags. Remove it.',
  'zh-cn': '无法读取类型标签“{tag}”：发布记录中不使用 YAML 标签。请删除。',
};
export const noKey: Text = {
  en: 'Cannot read this key: a record writes keys as texts before a colon. Write "key: value".',
  'zh-cn': '无法读取该键：发布记录中的键应为冒号前的文本。请写成“键: 值”。',
};
export const bareFlowMap: Text = {
  en: 'Cannot read this pair: a list in brackets has its maps in braces. Write "{ key: value }".',
  'zh-cn': '无法读取该键值对：方括号列表中的映射应写在花括号里。请写成“{ 键: 值 }”。',
};
export const duplicateKey: Text = {
  en: 'Cannot read the key "{key}": it stands here twice. Keep one of them.',
  'zh-cn': '无法读取键“{key}”：同一处出现了两次。请只保留一个。',
};
export const noDay: Text = {
  en: 'Cannot read "{value}": it is no day of the calendar. Write one as YYYY-MM-DD, such as 2026-11-02.',
  'zh-cn': '无法读取“{value}”：不是有效的日期。请写成 YYYY-MM-DD，如 2026-11-02。',
};
export const noMoment: Text = {
  en: 'Cannot read "{value}": it is neither a moment with its zone nor a day. Write one such as 2026-11-02T10:05:00+08:00 or 2026-11-02.',
  'zh-cn':
    '无法读取“{value}”：既不是带时区的时刻，也不是日期。请写成 2026-11-02T10:05:00+08:00 或 2026-11-02 的形式。',
};
export const noObjectId: Text = {
  en: 'Cannot read "{value}": it is no full id of a commit. Write all its 40 (or 64) hexadecimal digits.',
  'zh-cn': '无法读取“{value}”：不是完整的提交 ID。请写出全部 40 位（或 64 位）十六进制数字。',
};
export const noSha256: Text = {
  en: 'Cannot read "{value}": it is no SHA-256. Write its 64 hexadecimal digits.',
  'zh-cn': '无法读取“{value}”：不是 SHA-256 值。请写出 64 位十六进制数字。',
};
export const noPath: Text = {
  en: 'Cannot read the path "{value}": it leads out of the repository. Write it from the root, with "/".',
  'zh-cn': '无法读取路径“{value}”：它指向仓库之外。请从根目录写起，以“/”分隔。',
};
export const duplicate: Text = {
  en: 'Cannot read "{value}": another entry of "{list}" has the same "{key}". Change one of them.',
  'zh-cn': '无法读取“{value}”：“{list}”中另有一项的“{key}”与之相同。请修改其中之一。',
};
export const unknownBuild: Text = {
  en: 'Cannot find the build "{value}": "builds" of this record has none of this name. Add it there, or correct the name.',
  'zh-cn': '找不到构建“{value}”：本记录的“builds”中没有这个名称。请在其中添加，或更正名称。',
};
export const unknownAuthorisation: Text = {
  en: 'Cannot find the authorisation "{value}": "authorisations" of this record has none of this id. Add it there, or correct the id.',
  'zh-cn':
    '找不到授权“{value}”：本记录的“authorisations”中没有这个编号。请在其中添加，或更正编号。',
};
export const sameId: Text = {
  en: 'Cannot tell "{path}" from "{other}": both have the same name but for its ending. Remove or rename one of them.',
  'zh-cn': '无法区分“{path}”与“{other}”：二者除扩展名外名称相同。请删除或重命名其中之一。',
};
export const misspelt: Text = {
  en: '{problem} Did you mean "{nearest}"?',
  'zh-cn': '{problem}是不是想写“{nearest}”？',
};

/** What types are called in a record, for messages of what does not fit. */
export const typeNames: Readonly<Record<string, Text>> = {
  object: { en: 'keys with values', 'zh-cn': '若干“键: 值”' },
  array: { en: 'a list (lines with "- ")', 'zh-cn': '列表（以“- ”开头的各行）' },
  string: { en: 'a text', 'zh-cn': '文本' },
  boolean: { en: 'true or false', 'zh-cn': 'true 或 false' },
  integer: { en: 'a whole number', 'zh-cn': '整数' },
  number: { en: 'a number', 'zh-cn': '数字' },
  null: { en: 'nothing', 'zh-cn': '空值' },
};
