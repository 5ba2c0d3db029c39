import assert from 'node:assert/strict';
import { evaluateReleases } from '../../../../../src/core/release/evaluate/evaluate-releases';
import { gateFor } from '../../../../../src/core/release/evaluate/gate-for';
import type { GateState } from '../../../../../src/core/release/evaluate/types';
import type { ActionId } from '../../../../../src/core/release/process/types';
import type { Authorisation, ReleaseRecord } from '../../../../../src/core/release/types';
import { enteredRelease } from '../../../../support/finished-release';
import { aSnapshot, day, people } from '../../../../support/release-records';

const today = day('2026-11-10');
const tomorrow = '2026-11-11';
const later = '2026-11-12';
const entry = { by: people.product, at: '2026-11-09' };

const authorisation: Authorisation = {
  id: 'A1',
  build: '2.1.0',
  quantity: 30,
  areas: ['North'],
  from: day('2026-11-09'),
  to: day('2026-11-30'),
  guidance: 'Only there',
  oa: { id: 'OA-1', signer: people.stranger, on: day('2026-11-09') },
  ...entry,
};

/** A gate as the release finds it, and as its build does. */
function gatesOf(action: ActionId, values: Partial<ReleaseRecord>): readonly GateState[] {
  const record = enteredRelease({ kind: 'temporary', ...values });
  const snapshot = aSnapshot({ records: [record] });
  const [state] = evaluateReleases(snapshot, today).states;
  assert.ok(state);
  const whole = state.gates.find(({ gate }) => gate.id === action);
  const own = gateFor(snapshot, state, today, { action, about: '2.1.0' });
  assert.ok(whole && own);
  return [whole, own];
}

describe('the public test (FIN-2)', () => {
  it('is of the final version: sites that tested an earlier build do not count', () => {
    const isOpen = (at: string): boolean =>
      gatesOf('website', { publicTest: [{ ...entry, sites: 501, at }] }).every(
        (gate) => gate.isOpen,
      );
    const submitted = enteredRelease().builds[0]?.at ?? '';
    assert.equal(submitted, '2026-11-04T10:00:00+08:00');
    assert.equal(isOpen('2026-11-04T09:59:00+08:00'), false);
    assert.equal(isOpen('2026-11-04T10:01:00+08:00'), true);
    assert.equal(isOpen('2026-11-04'), true);
  });
});

describe('what is dated after today', () => {
  const cases: readonly [string, ActionId, (at: string) => Partial<ReleaseRecord>][] = [
    ['an authorisation', 'hand-out', (at) => ({ authorisations: [{ ...authorisation, at }] })],
    ['sites of a public test', 'website', (at) => ({ publicTest: [{ ...entry, sites: 501, at }] })],
    [
      'a trigger of the rollback',
      'deploy',
      (at) => ({ rollback: { trigger: 'Errors', by: people.product, at } }),
    ],
    [
      'reports',
      'request-approval',
      (at) => ({ reports: enteredRelease().reports.map((each) => ({ ...each, at })) }),
    ],
  ];
  for (const [what, action, values] of cases)
    it(`opens no gate: ${what}`, () => {
      for (const { isOpen } of gatesOf(action, values(later))) assert.equal(isOpen, false);
      for (const { isOpen } of gatesOf(action, values(tomorrow))) assert.equal(isOpen, true);
    });

  it('does not move the place where what is missing belongs', () => {
    const { oa: _oa, ...unconfirmed } = authorisation;
    const authorisations = [{ ...unconfirmed, id: 'A0', at: later }, unconfirmed];
    for (const { lacking } of gatesOf('hand-out', { authorisations })) {
      assert.equal(lacking[0]?.id, 'hand-out/authorised:A1.oa.id');
      assert.deepEqual(lacking[0]?.path, ['authorisations', 1, 'oa', 'id']);
      assert.deepEqual(lacking[0]?.supply?.path, ['authorisations', 1, 'oa', 'id']);
    }
  });
});
