import assert from 'node:assert/strict';
import { TextDecoder } from 'node:util';
import { editsForVersion } from '../../../../src/core/manifest/edits-for-version';
import { manifestKinds } from '../../../../src/core/manifest/kinds';
import { encodeText } from '../../../../src/core/text/encode';
import { decodeText } from '../../../../src/core/text/decode';
import type { ManifestFile } from '../../../../src/core/snapshot/types';
import { spliceBytes } from '../../../../src/host/files/splice';
import {
  expectedOf,
  fixtureBytes,
  fixtureNames,
  manifestOf,
  manifestOfText,
  versionMove,
} from '../../../support/manifests';
import { createRandom } from '../../../../bench/random';

const flipsPerKind = 1000;
const move = versionMove('7.8.9', '1.0.0');

/**
 * Reads damaged bytes and moves the version in them: either the file is refused, or exactly the bytes of
 * slots change and the new values are read from it.
 */
function tryDamaged(kind: string, bytes: Uint8Array, path: string): void {
  if (!decodeText(bytes).ok) return;
  const file = manifestOf(kind, bytes, path);
  for (const { byteOffset, byteLength, range, value } of file.slots) {
    assert.equal(file.content.text.slice(range.offset, range.offset + range.length), value);
    const written = bytes.subarray(byteOffset, byteOffset + byteLength);
    assert.equal(decoded(written, file), value);
  }
  for (const { range } of file.problems) {
    assert.ok(range.offset >= 0 && range.offset + range.length <= file.content.text.length);
  }
  const edits = editsForVersion(file, move);
  if (!edits.ok || edits.value.length === 0) return;
  const replacements = edits.value.map(({ after }) => encoded(after, file));
  const places = new Set(file.slots.map(({ byteOffset }) => byteOffset));
  for (const { byteOffset } of edits.value) assert.ok(places.has(byteOffset));
  const after = manifestOf(kind, spliceBytes(bytes, edits.value, replacements), path);
  const names = ({ slots }: ManifestFile): readonly string[] => slots.map(({ slot }) => slot);
  assert.deepEqual(names(after), names(file), file.content.text);
}

function decoded(bytes: Uint8Array, { content: { encoding } }: ManifestFile): string {
  if (encoding === 'windows-1252') return Buffer.from(bytes).toString('latin1');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function encoded(text: string, { content }: ManifestFile): Uint8Array {
  const result = encodeText(text, content.encoding);
  assert.ok(result.ok);
  return result.value;
}

describe('a damaged manifest is refused, or changes in its versions alone', () => {
  for (const { id } of manifestKinds) {
    const fixtures = Object.entries(expectedOf(id)).map(([name, { path = name }]) => ({
      bytes: fixtureBytes(id, name),
      path,
    }));

    it(`with ${flipsPerKind} bytes changed by chance: ${id}`, () => {
      const random = createRandom(20_180_301);
      for (let trial = 0; trial < flipsPerKind; trial++) {
        const { bytes, path } = fixtures[trial % fixtures.length] ?? assert.fail();
        const damaged = Uint8Array.from(bytes);
        const count = 1 + random.below(3);
        for (let index = 0; index < count; index++) {
          damaged[random.below(damaged.length)] = random.below(256);
        }
        tryDamaged(id, damaged, path);
      }
    });

    it(`cut off at each tenth of its length: ${id}`, () => {
      for (const { bytes, path } of fixtures) {
        for (let tenth = 0; tenth < 10; tenth++) {
          tryDamaged(id, bytes.subarray(0, Math.floor((bytes.length * tenth) / 10)), path);
        }
      }
    });

    it(`with the conflict of a merge in it: ${id}`, () => {
      for (const name of fixtureNames(id)) {
        const { content } = manifestOf(id, fixtureBytes(id, name), name);
        const lines = content.text.split('\n');
        const half = lines.length >> 1;
        const [top, bottom] = [lines.slice(0, half), lines.slice(half)];
        const sides = ['<<<<<<< HEAD', ...bottom, '=======', ...bottom, '>>>>>>> theirs'];
        const { slots, problems } = manifestOfText(id, [...top, ...sides].join('\n'), name);
        assert.deepEqual(slots, []);
        assert.deepEqual(
          problems.map(({ code }) => code),
          ['conflict'],
        );
      }
    });

    it(`behind brackets that nest 10,000 deep: ${id}`, () => {
      for (const opening of [
        '{',
        '[',
        '(',
        '<a>',
        '{"a":',
        '- ',
        '/*',
        '"',
        '${',
        '#if 1\n',
        '[[',
      ]) {
        const { path } = fixtures[0] ?? assert.fail();
        const text = opening.repeat(10_000);
        for (const slot of manifestOfText(id, text, path).slots) assert.ok(slot.value.length > 0);
      }
    });

    it(`of 50 MB: ${id}`, () => {
      const { bytes, path } = fixtures[0] ?? assert.fail();
      const { content } = manifestOf(id, bytes, path);
      const text = content.text + '\n'.repeat(50 * 1024 * 1024 - content.text.length);
      const { slots, problems } = manifestOfText(id, text, path);
      assert.deepEqual(slots, []);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['too-large'],
      );
    });
  }
});
