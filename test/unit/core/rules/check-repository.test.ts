import assert from 'node:assert/strict';
import { checkManifest, checkRepository } from '../../../../src/core/rules/check-repository';
import type { Finding } from '../../../../src/core/rules/types';
import { message, render } from '../../../../src/core/text/message';
import { manifest, policyOf, snapshotOf } from './support';

/** A finding as `rule severity place`. */
function line({ rule, severity, place }: Finding): string {
  if (place.type === 'ref') return `${rule} ${severity} ${place.ref}`;
  return `${rule} ${severity} ${place.path}:${place.range.offset}+${place.range.length}`;
}

const semver = { version: 'semver' };
const easier = { extends: 'easier', variables: { project: 'ET' }, milestones: [] };

const table: readonly [string, Parameters<typeof snapshotOf>[0], readonly string[]][] = [
  ['nothing in an empty repository', {}, []],
  [
    'a malformed version at its wrong part',
    { policy: policyOf(semver), manifests: [manifest('VERSION', '1.02.3')] },
    ['version/malformed error VERSION:2+2'],
  ],
  [
    'a version that the scheme only tolerates',
    { policy: policyOf({ version: 'test-publish' }), manifests: [manifest('VERSION', '1.4.0.0')] },
    ['version/warning warning VERSION:6+1'],
  ],
  [
    'a version that its ecosystem refuses, without any policy',
    { manifests: [manifest('package.json', { value: '1.0', ecosystem: 'semver' })] },
    ['version/ecosystem error package.json:3+0'],
  ],
  [
    'a version that the scheme takes and the ecosystem refuses',
    {
      policy: policyOf({ version: 'greek' }),
      manifests: [manifest('package.json', { value: '1.1.1.051021_beta', ecosystem: 'semver' })],
    },
    ['version/ecosystem error package.json:5+12'],
  ],
  [
    'a version in a manifest of no unit only by its ecosystem',
    {
      policy: policyOf({ units: { server: { path: 'server', version: 'huawei' } } }),
      manifests: [manifest('package.json', { value: '01.0.0', ecosystem: 'semver' })],
    },
    ['version/ecosystem error package.json:0+2'],
  ],
  [
    'drift between two places',
    { manifests: [manifest('a', '1.0.0'), manifest('b', '1.0.1')] },
    ['version/drift warning b:0+5'],
  ],
  [
    'what keeps a manifest from being read',
    {
      manifests: [
        {
          ...manifest('a'),
          problems: [
            {
              code: 'duplicate-key',
              severity: 'warning',
              range: { offset: 3, length: 4 },
              message: message({ en: 'twice', 'zh-cn': '重复' }),
            },
            {
              code: 'syntax',
              severity: 'error',
              range: { offset: 1, length: 1 },
              message: message({ en: 'broken', 'zh-cn': '错误' }),
            },
          ],
        },
      ],
      unreadable: [
        { path: 'b', kind: 'pom', reason: message({ en: 'a folder', 'zh-cn': '文件夹' }) },
      ],
    },
    [
      'manifest/unreadable error a:1+1',
      'manifest/duplicate-key warning a:3+4',
      'manifest/unreadable error b:0+0',
    ],
  ],
  [
    'malformed and doubtful names of refs',
    {
      policy: policyOf(easier),
      refs: [
        'tags/V100R001B010',
        'tags/V100',
        'tags/Baseline_ET_PC',
        'heads/main',
        'heads/Branch_ET_PC_ST',
        'heads/Branch_ET_PC_XX_20120504',
      ],
    },
    [
      'tag/malformed error refs/tags/V100',
      'branch/malformed error refs/heads/Branch_ET_PC_XX_20120504',
      'branch/warning warning refs/heads/Branch_ET_PC_ST',
      'baseline/malformed error refs/tags/Baseline_ET_PC',
    ],
  ],
  [
    'a tag that looks like a version, without any policy, as information',
    { refs: ['tags/v1.0', 'tags/nightly', 'tags/v1.0.0'] },
    ['tag/malformed information refs/tags/v1.0'],
  ],
  [
    'a name of another project',
    { policy: policyOf(easier), refs: ['tags/Baseline_XY_PC_ST', 'tags/Baseline_ET_PC_ST'] },
    ['name/variable warning refs/tags/Baseline_XY_PC_ST'],
  ],
  [
    'what is wrong with the policy',
    {
      policyProblems: [
        {
          severity: 'warning',
          offset: 2,
          length: 3,
          message: message({ en: 'x', 'zh-cn': 'x' }),
        },
      ],
    },
    ['policy/problem warning stemma.jsonc:2+3'],
  ],
  [
    'nothing that the policy switches off, and the rest as it says',
    {
      policy: policyOf({
        ...semver,
        rules: { 'version/malformed': 'off', 'version/drift': 'information' },
      }),
      manifests: [manifest('a', '1.0.0'), manifest('b', '1.0')],
    },
    ['version/drift information b:0+3'],
  ],
];

describe('checkRepository', () => {
  for (const [title, parts, expected] of table) {
    it(`finds ${title}`, () => {
      const findings = checkRepository(snapshotOf(parts));
      assert.deepEqual(findings.map(line), expected);
      for (const finding of findings) {
        assert.doesNotMatch(render(finding.message, 'en'), /[{}\p{Script=Han}]/u);
        assert.doesNotMatch(render(finding.message, 'zh-cn'), /\{|Cannot/);
      }
    });
  }

  it('keeps to the files and folders that are asked for', () => {
    const snapshot = snapshotOf({
      policy: policyOf(semver),
      manifests: [manifest('a/x', '1'), manifest('ab/x', '1'), manifest('b', '1')],
      refs: ['tags/1'],
    });
    assert.deepEqual(
      checkRepository(snapshot, { paths: ['a', 'b'] }).map(({ place }) =>
        place.type === 'ref' ? place.ref : place.path,
      ),
      ['a/x', 'b'],
    );
  });
});

describe('checkManifest', () => {
  it('holds the text being typed against the other manifests', () => {
    const snapshot = snapshotOf({ manifests: [manifest('a', '1.0.0'), manifest('b', '1.0.0')] });
    assert.deepEqual(checkManifest(snapshot, manifest('b', '1.0.0')), []);
    assert.deepEqual(checkManifest(snapshot, manifest('b', '1.0.1')).map(line), [
      'version/drift warning b:0+5',
    ]);
    assert.deepEqual(checkManifest(snapshot, manifest('c', '1.0.1')).map(line), [
      'version/drift warning c:0+5',
    ]);
  });
});
