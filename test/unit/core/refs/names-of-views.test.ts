import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../src/core/policy/types';
import { baselineProjects } from '../../../../src/core/refs/baseline-groups';
import { baselines } from '../../../../src/core/refs/baselines';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { nestedNames, type NestedName } from '../../../../src/core/refs/nested-names';
import { previousName } from '../../../../src/core/refs/previous-name';
import { releaseLines } from '../../../../src/core/refs/release-lines';
import type { Ref, ReleaseLine } from '../../../../src/core/refs/types';
import { parseDay } from '../../../../src/core/text/day';

function policyOf(data: object): Policy {
  const { policy, problems } = readPolicy(JSON.stringify(data), { catalogue });
  assert.deepEqual(problems, []);
  assert.ok(policy);
  return policy;
}

function refsOf(names: readonly string[], ids: Readonly<Record<string, string>> = {}): Ref[] {
  return names.map((name) => ({ ref: `refs/${name}`, id: ids[name] ?? `id of ${name}` }));
}

const linesOf = (policy: Policy, refs: readonly Ref[]): readonly ReleaseLine[] =>
  releaseLines(classifyRefs(policy, refs));

type Outline = readonly (string | Outline)[];

function outline(names: readonly NestedName[]): Outline {
  return names.map(({ named, below }) =>
    below.length === 0 ? named.shortName : [named.shortName, ...outline(below)],
  );
}

const semver = policyOf({
  tags: { template: 'v{semver}' },
  branches: { template: 'release/{semver}' },
});

describe('nestedNames', () => {
  const cases: readonly (readonly [string, Policy, readonly string[], readonly Outline[]])[] = [
    [
      'puts prereleases below the release that they led to',
      semver,
      ['v1.2.1', 'v1.2.0', 'v1.2.0-rc.2', 'v1.2.0-rc.1', 'v1.2.2-rc.1'],
      [['v1.2.2-rc.1', 'v1.2.1', ['v1.2.0', 'v1.2.0-rc.2', 'v1.2.0-rc.1']]],
    ],
    [
      'puts builds below the version for customers, and hot patches below theirs',
      policyOf({ extends: 'huawei' }),
      [
        'V100R001B010',
        'V100R001C01B023',
        'V100R001C01B023SP01',
        'V100R001C01B023SP02',
        'V100R001C02B030',
      ],
      [
        [
          'V100R001C02B030',
          ['V100R001C01B023', 'V100R001C01B023SP02', 'V100R001C01B023SP01', 'V100R001B010'],
        ],
      ],
    ],
  ];
  for (const [title, policy, names, wanted] of cases) {
    it(title, () => {
      const lines = linesOf(policy, refsOf(names.map((name) => `tags/${name}`)));
      assert.deepEqual(
        lines.map((line) => outline(nestedNames(line))),
        wanted,
      );
    });
  }

  it('holds every name of a line once, and branches by themselves', () => {
    const refs = refsOf(['tags/v1.2.0', 'tags/v1.2.0-rc.1', 'heads/release/1.2.0']);
    const [line] = linesOf(semver, refs);
    assert.ok(line);
    const flat = outline(nestedNames(line)).flat();
    assert.deepEqual(flat.toSorted(), ['release/1.2.0', 'v1.2.0', 'v1.2.0-rc.1']);
  });

  it('leaves a very long line flat', () => {
    const names = Array.from({ length: 2_001 }, (_, patch) => `tags/v1.0.${patch + 1}-rc.1`);
    const [line] = linesOf(semver, refsOf([...names, 'tags/v1.0.1']));
    assert.ok(line);
    assert.equal(nestedNames(line).length, 2_002);
  });
});

