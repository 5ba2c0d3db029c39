import assert from 'node:assert/strict';
import {
  planBaseline,
  readGate,
  type NewBaselineRequest,
} from '../../../../src/core/plan/plan-baseline';
import { tagMessageFor } from '../../../../src/core/plan/tag-message';
import { reasonOf, snapshotOf, valueOf } from './snapshots';

const policy = {
  extends: 'easier',
  variables: { company: 'E', project: 'ET', terminal: 'PC' },
  items: { 项目计划: 'doc/*项目计划*', 源程序: ['src/**', 'lib/**'] },
  roles: { 'project-manager': { people: ['李雷'] } },
  milestones: [
    { stage: 'Plan', requires: ['项目计划'] },
    { stage: 'CODE', requires: ['源程序', 'CHANGELOG.md'] },
    { stage: 'st', title: '自测', confirm: ['Plan completed', '度量数据已分析'] },
    { stage: 'SDV', iteration: 2 },
  ],
};
const whole = ['doc/Easier_ET_PC_项目计划_011.doc', 'lib/a.c', 'CHANGELOG.md'];
const reached = ['Baseline_ET_PC_Plan', 'Baseline_ET_PC_G1CODE'];

type Evidence = NonNullable<NewBaselineRequest['evidence']>;
interface Row {
  readonly title: string;
  readonly name: string;
  readonly tags?: readonly string[];
  readonly paths?: readonly string[];
  readonly evidence?: Evidence;
  readonly missing: readonly string[];
}

const both = { confirmed: ['plan completed', '度量数据已分析'] };
const rows: readonly Row[] = [
  { title: 'a milestone that is complete', name: 'Baseline_ET_PC_Plan', missing: [] },
  {
    title: 'P22: one item missing from the commit',
    name: 'Baseline_ET_PC_Plan',
    paths: ['CHANGELOG.md'],
    missing: ['item 项目计划'],
  },
  {
    title: 'an item whose files are somewhere else, and a glob without a file',
    name: 'Baseline_ET_PC_G1CODE',
    tags: ['Baseline_ET_PC_Plan'],
    paths: ['other/a.c'],
    missing: ['item 源程序', 'file CHANGELOG.md'],
  },
  {
    title: 'an earlier milestone without a baseline',
    name: 'Baseline_ET_PC_G1CODE',
    missing: ['milestone Plan'],
  },
  {
    title: 'an earlier milestone of another project',
    name: 'Baseline_ET_PC_G1CODE',
    tags: ['Baseline_ET_Mob_Plan', 'Baseline_ET_PC_项目计划_G1Plan'],
    missing: ['milestone Plan'],
  },
  {
    title: 'an earlier milestone of another iteration',
    name: 'Baseline_ET_PC_G2ST',
    tags: reached,
    evidence: both,
    missing: ['milestone CODE'],
  },
  {
    title: 'points that nobody confirmed',
    name: 'Baseline_ET_PC_G1ST_20240506',
    tags: reached,
    evidence: { confirmed: ['PLAN COMPLETED'] },
    missing: ['confirm 度量数据已分析'],
  },
  {
    title: 'points that are all confirmed, in other letters of the stage',
    name: 'Baseline_ET_PC_G1st',
    tags: reached,
    evidence: both,
    missing: [],
  },
  { title: 'a milestone of another iteration alone', name: 'Baseline_ET_PC_G1SDV', missing: [] },
  {
    title: 'a milestone of its iteration',
    name: 'Baseline_ET_PC_G2SDV',
    tags: reached,
    missing: ['milestone CODE', 'milestone ST'],
  },
  { title: 'a stage that is no milestone', name: 'Baseline_ET_PC_G1release', missing: [] },
  {
    title: 'an item without review and confirmation',
    name: 'Baseline_ET_PC_项目计划_G1ST',
    missing: ['review 项目计划', 'confirmation 项目计划'],
  },
  {
    title: 'P23: an item that was reviewed and not confirmed',
    name: 'Baseline_ET_PC_项目计划_G1ST',
    evidence: { reviewedBy: '韩梅梅' },
    missing: ['confirmation 项目计划'],
  },
  {
    title: 'an item that is not in the commit',
    name: 'Baseline_ET_PC_项目计划_G1ST',
    paths: [],
    evidence: { reviewedBy: 'a', confirmedBy: 'b' },
    missing: ['item 项目计划'],
  },
  {
    title: 'an item that the policy does not know',
    name: 'Baseline_ET_PC_度量表_G1ST',
    paths: [],
    evidence: { reviewedBy: 'a', confirmedBy: 'b' },
    missing: [],
  },
];

