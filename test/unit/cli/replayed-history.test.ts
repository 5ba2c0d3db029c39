import assert from 'node:assert/strict';
import { replayHistory, walks } from '../../support/replayed-history';
import { temporaryRepository, type TemporaryRepository } from '../host/temporary-repository';
import { run } from './run';

describe('a project that followed its standards step by step', () => {
  let repository: TemporaryRepository;

  before(() => {
    repository = temporaryRepository();
    replayHistory(repository.root);
  });
  after(() => repository.remove());

  const here = (): { readonly cwd: string } => ({ cwd: repository.root });

  it('has no finding', async () => {
    const { stdout, code } = await run(['check', '--lang', 'en'], here());
    assert.equal(stdout, 'No findings (manifests: 8, refs: 60).\n');
    assert.equal(code, 0);
  });

  it('has each name in its line', async () => {
    const { json } = await run(['refs', '--json'], here());
    const tags = json.filter(({ kind }) => kind === 'tag');
    assert.equal(tags.length, walks.flatMap(({ names }) => names).length);
    for (const { ref, verdict, line } of tags) {
      const version = String(ref).replace(/^refs\/tags\/[a-z]+-/, '');
      assert.equal(verdict, 'valid', String(ref));
      assert.ok(version.startsWith(String(line)), `${String(ref)} in ${String(line)}`);
    }
  });

  it('gets a hot patch whose fix is missing until it is merged forward', async () => {
    const { git, write, root } = repository;
    const cwd = { cwd: root };
    const branch = 'hotfix/switch-V100R001C02B030SP01';
    assert.equal((await run(['hotfix', 'start', 'switch-V100R001C02B030'], cwd)).code, 0);
    git('switch', '--quiet', branch);
    write('switch/port.c', 'closed\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'fix(switch): close the port');
    const finished = await run(['hotfix', 'finish', '--lang', 'en'], cwd);
    assert.equal(finished.code, 0, finished.stderr);
    assert.match(git('cat-file', '-p', 'switch-V100R001C02B030SP01'), /^Version-Scheme: huawei$/m);
    assert.equal(git('show', 'HEAD:switch/VERSION'), 'V100R001C02B030SP01');

    const due = await run(['refs', 'merged', '--lang', 'en'], cwd);
    assert.equal(due.code, 1);
    assert.match(due.stdout, /fix\(switch\): close the port +missing/);
    git('switch', '--quiet', 'main');
    git('cherry-pick', '-x', `${branch}~1`);
    const merged = await run(['refs', 'merged', '--json'], cwd);
    assert.equal(merged.code, 0, merged.stdout);
    const rules = (await run(['check', '--format', 'json'], cwd)).json.map(({ rule }) => rule);
    assert.deepEqual(rules, []);
  });

  it('gets a second hot patch beside the first, which is told until it holds that one', async () => {
    const { git, write, root } = repository;
    const cwd = { cwd: root };
    const rules = async (): Promise<readonly unknown[]> =>
      (await run(['check', '--format', 'json'], cwd)).json.map(({ rule }) => rule);
    const start = ['hotfix', 'start', 'switch-V100R001C02B030', '--switch', '--lang', 'en'];
    const { stderr, code } = await run(start, cwd);
    assert.equal(code, 0, stderr);
    assert.equal(git('branch', '--show-current'), 'hotfix/switch-V100R001C02B030SP02');
    write('switch/link.c', 'up\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'fix(switch): keep the link up');
    const fix = git('rev-parse', 'HEAD');
    git('switch', '--quiet', 'main');
    git('cherry-pick', '-x', fix);
    assert.deepEqual(await rules(), ['branch/not-from-tag']);

    git('switch', '--quiet', 'hotfix/switch-V100R001C02B030SP02');
    git('merge', '--quiet', '--no-edit', 'switch-V100R001C02B030SP01');
    git('switch', '--quiet', 'main');
    assert.deepEqual(await rules(), []);
  });
});
