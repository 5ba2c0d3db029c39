import type { DecodedText, Encoding } from './decode';

/** A file's text as an editor holds it. */
export interface ShownText {
  readonly text: string;
  /** What the editor reads and saves it in, as VS Code calls it, such as `utf8bom`. */
  readonly encoding: string;
}

/** What VS Code calls the encodings that are read; all others it knows are read as none of these. */
const encodings: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf8bom', 'utf-8'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['windows1252', 'windows-1252'],
  ['iso88591', 'windows-1252'],
]);

/** Whether an editor shows a file as it is saved: other ends of lines or another encoding make another text of it. */
export function isSameFile(disk: DecodedText, shown: ShownText): boolean {
  if (disk.text === shown.text) return true;
  // GBK has no bytes for what takes four of them in GB18030.
  const reads = shown.encoding === 'gbk' ? undefined : encodings.get(shown.encoding);
  return reads !== disk.encoding || withOneEnd(disk.text) === withOneEnd(shown.text);
}

/**
 * Whether the editor's next save keeps all bytes of a file that were not edited. It writes one kind of line end
 * and a BOM before UTF-16, and GBK has several bytes for some characters.
 */
export function savesOwnBytes(disk: DecodedText, shown: ShownText): boolean {
  if (disk.text !== shown.text || disk.encoding === 'gb18030') return false;
  if (disk.encoding !== 'utf-8' && disk.bomLength === 0) return false;
  return encodings.get(shown.encoding) === disk.encoding || isAscii(disk);
}

/** Whether the editor's next save destroys characters of a file, since it holds it in another encoding than the file's. */
export function losesCharacters(disk: DecodedText, shown: ShownText): boolean {
  if (shown.text.includes(replacement) && !disk.text.includes(replacement)) return true;
  return encodings.get(shown.encoding) !== disk.encoding && !isAscii(disk);
}

/** What decoders write for bytes that are illegal in their encoding. */
const replacement = '\ufffd';

function isAscii({ text, encoding }: DecodedText): boolean {
  return encoding === 'utf-8' && /^[\0-\x7f]*$/.test(text);
}

function withOneEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
