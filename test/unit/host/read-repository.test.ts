import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { planBump } from '../../../src/core/plan/plan-bump';
import { planTag } from '../../../src/core/plan/plan-ref';
import type { Plan } from '../../../src/core/plan/types';
import type { RepositorySnapshot } from '../../../src/core/snapshot/types';
import { parseDay, type Day } from '../../../src/core/text/day';
import { render } from '../../../src/core/text/message';
import type { Result } from '../../../src/core/text/result';
import { applyPlan, undoPlan } from '../../../src/host/apply-plan';
import { readRepository, type ReadRepositoryOptions } from '../../../src/host/read-repository';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository';

const packageJson = '{ "version": "1.2.3" }\n';
const today = parseDay('2024-05-06') as Day;

describe('readRepository', () => {
  let repository: TemporaryRepository;

  beforeEach(() => {
    repository = temporaryRepository();
  });
  afterEach(() => repository.remove());

  const read = (options: Partial<ReadRepositoryOptions> = {}): Promise<RepositorySnapshot> =>
    readRepository(repository.root, { git: true, ...options });
  const paths = (snapshot: RepositorySnapshot): readonly string[] =>
    snapshot.manifests.map(({ path }) => path);
  const reasons = (snapshot: RepositorySnapshot): Readonly<Record<string, string>> =>
    Object.fromEntries(snapshot.unreadable.map(({ path, reason }) => [path, render(reason, 'en')]));

  for (const git of [true, false]) {
    describe(git ? 'with Git' : 'without Git', () => {
      it('finds manifests that are neither ignored nor excluded nor in node_modules', async () => {
        for (const path of [
          'package.json',
          'a/package.json',
          'out/package.json',
          'hidden/x/VERSION',
        ]) {
          repository.write(path, packageJson);
        }
        repository.write('node_modules/x/package.json', packageJson);
        repository.write('a/node_modules/y/package.json', packageJson);
        repository.write('src/main.c', '');
        repository.write('.gitignore', 'out/\n');
        const snapshot = await read({ git, exclude: ['**/hidden', '{broken'] });
        assert.deepEqual(paths(snapshot), ['a/package.json', 'package.json']);
        assert.equal(snapshot.manifests[1]?.slots[0]?.value, '1.2.3');
        assert.deepEqual(snapshot.unreadable, []);
      });

      it('leaves out what the policy ignores, and adds what it names', async () => {
        repository.write('package.json', packageJson);
        repository.write('sample/package.json', packageJson);
        repository.write('gen/include/thing.h', '#define THING_VERSION "1.2.3"\n');
        repository.write('.gitignore', 'gen/\n');
        const units = {
          main: { path: '', manifests: ['package.json', 'gen/include/thing.h', 'pom.xml'] },
        };
        const policy = { extends: 'semver', units, ignore: { files: ['sample/**'] } };
        repository.write('stemma.jsonc', JSON.stringify(policy));
        const snapshot = await read({ git });
        assert.deepEqual(snapshot.policyProblems, []);
        assert.deepEqual(paths(snapshot), ['gen/include/thing.h', 'package.json']);
        assert.match(reasons(snapshot)['pom.xml'] ?? '', /no such file/);
      });

      it('says why a manifest cannot be read, and reads the others', async () => {
        repository.write('VERSION', '1.2.3\n');
        mkdirSync(join(repository.root, 'package.json'));
        repository.write('full/package.json/inner.txt', '');
        symlinkSync('nowhere', join(repository.root, 'pom.xml'));
        symlinkSync('/etc/hostname', join(repository.root, 'full', 'VERSION'));
        repository.write('binary/VERSION', Buffer.from([0, 1, 2, 255]));
        mkdirSync(join(repository.root, 'large'));
        writeFileSync(
          join(repository.root, 'large/package.json'),
          Buffer.alloc(50 * 1024 * 1024 + 1, ' '),
        );
        const snapshot = await read({ git });
        assert.deepEqual(paths(snapshot), ['VERSION']);
        const found = reasons(snapshot);
        assert.match(found['package.json'] ?? '', /it is a folder/);
        assert.match(found['full/package.json'] ?? '', /it is a folder/);
        assert.match(found['pom.xml'] ?? '', /leads nowhere/);
        assert.match(found['full/VERSION'] ?? '', /out of the repository/);
        assert.match(found['binary/VERSION'] ?? '', /NUL/);
        assert.match(found['large/package.json'] ?? '', /50 MB.*at most 48 MB/);
        assert.equal(Object.keys(found).length, 6);
      });

      it('follows a symbolic link inside the repository', async () => {
        repository.write('real/package.json', packageJson);
        symlinkSync('real/package.json', join(repository.root, 'package.json'));
        assert.deepEqual(paths(await read({ git })), ['package.json', 'real/package.json']);
      });
    });
  }

  it('does not miss a file that was deleted and not committed', async () => {
    repository.commit('first', { 'package.json': packageJson });
    rmSync(join(repository.root, 'package.json'));
    const snapshot = await read();
    assert.deepEqual([snapshot.manifests, snapshot.unreadable], [[], []]);
  });

  it('reads unsaved text in place of the file, and a file that is not there yet', async () => {
    repository.write('package.json', packageJson);
    const unsaved = new Map([
      ['package.json', '{ "version": "2.0.0" }'],
      ['VERSION', '2.0.0\n'],
      ['stemma.jsonc', '{ "extends": "three-part" }'],
    ]);
    const snapshot = await read({ unsaved });
    assert.deepEqual(paths(snapshot), ['VERSION', 'package.json']);
    assert.equal(snapshot.manifests[1]?.slots[0]?.value, '2.0.0');
    assert.match(snapshot.manifests[1]?.fingerprint ?? '', /^unsaved:/);
    assert.equal(snapshot.policy.preset, 'three-part');
  });

  it('keeps the last good policy in force while the file is broken, and says what is wrong', async () => {
    repository.write('stemma.jsonc', '{ "extends": "three-part" }');
    const good = await read();
    repository.write('stemma.jsonc', '{ "version": "no-such-scheme" }');
    const broken = await read({ before: good });
    assert.equal(broken.policy, good.policy);
    assert.match(
      render(broken.policyProblems[0]?.message ?? assert.fail(), 'en'),
      /no-such-scheme/,
    );
    assert.equal((await read()).policy.origin, 'built-in');
  });

  it('says where the policy is no file', async () => {
    mkdirSync(join(repository.root, 'stemma.jsonc'));
    const snapshot = await read();
    assert.match(
      render(snapshot.policyProblems[0]?.message ?? assert.fail(), 'en'),
      /it is a folder/,
    );
  });

  it('reads the documents with revision logs as the editor has them, and no other ones', async () => {
    repository.write('stemma.jsonc', '{ "revisionLogs": ["specs/*.md"] }');
    repository.write('specs/a.md', '| Version | Date |\n|--|--|\n| V1.0 | 2026-01-01 |\n');
    repository.write('specs/b.md', '# B\n');
    repository.write('specs/large.md', '-'.repeat(4 * 1024 * 1024 + 1));
    repository.write('other.md', '# Other\n');
    const unsaved = new Map([['specs/b.md', '# B, not saved\n']]);
    const { documents = [] } = await read({ unsaved });
    assert.deepEqual(
      documents.map(({ path, content }) => [path, content.text.split('\n')[0]]),
      [
        ['specs/a.md', '| Version | Date |'],
        ['specs/b.md', '# B, not saved'],
      ],
    );
  });

  it('reads the changelog and the state of Git', async () => {
    repository.commit('first', { 'CHANGELOG.md': '## 1.0.0\n- 甲\n' });
    repository.git('tag', 'v1.0.0');
    const snapshot = await read();
    assert.match(snapshot.changelog?.content.text ?? '', /甲/);
    assert.deepEqual(
      snapshot.git?.refs.map(({ ref }) => ref),
      ['refs/heads/main', 'refs/tags/v1.0.0'],
    );
  });

  it('starts no Git process where Git may not run', async () => {
    repository.write('package.json', packageJson);
    repository.write('bin/git', '#!/bin/sh\ntouch "$0.ran"\n');
    chmodSync(join(repository.root, 'bin/git'), 0o755);
    const path = process.env['PATH'] ?? '';
    process.env['PATH'] = `${join(repository.root, 'bin')}${delimiter}${path}`;
    try {
      const snapshot = await read({ git: false });
      assert.equal(snapshot.gitAbsence, 'untrusted');
      assert.equal(snapshot.manifests.length, 1);
      assert.throws(() => repository.read('bin/git.ran'));
      await read({ git: true });
      assert.equal(repository.read('bin/git.ran'), '');
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('reads what it can where there is no Git on the machine, no repository, or Git refuses', async () => {
    repository.write('package.json', packageJson);
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      const snapshot = await read();
      assert.equal(snapshot.gitAbsence, 'no-git');
      assert.equal(snapshot.manifests.length, 1);
    } finally {
      process.env['PATH'] = path;
    }
    repository.write('.git/config', '[core\n');
    const refused = await read();
    assert.equal(refused.gitAbsence, 'failed');
    assert.match(render(refused.gitProblem ?? assert.fail(), 'en'), /bad config/);
    rmSync(join(repository.root, '.git'), { recursive: true });
    assert.equal((await read()).gitAbsence, 'no-repository');
  });

  it('takes the policy of a bare repository from HEAD', async () => {
    repository.commit('first', {
      'stemma.jsonc': '{ "extends": "huawei" }',
      VERSION: 'V100R001B010\n',
    });
    const bare = temporaryRepository({ bare: true });
    try {
      repository.git('push', '--quiet', bare.root, 'main');
      const snapshot = await readRepository(bare.root, { git: true });
      assert.equal(snapshot.policy.preset, 'huawei');
      assert.equal(snapshot.git?.bare, true);
      const bump = planBump(snapshot, { unit: '.', event: 'build', today });
      assert.match(bump.ok ? '' : render(bump.reason, 'en'), /bare/);
      const tag = valueOf(planTag(snapshot, { name: 'V100R001B010', message: 'x' }));
      assert.equal((await applyPlan(bare.root, tag, { git: true })).ok, true);
    } finally {
      bare.remove();
    }
  });

  it('stops when it is cancelled', async () => {
    await assert.rejects(read({ signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  it('gives what a bump with commit and tag needs, from reading to undoing', async () => {
    repository.commit('first', { 'package.json': packageJson, 'web/package.json': packageJson });
    const before = repository.state();
    const request = { unit: '.', event: 'minor', today, commit: true, tag: true };
    const plan = valueOf(planBump(await read(), request));
    const applied = await applyPlan(repository.root, plan, { git: true });
    assert.ok(applied.ok);
    assert.equal(repository.git('describe'), 'v1.3.0');
    assert.equal(repository.git('status', '--porcelain'), '');
    const again = valueOf(planBump(await read(), request));
    assert.equal(again.tag, 'v1.4.0');
    assert.equal((await undoPlan(repository.root, applied.undo, { git: true })).ok, true);
    assert.deepEqual(repository.state(), before);
  });

  it('commits nothing of a dirty manifest, and all else stays dirty', async () => {
    repository.commit('first', { 'package.json': packageJson, 'other.txt': 'a\n' });
    repository.write('other.txt', 'b\n');
    const request = { unit: '.', event: 'minor', today, commit: true };
    const plan = planBump(await read(), request);
    assert.equal(plan.ok, true);
    repository.write('package.json', `${packageJson}\n`);
    const refused = planBump(await read(), request);
    assert.match(refused.ok ? '' : render(refused.reason, 'en'), /other changes/);
  });
});

function valueOf<T extends Plan>(result: Result<T>): T {
  return result.ok ? result.value : assert.fail(render(result.reason, 'en'));
}
