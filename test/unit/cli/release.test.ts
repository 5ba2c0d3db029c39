import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { enteredRecord, runningRecord } from './release-records';
import { createFolder, createRepository, packageJson, type TestRepository } from './repository';
import { run, type Run } from './run';

const policy = JSON.stringify({ version: 'semver', tags: 'v{version}' });

describe('stemma release', () => {
  let repository: TestRepository;
  let approved: string;
  let entered: string;

  before(() => {
    repository = createRepository({ 'stemma.jsonc': policy, 'package.json': packageJson('1.0.0') });
    approved = repository.git('rev-parse', 'HEAD');
    repository.commit({
      'releases/1.1.0.yaml': runningRecord(),
      'releases/1.0.1.yaml': enteredRecord('1.0.1', approved),
      'releases/0.9.0.yaml': `${enteredRecord('0.9.0', approved)}closed: { by: Tester, at: 2026-03-01 }\n`,
      'releases/conflict.yaml': `<<<<<<< ours\n${enteredRecord('1.0.2', approved)}>>>>>>> theirs\n`,
      'releases/doubtful.yaml': `${enteredRecord('1.0.3', approved)}aproved: yes\n`,
    });
    entered = repository.git('rev-parse', 'HEAD');
  });
  after(() => repository.remove());

  const release = (...argv: string[]): Promise<Run> =>
    run(['release', ...argv], { cwd: repository.root });

  const wrong: readonly [readonly string[], RegExp][] = [
    [[], /Write "stemma release" and one of list, show, check, gate, notes, verify\./],
    [['lst'], /Did you mean "list"\?/],
    [['everything'], /there is no such task/],
    [['show'], /which release to show/],
    [['show', '1.1.1'], /no record of it in "releases"\. Did you mean "1\.0\.1"\?/],
    [['show', '1.1.0', '1.0.1'], /Cannot show "1\.0\.1" too/],
    [['show', 'conflict'], /its record releases\/conflict\.yaml cannot be relied on/],
    [['check', 'nothing'], /Cannot check the release "nothing"/],
    [['gate', '1.1.0'], /which gate to look at/],
    [['gate', '1.1.0', 'tgs'], /none of this name/],
    [['gate', '1.1.0', 'tags'], /Did you mean "tag"\?/],
    [['gate', '9.9.9', 'tag'], /no record of it/],
    [['gate', '1.1.0', 'tag', '--for', 'no-such-branch'], /no-such-branch/],
    [['gate', '1.1.0', 'tag', '--for', '--help-me'], /--help-me/],
    [['gate', '1.1.0', 'tag', '--at', 'no-such-branch'], /no-such-branch/],
    [['gate', '1.1.0', 'tag', '--date', 'today'], /today/],
    [['notes'], /Cannot tell which release is meant: there are /],
    [['verify'], /which artefact to look at/],
    [['verify', 'nothing.zip'], /nothing\.zip/],
    [['verify', 'package.json', '--quantity', '0'], /no whole number above zero/],
  ];
  for (const [argv, reason] of wrong) {
    it(`says what is wrong with "${argv.join(' ')}"`, async () => {
      const { code, stdout, stderr } = await release(...argv);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, reason);
    });
  }

  it('does not pass where the release folder that the policy names leads out of the repository', async () => {
    const linked = createRepository({ 'stemma.jsonc': '{ "release": { "folder": "records" } }' });
    symlinkSync(join(repository.root, 'releases'), join(linked.root, 'records'));
    for (const argv of [['check'], ['list'], ['gate', '1.0.1', 'tag']]) {
      const { code, stderr } = await run(['release', ...argv], { cwd: linked.root });
      assert.equal(code, 2);
      assert.match(stderr, /"records" is not a folder of this repository/);
    }
    linked.remove();
  });

  it('says with a gate that the holidays of a year are not known', async () => {
    const text = runningRecord('3.0.0').replaceAll('2026-', '2047-');
    const far = createRepository({ 'stemma.jsonc': policy, 'releases/3.0.0.yaml': text });
    const gate = ['release', 'gate', '3.0.0', 'submit-build'];
    const { stdout } = await run(gate, { cwd: far.root });
    assert.match(stdout, /^The holidays of 2047 are not known/m);
    const { json } = await run([...gate, '--json'], { cwd: far.root });
    assert.match(String(json[0]?.['notes']), /2047/);
    far.remove();
  });

  describe('list', () => {
    it('prints one JSON line a release, and a broken record as what it is', async () => {
      const { code, json } = await release('list', '--json');
      assert.equal(code, 1);
      const [patch, minor, ...broken] = json;
      assert.deepEqual(patch, {
        release: '1.0.1',
        file: 'releases/1.0.1.yaml',
        kind: 'normal',
        version: '1.0.1',
        status: 'approved',
        ...{ next: patch?.['next'], owner: patch?.['owner'], overdue: false },
      });
      assert.deepEqual(minor?.['due'], {
        node: 'defectReport',
        day: '2026-03-19',
        state: 'overdue',
      });
      assert.deepEqual(minor['next'], { gate: 'submit-build', missing: 1 });
      assert.deepEqual([minor['release'], minor['overdue']], ['1.1.0', true]);
      assert.deepEqual(
        broken.map((each) => [each['release'], each['broken']]),
        [
          ['conflict', true],
          ['doubtful', true],
        ],
      );
      const [problem] = broken[0]?.['problems'] as readonly Record<string, unknown>[];
      assert.deepEqual([problem?.['severity'], problem?.['line']], ['error', 1]);
    });

    it('shows a table, and the place of what is wrong beside it', async () => {
      const { lines, stderr } = await release('list');
      assert.equal(lines.length, 3);
      assert.match(lines[2] ?? '', /1\.1\.0 +normal .*2026-03-19 Defect report, overdue/);
      assert.match(stderr, /Nothing of the release "conflict" counts/);
      assert.match(stderr, /releases\/conflict\.yaml:1:1: /);
    });

    it('leaves closed releases out unless they are asked for, and other kinds', async () => {
      const ids = async (...argv: string[]): Promise<readonly unknown[]> =>
        (await release('list', '--json', ...argv)).json
          .filter((each) => each['broken'] === undefined)
          .map((each) => each['release']);
      assert.deepEqual(await ids('--all'), ['0.9.0', '1.0.1', '1.1.0']);
      assert.deepEqual(await ids('--kind', 'emergency'), []);
      assert.deepEqual(await ids('--at', approved), []);
    });

    it('speaks Chinese', async () => {
      const { lines } = await release('list', '--lang', 'zh-cn');
      assert.match(lines[2] ?? '', /1\.1\.0 +正常发布 .*进行中 .*已逾期/);
    });
  });

  describe('show', () => {
    it('tells what is missing, who can supply it and how', async () => {
      const { code, stdout } = await release('show', '1.1.0');
      assert.equal(code, 0);
      assert.match(stdout, /^1\.1\.0: normal release, version 1\.1\.0, running$/m);
      assert.match(
        stdout,
        /^ {4}error: .*BUG-7.* \[develop\/defects:BUG-7\]\n {6}\S.*\n {6}It is up to Developer \(Wang Fang\)/m,
      );
      assert.match(stdout, /^ {2}Defect report +planned 2026-03-19 +overdue$/m);
      assert.match(stdout, /^Defects: 1 open, 0 fixed, 0 closed$/m);
      assert.match(stdout, /BUG-7 +open +1\.1\.0-rc\.1 +端口丢失/);
    });

    it('prints all of it as one JSON object', async () => {
      const { json } = await release('show', '1.0.1', '--json');
      const [state, ...more] = json;
      assert.deepEqual(more, []);
      const approval = state?.['approval'] as Record<string, unknown>;
      assert.equal(approval['state'], 'in-repository');
      assert.deepEqual(
        (approval['roles'] as Record<string, unknown>[]).map(({ role, state: how, commit }) => [
          ...[role, how, commit],
        ]),
        ['product-manager', 'development-manager', 'test-manager'].map((role) => [
          ...[role, 'approved', approved],
        ]),
      );
      const gates = state?.['gates'] as Record<string, unknown>[];
      assert.equal(gates.find(({ gate }) => gate === 'tag')?.['open'], true);
      assert.equal(gates.find(({ gate }) => gate === 'deploy')?.['open'], false);
    });
  });

  describe('check', () => {
    it('reports what the rules about releases find, and nothing else', async () => {
      const { code, json } = await release('check', '--json');
      assert.equal(code, 1);
      assert.deepEqual(
        [...new Set(json.map(({ rule }) => String(rule).split('/')[0]))],
        ['release'],
      );
      const late = json.find(({ rule }) => rule === 'release/overdue');
      assert.deepEqual(
        [late?.['file'], late?.['line']],
        [
          'releases/1.1.0.yaml',
          runningRecord()
            .split('\n')
            .findIndex((line) => line.includes('defectReport')) + 1,
        ],
      );
      assert.ok(json.some(({ file }) => file === 'releases/conflict.yaml'));
    });

    it('doubts approvals that somebody else committed than whom they name, and so does the gate', async () => {
      const { json } = await release('check', '1.0.1', '--json');
      const doubted = json.filter(
        ({ rule, severity }) => rule === 'release/approval' && severity === 'warning',
      );
      assert.equal(doubted.length, 2);
      const gate = await release('gate', '1.0.1', 'tag');
      assert.equal(gate.code, 0);
      assert.match(gate.stdout, /Cannot tell whether Han Mei .* said this: Tester /);
    });

    it('looks at the releases that are named alone', async () => {
      const { code, lines } = await release('check', '1.1.0', '--format', 'github');
      assert.equal(code, 0);
      assert.ok(lines.length > 0);
      for (const line of lines) assert.match(line, /^::warning file=releases\/1\.1\.0\.yaml,line=/);
      const limited = await release('check', '1.1.0', '--max-warnings', '0');
      assert.equal(limited.code, 1);
    });

    it('finds in a revision what it finds on the disk', async () => {
      const [disk, revision] = [await release('check'), await release('check', '--at', 'HEAD')];
      assert.equal(revision.stdout, disk.stdout);
      const none = await release('check', '--at', approved);
      assert.deepEqual([none.code, none.stdout], [0, 'No findings (release records: 0).\n']);
    });

    it('writes a log for code scanning', async () => {
      const { json } = await release('check', '1.1.0', '--format', 'sarif');
      assert.equal(json.length, 1);
      assert.match(JSON.stringify(json[0]), /"ruleId":"release\/overdue"/);
    });
  });

  describe('gate', () => {
    it('exits with 0 where it is open, and tells which commit it is open for', async () => {
      const { code, json, stderr } = await release('gate', '1.0.1', 'tag', '--json');
      assert.deepEqual([code, stderr], [0, '']);
      const [{ release: id, gate, open, missing, commit } = {}] = json;
      assert.deepEqual([id, gate, open, missing, commit], ['1.0.1', 'tag', true, [], entered]);
    });

    it('exits with 1 where it is closed, with what is missing, who and how', async () => {
      const { code, json } = await release('gate', '1.0.1', 'deploy', '--json');
      assert.equal(code, 1);
      const [answer] = json;
      assert.equal(answer?.['open'], false);
      const [missing, ...more] = answer['missing'] as Record<string, unknown>[];
      assert.deepEqual(more, []);
      assert.deepEqual(
        [missing?.['id'], missing?.['severity'], missing?.['place']],
        ['deploy/rollback:rollback.trigger', 'error', 'rollback/trigger'],
      );
      const { stdout } = await release('gate', '1.0.1', 'deploy');
      assert.match(stdout, /^The gate "Deploy" of the release "1\.0\.1" is closed\.$/m);
      assert.match(stdout, /It is up to .*Han Mei/);
    });

    it('is asked for a revision by its content, the release folder aside', async () => {
      const ask = (...argv: string[]): Promise<Run> => release('gate', '1.0.1', 'tag', ...argv);
      assert.equal((await ask('--for', approved)).code, 0);
      assert.equal((await ask('--at', 'HEAD', '--for', 'main')).code, 0);
    });

    for (const id of ['conflict', 'doubtful']) {
      it(`is never open by a record that cannot be relied on: ${id}`, async () => {
        const { code, stdout, stderr } = await release('gate', id, 'tag', '--json');
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /cannot be relied on/);
      });
    }
  });
});

