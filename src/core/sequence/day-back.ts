import { layoutOf, readDate } from '../scheme/fields/date';
import type { Name } from '../scheme/name';
import type { Scheme } from '../scheme/scheme';
import type { SequenceLaws } from './laws';
import type { Trouble } from './moment';

/** A name whose day is before that of the name it follows. A day without a year says nothing. */
export function dayBefore(
  { scheme, days }: SequenceLaws,
  name: Name,
  below: Name,
): Trouble | undefined {
  for (const field of days) {
    const [own, earlier] = [name, below].map((each) => dayNumber(scheme, each, field));
    if (own !== undefined && earlier !== undefined && own < earlier)
      return { breach: 'date', against: below, field };
  }
  return undefined;
}

/** The day as `YYYYMMDD`, a number. */
function dayNumber({ data }: Scheme, name: Name, field: string): number | undefined {
  const text = name.fields[field]?.text;
  const rule = data.fields[field];
  if (text === undefined || rule?.type !== 'date' || text === rule.sentinel) return undefined;
  const layout = layoutOf(text, rule);
  const date = layout && readDate(text, layout);
  if (date?.year === undefined) return undefined;
  return date.year * 10_000 + date.month * 100 + date.day;
}
