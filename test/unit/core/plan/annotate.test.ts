import assert from 'node:assert/strict';
import { annotate, type AnnotationRequest } from '../../../../src/core/plan/annotate';
import { planBump } from '../../../../src/core/plan/plan-bump';
import { day, reasonOf, snapshotOf, valueOf } from './snapshots';

const units = {
  app: { path: '', version: 'semver' },
  server: { path: 'server', version: { scheme: 'greek', date: 'MMDD' } },
};
const several = {
  units,
  tags: [
    { template: 'app-v{version}', unit: 'app' },
    { template: 'server-{version}', unit: 'server' },
  ],
};

const annotated = (policy: object | undefined, request: AnnotationRequest): string =>
  valueOf(annotate(snapshotOf(policy ? { policy } : {}).policy, request)).text;

describe('the annotation of a tag', () => {
  const cases: readonly (readonly [string, object | undefined, string, string])[] = [
    ['the scheme without a policy', undefined, 'v1.2.3', 'Version-Scheme: semver'],
    ['nothing of a name that no rule reads', undefined, 'nightly', ''],
    ['the scheme of a preset', { extends: 'huawei' }, 'V100R001C01B023', 'Version-Scheme: huawei'],
    [
      'a scheme with its options',
      { version: { scheme: 'greek', date: 'MMDD' }, tags: ['v{version}'] },
      'v1.1.1.1021_beta',
      'Version-Scheme: greek(date=MMDD)',
    ],
    [
      'the only unit of a policy',
      { units: { app: { path: '', version: 'semver' } }, tags: ['v{version}'] },
      'v1.2.3',
      'Version-Unit: app\nVersion-Scheme: semver',
    ],
    [
      'nothing of a baseline that carries no version',
      { extends: 'baseline' },
      'Baseline_ET_PC_G1ST',
      '',
    ],
    [
      'the scheme of a baseline that carries one',
      { extends: 'tag-kinds' },
      '1.2.0_BASELINE',
      'Version-Scheme: three-part',
    ],
  ];
  for (const [title, policy, name, trailers] of cases) {
    it(`tells ${title}`, () => {
      const text = trailers === '' ? 'R\n' : `R\n\n${trailers}\n`;
      assert.equal(annotated(policy, { name, message: 'R' }), text);
    });
  }

  it('tells the unit of the rule that reads the name, with its scheme', () => {
    assert.match(
      annotated(several, { name: 'server-1.1.1.1021_beta', message: 'R' }),
      /\n\nVersion-Unit: server\nVersion-Scheme: greek\(date=MMDD\)\n$/,
    );
  });

  it('tells who decided, all of them', () => {
    const decidedBy = ['Li Lei', 'Han Meimei'];
    assert.match(
      annotated(undefined, { name: 'v1.2.3', message: 'R', decidedBy }),
      /\nDecided-By: Li Lei\nDecided-By: Han Meimei\n$/,
    );
  });

  it('keeps the trailers of a person, and their word on the scheme', () => {
    const message = 'R\n\nFixes: 12\nVersion-Scheme: mine';
    assert.equal(annotated(undefined, { name: 'v1.2.3', message }), `${message}\n`);
  });

  it('refuses somebody without a name, and an empty message', () => {
    const { policy } = snapshotOf({});
    const request = { name: 'v1.2.3', message: 'R', decidedBy: [' '] };
    assert.match(reasonOf(annotate(policy, request)), /who decided.*the name is empty/);
    const empty = annotate(policy, { name: 'v1.2.3', message: '\n' });
    assert.match(reasonOf(empty), /message is empty/);
  });

  it('is that of the unit which is bumped', () => {
    const snapshot = snapshotOf({
      policy: { units: { app: { path: '', version: 'semver' } }, tags: ['v{version}'] },
      files: { 'package.json': '{ "version": "1.2.3" }' },
      changelog: '# Changelog\n\n## [Unreleased]\n\n- More\n',
    });
    const request = { unit: 'app', event: 'minor', today: day('2024-05-06') };
    const plan = valueOf(
      planBump(snapshot, { ...request, commit: true, tag: true, decidedBy: ['Li'] }),
    );
    const without = planBump(snapshot, { ...request, decidedBy: ['Li'] });
    assert.match(reasonOf(without), /who decided \(Li\): it stands in a tag, and none is made/);
    const step = plan.steps.find(({ type }) => type === 'create-ref');
    assert.equal(
      step?.type === 'create-ref' ? step.annotation : undefined,
      'Release 1.3.0\n\n- More\n\nVersion-Unit: app\nVersion-Scheme: semver\nDecided-By: Li\n',
    );
  });
});
