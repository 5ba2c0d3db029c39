import assert from 'node:assert/strict';
import { replaceName, splitNames } from '../../../../src/extension/webview/test-scheme/split-names';
import {
  rowAfterKey,
  visibleRows,
} from '../../../../src/extension/webview/test-scheme/visible-rows';

describe('names, one a line', () => {
  it('leaves out empty lines and keeps white space, which may be what is wrong', () => {
    assert.deepEqual(splitNames('1.0\r\n\n  \n 2.0\n'), [
      { name: '1.0', line: 0 },
      { name: ' 2.0', line: 3 },
    ]);
  });

  it('replaces one name and nothing else', () => {
    assert.equal(replaceName('a\n\nb\nc', 1, 'B'), 'a\n\nB\nc');
    assert.equal(replaceName('a', 5, 'B'), 'a');
  });
});

describe('a long list', () => {
  const list = { rowHeight: 20, height: 200, total: 1000 };
  for (const { scrollTop, total, from, count } of [
    { scrollTop: 0, total: 1000, from: 0, count: 20 },
    { scrollTop: 2000, total: 1000, from: 90, count: 30 },
    { scrollTop: 19_800, total: 1000, from: 980, count: 20 },
    { scrollTop: 5000, total: 3, from: 3, count: 0 },
    { scrollTop: 0, total: 0, from: 0, count: 0 },
  ]) {
    it(`draws ${count} of ${total} rows at ${scrollTop} pixels`, () => {
      assert.deepEqual(visibleRows({ ...list, scrollTop, total }), { from, count });
    });
  }

  for (const { key, row, to } of [
    { key: 'ArrowDown', row: -1, to: 0 },
    { key: 'ArrowDown', row: 9, to: 9 },
    { key: 'ArrowUp', row: 0, to: 0 },
    { key: 'PageDown', row: 1, to: 6 },
    { key: 'PageUp', row: 1, to: 0 },
    { key: 'End', row: 2, to: 9 },
    { key: 'Home', row: 2, to: 0 },
    { key: 'a', row: 2, to: undefined },
  ]) {
    it(`goes from row ${row} to ${to} by ${key}`, () => {
      assert.equal(rowAfterKey(key, { row, total: 10, page: 5 }), to);
    });
  }
});
