import assert from 'node:assert/strict';
import { planHandOut } from '../../../../../src/core/release/plans/plan-hand-out';
import type { Authorisation, ReleaseRecord } from '../../../../../src/core/release/types';
import { render } from '../../../../../src/core/text/message';
import { enteredRelease } from '../../../../support/finished-release';
import { writtenRecord } from '../../../../support/record-files';
import { aSnapshot, day, people } from '../../../../support/release-records';

const today = day('2026-11-12');
const at = '2026-11-12T10:00:00+08:00';

const whole: Authorisation = {
  id: 'A1',
  build: '2.1.0',
  quantity: 20,
  areas: ['华东'],
  from: day('2026-11-06'),
  to: day('2026-11-30'),
  guidance: 'Only where the fault was seen',
  oa: { id: 'OA-7', signer: 'Sun Li', on: day('2026-11-07') },
  by: people.product,
  at: '2026-11-06T10:00:00+08:00',
};
const noGuidance = { ...whole, guidance: ' ' };
const laterOa = { ...whole, oa: { id: 'OA-8', signer: 'Sun Li', on: day('2026-11-20') } };
const given = { to: 'North', build: '2.1.0', authorisation: 'A1', by: people.product, at };

/** What planning to hand out 5 in 华东 says of a record. */
function handOut(values: Partial<ReleaseRecord>, more: Partial<Parameters<typeof planHandOut>[1]>) {
  const record = enteredRelease({ kind: 'temporary', authorisations: [whole], ...values });
  const releases = { path: 'releases', records: [writtenRecord(record)] };
  const snapshot = aSnapshot({ rest: { releases } });
  const own = { release: record.id, by: people.product, at, today };
  const ask = { ...own, to: 'Sales', quantity: 5, area: ' 华东', commit: false, ...more };
  const plan = planHandOut(snapshot, ask);
  return plan.ok ? 'planned' : render(plan.reason, 'en');
}

describe('handing a build out by an authorisation (AUTH-1, AUTH-3)', () => {
  const table: readonly [
    title: string,
    Partial<ReleaseRecord>,
    Parameters<typeof handOut>[1],
    RegExp,
  ][] = [
    ['is planned within all limits', {}, {}, /^planned$/],
    ['is refused after the last day', {}, { today: day('2026-12-01') }, /has ended|holds from/],
    ['is refused elsewhere', {}, { area: '华南' }, /it holds for 华东/],
    ['is refused where nobody says the area', {}, { area: ' ' }, /where the build is used/],
    [
      'is refused beyond what is left',
      { handOuts: [{ ...given, quantity: 16 }] },
      {},
      /4 of 20 are left/,
    ],
    [
      'is refused by one without guidance, though another one of the build is complete',
      { authorisations: [whole, { ...noGuidance, id: 'A2' }] },
      { authorisation: 'A2' },
      /"A2": it lacks the guidance/,
    ],
    [
      'is refused by one whose OA confirmation is dated later, though another one is complete',
      { authorisations: [whole, { ...laterOa, id: 'A2' }] },
      { authorisation: 'A2' },
      /"A2": its OA confirmation is missing/,
    ],
    [
      'is refused before the day of the only OA confirmation',
      { authorisations: [laterOa] },
      {},
      /OA confirmation of authorisation "A1" is dated 2026-11-20/,
    ],
    [
      'is planned without guidance where somebody gives a reason',
      { authorisations: [noGuidance] },
      { override: 'The site is down' },
      /^planned$/,
    ],
    [
      'is refused beyond the quantity whatever reason somebody gives',
      { authorisations: [noGuidance] },
      { override: 'The site is down', quantity: 21 },
      /20 of 20 are left/,
    ],
  ];
  for (const [title, values, more, said] of table) {
    it(title, () => {
      assert.match(handOut(values, more), said);
    });
  }
});
