import assert from 'node:assert/strict';
import { planDeleteRef } from '../../../src/core/plan/plan-delete-ref';
import { planRenameRef } from '../../../src/core/plan/plan-rename-ref';
import { baselines } from '../../../src/core/refs/baselines';
import { classifyRefs } from '../../../src/core/refs/classify-refs';
import { malformedRefs } from '../../../src/core/refs/malformed-refs';
import { releaseLines } from '../../../src/core/refs/release-lines';
import type { GitState, RepositorySnapshot } from '../../../src/core/snapshot/types';
import { render, type Message } from '../../../src/core/text/message';
import { applyPlan } from '../../../src/host/apply-plan';
import { createCarriedCache } from '../../../src/host/carried/carried-cache';
import { readGraph } from '../../../src/host/family/read-graph';
import { listRefs, refDetails } from '../../../src/host/git';
import { readWorkTree } from '../../../src/host/git/state';
import { createHistoryCache } from '../../../src/host/merges/history-cache';
import { readHistory } from '../../../src/host/merges/read-history';
import { readRepository } from '../../../src/host/read-repository';
import { switchTo } from '../../../src/host/refs/switch-to';
import { refsOfPerson, refTracking } from '../../../src/host/refs/tracking';
import { run, type Run } from '../cli/run';
import {
  createHostileRepository,
  everyCharacter,
  longestName,
  type HostileRepository,
} from './hostile-repository';

