import type { RecordPath } from '../record/types';
import type { Field } from '../process/types';
import type { ReleaseRecord } from '../types';

/** The keys of a field from the root of a record. */
export function pathOf(field: Field): RecordPath {
  return field.split('.');
}

/** What a record, or a part of it, holds at a field; undefined where it has none. */
export function valueAt(root: unknown, field: Field): unknown {
  let value = root;
  for (const key of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** Whether there is something: text that is not blank, a list or an object that is not empty, any number or tick. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isFilled);
  return typeof value !== 'object' || Object.values(value).some(isFilled);
}

/** An item of a list of a record with its index. */
export interface ListItem {
  readonly item: unknown;
  readonly index: number;
}

/** The items of a list that have these values; a value that is `false` holds where nothing is written. */
export function itemsOf(
  record: ReleaseRecord,
  list: Field,
  where: Readonly<Record<string, string | boolean>> = {},
): readonly ListItem[] {
  const items = valueAt(record, list);
  if (!Array.isArray(items)) return [];
  return items
    .map((item: unknown, index) => ({ item, index }))
    .filter(({ item }) =>
      Object.entries(where).every(([field, wanted]) => (valueAt(item, field) ?? false) === wanted),
    );
}

/** What an item of a list is called: its id, name or title, else its number from 1. */
export function itemName({ item, index }: ListItem): string {
  for (const field of ['id', 'name', 'title', 'what']) {
    const value = valueAt(item, field);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return String(index + 1);
}
