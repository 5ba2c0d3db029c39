import type { Day } from '../text/day';
import { writeDate } from './fields/date';
import type { Scheme } from './scheme';

/** The name that a series begins with on a day; undefined where the scheme does not say. */
export function initialName(scheme: Scheme, today: Day): string | undefined {
  const { initial, fields } = scheme.data;
  const date = Object.values(fields).find((field) => field.type === 'date');
  const layout = date?.layouts[0];
  return layout === undefined ? initial : initial?.replace('$today', writeDate(today, layout));
}
