import assert from 'node:assert/strict';
import { dueMerges } from '../../../../src/core/plan/due-merges';
import { foundBy } from '../../core/rules/support';
import { createHistoryCache } from '../../../../src/host/merges/history-cache';
import { readRepository } from '../../../../src/host/read-repository';
import { lineRepository, type LineRepository } from './line-repository';

describe('a release tag that no branch holds', () => {
  let lines: LineRepository;
  beforeEach(() => {
    lines = lineRepository();
    lines.fix('first');
    branch('release/1.2');
    lines.git('tag', 'v1.2.0');
    branch('release/1.3', 'main');
    lines.git('tag', 'v1.3.0');
    branch('hotfix/1.2.1', 'v1.2.0');
  });
  afterEach(() => lines.repository.remove());

  const at = (name: string): string => lines.git('switch', '--quiet', name);
  const branch = (name: string, from = 'HEAD'): string =>
    lines.git('switch', '--quiet', '--create', name, from);
  /** The branch that is checked out is tagged, and is no more. */
  const tagAndDelete = (tag: string, ...options: string[]): void => {
    const name = lines.git('branch', '--show-current');
    lines.git('tag', ...options, tag);
    at('main');
    lines.git('branch', '--quiet', '-D', name);
  };
  const missing = 'release/1.2 missing, release/1.3 missing, main missing';

  const cases: readonly [string, () => void, readonly string[]][] = [
    [
      'stands for the hotfix branch that it was made on',
      () => {
        lines.fix('hot');
        tagAndDelete('v1.2.1');
      },
      [`v1.2.1 hot: ${missing}`],
    ],
    [
      'stands for it as an annotated tag too',
      () => {
        lines.fix('hot');
        tagAndDelete('v1.2.1', '--annotate', '--message', 'Release');
      },
      [`v1.2.1 hot: ${missing}`],
    ],
    [
      'is told beside the tags that follow it, each with its own fixes',
      () => {
        lines.fix('hot');
        lines.git('tag', 'v1.2.1');
        lines.fix('hotter');
        tagAndDelete('v1.2.2');
      },
      [`v1.2.1 hot: ${missing}`, `v1.2.2 hotter: ${missing}`],
    ],
    [
      'is told where the line has no branch at all',
      () => {
        lines.fix('hot');
        tagAndDelete('v1.2.1');
        lines.git('branch', '--quiet', '-D', 'release/1.2', 'release/1.3');
      },
      ['v1.2.1 hot: main missing'],
    ],
    [
      'is nothing while a branch of its line holds it',
      () => {
        const name = 'release/1.2';
        lines.fix('hot');
        tagAndDelete('v1.2.1');
        at(name);
        lines.git('merge', '--quiet', '--no-ff', '--no-edit', 'v1.2.1');
      },
      ['release/1.2 hot: release/1.3 missing, main missing'],
    ],
    [
      'has its fixes where they were picked',
      () => {
        const hot = lines.fix('hot');
        tagAndDelete('v1.2.1');
        for (const name of ['release/1.2', 'release/1.3', 'main']) {
          at(name);
          lines.fix(`before ${name.replace('/', ' ')}`);
          lines.git('cherry-pick', hot);
        }
      },
      [
        'release/1.2 before release 1.2: release/1.3 missing, main missing',
        'release/1.2 hot: release/1.3 same-patch, main same-patch',
        'v1.2.1 hot: release/1.2 same-patch, release/1.3 same-patch, main same-patch',
        'release/1.3 before release 1.3: main missing',
        'release/1.3 hot: main same-patch',
      ],
    ],
    [
      'says nothing where no tag of its line is below it',
      () => {
        at('main');
        branch('release/2.0');
        lines.fix('polish');
        tagAndDelete('v2.0.0');
      },
      [],
    ],
    [
      'says nothing where the tag below it is not what it was made on',
      () => {
        at('release/1.3');
        lines.git('commit', '--quiet', '--allow-empty', '--message', 'release');
        lines.git('tag', 'v1.3.1');
        lines.git('switch', '--quiet', '--detach', 'main');
        lines.fix('built for the release');
        lines.git('tag', 'v1.3.2');
        at('main');
      },
      [],
    ],
    [
      'says nothing of a stage',
      () => {
        lines.fix('hot');
        tagAndDelete('v1.2.1-rc.1');
      },
      [],
    ],
  ];
  for (const [title, make, expected] of cases) {
    it(title, async () => {
      make();
      assert.deepEqual(await lines.rows(), expected);
    });
  }

  const ended: readonly string[] = ['v1.2.*', 'release/1.2', 'release/?.2', 'hotfix/1.2.1'];
  for (const glob of ended) {
    it(`has no fixes where ${glob} is ended`, async () => {
      lines.fix('hot');
      tagAndDelete('v1.2.1');
      lines.policy({ ended: [glob] });
      assert.deepEqual(await lines.rows(), []);
    });
  }

  it('is no matter while an ended branch holds it', async () => {
    lines.fix('hot');
    at('release/1.2');
    lines.git('merge', '--quiet', '--no-ff', '--no-edit', 'hotfix/1.2.1');
    lines.git('tag', 'v1.2.1', 'hotfix/1.2.1');
    lines.git('branch', '--quiet', '-D', 'hotfix/1.2.1');
    lines.policy({ ended: ['release/1.2'] });
    assert.deepEqual(await lines.rows(), []);
  });

  it('is told by the rule at the tag, and is due after its branch is deleted', async () => {
    const hot = lines.fix('hot');
    tagAndDelete('v1.2.1');
    const { root } = lines.repository;
    const snapshot = await readRepository(root, { git: true, history: createHistoryCache() });
    assert.deepEqual(foundBy('branch/unmerged', snapshot), ['warning refs/tags/v1.2.1']);
    const due = dueMerges(snapshot, 'refs/heads/hotfix/1.2.1', snapshot.git?.history?.merges);
    const fixes = [hot];
    assert.deepEqual(due, [
      { line: 'release/1.2', fixes },
      { line: 'release/1.3', fixes },
      { line: 'main', fixes },
    ]);
  });

  it('is no matter of where branches were cut', async () => {
    lines.fix('hot');
    tagAndDelete('v1.2.1');
    const { origins } = await lines.history();
    assert.deepEqual([...origins.keys()], []);
  });
});
