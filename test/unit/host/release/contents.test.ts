import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withContents } from '../../../../src/host/release/contents';
import type { Approval } from '../../../../src/core/release/types';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { aRecord, aSnapshot, commitId } from '../../../support/release-records';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

function approvalOf(commit: string): Approval {
  return { step: 'approve', role: 'test-manager', commit, by: 'Ada', at: '2026-11-02' };
}

/** A snapshot whose only record has approvals of these commits. */
function about(
  commits: readonly string[],
  {
    folder = 'releases',
    head,
    refs = [],
    builds = [],
  }: {
    folder?: string;
    head?: string;
    refs?: readonly { ref: string; id: string }[];
    builds?: readonly { name: string; tag: string; by: string; at: string }[];
  } = {},
): RepositorySnapshot {
  return aSnapshot({
    records: [aRecord({ approvals: commits.map(approvalOf), builds })],
    release: { folder },
    git: { head: head === undefined ? {} : { commit: head }, refs },
  });
}

async function contentsOf(
  root: string,
  snapshot: RepositorySnapshot,
  before?: RepositorySnapshot,
): Promise<ReadonlyMap<string, string>> {
  const read = await withContents(root, snapshot, before);
  return read.git?.contents ?? new Map();
}

describe('what commits hold without the release folder', () => {
  const made: TemporaryRepository[] = [];
  const repository = (): TemporaryRepository => {
    const one = temporaryRepository();
    made.push(one);
    return one;
  };
  after(() => made.forEach((each) => each.remove()));

  for (const [folder, beside] of [
    ['releases', 'README.md'],
    ['docs/team/releases', 'docs/team/plan.md'],
    ['发布/记录', '发布/说明.md'],
  ] as const) {
    it(`is the same while only ${folder} changes, and another once ${beside} does`, async () => {
      const one = repository();
      const without = one.commit('code', { 'a.txt': '1' });
      const first = one.commit('record', { [`${folder}/2.1.0.yaml`]: 'kind: normal\n' });
      const second = one.commit('approved', { [`${folder}/2.1.0.yaml`]: 'kind: normal\n#\n' });
      const other = one.commit('more', { [beside]: 'text' });
      const commits = [without, first, second, other];
      const contents = await contentsOf(one.root, about(commits, { folder, head: other }));
      const [a, b, c, d] = commits.map((commit) => contents.get(commit));
      assert.ok(a);
      assert.equal(a, b);
      assert.equal(b, c);
      assert.notEqual(c, d);
    });
  }

  it('is another where a file of the same name moved from one level to another', async () => {
    const one = repository();
    const first = one.commit('one', { 'docs/releases/a.yaml': '', 'docs/b': 'x' });
    one.git('mv', 'docs/b', 'b');
    const second = one.commit('two');
    const contents = await contentsOf(
      one.root,
      about([first, second], { folder: 'docs/releases' }),
    );
    assert.notEqual(contents.get(first), contents.get(second));
  });

  it('counts a file that is called like the folder', async () => {
    const one = repository();
    const first = one.commit('one', { a: '1' });
    const second = one.commit('two', { releases: 'a file' });
    const contents = await contentsOf(one.root, about([first, second]));
    assert.notEqual(contents.get(first), contents.get(second));
  });

  it('says nothing of a commit that is not there, of a short id, or of what is no id', async () => {
    const one = repository();
    const head = one.commit('one', { a: '1' });
    const odd = [commitId('d'), head.slice(0, 10), '--all', 'HEAD', `${head}^{tree}`, ''];
    const contents = await contentsOf(one.root, about(odd, { head }));
    assert.deepEqual([...contents.keys()], [head]);
  });

  it('knows the commits of tags of builds, annotated or not', async () => {
    const one = repository();
    const head = one.commit('one', { a: '1' });
    one.git('tag', '-a', 'build-1', '-m', 'one');
    one.git('tag', 'build-2');
    one.commit('two', { a: '2' });
    const refs = one
      .git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/tags')
      .split('\n')
      .map((line) => ({ ref: line.split(' ')[0] ?? '', id: line.split(' ')[1] ?? '' }));
    const builds = ['build-1', 'build-2'].map((tag) => ({
      name: tag,
      tag,
      by: 'Ada',
      at: '2026-11-02',
    }));
    const read = await withContents(one.root, about([], { refs, builds }), undefined);
    assert.deepEqual([...(read.git?.contents?.keys() ?? [])], [head]);
    assert.deepEqual(
      refs.map(({ id }) => read.git?.releaseTags?.get(id)?.type),
      ['tag', 'commit'],
    );
  });

  it('is kept from one reading to the next, and read anew for another folder', async () => {
    const one = repository();
    const head = one.commit('one', { 'releases/a.yaml': '', 'other/b.yaml': '' });
    const snapshot = about([head], { head });
    const first = await withContents(one.root, snapshot, undefined);
    const second = await withContents(one.root, snapshot, first);
    assert.ok(first.git?.contents);
    assert.equal(second.git?.contents, first.git.contents);
    const moved = await withContents(one.root, about([head], { head, folder: 'other' }), first);
    assert.notEqual(moved.git?.contents?.get(head), first.git.contents.get(head));
  });

  it('leaves out what a shallow clone does not hold', async () => {
    const one = repository();
    const old = one.commit('one', { a: '1' });
    const head = one.commit('two', { a: '2' });
    const clone = join(realpathSync(mkdtempSync(join(tmpdir(), 'stemma-'))), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${one.root}`, clone]);
    const contents = await contentsOf(clone, about([old, head], { head }));
    rmSync(join(clone, '..'), { recursive: true, force: true });
    assert.deepEqual([...contents.keys()], [head]);
  });

  it('works in a repository of SHA-256', async () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'stemma-')));
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=a@example.com', ...args], {
        cwd: root,
        encoding: 'utf8',
      }).trim();
    git('init', '--quiet', '--object-format=sha256');
    execFileSync('mkdir', ['-p', join(root, 'releases')]);
    const commits = ['one', 'two', 'three'].map((text, index) => {
      const path = index < 2 ? 'releases/a.yaml' : 'code.txt';
      execFileSync('tee', [join(root, path)], { input: text, stdio: ['pipe', 'ignore', 'ignore'] });
      git('add', '--all');
      git('commit', '--quiet', '-m', text);
      return git('rev-parse', 'HEAD');
    });
    const contents = await contentsOf(root, about(commits));
    rmSync(root, { recursive: true, force: true });
    const [a, b, c] = commits.map((commit) => contents.get(commit));
    assert.ok(a);
    assert.equal(a, b);
    assert.notEqual(b, c);
  });

  it('asks Git nothing where there are no records, or where it may not run', async () => {
    const nowhere = '/nowhere';
    const none = aSnapshot({ rest: { releases: { path: 'releases', records: [] } } });
    assert.equal(await withContents(nowhere, none, undefined), none);
    const untrusted = aSnapshot({ records: [aRecord()], git: false });
    assert.equal(await withContents(nowhere, untrusted, undefined), untrusted);
  });
});
