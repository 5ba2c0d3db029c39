import { dayOf, type Day } from '../text/day';
import { layoutOf, readDate } from './fields/date';
import { readDateParts, type WrittenDatePart } from './fields/datepart';
import type { Name } from './name';
import type { Scheme } from './scheme';

/**
 * The day that a name carries, in a date or in parts of one; undefined where it carries none.
 *
 * What is not written counts as the first: a date without a year as one of the year 2000, a month without
 * a day as its first day.
 */
export function dayInName(scheme: Scheme, name: Name): Day | undefined {
  const parts: WrittenDatePart[] = [];
  for (const { rule } of scheme.forms.find(({ id }) => id === name.form)?.fields ?? []) {
    const text = name.fields[rule.field]?.text;
    if (text === undefined) continue;
    if (rule.data.type === 'datepart') parts.push({ token: rule.data.token, text });
    if (rule.data.type !== 'date' || text === rule.data.sentinel) continue;
    const layout = layoutOf(text, rule.data);
    const date = layout && readDate(text, layout);
    if (date) return dayOf(date.year ?? 2000, date.month, date.day);
  }
  return readDateParts(parts);
}
