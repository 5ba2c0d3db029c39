import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsForVersion } from '../../../../src/core/manifest/edits-for-version';
import { manifestKinds } from '../../../../src/core/manifest/kinds';
import { spliceText } from '../../../../src/core/plan/splice-text';
import {
  decoded,
  fixtureBytes,
  fixtureNames,
  manifestOfText,
  versionMove,
} from '../../../support/manifests';

/** What breaks formats: brackets, quotes, comments, line ends, markers, halves of characters. */
const fragment = fc.oneof(
  fc.constantFrom(
    ...'{}[]()<>"\'`#/*\\,:;=-?&!|%@$'.split(''),
    ...['\n', '\r', '\r\n', '\t', '<!--', ']]>', '"""', "'''", '<<<<<<< HEAD\n', '=======\n'],
    ...['\ud83d', '\ude00', '示例', '\0', '/*', '#if 0\n', '#define V_VERSION ', 'version', '- - '],
  ),
  fc.string({ maxLength: 8 }),
);

/** A text with some stretches replaced. */
function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat({ max: text.length }),
    length: fc.nat({ max: 12 }),
    by: fragment,
  });
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) =>
      changes.reduce(
        (all, { at, length, by }) => all.slice(0, at) + by + all.slice(at + length),
        text,
      ),
    );
}

describe('a manifest that is broken in any way', () => {
  for (const { id } of manifestKinds) {
    for (const name of fixtureNames(id)) {
      it(`is read without throwing, and slots are where they say: ${id}/${name}`, () => {
        const { text } = decoded(fixtureBytes(id, name));
        fc.assert(
          fc.property(mutated(text), (broken) => {
            const { slots, problems } = manifestOfText(id, broken, name);
            for (const { range, value } of slots) {
              assert.equal(broken.slice(range.offset, range.offset + range.length), value);
              assert.doesNotMatch(value, /[\r\n\0]/);
            }
            for (const { range } of problems) {
              assert.ok(range.offset >= 0 && range.offset + range.length <= broken.length);
            }
          }),
          { numRuns: 60 },
        );
      });
    }
  }
});

describe('a string that goes on behind a line break', () => {
  it('is no version, since nothing could be written there', () => {
    const text = '{ "version": "1.0.0\\\n2" }';
    const { slots, problems } = manifestOfText('package-json', text, 'package.json');
    assert.deepEqual(slots, []);
    assert.ok(problems.some(({ code }) => code === 'not-a-string'));
  });
});

describe('a manifest that was bumped', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['package-json', 'extension-crlf.package.json', '7.8.9'],
    ['package-json', 'package-lock.json', '7.8.9'],
    ['pom', 'literal.pom.xml', '7.8.9-SNAPSHOT'],
    ['pom', 'revision.pom.xml', '7.8.9'],
    ['pyproject', 'all.pyproject.toml', '7.8.9rc1'],
    ['pubspec', 'flutter.pubspec.yaml', '7.8.9'],
    ['version-file', 'VERSION', '7.8.9'],
  ];
  for (const [kind, name, version] of rows) {
    it(`holds the version in the same slots, and needs no further edit: ${kind}/${name}`, () => {
      const { text } = decoded(fixtureBytes(kind, name));
      const before = manifestOfText(kind, text, name);
      const edits = editsForVersion(before, versionMove(version));
      assert.ok(edits.ok);
      assert.equal(edits.value.length, before.slots.length);
      const after = manifestOfText(kind, spliceText(text, edits.value), name);
      const names = (slots: typeof before.slots): string[] => slots.map(({ slot }) => slot);
      assert.deepEqual(names(after.slots), names(before.slots));
      assert.deepEqual(editsForVersion(after, versionMove(version)), { ok: true, value: [] });
    });
  }
});

describe('a manifest that no parser should be given', () => {
  const deep = 100_000;
  const rows: readonly (readonly [string, string, string])[] = [
    ['package-json', '{"a":'.repeat(deep), 'too-deep'],
    ['package-json', '['.repeat(deep), 'too-deep'],
    ['pubspec', `a: ${'['.repeat(deep)}`, 'too-deep'],
    ['pubspec', `a: ${'["]", '.repeat(deep)}`, 'too-deep'],
    ['pubspec', '- '.repeat(deep), 'too-deep'],
    ['pyproject', `a = ${'['.repeat(deep)}`, 'too-deep'],
    ['package-json', `{"version": "1.0.0"}${' '.repeat(50 * 1024 * 1024)}`, 'too-large'],
    ['pubspec', `version: 1.0.0\n${'#'.repeat(2 * 1024 * 1024)}`, 'too-large'],
    ['version-file', '1.0\0', 'not-text'],
    ['pom', '<project><version>1\0</version></project>', 'not-text'],
  ];
  for (const [kind, text, code] of rows) {
    it(`is ${code}: ${kind} ${JSON.stringify(text.slice(0, 20))}`, () => {
      const { slots, problems } = manifestOfText(kind, text);
      assert.deepEqual(slots, []);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
    });
  }
});
