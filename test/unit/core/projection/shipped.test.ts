import assert from 'node:assert/strict';
import { project } from '../../../../src/core/projection/project';
import type { ProjectionTarget } from '../../../../src/core/projection/targets';
import { unproject } from '../../../../src/core/projection/unproject';
import { lintProjection } from '../../../../src/core/projection/lint';
import { schemeProjection } from '../../../../src/core/projection/scheme-projections';
import { projectionTargets } from '../../../../src/core/projection/targets';
import { render } from '../../../../src/core/text/message';
import { nameOf, schemeOf } from '../catalogue/schemes';
import { projectingSchemes, shipped } from './support';

type Row = readonly [string, string, ProjectionTarget, string];

const reversible: readonly Row[] = [
  ['greek', '1.1.1.051021_beta', 'semver', '1.1.1-2.beta.20051021'],
  ['greek', '1.1.1.051021_base', 'cargo', '1.1.1-0.base.20051021'],
  ['greek', '1.1.1.051021_release', 'semver', '1.1.1+20051021'],
  ['greek', '1.1.1.051021_RC', 'pep440', '1.1.1rc20051021'],
  ['greek', '1.1.1.051021_release', 'pep440', '1.1.1.post20051021'],
  ['greek', '1.1.1.051021_alpha', 'maven', '1.1.1-alpha-1-20051021'],
  ['greek', '1.1.1.051021_beta', 'debian', '1.1.1~2.beta.20051021'],
  ['greek', '1.1.1.051021_beta', 'windows', '1.1.1.28334'],
  ['semver', '1.0.0-rc.1', 'pep440', '1.0.0rc1'],
  ['semver', '1.0.0-beta.2', 'maven', '1.0.0-beta-2'],
  ['semver', '1.0.0-rc.1', 'ruby', '1.0.0.rc.1'],
  ['semver', '1.0.0-rc.1', 'debian', '1.0.0~rc.1'],
  ['semver', '1.0.0-rc.1', 'rpm', '1.0.0~rc.1'],
  ['semver', '1.0.0-rc.1', 'go', 'v1.0.0-rc.1'],
  ['decimal', '2.0b2', 'semver', '2.0.0-beta.2'],
  ['test-publish', '1.3.1.7', 'semver', '1.3.2-test.7'],
  ['test-publish', '1.3.2.0', 'semver', '1.3.2'],
  ['calver', '2024.01.3', 'semver', '2024.1.3'],
  ['huawei', 'V100R001C01B023SP01', 'semver', '100.1.230101'],
  ['huawei', 'V100R001B010', 'windows', '100.1.10.0'],
  ['two-part', '1.12', 'semver', '1.12.0'],
  ['windows', '1.21', 'semver', '1.2.1'],
  ['medical', '1.0.1.121008', 'windows', '1.0.1.4664'],
  ['svn-tag', 'v1.0.0.33899_T1_20161009', 'semver', '1.0.0-T.33899.1.20161009'],
  ['vp', 'B8.1.0.160321', 'semver', '8.1.0+B.20160321'],
];

const lossy: readonly Row[] = [
  ['semver', '1.0.0-rc.1', 'windows', '1.0.0.0'],
  ['semver', '1.2.3', 'android-code', '1002003'],
  ['medical', '2.1.0.130601', 'external', '2.1'],
  ['greek', '1.1.1.051021_beta', 'apple', '1.1.1'],
  ['gnu', '5.0.0 build-13124', 'semver', '5.0.0+13124'],
];

describe('projections of the shipped schemes', () => {
  for (const [id, name, target, text] of [...reversible, ...lossy]) {
    it(`write ${id} "${name}" for ${target} as "${text}"`, () => {
      const scheme = schemeOf(id);
      assert.deepEqual(project(shipped(scheme, target), nameOf(scheme, name)), {
        ok: true,
        value: text,
      });
    });
  }

  for (const [id, name, target, text] of reversible) {
    it(`read ${target} "${text}" back as ${id} "${name}"`, () => {
      const back = unproject(shipped(schemeOf(id), target), text);
      assert.ok(back.ok, back.ok ? '' : render(back.reason, 'en'));
      assert.equal(back.value.name.text, name);
    });
  }

  it('say which fields are lost where they cannot be read back', () => {
    const back = unproject(shipped(schemeOf('medical'), 'external'), '2.1');
    assert.ok(!back.ok);
    assert.match(render(back.reason, 'en'), /loses corrective, build/);
  });

  it('say of what a text does not tell', () => {
    const back = unproject(shipped(schemeOf('semver'), 'windows'), '1.0.0.0');
    assert.ok(back.ok);
    assert.deepEqual(back.value.lost, ['prerelease', 'metadata']);
  });

  it('refuse what the ecosystem refuses, with why', () => {
    const scheme = schemeOf('semver');
    const written = project(shipped(scheme, 'windows'), nameOf(scheme, '1.2.70000'));
    assert.ok(!written.ok);
    assert.match(render(written.reason, 'en'), /"1\.2\.70000\.0" is not accepted.*65535/);
  });

  it('refuse a number that has no room in a sum', () => {
    const scheme = schemeOf('semver');
    const written = project(shipped(scheme, 'android-code'), nameOf(scheme, '1.2.1000'));
    assert.ok(!written.ok);
    assert.match(render(written.reason, 'en'), /patch is 1000 and there is room below 1000/);
  });

  for (const id of projectingSchemes) {
    it(`of ${id} lose and reorder nothing but what they declare`, () => {
      const scheme = schemeOf(id);
      for (const target of projectionTargets) {
        const found = schemeProjection(scheme, target);
        const problems = found ? lintProjection(found.projection) : [];
        assert.deepEqual(
          problems.map(({ message }) => render(message, 'en')),
          [],
        );
      }
    });
  }
});
