import assert from 'node:assert/strict';
import { message } from '../../../../src/core/text/message';
import type { FixRow, FixState, LineBranch } from '../../../../src/core/merges/types';
import { fixRow } from '../merges/fix-row';
import { familyOfNames, graphOf, policyOf, told } from './support';

const semver = policyOf({
  version: 'semver',
  tags: ['(v|){version}'],
  branches: [
    { template: 'release/{version}', match: 'release/*' },
    { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
  ],
});
const huawei = policyOf({
  version: 'huawei',
  tags: [{ scheme: 'huawei', match: 'V*' }],
  baselines: ['baseline'],
  branches: [{ template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' }],
});
const tags = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `refs/tags/${name}`);
const heads = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `refs/heads/${name}`);

describe('the family of names', () => {
  it('puts older lines above newer ones, and the main branch last', () => {
    const family = familyOfNames(semver, [
      ...heads('main', 'release/1.0.0'),
      ...tags('v2.0.0', 'v1.0.1', 'v1.0.0', 'v1.0.0-rc.1', 'v1.1.0'),
    ]);
    assert.deepEqual(told(family).lanes, [
      'line 1.0: v1.0.0-rc.1 stage, v1.0.0 release, v1.0.1 release, release/1.0.0 branch',
      'line 1.1: v1.1.0 release',
      'line 2.0: v2.0.0 release',
      'main main: main main',
    ]);
  });

  it('lets the first of a line come from the highest of the line below, by the scheme', () => {
    const family = familyOfNames(semver, [
      ...heads('main'),
      ...tags('v1.0.0', 'v1.0.1', 'v1.1.0', 'v2.0.0-rc.1'),
    ]);
    assert.deepEqual(told(family).links, [
      'v1.0.0 descends v1.0.1 scheme',
      'v1.0.1 descends v1.1.0 scheme',
      'v1.1.0 descends v2.0.0-rc.1 scheme',
      'v2.0.0-rc.1 descends main scheme',
    ]);
  });

  it('hangs hot patches and their branch on the name that they patch', () => {
    const family = familyOfNames(huawei, [
      ...heads('hotfix/V100R001C01B023SP02'),
      ...tags('V100R001C01B023', 'V100R001C01B023SP01', 'V100R001C01B024', 'V100R001C01B024SP01'),
    ]);
    assert.deepEqual(told(family), {
      lanes: [
        'line V100R001: V100R001C01B023 customer, V100R001C01B024 customer',
        'hotfix V100R001C01B023: V100R001C01B023SP01 patch, hotfix/V100R001C01B023SP02 branch',
        'hotfix V100R001C01B024: V100R001C01B024SP01 patch',
      ],
      links: [
        'V100R001C01B023 descends V100R001C01B024 scheme',
        'V100R001C01B023 hotfix V100R001C01B023SP01 scheme',
        'V100R001C01B023SP01 descends hotfix/V100R001C01B023SP02 scheme',
        'V100R001C01B024 hotfix V100R001C01B024SP01 scheme',
      ],
    });
  });

  for (const { what, names, base } of [
    { what: 'the version before it', names: tags('v1.0.0', 'v1.0.1'), base: 'v1.0.1' },
    {
      what: 'the version before, though its own was tagged since',
      names: tags('v1.0.0', 'v1.0.1', 'v1.0.2'),
      base: 'v1.0.1',
    },
    { what: 'nothing where no version is before it', names: tags('v1.0.3'), base: undefined },
  ]) {
    it(`starts a hotfix branch from ${what}`, () => {
      const { nodes, links } = familyOfNames(semver, [...heads('hotfix/1.0.2'), ...names]);
      const link = links.find(({ kind }) => kind === 'hotfix');
      assert.equal(nodes[link?.from ?? -1]?.name, base);
    });
  }

  it('follows the history where it is known', () => {
    const family = familyOfNames(
      semver,
      [...heads('main'), ...tags('v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.2.0')],
      {
        graph: graphOf([
          [[1], 'refs/heads/main'],
          [[3], 'refs/tags/v1.2.0'],
          [[4], 'refs/tags/v1.0.1'],
          [[4], 'refs/tags/v1.1.0'],
          [[], 'refs/tags/v1.0.0'],
        ]),
      },
    );
    assert.deepEqual(told(family).links, [
      'v1.0.0 descends v1.1.0 history',
      'v1.0.0 descends v1.0.1 history',
      'v1.1.0 descends v1.2.0 history',
      'v1.2.0 descends main history',
    ]);
  });

  it('takes the highest of several names in the history, and the order for names on one commit', () => {
    const family = familyOfNames(semver, tags('v1.0.0', 'v1.1.0', 'v2.0.0', 'v2.0.0-rc.1'), {
      graph: graphOf([
        [[1, 2], 'refs/tags/v2.0.0', 'refs/tags/v2.0.0-rc.1'],
        [[], 'refs/tags/v1.0.0'],
        [[], 'refs/tags/v1.1.0'],
      ]),
    });
    const { links } = told(family);
    assert.ok(links.includes('v1.1.0 descends v2.0.0-rc.1 history'), links.join('\n'));
    assert.ok(links.includes('v2.0.0-rc.1 descends v2.0.0 history'), links.join('\n'));
  });

  it('keeps the order of the scheme where the history says the opposite', () => {
    const family = familyOfNames(semver, tags('v1.0.0', 'v1.0.1'), {
      graph: graphOf([
        [[1], 'refs/tags/v1.0.0'],
        [[], 'refs/tags/v1.0.1'],
      ]),
    });
    assert.deepEqual(told(family), {
      lanes: ['line 1.0: v1.0.0 release, v1.0.1 release'],
      links: ['v1.0.0 descends v1.0.1 scheme'],
    });
  });

  it('puts baselines in the order of time, which their names do not have', () => {
    const family = familyOfNames(
      huawei,
      tags('Baseline_ET_PC_release_20120701', 'Baseline_ET_PC_Plan', 'Baseline_ET_PC_G1ST'),
      {
        graph: graphOf([
          [[1], 'refs/tags/Baseline_ET_PC_release_20120701'],
          [[2], 'refs/tags/Baseline_ET_PC_G1ST'],
          [[], 'refs/tags/Baseline_ET_PC_Plan'],
        ]),
      },
    );
    assert.deepEqual(told(family).lanes, [
      'baselines Baseline_ET_PC: Baseline_ET_PC_Plan baseline, Baseline_ET_PC_G1ST baseline, Baseline_ET_PC_release_20120701 baseline',
    ]);
  });

  it('joins branches whose fixes were merged forward, or are still missing', () => {
    const branch = (name: string): LineBranch => ({
      ...{ ref: `refs/heads/${name}`, name, role: 'release', tip: '', series: '' },
    });
    const [from, to] = [branch('release/1.0.0'), branch('release/1.1.0')];
    const row = (state: FixState): FixRow =>
      fixRow({ commit: '', subject: '', person: '', date: '' }, from, [
        { target: to, state },
        { target: branch('release/9.9.9'), state },
      ]);
    const states = ['merged', 'picked', 'missing', 'exempt', 'unknown', 'same-patch'] as const;
    const family = familyOfNames(semver, heads('release/1.0.0', 'release/1.1.0'), {
      merges: { lines: [from, to], rows: states.map(row), untold: [], strayExemptions: [] },
    });
    assert.deepEqual(told(family).links.slice(-2), [
      'release/1.0.0 merged release/1.1.0 history 3',
      'release/1.0.0 missing release/1.1.0 history 1',
    ]);
  });

  it('tells what is wrong with a name, and the number that customers know', () => {
    const problem = message({ en: 'Lightweight', 'zh-cn': '轻量' });
    const { nodes } = familyOfNames(semver, tags('v1.0.0'), {
      problems: new Map([['refs/tags/v1.0.0', problem]]),
      externals: new Map([['refs/tags/v1.0.0', 'V100R001C01B010']]),
    });
    assert.deepEqual(nodes[0]?.problem, problem);
    assert.equal(nodes[0]?.external, 'V100R001C01B010');
  });

  it('holds each name once: a remote branch where no local one has its name, the main branch never in a line', () => {
    const family = familyOfNames(
      policyOf({
        version: 'semver',
        tags: ['v{version}'],
        branches: ['{version}'],
        lines: { main: '3.0.0' },
      }),
      [
        ...heads('3.0.0', '1.0.0'),
        ...['refs/remotes/origin/1.0.0', 'refs/remotes/origin/2.0.0'],
        ...tags('v1.0.0', 'nonsense'),
      ],
    );
    assert.deepEqual(family.nodes.map(({ name }) => name).toSorted(), [
      '1.0.0',
      '3.0.0',
      'origin/2.0.0',
      'v1.0.0',
    ]);
  });
});
