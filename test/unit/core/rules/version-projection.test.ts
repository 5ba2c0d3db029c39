import assert from 'node:assert/strict';
import type { FoundSlot } from '../../../../src/core/manifest/types';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import { fixesFor } from '../../../../src/core/rules/fixes-for';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import type { Day } from '../../../../src/core/text/day';
import { render } from '../../../../src/core/text/message';
import { unitStates } from '../../../../src/core/units/unit-states';
import { manifest, policyOf, snapshotOf } from './support';

const today = '2026-03-22' as Day;
const npm = (value: string): Partial<FoundSlot> & { readonly value: string } => ({
  value,
  ecosystem: 'semver',
});
const code = (value: string): Partial<FoundSlot> & { readonly value: string } => ({
  value,
  ecosystem: 'android-code',
  shape: 'code',
});

/** What the rules say, each with the first fix. */
function said(snapshot: RepositorySnapshot): readonly string[] {
  return checkRepository(snapshot, { today }).map((finding) => {
    const [fix] = fixesFor(finding, snapshot, today);
    const { rule, severity, message } = finding;
    return `${rule} ${severity}: ${render(message, 'en')}${fix ? ` [${fix.replacement}]` : ''}`;
  });
}

function unitVersion(snapshot: RepositorySnapshot): string | undefined {
  return unitStates(snapshot)[0]?.version;
}

describe('version/projection', () => {
  const greek = { version: 'greek' };

  it('takes a version and its projection for one and the same', () => {
    const manifests = [
      manifest('VERSION', '1.1.1.051021_beta'),
      manifest('package.json', npm('1.1.1-2.beta.20051021')),
    ];
    const snapshot = snapshotOf({ policy: policyOf(greek), manifests });
    assert.deepEqual(said(snapshot), []);
    assert.equal(unitVersion(snapshot), '1.1.1.051021_beta');
  });

  it('reads the version of a unit from a projection alone', () => {
    const manifests = [manifest('package.json', npm('1.1.1-2.beta.20051021'))];
    assert.equal(
      unitVersion(snapshotOf({ policy: policyOf(greek), manifests })),
      '1.1.1.051021_beta',
    );
  });

  it('finds a text that is the projection of no version and writes the right one', () => {
    const manifests = [
      manifest('VERSION', '1.1.1.051021_beta'),
      manifest('package.json', npm('1.1.1-beta')),
    ];
    const found = said(snapshotOf({ policy: policyOf(greek), manifests }));
    assert.equal(found.length, 1);
    assert.match(
      found[0] ?? '',
      /^version\/projection warning: .*"1\.1\.1-beta".* \[1\.1\.1-2\.beta\.20051021\]$/,
    );
  });

  it('offers the projection where the ecosystem refuses the version as it is', () => {
    const manifests = [manifest('package.json', npm('1.1.1.051021_beta'))];
    const found = said(snapshotOf({ policy: policyOf(greek), manifests }));
    assert.match(found.join('\n'), /^version\/ecosystem error: .* \[1\.1\.1-2\.beta\.20051021\]$/);
  });

  it('tells the projection of another version as drift', () => {
    const manifests = [
      manifest('VERSION', '1.1.2.051021_beta'),
      manifest('package.json', npm('1.1.1-2.beta.20051021')),
    ];
    const found = said(snapshotOf({ policy: policyOf(greek), manifests }));
    assert.match(found.join('\n'), /^version\/drift warning: .* \[1\.1\.2-2\.beta\.20051021\]$/);
  });

  it('leaves a version alone that the ecosystem takes, unless the policy projects it', () => {
    const pom = { value: '1.1.1.051021_beta', ecosystem: 'maven' } as const;
    const manifests = [manifest('VERSION', '1.1.1.051021_beta'), manifest('pom.xml', pom)];
    assert.deepEqual(said(snapshotOf({ policy: policyOf(greek), manifests })), []);
    const maven = {
      template: '{major}.{minor}.{revision}-{stage:alpha-0|alpha-1|beta|rc|final}-{date:YYYYMMDD}',
    };
    const policy = policyOf({ ...greek, projections: { maven } });
    assert.match(
      said(snapshotOf({ policy, manifests })).join('\n'),
      /^version\/projection warning: .* \[1\.1\.1-beta-20051021\]$/,
    );
  });

  it('lets a team count its codes, unless the policy computes them', () => {
    const manifests = [manifest('VERSION', '1.2.3'), manifest('build.gradle', code('57'))];
    assert.deepEqual(said(snapshotOf({ policy: policyOf({ version: 'semver' }), manifests })), []);
    const policy = policyOf({
      version: 'semver',
      projections: {
        android: { template: '{major*10000+minor*100+patch}', loses: ['prerelease', 'metadata'] },
      },
    });
    assert.match(
      said(snapshotOf({ policy, manifests })).join('\n'),
      /^version\/projection warning: .* \[10203\]$/,
    );
  });

  it('finds a wrong fourth number where the projection computes it', () => {
    const rc = { value: '1,1,1,5', ecosystem: 'windows', shape: 'numbers' } as const;
    const manifests = [manifest('VERSION', '1.1.1.051021_beta'), manifest('app.rc', rc)];
    const found = said(snapshotOf({ policy: policyOf(greek), manifests }));
    assert.match(found.join('\n'), /^version\/projection warning: .* \[1,1,1,28334\]/);
  });

  it('leaves a fourth number alone that the projection only fills up', () => {
    const rc = { value: '1,2,3,57', ecosystem: 'windows', shape: 'numbers' } as const;
    const manifests = [manifest('VERSION', '1.2.3'), manifest('app.rc', rc)];
    assert.deepEqual(said(snapshotOf({ policy: policyOf({ version: 'semver' }), manifests })), []);
  });

  it('does not take a text that loses the prerelease for the version of its unit', () => {
    const windows = { value: '1.0.0.0', ecosystem: 'windows' } as const;
    const manifests = [
      manifest('app.manifest', windows),
      manifest('package.json', npm('1.0.0-rc.1')),
    ];
    const snapshot = snapshotOf({ policy: policyOf({ version: 'semver' }), manifests });
    assert.equal(unitVersion(snapshot), '1.0.0-rc.1');
    assert.deepEqual(said(snapshot), []);
  });
});

