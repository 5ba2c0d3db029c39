import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { checkRefName } from '../../../../src/core/refs/check-ref-name';
import { render } from '../../../../src/core/text/message';

const refused: readonly [name: string, because: RegExp][] = [
  ['', /empty name/],
  ['-v1', /begins with "-"/],
  ['--delete', /begins with "-"/],
  ['v1\n', /character 3 is a control character/],
  ['v\u007f', /control/],
  ['v\u0000', /control/],
  ['v 1', /a space/],
  ['v~1', /"~"/],
  ['v^1', /"\^"/],
  ['v:1', /":"/],
  ['v?', /"\?"/],
  ['v*', /"\*"/],
  ['v[1', /"\["/],
  ['v\\1', /"\\"/],
  ['v1..2', /"\.\."/],
  ['v@{1', /"@{"/],
  ['@', /"@" alone/],
  ['/v1', /between slashes/],
  ['v1/', /between slashes/],
  ['a//b', /between slashes/],
  ['.v1', /begins with "\."/],
  ['a/.b', /begins with "\."/],
  ['v1.', /ends with "\."/],
  ['v1.lock', /"\.lock"/],
  ['a.lock/b', /"\.lock"/],
  ['HEAD', /current commit/],
  ['v\ud800', /half of a character/],
  ['a'.repeat(256), /256 bytes/],
  ['版'.repeat(86), /258 bytes/],
  ['a'.repeat(10_000), /10000 bytes/],
];

describe('checkRefName', () => {
  for (const [name, because] of refused) {
    it(`refuses ${JSON.stringify(name.slice(0, 20))} and says why`, () => {
      const reason = checkRefName(name);
      assert.ok(reason);
      assert.match(render(reason, 'en'), because);
      assert.ok(render(reason, 'en').length < 250);
      assert.match(render(reason, 'zh-cn'), /名称/);
    });
  }

  for (const name of ['v1.0.0', 'release/1.0', '基线_ET', 'a@b', 'a-', '版'.repeat(85), 'a.b']) {
    it(`accepts ${name.slice(0, 20)}`, () => {
      assert.equal(checkRefName(name), undefined);
    });
  }

  it('accepts nothing that Git refuses', () => {
    const alphabet = [...'ab/.@{-~^: *[\\?\u0001', '.lock', '版'];
    const names = fc.sample(
      fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 6 }),
      {
        numRuns: 150,
        seed: 7,
      },
    );
    for (const name of new Set(names.map((parts) => parts.join('')))) {
      const git = spawnSync('git', ['check-ref-format', `refs/tags/${name}`]);
      if (git.status !== 0) assert.ok(checkRefName(name), JSON.stringify(name));
      else if (!/^-|^@$/.test(name)) assert.equal(checkRefName(name), undefined, name);
    }
  });
});
