import assert from 'node:assert/strict';
import { byteRange, byteRanges } from '../../../../src/core/text/byte-range';
import { decodeText } from '../../../../src/core/text/decode';
import { encodeText } from '../../../../src/core/text/encode';
import { positionsOf } from '../../../../src/core/text/position';

describe('decoding a file', () => {
  const rows: readonly (readonly [string, readonly number[], string, string, number])[] = [
    ['nothing', [], '', 'utf-8', 0],
    ['ASCII', [0x31, 0x2e, 0x30], '1.0', 'utf-8', 0],
    ['UTF-8', [0xe7, 0x89, 0x88], '版', 'utf-8', 0],
    ['UTF-8 with BOM', [0xef, 0xbb, 0xbf, 0x31], '1', 'utf-8', 3],
    ['UTF-16LE with BOM', [0xff, 0xfe, 0x48, 0x72], '版', 'utf-16le', 2],
    ['UTF-16BE with BOM', [0xfe, 0xff, 0x72, 0x48], '版', 'utf-16be', 2],
    ['GBK', [0xb0, 0xe6, 0x31], '版1', 'gb18030', 0],
    ['Windows-1252', [0x22, 0xa9, 0x20, 0x32, 0xe9, 0x22], '"© 2é"', 'windows-1252', 0],
    ['Windows-1252 that begins with ÿ', [0xff, 0x20, 0x31], 'ÿ 1', 'windows-1252', 0],
    ['GB18030 of four bytes', [0x94, 0x39, 0xfc, 0x36, 0x31], '😀1', 'gb18030', 0],
    ['UTF-16LE without BOM', [0x31, 0, 0x2e, 0, 0x30, 0, 0, 0x4e], '1.0一', 'utf-16le', 0],
    ['UTF-16BE without BOM', [0, 0x31, 0, 0x2e, 0, 0x30, 0x4e, 0], '1.0一', 'utf-16be', 0],
    ['a second BOM, which is text', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '\ufeff', 'utf-8', 3],
  ];
  for (const [title, bytes, text, encoding, bomLength] of rows) {
    it(`reads ${title}`, () => {
      const decoded = decodeText(new Uint8Array(bytes));
      assert.ok(decoded.ok);
      assert.deepEqual(
        [decoded.value.text, decoded.value.encoding, decoded.value.bomLength],
        [text, encoding, bomLength],
      );
    });
  }

  const refused: readonly (readonly [string, readonly number[], RegExp])[] = [
    ['NUL', [0x31, 0x00], /NUL/],
    ['UTF-16 without BOM that is too short to tell', [0x31, 0x00, 0x32, 0x00], /NUL/],
    ['half a unit of UTF-16 without BOM', [0x31, 0, 0x2e, 0, 0x30, 0, 0x31], /NUL/],
    ['a lone surrogate in UTF-16 without BOM', [0x31, 0, 0x2e, 0, 0x30, 0, 0, 0xd8], /NUL/],
    ['UTF-16 without BOM that has a NUL', [0x31, 0, 0x2e, 0, 0, 0, 0x30, 0], /NUL/],
    ['small integers of two bytes', [0x31, 0, 0x02, 0, 0x31, 0, 0x40, 0], /NUL/],
    ['UTF-16 without BOM and with hardly any ASCII', [0, 0x4e, 0x09, 0x4e, 0x48, 0x72], /NUL/],
    ['integers of four bytes', [0x7f, 0, 0, 0, 0x45, 0, 0, 0, 0x4c, 0, 0, 0], /NUL/],
    ['UTF-32LE', [0xff, 0xfe, 0x00, 0x00, 0x31, 0x00, 0x00, 0x00], /NUL/],
    ['half a unit of UTF-16', [0xff, 0xfe, 0x31], /neither/],
    ['a lone surrogate in UTF-16', [0xfe, 0xff, 0xd8, 0x00, 0x00, 0x31], /NUL/],
    ['GBK with a byte too much', [0xb0, 0xe6, 0xd6, 0x22, 0x31, 0x2e, 0x30, 0x22], /neither/],
    ['GBK that is cut in a character', [0x31, 0xb0, 0xe6, 0xb0], /neither/],
    ['letters of Windows-1252 side by side', [0x22, 0xe9, 0xa9, 0x20, 0xff, 0x22], /neither/],
    ['bytes of no encoding', [0x81, 0x22], /neither/],
    ['a broken character behind a UTF-8 BOM', [0xef, 0xbb, 0xbf, 0xb0, 0xe6], /neither/],
  ];
  for (const [title, bytes, reason] of refused) {
    it(`refuses ${title}`, () => {
      const decoded = decodeText(new Uint8Array(bytes));
      assert.ok(!decoded.ok);
      assert.match(decoded.reason.text.en, reason);
    });
  }
});

