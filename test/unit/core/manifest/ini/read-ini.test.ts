import assert from 'node:assert/strict';
import { readGodotConfig } from '../../../../../src/core/manifest/ini/godot-config';
import { pythonIni, readIni, type IniEntry } from '../../../../../src/core/manifest/ini/read-ini';

function shown(text: string, entries: readonly IniEntry[]): readonly string[] {
  return entries.map(({ section, key, range: { offset, length } }) => {
    return `[${section}] ${key}=${text.slice(offset, offset + length)}`;
  });
}

describe('entries of sections', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['[a]\nk=1\n', ['[a] k=1']],
    ['[a]\r\nK : 1 \r\n', ['[a] K=1']],
    ['[a]b]\nk = a:b=c ; d\n', ['[a]b] k=a:b=c ; d']],
    ['# k=1\n  ; k=2\nk=3', ['[] k=3']],
    ['k =\n  1\n\n  2\nl=3\n', ['[] k=1\n\n  2', '[] l=3']],
    ['k = 1\n  [a]\n[b]\n  l = 2\n', ['[] k=1\n  [a]', '[b] l=2']],
    ['[a\nk=1\njust words\n=2\n', ['[] k=1', '[] =2']],
  ];
  for (const [text, entries] of rows) {
    it(`are read as Python does: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(shown(text, readIni(text, pythonIni)), entries);
    });
  }
});

describe('entries of Godot', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['[a]\nk="1"\n', ['[a] k="1"']],
    ['k="a\n[b]\nl=\\"1"\nm=2', ['[] k="a\n[b]\nl=\\"1"', '[] m=2']],
    ['k={\n"a": [1,\n2]\n}\r\n; l=1\nm=3', ['[] k={\n"a": [1,\n2]\n}', '[] m=3']],
    ['k="never closed\nl=1\n', ['[] k="never closed\nl=1']],
  ];
  for (const [text, entries] of rows) {
    it(`go on over lines: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(shown(text, readGodotConfig(text)), entries);
    });
  }
});
