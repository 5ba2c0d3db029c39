import * as fc from 'fast-check';
import { step, type Name, type Scheme } from '../../../../src/core/scheme';
import { dayInName } from '../../../../src/core/scheme/day-in-name';
import { dayOf, partsOfDay, type Day } from '../../../../src/core/text/day';
import { arbitraryName } from '../scheme/arbitrary-name';

/** Names that one after another came from legal steps, the first one aside. */
export function legalWalk(scheme: Scheme): fc.Arbitrary<readonly Name[]> {
  const events = Object.keys(scheme.data.events ?? {});
  const choice = fc.record({ event: fc.constantFrom(...events), newDay: fc.boolean() });
  return fc
    .tuple(arbitraryName(scheme), fc.array(choice, { minLength: 1, maxLength: 12 }))
    .map(([start, choices]) => {
      let day = dayInName(scheme, start) ?? firstDay;
      const walk = [start];
      for (const { event, newDay } of choices) {
        if (newDay) day = nextDay(day);
        const to = stepOn(scheme, walk, event, day);
        if (to) walk.push(to);
      }
      return walk;
    })
    .filter((walk) => partsOfDay(dayInName(scheme, walk[0] as Name) ?? firstDay).year < 2090);
}

/** Where an event leads from the last name of a walk, if it may be taken. */
export function stepOn(
  scheme: Scheme,
  walk: readonly Name[],
  event: string,
  today: Day,
): Name | undefined {
  const from = walk.at(-1);
  const siblings = walk.map(({ text }) => text);
  const result = from && step(scheme, from, event, { today, siblings });
  return result?.ok ? result.to : undefined;
}

const firstDay = '2031-05-07' as Day;

function nextDay(day: Day): Day {
  const { year, month, day: date } = partsOfDay(day);
  return (
    dayOf(year, month, date + 1) ?? dayOf(year, month + 1, 1) ?? (dayOf(year + 1, 1, 1) as Day)
  );
}