describe('the bytes of a stretch of text', () => {
  /** In UTF-8, UTF-16 and GB18030: `a版😀1`. */
  const files: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['utf-8', [0x61, 0xe7, 0x89, 0x88, 0xf0, 0x9f, 0x98, 0x80, 0x31], [0, 1, 4, 8, 9]],
    [
      'utf-16le',
      [0xff, 0xfe, 0x61, 0, 0x48, 0x72, 0x3d, 0xd8, 0, 0xde, 0x31, 0],
      [2, 4, 6, 10, 12],
    ],
    ['gb18030', [0x61, 0xb0, 0xe6, 0x94, 0x39, 0xfc, 0x36, 0x31], [0, 1, 3, 7, 8]],
  ];
  const units = [0, 1, 2, 4, 5];
  for (const [encoding, bytes, offsets] of files) {
    it(`is counted in ${encoding}`, () => {
      const decoded = decodeText(new Uint8Array(bytes));
      assert.ok(decoded.ok);
      assert.equal(decoded.value.encoding, encoding);
      assert.equal(decoded.value.text, 'a版😀1');
      const stretches = units.map((offset) => ({ offset, length: 5 - offset })).reverse();
      const end = offsets.at(-1) ?? 0;
      const expected = offsets.map((offset) => ({ offset, length: end - offset })).reverse();
      assert.deepEqual(byteRanges(decoded.value, stretches), expected);
      assert.deepEqual(byteRange(decoded.value, { offset: 1, length: 1 }), {
        offset: offsets[1],
        length: (offsets[2] ?? 0) - (offsets[1] ?? 0),
      });
    });
  }
});

describe('the bytes of a stretch of Windows-1252', () => {
  it('are as many as its characters', () => {
    const decoded = decodeText(new Uint8Array([0xa9, 0x20, 0x31, 0x2e, 0x30]));
    assert.ok(decoded.ok);
    const range = { offset: 2, length: 3 };
    assert.deepEqual(byteRange(decoded.value, range), range);
  });
});

describe('encoding a stretch of text', () => {
  const rows = [
    ['版1', 'utf-8', [0xe7, 0x89, 0x88, 0x31]],
    ['版1', 'utf-16le', [0x48, 0x72, 0x31, 0]],
    ['版1', 'utf-16be', [0x72, 0x48, 0, 0x31]],
    ['版1', 'gb18030', [0xb0, 0xe6, 0x31]],
    ['©1', 'windows-1252', [0xa9, 0x31]],
  ] as const;
  for (const [text, encoding, bytes] of rows) {
    it(`writes ${text} in ${encoding}`, () => {
      const encoded = encodeText(text, encoding);
      assert.ok(encoded.ok);
      assert.deepEqual([...encoded.value], bytes);
    });
  }

  it('refuses what it cannot write', () => {
    assert.equal(encodeText('a\ud83d', 'utf-8').ok, false);
    assert.equal(encodeText('版', 'windows-1252').ok, false);
  });
});

describe('lines and columns', () => {
  it('count from 1, in UTF-16 units, with every kind of line end', () => {
    const text = 'a\nbb\r\n😀c\rd';
    const offsets = [0, 1, 2, 4, 6, 8, 10, 11];
    const places = positionsOf(text, offsets).map(({ line, column }) => `${line}:${column}`);
    assert.deepEqual(places, ['1:1', '1:2', '2:1', '2:3', '3:1', '3:3', '4:1', '4:2']);
  });
});