for (const format of ['sha1', 'sha256'] as const) {
  describe(`names and objects that nobody expects, with ${format}`, function () {
    this.timeout(60_000);
    let repository: HostileRepository;
    let snapshot: RepositorySnapshot & { readonly git: GitState };

    before(async () => {
      repository = createHostileRepository(format);
      const carried = createCarriedCache();
      const read = await readRepository(repository.root, { git: true, refObjects: true, carried });
      assert.ok(read.git, read.gitProblem && render(read.gitProblem, 'en'));
      snapshot = { ...read, git: read.git };
    });
    after(() => repository.remove());

    const stemma = (...args: readonly string[]): Promise<Run> =>
      run(args, { cwd: repository.root });
    const head = (): string => repository.git('symbolic-ref', 'HEAD');

    it('are listed, all but those that hold no id', async () => {
      const listed = await listRefs(repository.root);
      assert.ok(listed.ok);
      const names = listed.refs.map(({ ref }) => ref);
      for (const name of [
        `tags/${everyCharacter}`,
        `tags/${longestName}`,
        'tags/v\u00e9',
        'tags/-x',
      ]) {
        assert.ok(names.includes(`refs/${name}`), name);
      }
      for (const lost of repository.lost) assert.ok(names.includes(lost), lost);
      assert.ok(!names.includes('refs/heads/empty') && !names.includes('refs/tags/v4.0.0'));
      assert.equal(names.filter((name) => name === 'refs/tags/caf\ufffd').length, 2);
    });

    it('have details as far as their objects are here', async () => {
      const read = await refDetails(repository.root, snapshot.git.refs);
      assert.ok(read.ok);
      assert.equal(read.details.get('refs/tags/v1.1.1')?.subject, 'a tag of a tag');
      assert.equal(read.details.get('refs/tags/tree')?.subject, '');
      assert.equal(read.details.get('refs/tags/v1.2.0')?.annotated, true);
      for (const lost of repository.lost) assert.ok(!read.details.has(lost));
    });

    it('are sorted into lines, baselines and malformed names', () => {
      const { policy, git } = snapshot;
      const classified = classifyRefs(policy, git.refs, git.remotes);
      const lines = releaseLines(classified).flatMap(({ refs }) =>
        refs.map(({ shortName }) => shortName),
      );
      for (const name of ['v1.0.0', longestName, 'release/3.0.0', 'hotfix/1.0.1']) {
        assert.ok(lines.includes(name), name);
      }
      const malformed = malformedRefs(classified).map(({ shortName }) => shortName);
      for (const name of ['-x', 'HEAD', 'V1.0.0', everyCharacter, 'tree']) {
        assert.ok(malformed.includes(name), name);
      }
      assert.deepEqual(baselines(classified), []);
    });

    it('keep no history from being read', async () => {
      const { policy, git } = snapshot;
      const cache = createHistoryCache();
      const read = await readHistory({ root: repository.root, policy, git, cache });
      assert.ok(read.ok, !read.ok ? render(read.reason, 'en') : '');
      assert.equal(
        read.history?.origins.get('refs/heads/hotfix/1.0.1')?.expected,
        'refs/tags/v1.0.0',
      );
      const graph = await readGraph(repository.root);
      assert.ok(graph.ok, !graph.ok ? render(graph.reason, 'en') : '');
      assert.equal(graph.graph.commits.length, 1);
    });

    it('keep nobody from asking what is theirs and what they follow', async () => {
      const own = await refsOfPerson(repository.root);
      assert.ok(own.ok && own.refs);
      assert.ok(own.refs.has('refs/tags/v1.1.1') && !own.refs.has('refs/heads/lost'));
      const branches = snapshot.git.refs.flatMap(({ ref }) =>
        ref.startsWith('refs/heads/') ? ref : [],
      );
      const tracking = await refTracking(repository.root, branches);
      assert.ok(tracking.ok && tracking.tracking.has('refs/heads/lost'));
    });

    it('are told by the command line', async () => {
      const listed = await stemma('refs', '--json');
      assert.equal(listed.json.length, snapshot.git.refs.length, listed.stderr);
      assert.equal((await stemma('refs')).lines.length, snapshot.git.refs.length);
      for (const command of [['check'], ['refs', 'check']]) {
        const found = await stemma(...command, '--json');
        assert.equal(found.code, 1, found.stderr);
        const malformed = found.json.filter(({ rule }) => rule === 'tag/malformed');
        for (const ref of ['refs/tags/-x', 'refs/tags/HEAD', `refs/tags/${everyCharacter}`]) {
          assert.ok(
            malformed.some((finding) => finding['ref'] === ref),
            ref,
          );
        }
      }
      assert.equal((await stemma('refs', 'merged')).code, 0);
    });

    it('are no obstacle to a new tag, nor to a bump', async () => {
      const taken = await stemma('tag', '--dry-run');
      assert.match(taken.stderr, /Cannot create tag "v1\.0\.0": it exists already/);
      assert.equal((await stemma('tag', 'v5.0.0', '--dry-run')).code, 0);
      const bumped = await stemma('bump', '--event', 'patch', '--commit', '--tag');
      assert.equal(bumped.code, 0, bumped.stderr);
      assert.equal(repository.git('cat-file', '-t', 'refs/tags/v1.0.1'), 'tag');
      assert.equal((await stemma('undo')).code, 0);
      assert.throws(() => repository.git('rev-parse', '--verify', '--quiet', 'refs/tags/v1.0.1'));
    });

    it('are checked out as what they are, or refused with words', async () => {
      const cases: readonly (readonly [string, string | RegExp])[] = [
        ['refs/heads/v1.0.0', 'refs/heads/v1.0.0'],
        ['refs/heads/refs/tags/v1.0.0', 'refs/heads/refs/tags/v1.0.0'],
        ['refs/heads/(detached)', 'refs/heads/(detached)'],
        ['refs/heads/lost', /leads to no commit that is here/],
        ['refs/heads/--help', /begins with "-"/],
        ['refs/heads/HEAD', /Git calls the current commit so/],
        ['refs/tags/tree', /leads to no commit/],
        ['refs/tags/caf\ufffd', /no UTF-8/],
        ['refs/heads/main', 'refs/heads/main'],
      ];
      for (const [ref, expected] of cases) {
        const before = head();
        const done = await switchTo(repository.root, ref);
        if (typeof expected === 'string') {
          assert.ok(done.ok, ref);
          assert.equal(head(), expected);
          const read = await readWorkTree(repository.root);
          assert.ok(read.ok);
          assert.equal(read.head.branch, expected);
        } else {
          assert.ok(!done.ok, ref);
          assert.match(render(done.reason, 'en'), expected);
          assert.equal(head(), before);
        }
      }
    });

    it('are deleted and renamed by their full names', async () => {
      const read = async (): Promise<RepositorySnapshot> =>
        readRepository(repository.root, { git: true });
      const deletion = planDeleteRef(await read(), 'refs/heads/v1.0.0');
      assert.ok(deletion.ok, said(deletion));
      assert.ok((await applyPlan(repository.root, deletion.value, { git: true })).ok);
      assert.ok(exists('refs/tags/v1.0.0') && !exists('refs/heads/v1.0.0'));
      const renaming = planRenameRef(await read(), {
        ref: `refs/tags/${everyCharacter}`,
        name: 'v6.0.0',
      });
      assert.ok(renaming.ok, said(renaming));
      const renamed = await applyPlan(repository.root, renaming.value, { git: true });
      assert.ok(renamed.ok, said(renamed));
      assert.ok(exists('refs/tags/v6.0.0') && !exists(`refs/tags/${everyCharacter}`));
    });

    const said = (result: { readonly ok: boolean; readonly reason?: Message }): string =>
      result.reason ? render(result.reason, 'en') : '';

    function exists(ref: string): boolean {
      try {
        repository.git('rev-parse', '--verify', '--quiet', '--end-of-options', ref);
        return true;
      } catch {
        return false;
      }
    }
  });
}
