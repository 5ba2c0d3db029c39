import { message } from '../../text/message';
import type { FieldData } from '../data';
import type { Scheme, SchemeProblem } from '../scheme';
import * as texts from './texts';

/**
 * Fields that tell names apart and take no part in the order, so that two different names are equal in it.
 * Only fields that count are looked at, and that an event moves: a product or a note is rightly left out.
 */
export function orderGaps({ data, forms, order }: Scheme): readonly SchemeProblem[] {
  const written = new Set(forms.flatMap(({ fields }) => fields.map(({ field }) => field)));
  const moved = new Set(
    Object.values(data.events ?? {}).flatMap((event) =>
      [event, ...(event.variants ?? [])].flatMap(({ set }) =>
        Object.entries(set ?? {}).flatMap(([field, action]) => (isMove(action) ? [field] : [])),
      ),
    ),
  );
  const missing = [...written].filter((field) => {
    const isOrdered = order.some((entry) => entry.field === field);
    const rules = forms.flatMap((form) => form.fields.filter((each) => each.field === field));
    return !isOrdered && moved.has(field) && rules.some(({ rule }) => counts(rule.data));
  });
  return missing.map((field) => ({
    severity: 'warning' as const,
    path: data.order ? ['order'] : ['fields', field],
    message: message(texts.notInOrder, { field }),
  }));
}

function isMove(action: string): boolean {
  return /^(\+1|\$next|\$today)/.test(action);
}

/** A date without a year says nothing about what came first. */
function counts(data: FieldData): boolean {
  if (data.type === 'date') return data.layouts.every((layout) => layout !== 'MMDD');
  return data.type === 'integer' || data.type === 'datepart' || data.type === 'word';
}
