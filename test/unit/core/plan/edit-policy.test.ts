import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { planIgnore, planSeverity } from '../../../../src/core/plan/edit-policy';
import { spliceText } from '../../../../src/core/plan/splice-text';
import type { Plan } from '../../../../src/core/plan/types';
import { builtInPolicy } from '../../../../src/core/policy/built-in';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import { message } from '../../../../src/core/text/message';
import type { Result } from '../../../../src/core/text/result';
import { policyOf, snapshotOf } from '../rules/support';

const text = '{\n  // ours\n  "tags": "three-part"\n}\n';
const policyFile = {
  content: { text, encoding: 'utf-8', bomLength: 3 },
  fingerprint: 'of the text',
} as const;
const malformed = {
  ...snapshotOf({ policy: policyOf({ tags: 'three-part' }), refs: ['tags/[v]1', 'tags/2'] }),
  policyFile,
};

function stepOf(plan: Result<Plan>): Plan['steps'][number] {
  assert.ok(plan.ok);
  const [step, ...others] = plan.value.steps;
  assert.ok(step);
  assert.deepEqual(others, []);
  return step;
}

describe('a change of the policy', () => {
  it('sets how bad a rule is, in the bytes of the file', () => {
    const step = stepOf(planSeverity(malformed, 'tag/malformed', 'warning'));
    assert.ok(step.type === 'edit-file');
    assert.equal(step.fingerprint, 'of the text');
    assert.deepEqual(
      step.edits.map(({ offset, byteOffset }) => byteOffset - offset),
      step.edits.map(() => 3),
    );
    const changed = spliceText(text, step.edits);
    assert.ok(changed.startsWith('{\n  // ours\n  "tags": "three-part",\n'));
    const { policy } = readPolicy(changed, { catalogue });
    assert.deepEqual({ ...policy?.severities }, { 'tag/malformed': 'warning' });
  });

  it('ignores exactly the name that it is told', () => {
    const step = stepOf(planIgnore(malformed, 'tags', '[v]1'));
    assert.ok(step.type === 'edit-file');
    const { policy } = readPolicy(spliceText(text, step.edits), { catalogue });
    assert.ok(policy);
    const places = checkRepository({ ...malformed, policy }).map(({ place }) => place);
    assert.deepEqual(places, [{ type: 'ref', ref: 'refs/tags/2' }]);
  });

  it('makes a policy that says what held without one', () => {
    const step = stepOf(planSeverity(snapshotOf({}), 'version/drift', 'error'));
    assert.ok(step.type === 'create-file');
    const { policy, problems } = readPolicy(step.text, { catalogue });
    assert.deepEqual(problems, []);
    const before = builtInPolicy(catalogue);
    assert.deepEqual({ ...policy?.severities }, { ...before.severities, 'version/drift': 'error' });
    assert.deepEqual(
      policy?.tags.map(({ match }) => match),
      before.tags.map(({ match }) => match),
    );
  });

  it('is refused while the policy is broken', () => {
    const problem = {
      severity: 'error',
      offset: 0,
      length: 1,
      message: message({ en: 'x', 'zh-cn': 'x' }),
    } as const;
    const plan = planSeverity({ ...malformed, policyProblems: [problem] }, 'tag/malformed', 'off');
    assert.equal(plan.ok, false);
  });
});
