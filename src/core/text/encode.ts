import type { Encoding } from './decode';
import { encodeGb18030 } from './encode-gb18030';
import type { Text } from './language';
import { message } from './message';
import { failure, success, type Result } from './result';

const loneSurrogate: Text = {
  en: 'Cannot write "{text}": it holds half a character (a lone surrogate). Remove it.',
  'zh-cn': '无法写入“{text}”：其中含有半个字符（孤立的代理项）。请将其删除。',
};

const notInGb18030: Text = {
  en: 'Cannot write "{text}" into a file in GBK or GB18030: that has no bytes for one of its characters. Save the file as UTF-8 first.',
  'zh-cn':
    '无法将“{text}”写入 GBK 或 GB18030 编码的文件：其中有字符无法用该编码表示。请先将文件保存为 UTF-8。',
};

const notInWindows1252: Text = {
  en: 'Cannot write "{text}" into a file in Windows-1252: that has no byte for one of its characters. Save the file as UTF-8 first.',
  'zh-cn':
    '无法将“{text}”写入 Windows-1252 编码的文件：其中有字符无法用该编码表示。请先将文件保存为 UTF-8。',
};

/** The bytes of a stretch of text, without BOM. Fails for what the encoding cannot write. */
export function encodeText(text: string, encoding: Encoding): Result<Uint8Array> {
  if (/\p{Surrogate}/u.test(text)) return failure(message(loneSurrogate, { text }));
  switch (encoding) {
    case 'utf-8':
      return success(new TextEncoder().encode(text));
    case 'utf-16le':
      return success(utf16(text, true));
    case 'utf-16be':
      return success(utf16(text, false));
    case 'windows-1252':
      return /^[\0-\x7f\xa0-\xff]*$/.test(text)
        ? success(Uint8Array.from(text, (character) => character.charCodeAt(0)))
        : failure(message(notInWindows1252, { text }));
    case 'gb18030': {
      const bytes = encodeGb18030(text);
      return bytes ? success(bytes) : failure(message(notInGb18030, { text }));
    }
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
