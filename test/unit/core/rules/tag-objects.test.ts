import assert from 'node:assert/strict';
import type { RefObject } from '../../../../src/core/refs/ref-object';
import { checkRefs, checkRefsAgain } from '../../../../src/core/rules/check-refs';
import { atOnce } from '../../../../src/core/text/pieces';
import type { Day } from '../../../../src/core/text/day';
import { foundBy, policyOf, refObject, saidBy, snapshotOf, taggedOf } from './support';

const semver = policyOf({ tags: ['v{semver}'] });
const builtIn = snapshotOf({}).policy;
const light = refObject({ type: 'commit' });
const annotated = refObject();
const missing = refObject({ type: 'missing', target: 'missing', commit: undefined });

function of(target: RefObject['target'], type: RefObject['type'] = target): RefObject {
  return refObject({ type, target, commit: undefined });
}

describe('tag/lightweight', () => {
  it('P17: finds tags of releases and baselines that are not annotated', () => {
    const policy = policyOf({ tags: ['v{semver}'], baselines: ['baseline'] });
    const tags = { 'v1.0.0': light, 'v1.1.0': annotated, Baseline_ET_PC_ST: light };
    assert.deepEqual(foundBy('tag/lightweight', taggedOf(policy, tags)), [
      'warning refs/tags/v1.0.0',
      'warning refs/tags/Baseline_ET_PC_ST',
    ]);
  });

  it('is quiet about tags that are no releases, that lead to no commit, and of which nothing is known', () => {
    const policy = policyOf({ tags: ['v{semver}'], ignore: { tags: ['v0*'] } });
    const tags = { nightly: light, 'v0.1.0': light, 'v1.0': light, 'v1.0.0': of('tree') };
    assert.deepEqual(foundBy('tag/lightweight', taggedOf(policy, tags)), []);
    const unknown = taggedOf(policy, { 'v1.0.0': light }, { refObjects: new Map() });
    assert.deepEqual(foundBy('tag/lightweight', unknown), []);
  });

  it('is quiet without a policy', () => {
    assert.deepEqual(foundBy('tag/lightweight', taggedOf(builtIn, { 'v1.0.0': light })), []);
  });
});

describe('tag/no-commit', () => {
  const tags = {
    'v1.0.0': missing,
    'v1.1.0': of('missing', 'tag'),
    'v1.2.0': of('tree'),
    'v1.3.0': of('blob', 'tag'),
    'v1.4.0': annotated,
    'v1.5.0': light,
  };

  it('finds what is missing as an error, and trees and blobs as warnings', () => {
    assert.deepEqual(foundBy('tag/no-commit', taggedOf(semver, tags)), [
      'error refs/tags/v1.0.0',
      'error refs/tags/v1.1.0',
      'warning refs/tags/v1.2.0',
      'warning refs/tags/v1.3.0',
    ]);
    assert.match(saidBy('tag/no-commit', taggedOf(semver, { x: of('tree') })), /leads to a tree/);
  });

  it('finds only what is missing without a policy', () => {
    assert.deepEqual(foundBy('tag/no-commit', taggedOf(builtIn, tags)), [
      'error refs/tags/v1.0.0',
      'error refs/tags/v1.1.0',
    ]);
  });

  it('leaves alone what the policy ignores', () => {
    const policy = policyOf({ tags: ['v{semver}'], ignore: { tags: ['key'] } });
    assert.deepEqual(foundBy('tag/no-commit', taggedOf(policy, { key: of('blob') })), []);
  });
});

