import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { checkCommitMessage } from '../../../../src/core/commits/check-message';
import { builtInPolicy } from '../../../../src/core/policy/built-in';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import { render } from '../../../../src/core/text/message';
import { createCommitReader } from '../../../../src/lazy/commits';

function policyOf(data: object): Policy {
  const { policy } = readPolicy(JSON.stringify(data), { catalogue });
  assert.ok(policy);
  return policy;
}

describe('checkCommitMessage', () => {
  const policy = policyOf({
    version: 'semver',
    external: 'huawei',
    units: { server: {}, web: { path: 'web' } },
    tags: ['{unit}-v{version}'],
    branches: ['release/{version}', { template: 'hotfix/{version}', role: 'hotfix' }],
  });
  const byKinds = policyOf({ version: 'semver', commits: { feature: 'minor' } });

  async function check(text: string, branch?: string, held = policy): Promise<readonly string[]> {
    const read = await createCommitReader();
    const context = { policy: held, read, comment: '#', ...(branch && { branch }) };
    return checkCommitMessage(text, context).map(
      ({ severity, line, message }) => `${line} ${severity}: ${render(message, 'en')}`,
    );
  }

  describe('versions that the subject says it releases', () => {
    const refused: readonly (readonly [string, RegExp])[] = [
      ['Release 1.4', /^1 error: Cannot release "1\.4": .* Write "1\.4\.0"\.$/],
      ['Release server 1.04.0', /Cannot release "1\.04\.0": .* Write "1\.4\.0"\.$/],
      ['release: v1.4.0', /Cannot release "v1\.4\.0"/],
      ['chore(release): web-1.4.0', /Cannot release "web-1\.4\.0"/],
      ['Bump version to 1.4', /Cannot release "1\.4"/],
      ['Tag server-V1.4.0.', /Cannot release "server-V1\.4\.0"/],
      ['发布V1.4版本', /Cannot release "V1\.4"/],
      ['版本：1.4', /Cannot release "1\.4"/],
    ];
    for (const [subject, expected] of refused) {
      it(`refuses "${subject}"`, async () => {
        const [said = '', ...others] = await check(subject);
        assert.match(said, expected);
        assert.deepEqual(others, []);
      });
    }

    const fine = [
      'Release 1.4.0',
      'Release server 1.4.0',
      'Release web-v1.4.0!',
      'release(server): 1.4.0-rc.1',
      '发布1.4.0版本',
      '发布 V100R001C01B023SP01',
      'Hotfix release/1.4.0',
      'Release notes of 1.4',
      'Release 3 fixes',
      'Release the lock',
      'Correct the answer on Windows 10.1',
      'Support HTTP 1.1 and TLS v1.3',
      'Bump lodash from 4.17 to 4.18',
      'Merge branch release/1.4 into main',
      'Revert "Release 1.4"',
      'fixup! Release 1.4',
      'squash! Release 1.4',
      '# Release 1.4\n\nCorrect something',
      '',
    ];
    for (const subject of fine) {
      it(`lets ${JSON.stringify(subject)} through`, async () => {
        assert.deepEqual(await check(subject), []);
      });
    }

    it('says nothing where no policy file does', async () => {
      assert.deepEqual(await check('Release 1.4', undefined, builtInPolicy(catalogue)), []);
    });
  });

  it('holds trailers to the policy, at their lines', async () => {
    const text = [
      'Correct it',
      '# a comment of Git',
      '',
      'Version-Unit: sever',
      'external-version: V100R1',
      'Version-Scheme:',
      'External-Verson: V100R001C01B023',
      'Reviewed-By: Ann',
      'Signed-off-by: Ann',
    ].join('\n');
    const said = await check(text);
    assert.match(said[0] ?? '', /^4 error: Cannot use "sever" for "Version-Unit": .*server, web/);
    assert.match(said[1] ?? '', /^5 error: Cannot record the external version "V100R1"/);
    assert.match(
      said[2] ?? '',
      /^6 error: Cannot read the trailer "Version-Scheme": it has no value/,
    );
    assert.match(said[3] ?? '', /^7 warning: .*"External-Verson"\. Is "External-Version" meant\?/);
    assert.equal(said.length, 4);
  });

  it('accepts trailers with legal values', async () => {
    const text =
      'Correct it\n\nVersion-Unit: web\nVersion-Scheme: semver\nExternal-Version: V100R001C01B023\n';
    assert.deepEqual(await check(text), []);
  });

  it('reads no trailer below the scissors', async () => {
    const text =
      'Correct it\n\n# ------------------------ >8 ------------------------\n\nVersion-Unit: x\n';
    assert.deepEqual(await check(text), []);
  });

  it('wants a kind in the header where the policy goes by kinds of commits', async () => {
    const [said = ''] = await check('Correct it', undefined, byKinds);
    assert.match(said, /^1 error: Cannot tell what the commit "Correct it" does/);
    for (const subject of [
      'fix: it',
      'feat(web)!: it',
      'fix：修正',
      'chore: it',
      'Merge branch x',
    ]) {
      assert.deepEqual(await check(subject, undefined, byKinds), [], subject);
    }
  });

  it('warns of new and breaking things on release and hotfix branches', async () => {
    const release = await check('feat: it', 'refs/heads/release/1.4.0');
    assert.match(release.join(), /^1 warning: This commit adds something, .* a release branch/);
    const hotfix = await check('fix!: it', 'refs/heads/hotfix/1.4.1');
    assert.match(hotfix.join(), /^1 warning: This commit breaks users, .* a hotfix branch/);
    assert.deepEqual(await check('fix: it', 'refs/heads/release/1.4.0'), []);
    assert.deepEqual(await check('feat: it', 'refs/heads/main'), []);
  });
});
