import { byteString } from './byte-string';
import { unitsOfGb18030 } from './gb18030';
import { message, type Message } from './message';
import { failure, success, type Result } from './result';

/** Encodings that a manifest may have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** A text file's content as text, with the way back to its bytes. */
export interface DecodedText {
  /** Without BOM. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes of the BOM before the text: 0, 2 or 3. */
  readonly bomLength: number;
  /** The file itself, where only it tells how many bytes a character takes (`gb18030`). */
  readonly bytes?: Uint8Array;
}

interface ByteOrderMark {
  readonly encoding: Encoding;
  readonly bytes: readonly number[];
}

const byteOrderMarks: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const binary: Message = message({
  en: 'Cannot read the file as text: it holds NUL characters. Use a text file in UTF-8, UTF-16 or GB18030.',
  'zh-cn':
    '无法将该文件读作文本：其中含有 NUL 字符。请使用 UTF-8、UTF-16 或 GB18030 编码的文本文件。',
});

const unknownEncoding: Message = message({
  en: 'Cannot read the file as text: its bytes are neither UTF-8, nor UTF-16, nor GB18030. Save it as UTF-8.',
  'zh-cn':
    '无法将该文件读作文本：其字节既不是 UTF-8，也不是 UTF-16 或 GB18030。请将其保存为 UTF-8。',
});

/**
 * The text of a file: UTF-8 with or without BOM, UTF-16 with BOM or told by its NULs, or else GB18030 (which
 * GBK and GB2312 are parts of) where every byte is legal in it, or else Windows-1252 where no two letters of it
 * stand side by side. Fails for anything else, and for text with NUL in it.
 *
 * Governing source: https://encoding.spec.whatwg.org
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const mark = byteOrderMarks.find(
    ({ bytes: start }) => bytes[0] === start[0] && start.every((b, i) => bytes[i] === b),
  );
  const decoded = mark ? decodeAs(mark.encoding, bytes, mark.bytes.length) : decodeUnmarked(bytes);
  if (decoded === undefined) return failure(bytes.includes(0) ? binary : unknownEncoding);
  return decoded.text.includes('\0') ? failure(binary) : success(decoded);
}

function decodeUnmarked(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes);
  return decodeAs('utf-8', bytes, 0) ?? decodeGb18030(bytes) ?? decodeWindows1252(bytes);
}

/** Fewer units than the shortest of versions has are too few to tell by. */
const fewestUnits = 3;

/**
 * UTF-16 without BOM, as Visual Studio may save resource scripts: at least half of the units are ASCII, whose
 * high bytes are the NULs. In the wrong order of bytes, and in a binary file, few are.
 */
function decodeUnmarkedUtf16(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 2 * fewestUnits) return undefined;
  let atEven = 0;
  let atOdd = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) atEven += 1;
    if (bytes[at + 1] === 0) atOdd += 1;
  }
  if (Math.max(atEven, atOdd) * 4 < bytes.length) return undefined;
  const decoded = decodeAs(atOdd > atEven ? 'utf-16le' : 'utf-16be', bytes, 0);
  return decoded && !notInText.test(decoded.text) ? decoded : undefined;
}

/** Controls, apart from those that part lines and words, and what no character is. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const notInText = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

function decodeAs(
  encoding: Encoding,
  bytes: Uint8Array,
  bomLength: number,
): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes.subarray(bomLength)), encoding, bomLength };
  } catch {
    // The decoder throws for illegal bytes, and that is all it throws for.
    return undefined;
  }
}

function decodeGb18030(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decodeAs('gb18030', bytes, 0);
  if (decoded === undefined || unitsOfGb18030(bytes) !== decoded.text.length) return undefined;
  return { ...decoded, bytes };
}

/**
 * Western text has a `©` or an `é` here and there; side by side such bytes are rather those of damaged text in
 * another encoding. What stands below 0xa0 is left out: it is seldom written, and partly means nothing.
 */
function decodeWindows1252(bytes: Uint8Array): DecodedText | undefined {
  const isWestern = bytes.every(
    (byte, at) => byte < 0x80 || (byte >= 0xa0 && (bytes[at + 1] ?? 0) < 0x80),
  );
  // These bytes are their own code points. The platform's decoder would lose a `ÿ` at the start.
  return isWestern
    ? { text: byteString(bytes), encoding: 'windows-1252', bomLength: 0 }
    : undefined;
}
