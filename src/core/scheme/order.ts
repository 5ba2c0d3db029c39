import type { OrderData, OrderItem, SchemeData, WrittenOrderData } from './data';
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
  return (data.order ?? [])
    .flatMap((entry) => (isWritten(entry) ? inPlaces(entry, forms[0]) : [orderItem(entry)]))
    .map((entry) => orderEntry(entry, forms));
}

/** Whether the form says which of some fields counts for more. */
export function isWritten(entry: OrderItem | WrittenOrderData): entry is WrittenOrderData {
  return typeof entry === 'object' && 'asWritten' in entry;
}

/** A field of an order, written out. */
export function orderItem(item: OrderItem): OrderData {
  return typeof item === 'string' ? { field: item } : item;
}

/** Whether a part of a written order is one field, not a list of some. */
export function isOrderItem(part: OrderItem | readonly OrderItem[]): part is OrderItem {
  return !Array.isArray(part);
}

/** Fields as a form writes them, those that it lacks last. */
function inPlaces({ asWritten }: WrittenOrderData, form: Form | undefined): readonly OrderData[] {
  const places = new Map(form?.fields.map(({ field, index }) => [field, index]));
  const placeOf = ({ field }: OrderData): number => places.get(field) ?? Infinity;
  const placed = asWritten.flatMap((part) => {
    const items = (isOrderItem(part) ? [part] : part).map(orderItem);
    const shared = items.map(placeOf).sort((left, right) => left - right);
    const written = items.filter((item) => placeOf(item) < Infinity);
    const others = items.filter((item) => placeOf(item) === Infinity);
    return [...written, ...others].map((item, at) => ({ item, place: shared[at] ?? Infinity }));
  });
  return placed
    .sort(({ place: left }, { place: right }) => (left === right ? 0 : left - right))
    .map(({ item }) => item);
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
