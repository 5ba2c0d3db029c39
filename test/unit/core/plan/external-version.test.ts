import assert from 'node:assert/strict';
import { externalSchemeFor } from '../../../../src/core/plan/external-version';
import { planBump } from '../../../../src/core/plan/plan-bump';
import { planBaseline } from '../../../../src/core/plan/plan-baseline';
import { planTag } from '../../../../src/core/plan/plan-ref';
import type { Plan } from '../../../../src/core/plan/types';
import { render } from '../../../../src/core/text/message';
import { day, reasonOf, snapshotOf, valueOf } from './snapshots';

const policy = { version: 'semver', tags: ['v{version}'], external: 'huawei' };
const files = { VERSION: '1.4.0\n' };
const external = 'V100R001C01B023';
const annotationOf = ({ steps }: Plan): string | undefined =>
  steps.flatMap((step) => (step.type === 'create-ref' ? (step.annotation ?? '') : []))[0];

describe('an external version', () => {
  const snapshot = snapshotOf({ policy, files });

  it('is recorded in the annotation of a tag', () => {
    const plan = valueOf(planTag(snapshot, { name: 'v1.4.0', message: 'Release 1.4.0', external }));
    assert.equal(
      annotationOf(plan),
      `Release 1.4.0\n\nVersion-Scheme: semver\nExternal-Version: ${external}\n`,
    );
    assert.deepEqual(plan.notes, []);
  });

  it('is recorded with the tag of a bump', () => {
    const request = {
      unit: '.',
      event: 'minor',
      today: day('2024-02-29'),
      commit: true,
      tag: true,
    };
    const plan = valueOf(planBump(snapshot, { ...request, external }));
    assert.equal(
      annotationOf(plan),
      `Release 1.5.0\n\nVersion-Scheme: semver\nExternal-Version: ${external}\n`,
    );
    const without = planBump(snapshot, { ...request, tag: false, external });
    assert.match(reasonOf(without), /it stands in a tag, and none is made/);
  });

  it('is missed in the preview where none is given', () => {
    const plan = valueOf(planTag(snapshot, { name: 'v1.4.0', message: 'Release 1.4.0' }));
    assert.equal(annotationOf(plan), 'Release 1.4.0\n\nVersion-Scheme: semver\n');
    assert.match(plan.notes.map((note) => render(note, 'en')).join(), /^No external version/);
  });

  it('is recorded with a baseline', () => {
    const baseline = { name: 'Baseline_ET_PC_G1ST', message: 'ST is over', external, paths: [] };
    const easier = snapshotOf({
      policy: { extends: 'easier', external: 'huawei' },
    });
    assert.match(
      annotationOf(valueOf(planBaseline(easier, baseline))) ?? '',
      /\n\nExternal-Version: V100R001C01B023\n$/,
    );
  });

  const refused: readonly [string, object, string, string, RegExp][] = [
    ['it is malformed', policy, 'v1.4.0', 'V100', /"V100": it is no name of Huawei/],
    ['the policy knows none', { tags: ['v{semver}'] }, 'v1.4.0', external, /does not say/],
    [
      'the tag is one itself',
      { extends: 'huawei', external: 'huawei' },
      external,
      external,
      /an external version itself/,
    ],
    [
      'it holds a line end',
      policy,
      'v1.4.0',
      `${external}\nSigned-off-by: me`,
      /control character/,
    ],
  ];
  for (const [title, data, name, version, reason] of refused) {
    it(`is refused where ${title}`, () => {
      const plan = planTag(snapshotOf({ policy: data }), { name, message: 'R', external: version });
      assert.match(reasonOf(plan), reason);
    });
  }
});

describe('externalSchemeFor', () => {
  const units = {
    server: { path: 'server', external: 'huawei' },
    web: { path: 'web', external: { scheme: 'greek', date: 'MMDD' } },
    docs: { path: 'docs' },
  };
  const { policy: read } = snapshotOf({
    policy: { version: 'semver', tags: ['{unit}-v{version}'], units, external: 'product-demo' },
  });

  const schemes: readonly [string, string | undefined][] = [
    ['server-v1.0.0', 'huawei'],
    ['web-v1.0.0', 'greek'],
    ['docs-v1.0.0', 'product-demo'],
    ['nightly', 'product-demo'],
  ];
  for (const [name, scheme] of schemes) {
    it(`is the one of the unit, else the policy's: ${name}`, () => {
      assert.equal(externalSchemeFor(read, name)?.id, scheme);
    });
  }
});
