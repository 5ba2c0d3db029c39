import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { nameMarks } from '../../../../src/core/refs/name-marks';
import { compileScheme, type Scheme } from '../../../../src/core/scheme';

function shipped(id: string): Scheme {
  const data = catalogue.get(id);
  const { scheme } = data
    ? compileScheme(data, { resolve: (other) => catalogue.get(other) })
    : { scheme: undefined };
  assert.ok(scheme, id);
  return scheme;
}

describe('what a version is by the marks of its scheme', () => {
  for (const [id, name, role] of [
    ['semver', '1.4.2', 'release'],
    ['semver', '2.0.0-rc.1', 'stage'],
    ['semver', '2.0.0+build', 'release'],
    ['greek', '1.1.1.051021_base', 'stage'],
    ['greek', '1.1.1.051021_RC', 'stage'],
    ['greek', '1.1.1.051021_release', 'release'],
    ['decimal', '2.0rc2', 'stage'],
    ['decimal', '2.0', 'release'],
    ['huawei', 'V100R001B010', 'stage'],
    ['huawei', 'V100R001C01B023', 'customer'],
    ['huawei', 'V100R001C01B023SP01', 'patch'],
    ['svn-tag', 'v1.0.0_T1_20161009', 'stage'],
    ['svn-tag', 'v1.0.0_R1_20161109', 'release'],
    ['test-publish', '1.3.1.7', 'stage'],
    ['test-publish', '1.3.2.0', 'release'],
    ['vp', 'V8.1.0.20160321P2', 'patch'],
    ['vp', 'B8.1.0.160321', 'release'],
    ['product-demo', 'YS_V0.1.0_20180301', 'stage'],
    ['product-demo', 'ZS_V1.1.2_20180301', 'release'],
    ['dotnet', '1.0.3705.0', 'release'],
    ['dotnet', '1.0.3705.2', 'patch'],
    ['calver', '2024.01.0', 'release'],
    ['three-part', '1.0.0', 'release'],
    ['eulaid', 'WB.4_PRO_RTL_CN', 'stage'],
  ] as const) {
    it(`${id} reads ${name} as ${role}`, () => {
      assert.equal(nameMarks(shipped(id)).roleOf(name), role);
    });
  }

  it('gives a name and its hot patches the same text, and others another', () => {
    const { patched, hasPatches } = nameMarks(shipped('huawei'));
    const base = patched('V100R001C01B023');
    assert.equal(hasPatches, true);
    assert.equal(patched('V100R001C01B023SP01'), base);
    assert.equal(patched('V100R001C01B023SP02'), base);
    assert.notEqual(patched('V100R001C01B024SP01'), base);
    assert.notEqual(patched('V100R001USAC01B023SP01'), base);
    assert.equal(patched('nonsense'), undefined);
  });

  it('tells iteration and stage of baselines', () => {
    const { valueOf } = nameMarks(shipped('baseline'));
    assert.equal(valueOf('Baseline_ET_PC_G2SDV_20120504', 'iteration'), '2');
    assert.equal(valueOf('Baseline_ET_PC_G2SDV_20120504', 'stage'), 'SDV');
    assert.equal(valueOf('Baseline_ET_PC_Plan', 'iteration'), undefined);
  });

  it('says of a scheme without marks that every name is a release', () => {
    const { scheme } = compileScheme(
      { ...shipped('semver').data, marks: {} },
      { resolve: () => undefined },
    );
    assert.ok(scheme);
    assert.equal(nameMarks(scheme).roleOf('1.0.0-rc.1'), 'release');
  });

  it('refuses a mark of a field that is not there, and one that is none', () => {
    const { data } = shipped('semver');
    const wrong = { ...data, marks: { nothing: 'stage' as const } };
    assert.deepEqual(
      compileScheme(wrong, { resolve: () => undefined }).problems.map(({ path }) => path),
      [['marks', 'nothing']],
    );
    const other = { ...data, marks: { prerelease: 'trial' } } as unknown as typeof data;
    assert.deepEqual(
      compileScheme(other, { resolve: () => undefined }).problems.map(({ path }) => path),
      [['marks', 'prerelease']],
    );
  });
});
