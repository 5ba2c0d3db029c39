import assert from 'node:assert/strict';
import { inverseOf, type StepOutcome } from '../../../../src/core/plan/outcome';
import { spliceText } from '../../../../src/core/plan/splice-text';
import type { PlanStep } from '../../../../src/core/plan/types';

describe('inverseOf', () => {
  it('takes edits of different length back', () => {
    const text = 'a 1.0.0 b 1.0.0 c';
    const edit = (offset: number, after: string): object => ({
      slot: 's',
      offset,
      length: 5,
      byteOffset: offset,
      byteLength: 5,
      before: '1.0.0',
      after,
    });
    const step = {
      type: 'edit-file',
      path: 'x',
      encoding: 'utf-8',
      fingerprint: 'before',
      edits: [edit(2, '10.0.0'), edit(10, '2')],
    } as PlanStep & { type: 'edit-file' };
    const outcome: StepOutcome = { type: 'edit-file', fingerprint: 'after', byteLengths: [6, 1] };
    const inverse = inverseOf(step, outcome);
    assert.ok(inverse?.type === 'edit-file');
    assert.equal(inverse.fingerprint, 'after');
    assert.equal(spliceText(spliceText(text, step.edits), inverse.edits), text);
  });

  const cases: readonly (readonly [PlanStep, StepOutcome, PlanStep | undefined])[] = [
    [
      { type: 'create-file', path: 'x', text: 't' },
      { type: 'create-file' },
      { type: 'remove-file', path: 'x', text: 't' },
    ],
    [
      { type: 'commit', message: 'm', paths: ['x'], head: 'h', branch: 'b' },
      { type: 'commit', commit: 'c' },
      { type: 'reset-commit', commit: 'c', head: 'h', branch: 'b', paths: ['x'] },
    ],
    [
      { type: 'reset-commit', commit: 'c', head: 'h', branch: 'b', paths: ['x'] },
      { type: 'reset-commit' },
      { type: 'reset-commit', commit: 'h', head: 'c', branch: 'b', paths: ['x'] },
    ],
    [
      { type: 'reset-commit', commit: 'c', head: undefined, branch: 'b', paths: ['x'] },
      { type: 'reset-commit' },
      undefined,
    ],
    [
      { type: 'create-ref', ref: 'refs/tags/v1', target: 'HEAD', annotation: 'a' },
      { type: 'create-ref', id: 'i' },
      { type: 'delete-ref', ref: 'refs/tags/v1', id: 'i', target: 'HEAD', annotation: 'a' },
    ],
    [
      { type: 'delete-ref', ref: 'refs/tags/v1', id: 'i', target: 't' },
      { type: 'delete-ref' },
      { type: 'create-ref', ref: 'refs/tags/v1', id: 'i', target: 't' },
    ],
  ];
  for (const [step, outcome, expected] of cases) {
    it(`knows what takes back ${JSON.stringify(step)}`, () => {
      assert.deepEqual(inverseOf(step, outcome), expected);
    });
  }

  it('throws for the outcome of another step', () => {
    const step: PlanStep = { type: 'create-ref', ref: 'refs/tags/v1', target: 'HEAD' };
    assert.throws(() => inverseOf(step, { type: 'commit', commit: 'c' }));
  });
});