describe('a gate that was open', () => {
  let repository: TestRepository;
  let approved: string;
  beforeEach(() => {
    repository = createRepository({ 'stemma.jsonc': policy, 'package.json': packageJson('1.0.0') });
    approved = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'releases/1.0.1.yaml': enteredRecord('1.0.1', approved) });
  });
  afterEach(() => repository.remove());

  const gate = (...argv: string[]): Promise<Run> =>
    run(['release', 'gate', '1.0.1', 'tag', ...argv], { cwd: repository.root });

  it('is closed once the content has moved on, and still open for what was approved', async () => {
    repository.commit({ 'package.json': packageJson('1.0.1') });
    const { code, stdout } = await gate();
    assert.equal(code, 1);
    assert.match(stdout, /is closed/);
    const old = await gate('--at', `${approved}~0`);
    assert.equal(old.code, 2, 'the record is not in that commit');
    assert.equal((await gate('--at', 'HEAD~1')).code, 0);
  });

  it('is closed for other content than the tag has, and open for the tag', async () => {
    repository.git('tag', '--annotate', '--message', '1.0.1', 'v1.0.1', approved);
    repository.commit({ 'package.json': packageJson('1.1.0') });
    assert.equal((await gate()).code, 0);
    assert.equal((await gate('--for', 'v1.0.1')).code, 0);
    const { code, json } = await gate('--for', 'HEAD', '--json');
    assert.equal(code, 1);
    assert.deepEqual([json[0]?.['open'], json[0]?.['commit']], [false, approved]);
    assert.match(String(json[0]?.['otherContent']), /does not hold what is to be released/);
  });

  it('is closed where an approval is of a commit that is not in the repository', async () => {
    repository.write('releases/1.0.1.yaml', enteredRecord('1.0.1', 'f'.repeat(40)));
    assert.equal((await gate()).code, 1);
  });

  it('is not known where a part of the policy is not in force', async () => {
    repository.write('stemma.jsonc', '{ "version": "semver", "rules": { "no/such": "error" } }');
    const { code, stderr } = await gate();
    assert.equal(code, 2);
    assert.match(stderr, /a part of the policy is not in force/);
  });

  it('is not known without Git', async () => {
    const folder = createFolder();
    folder.write('releases/1.0.1.yaml', enteredRecord('1.0.1', approved));
    const { code, stderr } = await run(['release', 'gate', '1.0.1', 'tag'], { cwd: folder.root });
    folder.remove();
    assert.equal(code, 2);
    assert.match(stderr, /without Git/);
  });
});
