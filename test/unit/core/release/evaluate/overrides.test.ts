import assert from 'node:assert/strict';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import type { GateState, ReleaseState } from '../../../../../src/core/release/evaluate/types';
import type { Override, ReleaseRecord } from '../../../../../src/core/release/types';
import { enteredRelease } from '../../../../support/finished-release';
import { aSnapshot, day, people } from '../../../../support/release-records';

const override: Override = {
  gate: 'website',
  reason: 'The customer insists',
  missing: ['website/public-test'],
  by: people.product,
  at: '2026-11-09T10:00:00+08:00',
};

function evaluate(values: Partial<ReleaseRecord>): ReleaseState {
  const record = enteredRelease({ kind: 'temporary', ...values });
  const [state] = evaluateReleases(aSnapshot({ records: [record] }), day('2026-11-10')).states;
  assert.ok(state);
  return state;
}

function website(overrides: readonly Override[], values: Partial<ReleaseRecord> = {}): GateState {
  const gate = evaluate({ overrides, ...values }).gates.find((each) => each.gate.id === 'website');
  assert.ok(gate);
  return gate;
}

describe('an override of a gate', () => {
  it('opens it and stays with it', () => {
    assert.equal(website([]).isOpen, false);
    const gate = website([override]);
    assert.equal(gate.isOpen, true);
    assert.deepEqual(gate.overrides, [override]);
    assert.deepEqual(
      gate.lacking.map(({ id }) => id),
      ['website/public-test'],
    );
  });

  const worthless: readonly [string, Partial<Override>][] = [
    ['gives no reason', { reason: '  ' }],
    ['is by somebody who may not pass the gate', { by: people.tester }],
    ['is by somebody without any role', { by: people.stranger }],
    ['is of another gate', { gate: 'publish' }],
    ['names something else that was missing', { missing: ['website/approval:enter'] }],
    ['names nothing', { missing: [] }],
    ['is for another build', { for: '2.0.9' }],
    ['is of a day that has not come', { at: '2026-11-12T10:00:00+08:00' }],
  ];
  for (const [what, values] of worthless)
    it(`does nothing where it ${what}`, () => {
      assert.equal(website([{ ...override, ...values }]).isOpen, false);
    });

  const told: readonly [string, Partial<Override>, readonly (string | number)[]][] = [
    ['gives no reason', { reason: '  ' }, ['reason']],
    ['is by somebody who may not pass the gate', { by: people.tester }, ['by']],
    ['is of a gate that is not there', { gate: 'websit' }, ['gate']],
    [
      'names what the gate never asks for',
      { missing: ['website/public-test', 'foo'] },
      ['missing', 1],
    ],
  ];
  for (const [what, values, place] of told)
    it(`is told as one that does not count where it ${what}`, () => {
      const faultsOf = (overrides: readonly Override[]) =>
        evaluate({ overrides }).faults.filter(({ path }) => path[0] === 'overrides');
      const [fault] = faultsOf([{ ...override, ...values }]);
      assert.deepEqual(fault?.path.slice(2), place);
      assert.equal(fault?.rule, 'release/gate');
      const approval = { gate: 'website', missing: ['website/approval:test-manager'] };
      assert.deepEqual(faultsOf([override, { ...override, ...approval, for: '2.1.0' }]), []);
    });

  it('opens only what was missing then', () => {
    const gate = website([override], { approvals: [] });
    assert.equal(gate.isOpen, false);
  });

  it('makes what was done no finding, whether it came before or says what it is for', () => {
    const publications = [
      { to: 'website', build: '2.1.0', by: people.product, at: '2026-11-09T12:00:00+08:00' },
    ] as const;
    const gateFaults = (overrides: readonly Override[]): number =>
      evaluate({ publications, overrides }).faults.filter(({ rule }) => rule === 'release/gate')
        .length;
    assert.equal(gateFaults([]), 1);
    assert.equal(gateFaults([override]), 0);
    const later = { ...override, at: '2026-11-10T10:00:00+08:00' };
    assert.equal(gateFaults([later]), 1);
    assert.equal(gateFaults([{ ...later, for: '2.1.0' }]), 0);
  });
});
