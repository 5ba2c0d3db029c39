import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../../../src/core/text/message';
import type { Result } from '../../../../src/core/text/result';
import { bringForward, goOn, undoForward } from '../../../../src/host/merges/bring-forward';
import { lineRepository, type LineRepository } from './line-repository';

function valueOf<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : render(result.reason, 'en'));
  return result.value;
}

function reasonOf(result: Result<unknown>): string {
  assert.ok(!result.ok);
  return render(result.reason, 'en');
}

describe('bringing fixes to a line', () => {
  let lines: LineRepository;
  let hot: string;
  let second: string;
  beforeEach(() => {
    lines = lineRepository();
    lines.fix('port', 'port = 80');
    lines.git('tag', 'v1.2.0');
    lines.fix('later');
    lines.git('switch', '--quiet', '--create', 'hotfix/1.2.1', 'v1.2.0');
    hot = lines.fix('port', 'port = 443');
    second = lines.fix('host', 'a');
    lines.git('switch', '--quiet', '--create', 'work', 'main');
  });
  afterEach(() => lines.repository.remove());

  const main = 'refs/heads/main';
  const root = (): string => lines.repository.root;
  const bring = (
    what: Parameters<typeof bringForward>[1]['what'],
  ): ReturnType<typeof bringForward> => bringForward(root(), { target: main, what });
  const head = (): string => lines.git('symbolic-ref', 'HEAD');

  it('merges a branch whole, with a merge commit', async () => {
    const done = valueOf(await bring({ merge: 'refs/heads/hotfix/1.2.1' }));
    assert.deepEqual(done.conflicts, []);
    assert.equal(
      lines.git('log', '-1', '--format=%s', 'main'),
      "Merge branch 'hotfix/1.2.1' into main",
    );
    assert.match((await lines.rows()).join('\n'), /^(.*main merged\n?){2}$/);
  });

  it('picks single fixes and says of what', async () => {
    valueOf(await bring({ pick: [second] }));
    assert.match(
      lines.git('log', '-1', '--format=%b', 'main'),
      new RegExp(`from commit ${second}`),
    );
    assert.deepEqual(
      (await lines.rows()).map((row) => row.split(': ')[1]),
      ['main missing', 'main picked'],
    );
  });

  it('comes back to the branch before when it is undone', async () => {
    const before = lines.git('rev-parse', 'main');
    const done = valueOf(await bring({ merge: 'refs/heads/hotfix/1.2.1' }));
    assert.equal(head(), main);
    valueOf(await undoForward(root(), done));
    assert.deepEqual([head(), lines.git('rev-parse', 'main')], ['refs/heads/work', before]);
  });

  it('is not undone once the branch has moved', async () => {
    const done = valueOf(await bring({ pick: [second] }));
    lines.fix('more');
    assert.match(reasonOf(await undoForward(root(), done)), /has moved since/);
  });

  describe('where they are in conflict', () => {
    beforeEach(() => {
      lines.git('switch', '--quiet', 'main');
      lines.fix('port', 'port = 8080');
      lines.git('switch', '--quiet', 'work');
    });

    it('stops, and goes on once a person has resolved and staged', async () => {
      const begun = valueOf(await bring({ pick: [hot, second] }));
      assert.deepEqual(begun.conflicts, ['port']);
      assert.match(reasonOf(await goOn(root(), begun)), /1 files are still in conflict, port/);
      lines.repository.write('port', 'port = 8443\n');
      lines.git('add', 'port');
      const done = valueOf(await goOn(root(), begun));
      assert.deepEqual(done.conflicts, []);
      assert.doesNotMatch(lines.git('log', '--format=%B', '-2'), /Conflicts/);
      assert.deepEqual(
        (await lines.rows()).map((row) => row.split(': ')[1]),
        ['main picked', 'main picked'],
      );
    });

    it('goes on after a merge too', async () => {
      const begun = valueOf(await bring({ merge: 'refs/heads/hotfix/1.2.1' }));
      lines.repository.write('port', 'port = 8443\n');
      lines.git('add', 'port');
      valueOf(await goOn(root(), begun));
      assert.equal(lines.git('rev-list', '--parents', '-1', 'main').split(' ').length, 3);
    });

    for (const what of ['merge', 'pick'] as const) {
      it(`comes back as if nothing had been: ${what}`, async () => {
        const state = lines.repository.state();
        const begun = valueOf(
          await bring(what === 'merge' ? { merge: 'refs/heads/hotfix/1.2.1' } : { pick: [hot] }),
        );
        assert.equal(begun.conflicts.length, 1);
        valueOf(await undoForward(root(), begun));
        assert.deepEqual(lines.repository.state(), state);
      });
    }
  });

  const refusals: readonly [string, () => void, RegExp][] = [
    [
      'changes that are not committed',
      () => lines.repository.write('port', 'x'),
      /1 files have changes that are not committed, port/,
    ],
    [
      'a lock that another process left',
      () => writeFileSync(join(root(), '.git/index.lock'), ''),
      /^Cannot bring fixes to .*[Aa]nother Git process is at work .*index\.lock/,
    ],
    [
      'an operation that is not finished',
      () => writeFileSync(join(root(), '.git/MERGE_HEAD'), `${hot}\n`),
      /a merge is not finished/,
    ],
  ];
  for (const [title, build, reason] of refusals) {
    it(`is refused with ${title}, and nothing changes`, async () => {
      build();
      const state = lines.repository.state();
      assert.match(reasonOf(await bring({ pick: [hot] })), reason);
      assert.deepEqual(lines.repository.state(), state);
    });
  }

  it('is refused where everything is there', async () => {
    valueOf(await bring({ merge: 'refs/heads/hotfix/1.2.1' }));
    assert.match(reasonOf(await bring({ merge: 'refs/heads/hotfix/1.2.1' })), /it has all of them/);
  });

  it('is refused for what is no commit, or could be an option', async () => {
    for (const pick of [['--abort'], ['0'.repeat(40)], []])
      assert.match(reasonOf(await bring({ pick })), /^Cannot bring/);
    assert.match(reasonOf(await bring({ merge: '--abort' })), /^Cannot bring/);
  });

  it('makes the local branch of a remote one', async () => {
    lines.git('remote', 'add', 'origin', 'nowhere');
    lines.git('update-ref', 'refs/remotes/origin/release/1.2', 'v1.2.0');
    const target = 'refs/remotes/origin/release/1.2';
    const done = valueOf(await bringForward(root(), { target, what: { pick: [second] } }));
    assert.deepEqual([done.ref, head()], ['refs/heads/release/1.2', 'refs/heads/release/1.2']);
  });
});
