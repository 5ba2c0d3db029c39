import assert from 'node:assert/strict';
import {
  nextBaselineNames,
  nextBranchNames,
  nextTagNames,
} from '../../../../src/core/plan/next-names';
import { planBaseline } from '../../../../src/core/plan/plan-baseline';
import { planBranch, planTag } from '../../../../src/core/plan/plan-ref';
import { tagMessageFor } from '../../../../src/core/plan/tag-message';
import { checkRefName } from '../../../../src/core/refs/check-ref-name';
import { day, head, reasonOf, snapshotOf, valueOf } from './snapshots';

const today = day('2024-05-06');
const annotation = 'A release';
const packageJson = '{ "version": "1.2.3" }';

describe('planTag', () => {
  it('makes an annotated tag at HEAD', () => {
    const plan = valueOf(planTag(snapshotOf({}), { name: 'v1.2.3', message: annotation }));
    assert.deepEqual(plan.steps, [
      {
        type: 'create-ref',
        ref: 'refs/tags/v1.2.3',
        target: 'HEAD',
        annotation: 'A release\n\nVersion-Scheme: semver\n',
      },
    ]);
  });

  const refusals: readonly (readonly [string, Parameters<typeof snapshotOf>[0], string, RegExp])[] =
    [
      ['a name that exists', { tags: ['v1.0.0'] }, 'v1.0.0', /"v1\.0\.0": it exists already/],
      ['a name below an existing one', { tags: ['v1.0.0'] }, 'v1.0.0/x', /./],
      ['a name that is none of the scheme', { policy: { extends: 'semver' } }, 'v1.2', /./],
      ['a name that no rule covers', { policy: { extends: 'huawei' } }, 'nightly', /./],
      ['an option', {}, '-d', /begins with "-"/],
      ['a range', {}, 'a..b', /"\.\."/],
      ['a reflog', {}, 'a@{1}', /@\{/],
      ['a control character', {}, 'a\u001bb', /control character/],
      ['10,000 characters', {}, 'x'.repeat(10_000), /at most/],
      ['nothing', {}, '', /empty/],
      ['HEAD during a rebase', { git: { pending: 'rebase' } }, 'v1.0.0', /rebase is not finished/],
      [
        'HEAD before the first commit',
        { git: { head: { branch: 'refs/heads/main' } } },
        'v1.0.0',
        /no commit yet/,
      ],
      ['without Git', { git: false }, 'v1.0.0', /no Git repository/],
    ];
  for (const [title, given, name, says] of refusals) {
    it(`refuses ${title}`, () => {
      assert.match(reasonOf(planTag(snapshotOf(given), { name, message: annotation })), says);
    });
  }

  it('refuses an empty message', () => {
    assert.match(
      reasonOf(planTag(snapshotOf({}), { name: 'v1.0.0', message: ' \n' })),
      /message is empty/,
    );
  });

  it('tags a commit on a detached HEAD and in a bare repository', () => {
    for (const git of [{ head: { commit: head } }, { bare: true }]) {
      assert.equal(
        reasonOf(planTag(snapshotOf({ git }), { name: 'v1.0.0', message: annotation })),
        'ok',
      );
    }
  });

  it('tags a named commit also during a rebase', () => {
    const snapshot = snapshotOf({ git: { pending: 'rebase' } });
    const result = planTag(snapshot, { name: 'v1.0.0', message: annotation, target: head });
    assert.equal(reasonOf(result), 'ok');
  });
});

describe('planBranch and planBaseline', () => {
  const snapshot = snapshotOf({
    policy: { extends: 'easier', variables: { company: 'E', project: 'ET', terminal: 'PC' } },
  });

  it('make a branch without and a baseline with a message', () => {
    const branch = valueOf(planBranch(snapshot, { name: 'Branch_ET_PC_G1ST_20240506' }));
    assert.deepEqual(branch.steps, [
      { type: 'create-ref', ref: 'refs/heads/Branch_ET_PC_G1ST_20240506', target: 'HEAD' },
    ]);
    const name = 'Baseline_ET_PC_G1ST_20240506';
    const baseline = valueOf(planBaseline(snapshot, { name, message: annotation, paths: [] }));
    assert.deepEqual(baseline.steps, [
      { type: 'create-ref', ref: `refs/tags/${name}`, target: 'HEAD', annotation: 'A release\n' },
    ]);
  });

  it('hold names to the policy', () => {
    const name = 'Baseline_ET_PC_nowhere';
    assert.notEqual(
      reasonOf(planBaseline(snapshot, { name, message: annotation, paths: [] })),
      'ok',
    );
    assert.notEqual(reasonOf(planBranch(snapshot, { name: 'Branch_ET' })), 'ok');
    const none = planBaseline(snapshotOf({}), { name, message: annotation, paths: [] });
    assert.match(reasonOf(none), /no rule for baselines/);
  });
});

describe('the next names', () => {
  it('begin with the tag of the current version when no tag carries it', () => {
    const files = { 'package.json': packageJson };
    const names = nextTagNames(snapshotOf({ files, tags: ['v1.2.2'] }), { today });
    assert.deepEqual(names[0], {
      name: 'v1.2.3',
      title: { en: 'Current version', 'zh-cn': '当前版本' },
      unit: '.',
    });
    assert.ok(names.some(({ name, event }) => name === 'v1.3.0' && event === 'minor'));
  });

  it('follow the newest tag by the scheme’s order when the version has its tag', () => {
    const files = { 'package.json': '{ "version": "1.10.0" }' };
    const snapshot = snapshotOf({ files, tags: ['v1.9.0', 'v1.10.0', 'v1.2.0'] });
    const names = nextTagNames(snapshot, { today }).map(({ name }) => name);
    assert.deepEqual(names.slice(0, 3), ['v2.0.0', 'v1.11.0', 'v1.10.1']);
  });

  it('are of the unit that is asked for', () => {
    const policy = {
      version: 'semver',
      units: { api: { path: 'api' }, web: { path: 'web' } },
      tags: ['{unit}-v{version}'],
    };
    const files = { 'api/package.json': packageJson, 'web/package.json': packageJson };
    const names = nextTagNames(snapshotOf({ policy, files }), { today, unit: 'api' });
    assert.deepEqual(
      names.map(({ name, unit }) => [name, unit]),
      [['api-v1.2.3', 'api']],
    );
  });

  it('are legal in Git and new', () => {
    const files = { VERSION: 'V100R001C01B010\n' };
    const tags = ['V100R001C01B010', 'V100R001B020'];
    const snapshot = snapshotOf({ policy: { extends: 'huawei' }, files, tags });
    const names = nextTagNames(snapshot, { today }).map(({ name }) => name);
    assert.ok(names.length > 0);
    for (const name of names) {
      assert.equal(checkRefName(name), undefined);
      assert.equal(tags.includes(name), false);
      assert.equal(reasonOf(planTag(snapshot, { name, message: annotation })), 'ok');
    }
  });

  const easier = { extends: 'easier', variables: { company: 'E', project: 'ET', terminal: 'PC' } };

  it('of the first baseline and branch have their fields from the policy’s variables', () => {
    const snapshot = snapshotOf({ policy: easier });
    const [baseline] = nextBaselineNames(snapshot, { today });
    assert.match(baseline?.name ?? '', /^Baseline_ET_PC_\w+_20240506$/);
    const [branch] = nextBranchNames(snapshot, { today });
    assert.match(branch?.name ?? '', /^Branch_ET_PC_.*20240506$/);
    const name = baseline?.name ?? '';
    assert.equal(reasonOf(planBaseline(snapshot, { name, message: annotation, paths: [] })), 'ok');
  });

  it('of a baseline follow the newest one', () => {
    const tags = ['Baseline_ET_PC_G1CODE_20240401', 'Baseline_ET_PC_Plan_20240301'];
    const names = nextBaselineNames(snapshotOf({ policy: easier, tags }), { today });
    assert.ok(
      names.some(({ name, event }) => event === 'stage' && name === 'Baseline_ET_PC_G1ST_20240506'),
      JSON.stringify(names),
    );
  });

  it('of a release branch carry the current version', () => {
    const files = { 'package.json': packageJson };
    const names = nextBranchNames(snapshotOf({ policy: { extends: 'semver' }, files }), { today });
    assert.equal(names[0]?.name, 'release/1.2.3');
  });

  it('of a release branch carry the line of the current version where the rule says so', () => {
    const files = { 'package.json': packageJson };
    const policy = { version: 'semver', branches: 'release/{line}' };
    for (const [branches, expected] of [
      [[], ['release/1.2']],
      [['release/1.1'], ['release/1.2']],
      [['release/1.2'], []],
    ] as const) {
      const names = nextBranchNames(snapshotOf({ policy, files, branches }), { today });
      assert.deepEqual(
        names.map(({ name }) => name),
        expected,
      );
    }
  });
});

describe('the message that is offered for a tag', () => {
  const changelog = '## 1.2.3\n- 甲\n\n## 1.2.2\n';
  const cases: readonly (readonly [string, string])[] = [
    ['v1.2.3', 'Release 1.2.3\n\n- 甲'],
    ['v1.2.2', 'Release 1.2.2'],
    ['nightly', 'nightly'],
  ];
  for (const [name, expected] of cases) {
    it(`tells what is in ${name}`, () => {
      assert.equal(tagMessageFor(snapshotOf({ changelog }), name), expected);
    });
  }
});
