import type { RecordChange, RecordPath, RecordValue } from '../record/types';
import { isMap } from '../record/write-value';
import type { ReleaseRecord } from '../types';
import type { Supply } from '../evaluate/types';
import type { Act } from './types';

/** Lists whose items tell who said so, and when. */
const lists: ReadonlySet<string | number> = new Set([
  'publicTest',
  'rollout',
  'feedback',
  'incidents',
  'reports',
  'authorisations',
]);

/** Values that tell who said so, and when, where they are one. */
const single: ReadonlySet<string | number> = new Set(['rollback', 'delay', 'retro']);

/** Values that are more than one text, by the key that a single text stands for. */
const keyOfText: Readonly<Record<string, string>> = { delay: 'agreedWith', rollback: 'trigger' };

/** The place of a text that was asked for as a whole. */
export function placeOfText(path: RecordPath): RecordPath {
  const [root = '', ...rest] = path;
  const key = rest.length === 0 && Object.hasOwn(keyOfText, root) ? keyOfText[root] : undefined;
  return key === undefined ? path : [root, key];
}

/** Whether a value is the planned day of a node. */
export function isPlanDay([root, nodes, , key]: RecordPath): boolean {
  return root === 'plan' && nodes === 'nodes' && key === 'planned';
}

/** The changes that write a value at its place, with who wrote it and when where the record keeps that. */
export function supplyChanges(
  record: ReleaseRecord,
  { supply, by, at }: Pick<Act, 'by' | 'at'> & { readonly supply: Supply },
  value: RecordValue,
): readonly RecordChange[] {
  const path = placeOfText(supply.path);
  const [root, key, ...rest] = path;
  if (root === undefined) return [];
  if (typeof key === 'number' && key >= lengthOf(record, root)) {
    const item = within(rest, value);
    const isEntry = lists.has(root) && isMap(item);
    return [{ type: 'append', path: [root], value: isEntry ? { ...item, by, at } : item }];
  }
  const set: RecordChange = { type: 'set', path, value };
  const place = placeOfEntry(path);
  if (!place) return [set];
  return [
    set,
    { type: 'set', path: [...place, 'by'], value: by },
    { type: 'set', path: [...place, 'at'], value: at },
  ];
}

/** The value that keeps who said so, of those that are no items of a list. */
function placeOfEntry([root, key]: RecordPath): RecordPath | undefined {
  if (root !== undefined && single.has(root) && key !== undefined) return [root];
  return root === 'checklist' && key !== undefined ? [root, key] : undefined;
}

function within(path: RecordPath, value: RecordValue): RecordValue {
  return path.reduceRight<RecordValue>((inner, key) => ({ [String(key)]: inner }), value);
}

function lengthOf(record: ReleaseRecord, root: string | number): number {
  const value: unknown = Object.entries(record).find(([key]) => key === root)?.[1];
  return Array.isArray(value) ? value.length : 0;
}
