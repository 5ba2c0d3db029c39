import { hexOf } from '../text/hex';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { utf8Length } from '../text/utf8-length';

/** Names that Windows keeps for devices, also with an extension behind them. */
const devices = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)/i;

/** Bytes of UTF-8 that most file systems allow in one name. */
const longestName = 255;

/**
 * Why a file or folder cannot have a name on Windows, macOS and Linux alike, or undefined when it can.
 *
 * Source: Microsoft, "Naming Files, Paths, and Namespaces"; a repository is cloned on all of them.
 *
 * @param name one segment of a path
 */
export function checkFileName(name: string): Message | undefined {
  if (name === '') return message(empty);
  const forbidden = /[<>:"/\\|?*\p{Cc}]/u.exec(name)?.[0];
  if (forbidden !== undefined) {
    return message(forbiddenCharacter, { name, character: visible(forbidden) });
  }
  if (/^\.{1,2}$/.test(name) || name.toLowerCase() === '.git') return message(reserved, { name });
  if (devices.test(name)) return message(reserved, { name });
  if (/[. ]$/.test(name)) return message(badEnd, { name });
  return utf8Length(name) > longestName
    ? message(tooLong, { name, limit: longestName })
    : undefined;
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 || code >= 0x7f ? `U+${hexOf(character)}` : character;
}

const empty: Text = {
  en: 'Cannot use an empty name. Write one.',
  'zh-cn': '名称不能为空。请填写。',
};
const forbiddenCharacter: Text = {
  en: 'Cannot call a file "{name}": not every system allows "{character}". Leave it out.',
  'zh-cn': '无法使用文件名“{name}”：并非所有系统都允许“{character}”。请去掉它。',
};
const reserved: Text = {
  en: 'Cannot call a file "{name}": systems keep this name for themselves. Choose another.',
  'zh-cn': '无法使用文件名“{name}”：这是系统保留的名称。请换一个。',
};
const badEnd: Text = {
  en: 'Cannot call a file "{name}": Windows allows no dot or space at the end. Leave it out.',
  'zh-cn': '无法使用文件名“{name}”：Windows 不允许以点或空格结尾。请去掉。',
};
const tooLong: Text = {
  en: 'Cannot call a file "{name}": it takes more than {limit} bytes. Shorten it.',
  'zh-cn': '无法使用文件名“{name}”：长度超过 {limit} 字节。请缩短。',
};