describe('previousName', () => {
  const refs = refsOf(
    [
      ...['tags/v1.2.1', 'tags/v1.2.0', 'tags/v1.2.0-rc.1', 'tags/v1.1.0', 'heads/release/1.2.2'],
      ...['heads/release/1.0.0', 'tags/v1.1.1'],
    ],
    { 'tags/v1.2.0': 'same', 'tags/v1.2.0-rc.1': 'same' },
  );
  const names = { lines: linesOf(semver, refs), baselines: [] };
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['is the tag before in the line', 'tags/v1.2.1', 'v1.2.0'],
    ['is the newest of the line below, and never one that holds the same', 'tags/v1.2.0', 'v1.1.1'],
    ['is the newest tag for a branch', 'heads/release/1.2.2', 'v1.2.1'],
    ['is nothing for the oldest', 'tags/v1.1.0', undefined],
    ['is nothing for a name that is not there', 'tags/nothing', undefined],
  ];
  for (const [title, ref, wanted] of cases) {
    it(title, () => {
      assert.equal(previousName(names, `refs/${ref}`)?.shortName, wanted);
    });
  }

  it('is the baseline before of the same project', () => {
    const policy = policyOf({ extends: 'easier' });
    const all = refsOf([
      'tags/Baseline_ET_PC_Plan_20120301',
      'tags/Baseline_ET_PC_CODE_20120410',
      'tags/Baseline_XY_PC_Plan_20120302',
    ]);
    const named = { lines: [], baselines: baselines(classifyRefs(policy, all)) };
    const before = (name: string): string | undefined =>
      previousName(named, `refs/tags/${name}`)?.shortName;
    assert.equal(before('Baseline_ET_PC_CODE_20120410'), 'Baseline_ET_PC_Plan_20120301');
    assert.equal(before('Baseline_ET_PC_Plan_20120301'), undefined);
    assert.equal(before('Baseline_XY_PC_Plan_20120302'), undefined);
  });
});

describe('baselineProjects', () => {
  const today = parseDay('2024-05-06');
  assert.ok(today);
  const shown = (milestones: readonly object[], names: readonly string[]): unknown => {
    const policy = policyOf({ extends: 'easier', milestones });
    const found = baselines(classifyRefs(policy, refsOf(names.map((name) => `tags/${name}`))));
    return baselineProjects(policy, found, today).map(({ label, iterations }) => [
      label,
      ...iterations.map(({ iteration, expected, baselines: own }) => [
        iteration,
        ...expected.map(({ milestone, isOverdue }) => milestone.stage + (isOverdue ? '!' : '?')),
        ...own.map(({ named }) => named.shortName),
      ]),
    ]);
  };

  it('groups by project and iteration, milestones before single items', () => {
    const names = [
      ...['Baseline_ET_PC_G1ST', 'Baseline_ET_PC_计划_G1ST', 'Baseline_ET_PC_G2ST'],
      ...['Baseline_ET_PC_Plan', 'Baseline_XY_Server_G1ST'],
    ];
    assert.deepEqual(shown([], names), [
      ['XY Server', ['1', 'Baseline_XY_Server_G1ST']],
      [
        'ET PC',
        ['2', 'Baseline_ET_PC_G2ST'],
        ['1', 'Baseline_ET_PC_G1ST', 'Baseline_ET_PC_计划_G1ST'],
        [undefined, 'Baseline_ET_PC_Plan'],
      ],
    ]);
  });

  it('expects each milestone that has no baseline, and knows which are late on the day', () => {
    const milestones = [
      { stage: 'Plan', due: '2024-01-01' },
      { stage: 'st', iteration: 1, due: '2024-05-05' },
      { stage: 'SDV', iteration: 1, due: '2024-05-06' },
      { stage: 'SDV', iteration: 2 },
    ];
    assert.deepEqual(shown(milestones, ['Baseline_ET_PC_Plan', 'Baseline_ET_PC_计划_G1ST']), [
      [
        'ET PC',
        ['2', 'SDV?'],
        ['1', 'SDV?', 'ST!', 'Baseline_ET_PC_计划_G1ST'],
        [undefined, 'Baseline_ET_PC_Plan'],
      ],
    ]);
  });

  it('expects milestones of no iteration in each of them, and shows what is expected before the first baseline', () => {
    assert.deepEqual(shown([{ stage: 'ST' }, { stage: 'SDV' }], ['Baseline_ET_PC_G1ST']), [
      ['ET PC', ['1', 'SDV?', 'Baseline_ET_PC_G1ST']],
    ]);
    assert.deepEqual(shown([{ stage: 'ST', due: '2024-05-05' }], []), [['', [undefined, 'ST!']]]);
  });
});
