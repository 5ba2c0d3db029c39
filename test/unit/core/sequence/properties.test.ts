import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { catalogue } from '../../../../src/core/catalogue';
import { checkTransition, type Name, type Scheme } from '../../../../src/core/scheme';
import { dayInName } from '../../../../src/core/scheme/day-in-name';
import { checkSequence } from '../../../../src/core/sequence/check-sequence';
import type { Day } from '../../../../src/core/text/day';
import { schemeOf } from '../catalogue/schemes';
import { legalWalk, stepOn } from './legal-walk';

/** A walk is long: fewer of them tell as much. */
const runs = { numRuns: 40 };

const withEvents = [...catalogue].filter(([, { events = {} }]) => Object.keys(events).length > 0);

for (const [id] of withEvents) {
  describe(`a sequence of ${id}`, () => {
    const scheme = schemeOf(id);
    const walks = legalWalk(scheme);

    it('has no findings where legal steps made it', () => {
      fc.assert(
        fc.property(walks, (walk) => {
          assert.deepEqual(found(scheme, walk), []);
        }),
        runs,
      );
    });

    it('has one where a step was left out, at the name after it and no other', () => {
      const events = Object.keys(scheme.data.events ?? {});
      fc.assert(
        fc.property(walks, fc.constantFrom(...events), (walk, event) => {
          const skipping = skipOne(scheme, walk, event);
          if (!skipping) return;
          assert.deepEqual(
            found(scheme, [...walk, skipping]).map(({ index }) => index),
            [walk.length],
          );
        }),
        runs,
      );
    });
  });
}

function found(scheme: Scheme, walk: readonly Name[]): ReturnType<typeof checkSequence> {
  return checkSequence(
    scheme,
    walk.map(({ text }) => text),
  );
}

/** The name after two steps by one event that counts a number on; undefined where any step would allow it. */
function skipOne(scheme: Scheme, walk: readonly Name[], event: string): Name | undefined {
  const last = walk.at(-1) as Name;
  const day = dayInName(scheme, last) ?? ('2031-05-07' as Day);
  const first = stepOn(scheme, walk, event, day);
  const second = first && stepOn(scheme, [...walk, first], event, day);
  const counted = Object.entries(scheme.data.events?.[event]?.set ?? {}).find(
    ([field, action]) => action === '+1' && scheme.data.fields[field]?.type === 'integer',
  )?.[0];
  if (!second || counted === undefined) return undefined;
  const numbers = [last, first, second].map((name) => name.fields[counted]?.text);
  if (new Set(numbers).size < 3) return undefined;
  const isAllowed = walk.some(
    (from) =>
      checkTransition(scheme, from, second, undefined, { siblings: [] }).verdict === 'accept',
  );
  return isAllowed ? undefined : second;
}
