import assert from 'node:assert/strict';
import { shownRange } from '../../../../src/core/text/shown-range';

/** The bytes of a text in GBK, for the few characters that are needed here. */
const gbk: Readonly<Record<string, readonly number[]>> = {
  版: [0xb0, 0xe6],
  本: [0xb1, 0xbe],
  号: [0xba, 0xc5],
  乗: [0x81, 0x5c],
};

function asUtf8(text: string): string {
  const bytes = [...text].flatMap((each) => gbk[each] ?? [each.charCodeAt(0)]);
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

describe('shownRange', () => {
  const cases: readonly {
    readonly title: string;
    readonly text: string;
    readonly shown?: string;
    readonly what: string;
    readonly expected: string;
  }[] = [
    {
      title: 'a value behind garbled text',
      text: '版本号 1.2.0\n',
      what: '1.2.0',
      expected: '1.2.0',
    },
    {
      title: 'a value before garbled text',
      text: '// 版本\nv = 1.2.0 // 版本 1.2.0\n',
      what: '1.2.0',
      expected: '1.2.0',
    },
    {
      title: 'a value between garbled texts',
      text: '版本 "1.2.0" 版本号\n',
      what: '1.2.0',
      expected: '1.2.0',
    },
    {
      title: 'a value behind a byte like a backslash',
      text: '乗"1.2.0"\n',
      what: '1.2.0',
      expected: '1.2.0',
    },
    {
      title: 'a value in a file whose ends of lines the editor made alike',
      text: 'a\r\nb\nc\rv 1.2.0',
      shown: 'a\nb\nc\nv 1.2.0',
      what: '1.2.0',
      expected: '1.2.0',
    },
    {
      title: 'a value that is garbled itself, by its line',
      text: 'a\n版 = 本号;\nb',
      what: '本号',
      expected: asUtf8('版 = 本号;'),
    },
    {
      title: 'a value that stands there more often than before, by its line',
      text: 'x 版 1 版\n',
      shown: 'x �1 1 �1\n',
      what: '1',
      expected: 'x �1 1 �1',
    },
    {
      title: 'a stretch of several lines, by those',
      text: 'a\n版 {\n本 }\nb',
      what: '{\n本 }',
      expected: `${asUtf8('版 {\n本 }')}`,
    },
  ];
  for (const { title, text, shown = asUtf8(text), what, expected } of cases) {
    it(`finds ${title}`, () => {
      const range = { offset: text.indexOf(what), length: what.length };
      const { offset, length } = shownRange(text, shown, range);
      assert.equal(shown.slice(offset, offset + length), expected);
    });
  }

  it('tells the second of two equal values from the first', () => {
    const text = '版 1.2.0 本 1.2.0 号';
    const range = { offset: text.lastIndexOf('1.2.0'), length: 5 };
    const shown = asUtf8(text);
    assert.equal(shownRange(text, shown, range).offset, shown.lastIndexOf('1.2.0'));
  });

  it('is at the end of a text that has fewer lines', () => {
    assert.deepEqual(shownRange('a\nb\nc 1', 'a', { offset: 6, length: 1 }), {
      offset: 1,
      length: 0,
    });
  });
});