const message = 'Baseline';
const snapshotWith = (tags: readonly string[] = []): ReturnType<typeof snapshotOf> =>
  snapshotOf({ policy, tags });

describe('the gate of a baseline', () => {
  for (const { title, name, tags, paths = whole, evidence, missing } of rows) {
    it(`finds ${missing.length === 0 ? 'nothing missing at' : 'what is missing:'} ${title}`, () => {
      const snapshot = snapshotWith(tags);
      const request = { name, message, paths, ...(evidence && { evidence }) };
      const found = readGate(snapshot, request).missing.map(({ kind, what }) => `${kind} ${what}`);
      assert.deepEqual(found, missing);
      const reason = reasonOf(planBaseline(snapshot, request));
      if (missing.length === 0) assert.equal(reason, 'ok');
      else assert.match(reason, /^Cannot create baseline .*something is missing/);
    });
  }

  it('tells who can supply what, with the people of the policy', () => {
    const request = { name: 'Baseline_ET_PC_G1ST', message, paths: whole };
    const reason = reasonOf(planBaseline(snapshotWith(reached), request));
    assert.match(reason, /"Plan completed" is not confirmed\. .*Project manager \(PM\) \(李雷\)/);
  });

  it('records what was missing and why the baseline is made nevertheless', () => {
    const request = { name: 'Baseline_ET_PC_Plan', message, paths: [], override: 'agreed with PM' };
    const plan = valueOf(planBaseline(snapshotWith(), request));
    const [step] = plan.steps;
    assert.equal(
      step?.type === 'create-ref' && step.annotation,
      'Baseline\n\nGate-Missing: item 项目计划\nGate-Override: agreed with PM\n',
    );
    assert.equal(plan.notes.length, 1 + 1, 'the external version and what is missing');
  });

  it('records who vouches for what', () => {
    const evidence = { reviewedBy: '韩梅梅', confirmedBy: '客户' };
    const request = { name: 'Baseline_ET_PC_项目计划_G1ST', message, paths: whole, evidence };
    const [step] = valueOf(planBaseline(snapshotWith(), request)).steps;
    assert.equal(
      step?.type === 'create-ref' && step.annotation,
      'Baseline\n\nReviewed-By: 韩梅梅\nConfirmed-By: 客户\n',
    );
  });

  const refusals: readonly [string, Partial<NewBaselineRequest>, RegExp][] = [
    ['an empty reason', { override: ' ' }, /the reason is empty/],
    [
      'the confirmation of what nobody asks for',
      { evidence: { confirmed: ['weather'] } },
      /Cannot confirm "weather"/,
    ],
  ];
  for (const [title, more, says] of refusals) {
    it(`refuses ${title}`, () => {
      const request = { name: 'Baseline_ET_PC_Plan', message, paths: whole, ...more };
      assert.match(reasonOf(planBaseline(snapshotWith(), request)), says);
    });
  }

  it('asks nothing of a team that lists no milestones', () => {
    const snapshot = snapshotOf({ policy: { extends: 'baseline' } });
    const request = { name: 'Baseline_ET_PC_G1ST', message, paths: [] };
    assert.equal(reasonOf(planBaseline(snapshot, request)), 'ok');
  });
});

describe('the message of a baseline', () => {
  const subjects: readonly (readonly [string, string])[] = [
    ['Baseline_ET_PC_G1st_20240506', 'Baseline of milestone ST, iteration 1'],
    ['Baseline_ET_PC_Plan', 'Baseline of milestone Plan'],
    ['Baseline_ET_PC_项目计划_G2ST', 'Baseline of 项目计划 at ST, iteration 2'],
  ];
  for (const [name, subject] of subjects) {
    it(`says what was frozen: ${subject}`, () => {
      assert.equal(tagMessageFor(snapshotWith(), name), subject);
    });
  }

  it('holds what is not released yet', () => {
    const snapshot = snapshotOf({ policy, changelog: '# C\n\n## Unreleased\n\n- More\n' });
    const text = tagMessageFor(snapshot, 'Baseline_ET_PC_Plan');
    assert.equal(text, 'Baseline of milestone Plan\n\n- More');
  });
});
