import { nextNumber, startValue } from '../scheme/fields/advance';
import type { AskedField } from './check-answer';
import { countingOf } from './counting';
import { agreeing } from './decisions';
import { highestIn, initialValue } from './values-in-names';
import type { Basis, Check, NamingContext, Offer } from './types';

/** How many numbers are passed over before a field counts as having no free one. */
const numbersTried = 200;

/** The next free number, the one in use, the scheme's first, the field's first: what counts here comes first. */
export function numberOffers(
  field: AskedField,
  context: NamingContext,
  check: (answer: string) => Check,
): readonly Offer[] {
  const { rule, existing, decisions } = field;
  const counting = countingOf(field);
  const among = agreeing(existing.names, counting.among, decisions);
  const highest = highestIn(among, field);
  if (highest === undefined) {
    const initial = initialValue(field, context);
    const start = startValue(rule);
    return [
      ...(initial === undefined ? [] : [offer(initial, 'initial')]),
      ...(start.ok ? freeFrom(start.text, 'first', rule, check) : []),
    ];
  }
  const next = nextNumber(rule, highest);
  const nextOffers = next.ok ? freeFrom(next.text, 'next', rule, check) : [];
  const same = offer(highest, 'newest');
  return counting.isSerial ? [...nextOffers, same] : [same, ...nextOffers];
}

/** The first number from here on that is legal: reserved ones are passed over. */
function freeFrom(
  start: string,
  basis: Basis,
  rule: AskedField['rule'],
  check: (answer: string) => Check,
): readonly Offer[] {
  let text = start;
  for (let tried = 0; tried < numbersTried; tried++) {
    if (check(text).ok) return [offer(text, basis)];
    const next = nextNumber(rule, text);
    if (!next.ok) return [];
    text = next.text;
  }
  return [];
}

function offer(value: string, basis: Basis): Offer {
  return { value, basis };
}
