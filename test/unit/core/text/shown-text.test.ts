import assert from 'node:assert/strict';
import type { DecodedText } from '../../../../src/core/text/decode';
import { isSameFile, losesCharacters, savesOwnBytes } from '../../../../src/core/text/shown-text';

const ascii: DecodedText = { text: 'v 1.2.0\n', encoding: 'utf-8', bomLength: 0 };
const utf8: DecodedText = { text: '版本 1.2.0\n', encoding: 'utf-8', bomLength: 0 };
const mixed: DecodedText = { text: '版\r\n1.2.0\n', encoding: 'utf-8', bomLength: 0 };
const gbk: DecodedText = { text: '版本 1.2.0\n', encoding: 'gb18030', bomLength: 0 };
const utf16: DecodedText = { text: '版本 1.2.0\n', encoding: 'utf-16le', bomLength: 2 };
const unmarked: DecodedText = { ...utf16, bomLength: 0 };
const withReplacement: DecodedText = { text: '\ufffd 1.2.0\n', encoding: 'utf-8', bomLength: 0 };
const garbled = '\ufffd\ufffd\ufffd 1.2.0\n';

describe('a text that an editor shows', () => {
  const cases: readonly {
    readonly title: string;
    readonly disk: DecodedText;
    readonly text: string;
    readonly encoding: string;
    /** Shows the file as it is saved; a save keeps its bytes; a save destroys characters. */
    readonly expected: readonly [boolean, boolean, boolean];
  }[] = [
    {
      title: 'UTF-8 as UTF-8',
      disk: utf8,
      text: utf8.text,
      encoding: 'utf8',
      expected: [true, true, false],
    },
    {
      title: 'UTF-8 with BOM',
      disk: { ...utf8, bomLength: 3 },
      text: utf8.text,
      encoding: 'utf8bom',
      expected: [true, true, false],
    },
    {
      title: 'another text in UTF-8',
      disk: utf8,
      text: 'x',
      encoding: 'utf8',
      expected: [false, false, false],
    },
    {
      title: 'one end for all lines',
      disk: mixed,
      text: '版\n1.2.0\n',
      encoding: 'utf8',
      expected: [true, false, false],
    },
    {
      title: 'UTF-8 as GBK',
      disk: utf8,
      text: '鐗堟湰 1.2.0\n',
      encoding: 'gbk',
      expected: [true, false, true],
    },
    {
      title: 'ASCII as GBK',
      disk: ascii,
      text: ascii.text,
      encoding: 'gbk',
      expected: [true, true, false],
    },
    {
      title: 'GBK as UTF-8',
      disk: gbk,
      text: garbled,
      encoding: 'utf8',
      expected: [true, false, true],
    },
    {
      title: 'GBK as GBK',
      disk: gbk,
      text: gbk.text,
      encoding: 'gbk',
      expected: [true, false, false],
    },
    {
      title: 'GBK as GB18030',
      disk: gbk,
      text: gbk.text,
      encoding: 'gb18030',
      expected: [true, false, false],
    },
    {
      title: 'GBK as Windows-1252',
      disk: gbk,
      text: '°æ±¾ 1.2.0\n',
      encoding: 'windows1252',
      expected: [true, false, true],
    },
    {
      title: 'four bytes as GBK',
      disk: gbk,
      text: '\ufffd0\ufffd0 1.2.0\n',
      encoding: 'gbk',
      expected: [true, false, true],
    },
    {
      title: 'UTF-16 as UTF-16',
      disk: utf16,
      text: utf16.text,
      encoding: 'utf16le',
      expected: [true, true, false],
    },
    {
      title: 'UTF-16 without BOM',
      disk: unmarked,
      text: utf16.text,
      encoding: 'utf16le',
      expected: [true, false, false],
    },
    {
      title: 'UTF-16 in the other order',
      disk: utf16,
      text: '㄀',
      encoding: 'utf16be',
      expected: [true, false, true],
    },
    {
      title: 'U+FFFD that is in the file',
      disk: withReplacement,
      text: withReplacement.text,
      encoding: 'utf8',
      expected: [true, true, false],
    },
  ];
  for (const { title, disk, text, encoding, expected } of cases) {
    it(`is judged: ${title}`, () => {
      const shown = { text, encoding };
      const found = [
        isSameFile(disk, shown),
        savesOwnBytes(disk, shown),
        losesCharacters(disk, shown),
      ];
      assert.deepEqual(found, expected);
    });
  }
});
