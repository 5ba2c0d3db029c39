import type { DecodedText } from './decode';
import { gb18030Character } from './gb18030';
import type { ByteRange, CharacterRange } from './range';

/** Where a stretch of the text stands in the file's own bytes. Linear in the offset of its end. */
export function byteRange(content: DecodedText, range: CharacterRange): ByteRange {
  const [found] = byteRanges(content, [range]);
  if (found === undefined) throw new Error('one range in, one range out');
  return found;
}

/** As `byteRange`, for several ranges in any order, in one walk over the text. */
export function byteRanges(
  content: DecodedText,
  ranges: readonly CharacterRange[],
): readonly ByteRange[] {
  const ends = ranges.flatMap(({ offset, length }) => [offset, offset + length]);
  const bytes = new Map<number, number>();
  const walk = byteWalk(content);
  for (const end of ends.sort((left, right) => left - right)) bytes.set(end, walk(end));
  return ranges.map((range) => {
    const offset = bytes.get(range.offset) ?? 0;
    return { offset, length: (bytes.get(range.offset + range.length) ?? offset) - offset };
  });
}

/** A function from ascending UTF-16 offsets to byte offsets. */
function byteWalk(content: DecodedText): (offset: number) => number {
  switch (content.encoding) {
    case 'utf-16le':
    case 'utf-16be':
      return (offset) => content.bomLength + offset * 2;
    case 'windows-1252':
      return (offset) => offset;
    case 'gb18030':
      return gb18030Walk(content);
    case 'utf-8':
      return utf8Walk(content);
  }
}

function utf8Walk({ text, bomLength }: DecodedText): (offset: number) => number {
  let at = 0;
  let bytes = bomLength;
  return (offset) => {
    for (; at < offset; at++) bytes += utf8Length(text.charCodeAt(at));
    return bytes;
  };
}

/** Bytes of one UTF-16 unit; each half of a surrogate pair stands for two of the character's four. */
function utf8Length(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

function gb18030Walk({ bytes, bomLength }: DecodedText): (offset: number) => number {
  if (bytes === undefined) throw new Error('GB18030 text needs its bytes to be measured');
  let units = 0;
  let at = bomLength;
  return (offset) => {
    while (units < offset) {
      const character = gb18030Character(bytes, at);
      units += character.units;
      at += character.bytes;
    }
    return at;
  };
}
