import assert from 'node:assert/strict';
import {
  compileGlob,
  escapeGlob,
  folderMatcher,
  matcherOfGlobs,
} from '../../../../src/core/text/glob';
import { render } from '../../../../src/core/text/message';

const table: readonly [glob: string, matching: readonly string[], other: readonly string[]][] = [
  ['V*', ['V', 'V1', 'V100R001'], ['v1', 'V1/x', 'xV']],
  ['[vV][0-9]*', ['v1', 'V2.0'], ['v', 'vx', '1']],
  ['{,v}[0-9]*', ['1.0', 'v1'], ['x1', 'V1']],
  ['[!a]', ['b', ']'], ['a', 'bb']],
  ['[]]', [']'], ['[']],
  ['release/*', ['release/1', 'release/'], ['release', 'release/1/2']],
  ['**/pom.xml', ['pom.xml', 'a/pom.xml', 'a/b/pom.xml'], ['a/pom.xml/b', 'xpom.xml']],
  ['a/**', ['a/b', 'a/b/c', 'a'], ['b/a']],
  ['a/**/b/**/c', ['a/b/c', 'a/x/b/y/z/c', 'a/b/x/b/c'], ['a/c', 'a/b', 'b/c']],
  ['*.{c,h}{,pp}', ['x.c', 'x.hpp'], ['x.cp', 'x']],
  ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['b', 'ad']],
  ['\\*', ['*'], ['x']],
  ['{a\\,b,c}', ['a,b', 'c'], ['a', 'b']],
  ['项目?', ['项目一'], ['项目', '项目一二']],
];

describe('compileGlob', () => {
  for (const [glob, matching, other] of table) {
    it(`matches what "${glob}" says and nothing else`, () => {
      const matches = matcherOfGlobs([glob]);
      assert.deepEqual(
        matching.filter((name) => !matches(name)),
        [],
      );
      assert.deepEqual(
        other.filter((name) => matches(name)),
        [],
      );
    });
  }

  for (const [glob, matching, other] of table) {
    it(`matches the same by "${glob}" when a folder is asked first`, () => {
      const whole = matcherOfGlobs([glob]);
      const inFolder = folderMatcher(glob);
      for (const path of [...matching, ...other].filter((each) => !each.endsWith('/'))) {
        const slash = path.lastIndexOf('/');
        const matches = inFolder(path.slice(0, Math.max(0, slash)));
        assert.equal(matches?.(path.slice(slash + 1)) ?? false, whole(path), path);
      }
    });
  }
  it('takes no file of the root for one in a folder', () => {
    assert.equal(folderMatcher('*/x')(''), undefined);
    assert.equal(folderMatcher('a*/b/*')(''), undefined);
    assert.equal(folderMatcher('**/x')('')?.('x'), true);
  });

  for (const glob of ['[a', '{a,b', 'x{[a}']) {
    it(`says what is never closed in "${glob}"`, () => {
      const compiled = compileGlob(glob);
      assert.equal(compiled.ok, false);
      assert.match(render(compiled.ok ? never() : compiled.reason, 'en'), /never closed/);
    });
  }

  it('refuses a glob that stands for too many patterns', () => {
    assert.equal(compileGlob('{a,b}'.repeat(20)).ok, false);
    assert.equal(compileGlob('*'.repeat(2000)).ok, false);
  });

  it('comes to an end on globs made to be slow', () => {
    const matches = matcherOfGlobs([`${'*a'.repeat(400)}b`]);
    assert.equal(matches('a'.repeat(5000)), false);
  });

  it('escapes a text so that only the text itself matches', () => {
    const text = 'a*[b]{c,d}?\\';
    const matches = matcherOfGlobs([escapeGlob(text)]);
    assert.equal(matches(text), true);
    assert.equal(matches('ab'), false);
  });
});

function never(): never {
  throw new Error('not reached');
}