describe('tag/moved', () => {
  const ids = (tags: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(Object.entries(tags).map(([name, id]) => [`refs/tags/${name}`, id]));
  const tags = { 'v1.0.0': annotated, 'v1.1.0': annotated, 'v1.2.0': annotated, latest: light };

  it('finds tags that hold another object on a remote, for each remote', () => {
    const remoteTags = [
      { remote: 'origin', tags: ids({ 'v1.0.0': 'other', 'v1.1.0': 'v1.1.0', 'v2.0.0': 'new' }) },
      { remote: 'mirror', tags: ids({ 'v1.0.0': 'other', latest: 'elsewhere' }) },
      { remote: 'gone', problem: { en: '', 'zh-cn': '', parameters: {} } as never },
    ];
    const snapshot = taggedOf(semver, tags, { remoteTags });
    assert.deepEqual(foundBy('tag/moved', snapshot), [
      'error refs/tags/v1.0.0',
      'error refs/tags/v1.0.0',
      'error refs/tags/latest',
    ]);
    assert.match(saidBy('tag/moved', snapshot), /v1\.0\.0 here and other on origin/);
    const policy = policyOf({ tags: ['v{semver}'], ignore: { tags: ['latest'] } });
    assert.equal(foundBy('tag/moved', taggedOf(policy, tags, { remoteTags })).length, 2);
  });

  it('is looked for again, and nothing else is, when the remotes have answered', () => {
    const before = taggedOf(semver, { 'v1.0.0': light, 'v1.0': annotated });
    const findings = atOnce(checkRefs(before));
    const { git } = before;
    assert.ok(git);
    const remoteTags = [{ remote: 'origin', tags: ids({ 'v1.0.0': 'other' }) }];
    const after = { ...before, git: { ...git, remoteTags } };
    const again = atOnce(checkRefsAgain(after, { snapshot: before, findings }));
    assert.deepEqual(again.slice(0, -1), findings);
    assert.equal(again.at(-1)?.rule, 'tag/moved');
    assert.equal(atOnce(checkRefsAgain({ ...before }, { snapshot: before, findings })), findings);
  });

  it('is quiet before somebody has asked the remotes', () => {
    assert.deepEqual(foundBy('tag/moved', taggedOf(semver, tags)), []);
  });
});

describe('tag/date', () => {
  const svn = policyOf({ tags: ['svn-tag'] });
  const day = (text: string): Day => text as Day;
  const between = refObject({ committedOn: day('2016-09-09'), madeOn: day('2016-09-11') });
  const single = (text: string): RefObject =>
    refObject({ type: 'commit', committedOn: day(text), madeOn: day(text) });

  const table: readonly [string, string, RefObject, boolean][] = [
    ['the day before the commit', 'v1.0.0_T1_20160908', between, true],
    ['the day of the commit', 'v1.0.0_T1_20160909', between, false],
    ['a day between both', 'v1.0.0_T1_20160910', between, false],
    ['the day of the tag', 'v1.0.0_T1_20160911', between, false],
    ['the day after the tag', 'v1.0.0_T1_20160912', between, true],
    ['another day than that of the commit', 'v1.0.0_T1_20160910', single('2016-09-09'), true],
    ['the day of a lightweight tag', 'v1.0.0_T1_20160909', single('2016-09-09'), false],
    [
      'a day between a tagger in the west and a committer in the east',
      'v1.0.0_T1_20160909',
      refObject({ committedOn: day('2016-09-10'), madeOn: day('2016-09-09') }),
      false,
    ],
    ['any day where none is known', 'v1.0.0_T1_20160908', annotated, false],
    ['any day of a tag of a tree', 'v1.0.0_T1_20160908', of('tree'), false],
  ];
  for (const [title, tag, object, isWrong] of table) {
    it(`${isWrong ? 'finds' : 'accepts'} ${title}`, () => {
      const found = foundBy('tag/date', taggedOf(svn, { [tag]: object }));
      assert.deepEqual(found, isWrong ? [`warning refs/tags/${tag}`] : []);
    });
  }

  it('says which days would do', () => {
    const both = taggedOf(svn, { 'v1.0.0_T1_20160908': between });
    assert.match(saidBy('tag/date', both), /day 20160908 .* of 2016-09-09 and 2016-09-11\./);
    const one = taggedOf(svn, { 'v1.0.0_T1_20160908': single('2016-09-09') });
    assert.match(saidBy('tag/date', one), /its commit is of 2016-09-09\./);
  });

  it('looks at the day in a nested version, and at one without a year', () => {
    const policy = policyOf({
      tags: ['desktop-{version}'],
      version: { scheme: 'greek', date: 'MMDD' },
    });
    const tags = (year: string): Readonly<Record<string, RefObject>> => ({
      'desktop-1.0.0.0909_alpha': single(`${year}-09-09`),
      'desktop-1.0.1.0910_alpha': single(`${year}-09-11`),
    });
    for (const year of ['2016', '2024']) {
      assert.deepEqual(foundBy('tag/date', taggedOf(policy, tags(year))), [
        'warning refs/tags/desktop-1.0.1.0910_alpha',
      ]);
    }
    const long = refObject({ committedOn: day('2015-12-30'), madeOn: day('2016-01-02') });
    const around = { 'desktop-1.0.0.0101_alpha': long, 'desktop-1.0.0.0615_alpha': long };
    assert.deepEqual(foundBy('tag/date', taggedOf(policy, around)), [
      'warning refs/tags/desktop-1.0.0.0615_alpha',
    ]);
  });

  it('is quiet about days that a step leaves as they are, or that no step sets', () => {
    const far = single('2020-01-01');
    const calendar = policyOf({ tags: ['calver'] });
    assert.deepEqual(foundBy('tag/date', taggedOf(calendar, { '2016.09.1': far })), []);
    const patched = policyOf({ tags: ['vp'] });
    const vp = { 'V1.0.0.20160909': far, 'V1.0.0.20160909P1': far };
    assert.deepEqual(foundBy('tag/date', taggedOf(patched, vp)), [
      'warning refs/tags/V1.0.0.20160909',
    ]);
    const own = policyOf({
      tags: ['plan'],
      schemes: {
        plan: { forms: ['plan-{date}'], fields: { date: { type: 'date', layouts: ['YYYYMMDD'] } } },
      },
    });
    assert.deepEqual(foundBy('tag/date', taggedOf(own, { 'plan-20160909': far })), []);
  });

  it('does not tell once more what sequence/date tells', () => {
    const tags = {
      'v1.0.0_T1_20160909': { ...single('2016-09-09'), madeAt: 1 },
      'v1.0.0_R1_20160901': { ...single('2016-09-10'), madeAt: 2 },
    };
    const snapshot = taggedOf(svn, tags);
    assert.equal(foundBy('sequence/date', snapshot).length, 1);
    assert.deepEqual(foundBy('tag/date', snapshot), []);
    const policy = policyOf({ tags: ['svn-tag'], rules: { 'sequence/date': 'off' } });
    assert.deepEqual(foundBy('tag/date', taggedOf(policy, tags)), [
      'warning refs/tags/v1.0.0_R1_20160901',
    ]);
  });
});
