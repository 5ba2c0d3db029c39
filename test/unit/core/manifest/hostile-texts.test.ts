import assert from 'node:assert/strict';
import { hostileManifests, hostileText } from '../../../support/hostile-manifests';
import { manifestOfText } from '../../../support/manifests';

/** Time that grew with the square of it would be beyond any patience. How it grows, a bench measures. */
const length = 250_000;

describe('a manifest that is made to be slow', () => {
  for (const row of hostileManifests) {
    const { kind, path, parts } = row;
    it(`is read to its end: ${kind} ${JSON.stringify(parts.join(''))}`, () => {
      const text = hostileText(row, length);
      const { slots, problems } = manifestOfText(kind, text, path);
      for (const { range, value } of slots) {
        assert.equal(text.slice(range.offset, range.offset + range.length), value);
      }
      for (const { range } of problems) assert.ok(range.offset + range.length <= text.length);
    });
  }

  it('is read to its end: a start tag with very many attributes', () => {
    const { problems } = manifestOfText(
      'android-manifest',
      `<manifest ${'android:versionName="1.0" '.repeat(120_000)}/>`,
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['duplicate-key'],
    );
  });
});

describe('a manifest that nests very deep', () => {
  const deep = 10_000;
  const nested: readonly (readonly [string, string, string])[] = [
    ['csproj', '<a>', '</a>'],
    ['info-plist', '<dict>', '</dict>'],
    ['pbxproj', '{a={', '};}'],
    ['gradle', 'a { ', '}'],
    ['gradle', '(', ')'],
  ];
  for (const [kind, opening, closing] of nested) {
    it(`is read: ${kind} ${opening}`, () => {
      const text = opening.repeat(deep) + closing.repeat(deep);
      assert.deepEqual(manifestOfText(kind, text).slots, []);
    });
  }
});
