import type { OrderData, SchemeData } from './data';
import { compareText, type FieldRule } from './fields/rule';
import type { Form } from './form';
import type { FieldValue } from './name';

/** One field of a scheme's order, ready to compare names by it. */
export interface OrderEntry {
  readonly field: string;
  /** 1 for ascending, -1 for descending. */
  readonly sign: 1 | -1;
  /** -1 where a name without the field comes first, 1 where it comes last. */
  readonly absent: 1 | -1;
  readonly rule: FieldRule | undefined;
}

/** The order of a scheme, most significant field first. */
export function orderOf(data: SchemeData, forms: readonly Form[]): readonly OrderEntry[] {
  return (data.order ?? []).map((entry) =>
    orderEntry(typeof entry === 'string' ? { field: entry } : entry, forms),
  );
}

/** One field's part in an order. */
export function orderEntry(
  { field, direction, absent }: OrderData,
  forms: readonly Form[],
): OrderEntry {
  const rules = forms.flatMap((form) => form.fields.filter((each) => each.field === field));
  return {
    field,
    sign: direction === 'descending' ? -1 : 1,
    absent: absent === 'last' ? 1 : -1,
    rule: rules.at(-1)?.rule,
  };
}

/** Order of two names' values of one field. */
export function compareValues(
  entry: OrderEntry,
  left: FieldValue | undefined,
  right: FieldValue | undefined,
): number {
  if (!left || !right) return left ? -entry.absent : right ? entry.absent : 0;
  const order = entry.rule
    ? entry.rule.compare(left.text, right.text)
    : compareText(left.text, right.text);
  return order * entry.sign;
}
