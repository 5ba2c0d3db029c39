import { hexOf } from './hex';
import type { Language, Text } from './language';

/**
 * Whether a character cannot be seen: a format or bidirectional control, a joiner, a filler, a variation
 * selector and the like. Control characters proper (a tab, a line break) are none of these.
 *
 * @param character one character, of two UTF-16 units where it takes them
 */
export function isInvisible(character: string): boolean {
  return /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(character);
}

/** The text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/**
 * The text with its invisible characters shown, such as ‹U+200D ZERO WIDTH JOINER›, so that a message about
 * it cannot deceive. Those that make up an emoji stay.
 */
export function visible(text: string, language: Language): string {
  if (!mayHoldInvisible.test(text)) return text;
  return text.replace(invisibleOutsideEmoji, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const name = names.get(code) ?? otherName;
    return `‹U+${hexOf(character)} ${name[language]}›`;
  });
}

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const invisibleOutsideEmoji =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Finds most texts clean at once: nothing but ASCII, Han characters and their punctuation. */
const mayHoldInvisible =
  /[^\t\n\r -~\u2014\u2018-\u201f\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e]/;

const otherName: Text = { en: 'INVISIBLE CHARACTER', 'zh-cn': '不可见字符' };

/** The names that Unicode gives those that are met most, and what they are called in Chinese. */
const names: ReadonlyMap<number, Text> = new Map([
  [0x00ad, { en: 'SOFT HYPHEN', 'zh-cn': '软连字符' }],
  [0x034f, { en: 'COMBINING GRAPHEME JOINER', 'zh-cn': '组合字素连接符' }],
  [0x061c, { en: 'ARABIC LETTER MARK', 'zh-cn': '阿拉伯字母标记' }],
  [0x180e, { en: 'MONGOLIAN VOWEL SEPARATOR', 'zh-cn': '蒙古文元音分隔符' }],
  [0x200b, { en: 'ZERO WIDTH SPACE', 'zh-cn': '零宽空格' }],
  [0x200c, { en: 'ZERO WIDTH NON-JOINER', 'zh-cn': '零宽不连字符' }],
  [0x200d, { en: 'ZERO WIDTH JOINER', 'zh-cn': '零宽连字符' }],
  [0x200e, { en: 'LEFT-TO-RIGHT MARK', 'zh-cn': '从左至右标记' }],
  [0x200f, { en: 'RIGHT-TO-LEFT MARK', 'zh-cn': '从右至左标记' }],
  [0x202a, { en: 'LEFT-TO-RIGHT EMBEDDING', 'zh-cn': '从左至右嵌入' }],
  [0x202b, { en: 'RIGHT-TO-LEFT EMBEDDING', 'zh-cn': '从右至左嵌入' }],
  [0x202c, { en: 'POP DIRECTIONAL FORMATTING', 'zh-cn': '结束方向格式' }],
  [0x202d, { en: 'LEFT-TO-RIGHT OVERRIDE', 'zh-cn': '强制从左至右' }],
  [0x202e, { en: 'RIGHT-TO-LEFT OVERRIDE', 'zh-cn': '强制从右至左' }],
  [0x2060, { en: 'WORD JOINER', 'zh-cn': '单词连接符' }],
  [0x2066, { en: 'LEFT-TO-RIGHT ISOLATE', 'zh-cn': '从左至右隔离' }],
  [0x2067, { en: 'RIGHT-TO-LEFT ISOLATE', 'zh-cn': '从右至左隔离' }],
  [0x2068, { en: 'FIRST STRONG ISOLATE', 'zh-cn': '首强字符隔离' }],
  [0x2069, { en: 'POP DIRECTIONAL ISOLATE', 'zh-cn': '结束方向隔离' }],
  [0x3164, { en: 'HANGUL FILLER', 'zh-cn': '谚文填充符' }],
  [0xfe0e, { en: 'VARIATION SELECTOR-15', 'zh-cn': '变体选择符-15' }],
  [0xfe0f, { en: 'VARIATION SELECTOR-16', 'zh-cn': '变体选择符-16' }],
  [0xfeff, { en: 'BYTE ORDER MARK', 'zh-cn': '字节顺序标记' }],
]);
