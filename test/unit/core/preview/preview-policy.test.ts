import assert from 'node:assert/strict';
import { presets } from '../../../../src/core/policy/presets';
import { writePolicy } from '../../../../src/core/policy/write-policy';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { catalogue } from '../../../../src/core/catalogue';
import { previewPolicy } from '../../../../src/core/preview/preview-policy';
import type { KindPreview } from '../../../../src/core/preview/types';
import type { NamedPath } from '../../../../src/core/snapshot/types';
import { render } from '../../../../src/core/text/message';
import { day, snapshotOf } from '../plan/snapshots';

const today = day('2024-02-29');
const variables = { company: 'Acme', project: 'ET', terminal: 'PC' };

function previewOf(
  given: Parameters<typeof snapshotOf>[0],
  named: readonly NamedPath[] = [],
): ReadonlyMap<string, KindPreview> {
  const { kinds } = previewPolicy({ ...snapshotOf(given), named }, today);
  return new Map(kinds.map((kind) => [kind.kind, kind]));
}

describe('previewPolicy', () => {
  it('shows names of every kind with the variables filled in', () => {
    const kinds = previewOf({ policy: { extends: 'easier', variables } });
    const shown = [...kinds].map(([kind, { examples }]) => [kind, examples[0]]);
    assert.deepEqual(shown, [
      ['version', { name: 'V100R001B010' }],
      ['external', { name: 'V100R001B010' }],
      ['tag', { name: 'V100R001B010' }],
      ['branch', { name: 'Branch_ET_PC_G1ST_20120504' }],
      ['baseline', { name: 'Baseline_ET_PC_G1ST' }],
      ['document', { name: 'Acme_ET_PC_项目计划_010', in: 'doc/**' }],
      ['package', { name: 'Acme_ET_PC_G1ST1_010', in: 'release/**' }],
    ]);
  });

  it('shows a name of every rule before two of one', () => {
    const kinds = previewOf({ policy: { extends: 'tag-kinds', variables: { 'beta-tag': 'B' } } });
    assert.deepEqual(
      kinds
        .get('tag')
        ?.examples.map(({ name }) => name)
        .slice(0, 3),
      ['1.0.0_ALPHA', '1.0.0_B', '1.0.0_RELEASE'],
    );
  });

  it('shows the extension of files, and names of folders without one', () => {
    const product = previewOf({ policy: { extends: 'product-demo' } });
    assert.equal(product.get('file')?.examples[0]?.name, 'ZS_V1.1.2_20180301.apk');
    const svn = previewOf({ policy: { extends: 'svn' } });
    assert.ok(svn.get('folder')?.examples.some(({ name }) => name === 'WH_MOOC'));
    assert.deepEqual(svn.get('layout')?.examples[0], { name: 'trunk' });
  });

  it('tells which of the names that exist would be reported, and why', () => {
    const kinds = previewOf({
      policy: { extends: 'greek' },
      files: { VERSION: '1.1.1.051021_beta\n', 'web/VERSION': '1.0\n' },
      tags: ['1.1.1.051021_beta', '1.1.2.051022_beta', 'v1.0'],
      branches: ['main', 'release/1.0'],
    });
    const counts = [...kinds.values()].map(({ kind, existing, fine }) => [kind, existing, fine]);
    assert.deepEqual(counts, [
      ['version', 2, 1],
      ['tag', 3, 2],
      ['branch', 1, 0],
      ['file', 0, 0],
    ]);
    assert.deepEqual(
      kinds.get('tag')?.findings.map(({ name, severity }) => [name, severity]),
      [['v1.0', 'error']],
    );
    const [version] = kinds.get('version')?.findings ?? [];
    assert.equal(version?.name, 'web/VERSION 1.0');
    assert.match(render(version.message, 'en'), /1\.0/);
  });

  it('tells of each version of a file by itself', () => {
    const header = '#define A_VERSION_STRING "3.1.4"\n#define B_VERSION_STRING "1.2"\n';
    const kinds = previewOf({ policy: { extends: 'three-part' }, files: { 'version.h': header } });
    const version = kinds.get('version');
    assert.deepEqual(
      version?.findings.map(({ name, message }) => [name, render(message, 'en').slice(0, 17)]),
      [['version.h 1.2', 'Cannot read "1.2"']],
    );
    assert.equal(version.fine, 1);
  });

  it('looks at files, folders and the layout as the policy does', () => {
    const folder = (path: string): NamedPath => ({ path, isFolder: true });
    const kinds = previewOf({ policy: { extends: 'svn' } }, [
      folder('trunk'),
      folder('trunk/app'),
      folder('trunk/app/doc'),
      folder('trunk/app/doc/000.项目管理'),
      folder('trunk/app/doc/old'),
    ]);
    assert.deepEqual(
      kinds.get('folder')?.findings.map(({ name }) => name),
      ['trunk/app/doc/old'],
    );
    const layout = kinds.get('layout');
    assert.ok(layout);
    assert.equal(layout.findings[0]?.name, 'branches');
    assert.equal(layout.findings.length, 10);
    assert.equal(layout.existing - layout.fine, 10);
  });

  it('shows the versions of units that have schemes of their own', () => {
    const units = {
      web: { path: 'web', version: 'semver', external: 'three-part' },
      server: { path: 'server', version: 'huawei' },
    };
    const kinds = previewOf({ policy: { units } });
    const shown = [...kinds].map(([kind, { examples }]) => [
      kind,
      ...examples.map((it) => it.name),
    ]);
    assert.deepEqual(shown, [
      ['version', '1.4.2', 'V100R001B010', '2.0.0-rc.1', 'V100R001C01B023'],
      ['external', '1.0.0', 'V1.2.3'],
    ]);
  });

  it('leaves out what a rule of the policy switches off', () => {
    const policy = { extends: 'semver', rules: { 'tag/malformed': 'off' } };
    const kinds = previewOf({ policy, tags: ['nightly'] });
    assert.deepEqual(kinds.get('tag')?.findings, []);
  });

  for (const { id } of presets) {
    it(`shows an example of every kind that a preset rules: ${id}`, () => {
      const { policy } = readPolicy(writePolicy(id, { language: 'en' }), { catalogue });
      assert.ok(policy);
      const { kinds } = previewPolicy({ ...snapshotOf({}), named: [], policy }, today);
      assert.ok(kinds.length > 0);
      for (const { kind, examples } of kinds) assert.ok(examples.length > 0, kind);
    });
  }
});
