import assert from 'node:assert/strict';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import { aRecord, aSnapshot, day } from '../../../../support/release-records';

describe('a release that has just started', () => {
  const { states } = evaluateReleases(aSnapshot({ records: [aRecord()] }), day('2026-11-03'));

  it('is in its first stage, which says what is missing, who can supply it and how', () => {
    const [state] = states;
    assert.equal(state?.status, 'running');
    assert.equal(state.current?.stage.id, 'plan');
    assert.equal(state.owner?.role, 'product-manager');
    for (const { told, how, who } of state.current.lacking)
      assert.ok(told.text.en && how.text.en && who.length > 0);
  });

  it('has no open gate that leads out of the house', () => {
    const open = states[0]?.gates.filter(({ isOpen }) => isOpen).map(({ gate }) => gate.id);
    assert.deepEqual(open, ['publish-stage']);
  });

  it('does not miss people whom the policy names for all releases', () => {
    const { people, ...rest } = aRecord();
    const roles = Object.entries(people).map(([role, all]) => [role, { people: all }] as const);
    const policy = { roles: Object.fromEntries(roles) };
    const records = [{ ...rest, people: {} }];
    const [state] = evaluateReleases(aSnapshot({ records, policy }), day('2026-11-03')).states;
    const missing = state?.current?.lacking.filter(({ path }) => path[0] === 'people');
    assert.deepEqual(missing, []);
  });
});
