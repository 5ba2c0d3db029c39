import assert from 'node:assert/strict';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import { fixesFor } from '../../../../src/core/rules/fixes-for';
import { manifest, policyOf, snapshotOf } from './support';

function fixesOf(parts: Parameters<typeof snapshotOf>[0], rule: string): string[] {
  const snapshot = snapshotOf(parts);
  const finding = checkRepository(snapshot).find((other) => other.rule === rule);
  assert.ok(finding, 'no such finding');
  return fixesFor(finding, snapshot).map(({ replacement }) => replacement);
}

const semver = policyOf({ version: 'semver' });
const easier = policyOf({ extends: 'easier', variables: { project: 'ET' } });

const tagged = policyOf({
  tags: [{ template: 'v{semver}', match: 'v*' }],
  branches: [{ template: 'release/{semver}', match: 'release/*' }],
});

const table: readonly [
  title: string,
  parts: Parameters<typeof snapshotOf>[0],
  rule: string,
  first: string | undefined,
][] = [
  [
    'a repair of a malformed version',
    { policy: semver, manifests: [manifest('VERSION', '1.02.3')] },
    'version/malformed',
    '1.2.3',
  ],
  [
    'a repair by the ecosystem without a policy',
    { manifests: [manifest('package.json', { value: '1.0', ecosystem: 'semver' })] },
    'version/ecosystem',
    '1.0.0',
  ],
  [
    'the nearest version that an ecosystem without a scheme accepts',
    { manifests: [manifest('Info.plist', { value: '1.0.0-beta', ecosystem: 'apple' })] },
    'version/ecosystem',
    '1.0.0',
  ],
  [
    'a version without what the ecosystem has no room for',
    {
      manifests: [manifest('package.json', { value: 'v1.0.0.0', ecosystem: 'vscode' })],
    },
    'version/ecosystem',
    '1.0.0',
  ],
  [
    'a legal name as the ecosystem writes it, where it refuses the name itself',
    {
      policy: policyOf({ version: 'greek' }),
      manifests: [manifest('package.json', { value: '1.1.1.51021_beta', ecosystem: 'semver' })],
    },
    'version/ecosystem',
    '1.1.1-2.beta.20051021',
  ],
  [
    'the version of the unit where places drift',
    { manifests: [manifest('a', '1.0.0'), manifest('b', '1.0.1')] },
    'version/drift',
    '1.0.0',
  ],
  [
    'a version with the build number that stands behind it',
    {
      policy: semver,
      manifests: [manifest('pubspec.yaml', { value: '1.02.3+45', shape: 'build-kept' })],
    },
    'version/malformed',
    '1.2.3+45',
  ],
  [
    'a legal name of a tag',
    { policy: easier, refs: ['tags/V100R001B01'] },
    'tag/malformed',
    'V100R001B010',
  ],
  [
    'no other name where the nearest is taken',
    { policy: tagged, refs: ['tags/v1.0', 'tags/v1.0.0'] },
    'tag/malformed',
    undefined,
  ],
  [
    'a name of any rule for a tag that none covers',
    { policy: tagged, refs: ['tags/V1.2.3'] },
    'tag/malformed',
    'v1.2.3',
  ],
  [
    'a legal name of a branch',
    { policy: tagged, refs: ['heads/release/v1.2.0'] },
    'branch/malformed',
    'release/1.2.0',
  ],
  [
    'no other name where the name is not what is wrong',
    { policy: tagged, refs: ['heads/v2.0.0', 'tags/v2.0.0'] },
    'ref/confusable',
    undefined,
  ],
  [
    'the name with the variable',
    { policy: easier, refs: ['tags/Baseline_XY_PC_ST'] },
    'name/variable',
    'Baseline_ET_PC_ST',
  ],
];

describe('fixesFor', () => {
  for (const [title, parts, rule, first] of table) {
    it(`offers ${title}`, () => {
      assert.equal(fixesOf(parts, rule)[0], first);
    });
  }

  it('replaces the whole value of the slot', () => {
    const snapshot = snapshotOf({
      policy: semver,
      manifests: [manifest('VERSION', '1.0.0', '1.02.3')],
    });
    const [finding] = checkRepository(snapshot);
    assert.ok(finding);
    const [fix] = fixesFor(finding, snapshot);
    assert.deepEqual(fix?.range, { offset: 6, length: 6 });
  });
});