describe('version/overflow', () => {
  const windows = (value: string): Partial<FoundSlot> & { readonly value: string } => ({
    value,
    ecosystem: 'windows',
  });

  it('names the day on which a date has no room in 16 bits any more', () => {
    const policy = policyOf({
      version: 'greek',
      projections: {
        windows: '{major}.{minor}.{revision}.{stage:rank*10000+date:days(2000-01-01)}',
      },
    });
    const manifests = [
      manifest('VERSION', '1.1.1.260321_beta'),
      manifest('app.manifest', windows('1.1.1.29576')),
    ];
    assert.deepEqual(said(snapshotOf({ policy, manifests })), [
      'version/overflow warning: From 2027-05-19 on, Windows file version has no room for the date in the version as it is written here. Change the projection before that day.',
    ]);
  });

  it('tells how many steps a number has left', () => {
    const policy = policyOf({
      version: 'semver',
      projections: {
        android: { template: '{major*10000+minor*100+patch}', loses: ['prerelease', 'metadata'] },
      },
    });
    const manifests = [manifest('VERSION', '1.97.3'), manifest('build.gradle', code('19703'))];
    assert.match(
      said(snapshotOf({ policy, manifests })).join('\n'),
      /version\/overflow warning: The number Minor of "1\.97\.3" can rise 2 more times/,
    );
  });

  it('tells that a code is near the end', () => {
    const manifests = [manifest('VERSION', '1.97.3'), manifest('build.gradle', code('2099990000'))];
    assert.match(
      said(snapshotOf({ manifests })).join('\n'),
      /version\/overflow warning: .* 2100000000, and 10000 are left/,
    );
  });
});
