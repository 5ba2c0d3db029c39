import assert from 'node:assert/strict';
import { editsForVersion } from '../../../../src/core/manifest/edits-for-version';
import { encodeText } from '../../../../src/core/text/encode';
import { spliceBytes } from '../../../../src/host/files/splice';
import { manifestOf, versionMove } from '../../../support/manifests';

const text = '{\r\n  "name": "示例😀",\r\n  "version": "1.0.0",\n  "note": "é"\r}';
const edited = text.replace('1.0.0', '1.10.0');

/** 名称 and 中 in GBK, around a version. */
const gbk = [0xc3, 0xfb, 0x22, 0x31, 0x2e, 0x30, 0x22, 0x81, 0x30, 0x81, 0x30, 0xd6, 0xd0];

function utf16(value: string, littleEndian: boolean): number[] {
  const units = [...`\ufeff${value}`].flatMap((character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)),
  );
  return units.flatMap((unit) => {
    const bytes = [unit & 0xff, unit >> 8];
    return littleEndian ? bytes : bytes.reverse();
  });
}

function utf8(value: string): number[] {
  return [...new TextEncoder().encode(value)];
}

function bump(kind: string, bytes: readonly number[], version: string): number[] {
  const before = new Uint8Array(bytes);
  const file = manifestOf(kind, before);
  const edits = editsForVersion(file, versionMove(version));
  assert.ok(edits.ok);
  const replacements = edits.value.map(({ after }) => {
    const encoded = encodeText(after, file.content.encoding);
    assert.ok(encoded.ok);
    return encoded.value;
  });
  return [...spliceBytes(before, edits.value, replacements)];
}

describe('an edit changes the bytes of the version and nothing else', () => {
  const rows: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['UTF-8', utf8(text), utf8(edited)],
    ['UTF-8 with BOM', utf8(`\ufeff${text}`), utf8(`\ufeff${edited}`)],
    ['UTF-16LE', utf16(text, true), utf16(edited, true)],
    ['UTF-16BE', utf16(text, false), utf16(edited, false)],
  ];
  for (const [encoding, before, after] of rows) {
    it(`in ${encoding}`, () => {
      assert.deepEqual(bump('package-json', before, '1.10.0'), after);
    });
  }

  it('in GB18030, two and four bytes a character', () => {
    const define = [...'#define A_VERSION "1.0" // '].map((character) => character.charCodeAt(0));
    const comment = [0x2f, 0x2a, ...gbk, 0x2a, 0x2f];
    const before = [...comment, ...define, ...gbk];
    const at = comment.length + '#define A_VERSION "'.length;
    const after = [...before.slice(0, at), 0x32, 0x2e, 0x31, 0x30, ...before.slice(at + 3)];
    assert.deepEqual(bump('version-header', before, '2.10'), after);
  });
});
