import type { Day } from '../text/day';
import { writeDate } from './fields/date';
import type { Scheme } from './scheme';

/**
 * The name that a series begins with on a day; undefined where the scheme does not say, or where it asks
 * for a value that is not given.
 *
 * @param values for each `{field}` in the scheme's `initial`, such as a policy's variables
 */
export function initialName(
  scheme: Scheme,
  today: Day,
  values: Readonly<Record<string, string>> = {},
): string | undefined {
  const { initial, fields } = scheme.data;
  if (initial === undefined) return undefined;
  const date = Object.values(fields).find((field) => field.type === 'date');
  const layout = date?.layouts[0];
  let isComplete = true;
  const written = initial.replace(/\{([^{}]*)\}|\$today/g, (mark, field: string | undefined) => {
    if (field === undefined) return layout === undefined ? mark : writeDate(today, layout);
    const value = Object.hasOwn(values, field) ? values[field] : undefined;
    isComplete &&= value !== undefined;
    return value ?? '';
  });
  return isComplete ? written : undefined;
}
