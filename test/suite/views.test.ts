import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { open, replace } from './support/documents';
import { SampleState, git } from './support/sample';
import { TestSettings } from './support/settings';
import { until } from '../support/until';
import { outline, shownBy, TestViews, tooltipOf, type Shown } from './support/views';

describe('the views', () => {
  const settings = new TestSettings();
  const sample = new SampleState();
  let views: TestViews;
  beforeEach(() => {
    views = new TestViews();
  });
  afterEach(async () => {
    views.dispose();
    await settings.restore();
    await sample.restore();
  });

  it('show every unit with its version and the places that hold it', async () => {
    const units = await shownBy(views.versions);
    const versions = units.map(({ label, description }) => [label, description]);
    assert.deepEqual(versions, [
      ['web', '1.2.0'],
      ['server', 'V100R002B010'],
      ['report', '1.1.1.120618-release'],
      ['tools', '0.9.0'],
      ['mobile', '2.0.0'],
      ['firmware', '3.1.4 · versions differ'],
    ]);
    const files = units[0]?.children.map(({ label }) => label);
    assert.deepEqual(files, ['package-lock.json', 'package-lock.json', 'package.json']);
    assert.match(units[0]?.spoken ?? '', /web.*1\.2\.0/);
  });

  it('show drift as soon as it is typed', async () => {
    await shownBy(views.versions);
    const document = await open('web/package.json');
    await replace(document, '"version": "1.2.0"', '"version": "1.3.0"');
    const unit = await until('drift in the view', async () => {
      const units = await shownBy(views.versions);
      return units.find(
        ({ label, description }) => label === 'web' && description.includes('differ'),
      );
    });
    assert.match(unit.description, /^1\.3\.0/);
  });

  it('show release lines newest first, by the order of their scheme', async () => {
    const units = await shownBy(views.releaseLines);
    const lines = (unit: string): readonly Shown[] =>
      units.find(({ label }) => label === unit)?.children ?? [];
    assert.deepEqual(lines('web').map(outline), [
      ['1.2', [['v1.2.0', [['v1.2.0-rc.1', []]]]]],
      ['1.1', [['v1.1.0', []]]],
      ['1.0', [['v1.0.0', []]]],
    ]);
    assert.deepEqual(
      lines('server').flatMap(({ children }) => children.map(({ label }) => label)),
      ['V100R002B010', 'V100R001C01B023'],
    );
    assert.equal(lines('web')[0]?.children[0]?.description, '2012-06-18');
  });

  it('say all of a name in one sentence, and what is known of it when somebody rests on it', async () => {
    const units = await shownBy(views.releaseLines);
    const [release] = units.find(({ label }) => label === 'web')?.children[0]?.children ?? [];
    assert.match(release?.spoken ?? '', /^Tag v1\.2\.0, Release, Comes after v1\.2\.0-rc\.1, 2012/);
    assert.match(release?.children[0]?.spoken ?? '', /On the way to v1\.2\.0/);
    const tooltip = await tooltipOf(views.releaseLines, 'v1.2.0');
    assert.match(tooltip, /`v1\.2\.0`.*Comes after .*Commit `[0-9a-f]{10}`.*\| Semantic/s);
  });

  it('show what a filter lets through, until it is cleared', async () => {
    views.filters.set({ kind: 'text', text: 'RC.1' });
    const shown = await shownBy(views.releaseLines);
    assert.deepEqual(shown.map(outline), [['1.2', [['v1.2.0-rc.1', []]]]]);
    assert.deepEqual(await shownBy(views.baselines), []);
    await vscode.commands.executeCommand('stemma.refresh');
    assert.equal((await shownBy(views.releaseLines)).length, 1);
    views.filters.set({ kind: 'wrong' });
    const wrong = (await shownBy(views.releaseLines))[0];
    assert.equal(wrong?.label, 'Malformed names');
    git('config', 'user.email', 'nobody@example.com');
    views.filters.set({ kind: 'mine' });
    assert.deepEqual(await shownBy(views.releaseLines), []);
    git('config', '--unset', 'user.email');
    views.filters.set(undefined);
    assert.ok((await shownBy(views.releaseLines)).length > 2);
  });

  it('tell what a remote does not have once it was asked, and that it was pushed since', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-remote-'));
    const stateOf = async (): Promise<string> => {
      const units = await shownBy(views.releaseLines);
      const names = units.flatMap(({ children }) => children).flatMap(({ children }) => children);
      return names.find(({ label }) => label === 'v1.1.0')?.description ?? '';
    };
    try {
      execFileSync('git', ['init', '--quiet', '--bare', folder]);
      git('remote', 'add', 'far', folder);
      await views.model.refresh();
      const [repository] = views.model.repositoriesNow;
      assert.ok(repository);
      const brain = await views.shared.brain.load();
      assert.equal(await stateOf(), '2012-04-10');
      repository.setRemoteTags(await brain.askRemotes(repository.root.fsPath));
      assert.equal(await stateOf(), '2012-04-10 · not pushed');
      await repository.refresh();
      assert.equal(await stateOf(), '2012-04-10 · not pushed');
      const id = git('rev-parse', 'v1.1.0');
      repository.notePush('far', new Map([['refs/tags/v1.1.0', id]]));
      assert.equal(await stateOf(), '2012-04-10');
      repository.notePush('far', new Map([['refs/tags/v1.1.0', '0'.repeat(40)]]));
      assert.equal(await stateOf(), '2012-04-10 · differs from the one on far');
    } finally {
      git('remote', 'remove', 'far');
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('keep malformed names in a group of their own, each with its reason', async () => {
    const group = (await shownBy(views.releaseLines))[0];
    assert.equal(group?.label, 'Malformed names');
    assert.deepEqual(group.children.map(({ label }) => label).toSorted(), [
      'Branch_ET_PC_G1ST20120504',
      'V100R1C1B023',
      'baseline_ET_PC_G2ST',
      'v1.0.0_T1_2016909',
      'v1.2',
    ]);
    for (const { label, description, spoken } of group.children) {
      assert.ok(description.length > 10, `${label} has no reason`);
      assert.ok(spoken.includes(label) && spoken.includes(description));
    }
  });

  it('show baselines by project and iteration, newest first', async () => {
    const [project] = await shownBy(views.baselines);
    assert.equal(project?.label, 'ET PC');
    assert.deepEqual(
      project.children.map(({ label, children }) => [
        label,
        children.map((each) => [each.label, each.description]),
      ]),
      [
        ['Iteration 1', [['Baseline_ET_PC_G1ST_20120504', '2012-05-04']]],
        [
          'Whole project',
          [
            ['Baseline_ET_PC_release_20120618', '2012-06-18'],
            ['Baseline_ET_PC_CODE_20120410', '2012-04-10'],
            ['Baseline_ET_PC_Plan_20120301', '2012-03-01'],
          ],
        ],
      ],
    );
  });

  it('show milestones that have no baseline yet, and which of them are late', async () => {
    const document = await open('stemma.jsonc');
    const milestones =
      '{\n  "milestones": [{ "stage": "ST", "iteration": 1 }, { "stage": "SDV", "iteration": 1, "due": "2012-07-01", "requires": ["*.md"] }, { "stage": "SDV", "iteration": 2 }],';
    await replace(document, '{', milestones);
    const project = await until('milestones in the view', async () => {
      const [shown] = await shownBy(views.baselines);
      return shown?.children.length === 3 ? shown : undefined;
    });
    assert.deepEqual(
      project.children
        .slice(0, 2)
        .map(({ label, children }) => [
          label,
          children.map((each) => `${each.label}: ${each.description}`),
        ]),
      [
        ['Iteration 2', ['SDV: expected']],
        [
          'Iteration 1',
          ['SDV: overdue · due 2012-07-01', 'Baseline_ET_PC_G1ST_20120504: 2012-05-04'],
        ],
      ],
    );
    assert.match(project.children[1]?.children[0]?.spoken ?? '', /overdue.*Needs: \*\.md/);
    assert.match(project.description, /2 expected · 1 overdue/);
  });

  it('follow Git without being asked', async () => {
    await shownBy(views.releaseLines);
    git('tag', '--annotate', '--message', 'Next', 'v1.3.0');
    await until('the new tag', async () => {
      const units = await shownBy(views.releaseLines);
      const lines = units.flatMap(({ children }) => children);
      return lines.flatMap(({ children }) => children).find(({ label }) => label === 'v1.3.0');
    });
  });

  it('count the tags of a unit whose trees hold another version', async () => {
    await shownBy(views.versions);
    git('tag', '--annotate', '--message', 'Too early', 'v1.9.0');
    const unit = await until('the untrue tag in the view', async () => {
      await views.carried.readNow();
      const units = await shownBy(views.versions);
      return units.find(({ label, description }) => label === 'web' && description.includes('tag'));
    });
    assert.equal(unit.description, '1.2.0 · untrue tags: 1');
    assert.match(unit.spoken, /untrue tags: 1/);
  });

  it('speak Chinese', async () => {
    await settings.set('language', 'zh-cn');
    const group = (await shownBy(views.releaseLines))[0];
    assert.equal(group?.label, '格式错误的名称');
    assert.match(group.children[0]?.description ?? '', /\p{Script=Han}/u);
  });
});
