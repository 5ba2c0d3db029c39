import assert from 'node:assert/strict';
import { foundBy, policyOf, saidBy, snapshotOf } from './support';

const policy = policyOf({
  baselines: ['baseline'],
  branches: [{ scheme: 'branch', match: 'Branch_*' }],
  milestones: [
    { stage: 'Plan' },
    { stage: 'CODE' },
    { stage: 'st' },
    { stage: 'SDV', iteration: 2 },
  ],
});

const at = (...refs: readonly string[]): ReturnType<typeof snapshotOf> =>
  snapshotOf({ policy, refs });

const found = (...refs: readonly string[]): readonly string[] =>
  foundBy('baseline/missing', at(...refs)).map((line) => line.replace(/^warning refs\//, ''));

describe('baseline/missing', () => {
  it('MS-2, MS-3: finds a baseline of a milestone whose predecessor has none', () => {
    assert.deepEqual(found('tags/Baseline_ET_PC_Plan', 'tags/Baseline_ET_PC_ST'), [
      'tags/Baseline_ET_PC_ST',
    ]);
    assert.match(saidBy('baseline/missing', at('tags/Baseline_ET_PC_ST')), / Plan, CODE has none/);
  });

  it('finds a branch that was taken too early', () => {
    const plan = 'tags/Baseline_ET_PC_Plan';
    assert.deepEqual(found(plan, 'heads/Branch_ET_PC_CODE_20120504'), []);
    assert.deepEqual(found(plan, 'heads/Branch_ET_PC_ST_20120504'), [
      'heads/Branch_ET_PC_ST_20120504',
    ]);
    assert.deepEqual(found(plan, 'heads/Branch_ET_PC_支付_ST_20120504').length, 1);
  });

  it('tells what was left out once, and not of every later name', () => {
    assert.deepEqual(
      found('tags/Baseline_ET_PC_G2ST', 'tags/Baseline_ET_PC_G2SDV', 'tags/Baseline_ET_PC_G2Plan'),
      ['tags/Baseline_ET_PC_G2ST'],
    );
  });

  it('takes each iteration by itself, and a baseline without one for all', () => {
    const first = ['Plan', 'CODE', 'ST'].map((stage) => `tags/Baseline_ET_PC_G1${stage}`);
    assert.deepEqual(found(...first), []);
    assert.deepEqual(found(...first, 'tags/Baseline_ET_PC_G2ST'), ['tags/Baseline_ET_PC_G2ST']);
    const whole = ['tags/Baseline_ET_PC_Plan', 'tags/Baseline_ET_PC_G1CODE'];
    assert.deepEqual(found(...whole, 'tags/Baseline_ET_PC_G1ST'), []);
    assert.deepEqual(found(...whole, 'tags/Baseline_ET_PC_G2ST').length, 1);
  });

  it('compares stages without letter case, and projects apart', () => {
    const early = ['tags/Baseline_ET_PC_plan', 'tags/Baseline_ET_PC_Code'];
    assert.deepEqual(found(...early, 'tags/Baseline_ET_PC_st'), []);
    assert.deepEqual(
      found(...early, 'tags/Baseline_XY_PC_ST', 'tags/Baseline_ET_APP_ST').length,
      2,
    );
  });

  it('does not take the baseline of an item for that of a milestone', () => {
    const item = 'tags/Baseline_ET_PC_项目计划_Plan';
    assert.deepEqual(found(item, 'tags/Baseline_ET_PC_CODE'), ['tags/Baseline_ET_PC_CODE']);
    assert.deepEqual(found('tags/Baseline_ET_PC_项目计划_ST'), []);
  });

  it('is quiet about the first milestone, other stages, and without milestones', () => {
    assert.deepEqual(found('tags/Baseline_ET_PC_Plan', 'tags/Baseline_ET_APP_start'), []);
    const without = policyOf({ baselines: ['baseline'] });
    const snapshot = snapshotOf({ policy: without, refs: ['tags/Baseline_ET_PC_ST'] });
    assert.deepEqual(foundBy('baseline/missing', snapshot), []);
  });

  it('takes baselines for those of one project by the line of their scheme', () => {
    const own = policyOf({
      schemes: {
        freeze: {
          kind: 'baseline',
          forms: ['{project}-{stage}-{serial}'],
          fields: {
            project: { type: 'text', of: ['letter'] },
            stage: { type: 'word', words: ['plan', 'code', 'test'] },
            serial: { type: 'integer' },
          },
          order: ['project', 'stage', 'serial'],
          line: ['project'],
        },
      },
      baselines: ['freeze'],
      milestones: [{ stage: 'plan' }, { stage: 'code' }],
    });
    const refs = ['tags/et-plan-1', 'tags/et-code-2', 'tags/xy-code-3'];
    assert.deepEqual(foundBy('baseline/missing', snapshotOf({ policy: own, refs })), [
      'warning refs/tags/xy-code-3',
    ]);
  });
});
