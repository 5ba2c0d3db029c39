import type { RecordTree, TreeEntry } from './tree';
import type { RecordChange, RecordPath, RecordValue } from './types';
import { isList, isMap } from './write-value';

/** What becomes of a part of a record: a new value, or what is there with changes below it. */
export type Draft = FreshDraft | KeptDraft;

export interface FreshDraft {
  readonly type: 'fresh';
  readonly value: RecordValue;
}

export interface KeptDraft {
  readonly type: 'kept';
  readonly tree: RecordTree;
  /** By the key or index of a value that is there. */
  readonly changed: ReadonlyMap<string | number, Draft>;
  /** Keys that are taken out; one at least stays. */
  readonly removed: ReadonlySet<string>;
  /** Keys that are not there yet. */
  readonly added: ReadonlyMap<string, RecordValue>;
  /** Items behind those that are there. */
  readonly appended: readonly RecordValue[];
}

/** What is there, as it is. */
export function keep(tree: RecordTree): KeptDraft {
  const [changed, added] = [new Map<string | number, Draft>(), new Map<string, RecordValue>()];
  return { type: 'kept', tree, changed, removed: new Set(), added, appended: [] };
}

/** A draft with one more change; undefined where something else stands in its way. */
export function withChange(
  draft: Draft,
  path: RecordPath,
  change: RecordChange,
): Draft | undefined {
  if (draft.type === 'fresh') return fresh(changedValue(draft.value, path, change));
  const { tree } = draft;
  const [key, ...rest] = path;
  if (key === undefined && change.type === 'set') return fresh(change.value);
  if (tree.type === 'nothing' && change.type === 'remove') return draft;
  if (tree.type === 'nothing') return fresh(changedValue(undefined, path, change));
  if (tree.type === 'list' && typeof key !== 'string') {
    return withListChange(draft, tree.items, path, change);
  }
  if (tree.type !== 'map' || typeof key !== 'string') return undefined;
  if (change.type === 'remove' && rest.length === 0) return withoutKey(draft, tree.entries, key);
  const entry = tree.entries.find((each) => each.key === key);
  if (entry && draft.removed.has(key)) return withKeyAgain(draft, key, rest, change);
  if (entry) return withChanged(draft, key, entry.value, rest, change);
  const value = changedValue(draft.added.get(key), rest, change);
  if (value === undefined && change.type === 'remove') return draft;
  return value === undefined
    ? undefined
    : { ...draft, added: new Map(draft.added).set(key, value) };
}

/** A draft without a key; undefined where nothing would be left of the map. */
function withoutKey(
  draft: KeptDraft,
  entries: readonly TreeEntry[],
  key: string,
): KeptDraft | undefined {
  const added = new Map([...draft.added].filter(([each]) => each !== key));
  if (!entries.some((entry) => entry.key === key)) return { ...draft, added };
  const removed = new Set(draft.removed).add(key);
  if (entries.every((entry) => removed.has(entry.key))) return undefined;
  const changed = new Map([...draft.changed].filter(([each]) => each !== key));
  return { ...draft, changed, removed, added };
}

/** What is written where a key was taken out before. */
function withKeyAgain(
  draft: KeptDraft,
  key: string,
  rest: RecordPath,
  change: RecordChange,
): KeptDraft | undefined {
  const again = fresh(changedValue(undefined, rest, change));
  if (!again) return change.type === 'remove' ? draft : undefined;
  const removed = new Set([...draft.removed].filter((each) => each !== key));
  return { ...draft, removed, changed: new Map(draft.changed).set(key, again) };
}

function withListChange(
  draft: KeptDraft,
  items: readonly RecordTree[],
  [index, ...rest]: RecordPath,
  change: RecordChange,
): Draft | undefined {
  const item = typeof index === 'number' ? items[index] : undefined;
  if (item && typeof index === 'number') return withChanged(draft, index, item, rest, change);
  const path = typeof index === 'number' ? [index - items.length, ...rest] : [];
  const appended = changedValue(draft.appended, path, change);
  return appended && isList(appended) ? { ...draft, appended } : undefined;
}

function withChanged(
  draft: KeptDraft,
  key: string | number,
  tree: RecordTree,
  rest: RecordPath,
  change: RecordChange,
): Draft | undefined {
  const below = withChange(draft.changed.get(key) ?? keep(tree), rest, change);
  return below && { ...draft, changed: new Map(draft.changed).set(key, below) };
}

function fresh(value: RecordValue | undefined): Draft | undefined {
  return value === undefined ? undefined : { type: 'fresh', value };
}

/** A value with a change below it, or the value that a change makes where there is none. */
function changedValue(
  value: RecordValue | undefined,
  [key, ...rest]: RecordPath,
  change: RecordChange,
): RecordValue | undefined {
  if (change.type === 'remove') return valueWithout(value, key, rest, change);
  if (key === undefined) {
    if (change.type === 'set') return change.value;
    if (value === undefined) return [change.value];
    return isList(value) ? [...value, change.value] : undefined;
  }
  if (typeof key === 'number') {
    const items = value === undefined ? [] : value;
    if (!isList(items) || key < 0 || key > items.length) return undefined;
    const item = changedValue(items[key], rest, change);
    return item === undefined ? undefined : [...items.slice(0, key), item, ...items.slice(key + 1)];
  }
  const map = value === undefined ? {} : value;
  if (!isMap(map)) return undefined;
  const held = changedValue(Object.hasOwn(map, key) ? map[key] : undefined, rest, change);
  return held === undefined ? undefined : { ...map, [key]: held };
}

/** A value without a key of a map in it; undefined where there is no such map, or nothing would be left of it. */
function valueWithout(
  value: RecordValue | undefined,
  key: string | number | undefined,
  rest: RecordPath,
  change: RecordChange,
): RecordValue | undefined {
  if (value === undefined || key === undefined) return undefined;
  if (isList(value)) {
    const item = typeof key === 'number' ? changedValue(value[key], rest, change) : undefined;
    return item === undefined ? undefined : value.map((each, at) => (at === key ? item : each));
  }
  if (!isMap(value) || !Object.hasOwn(value, key)) return value;
  if (rest.length > 0) {
    const held = changedValue(value[key], rest, change);
    return held === undefined ? undefined : { ...value, [key]: held };
  }
  const left = Object.entries(value).filter(([each]) => each !== key);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** The value that takes the place of what is there as a whole; brackets without anything in them are replaced too. */
export function freshOf(draft: Draft): RecordValue | undefined {
  if (draft.type === 'fresh') return draft.value;
  const { tree, added, appended } = draft;
  if (tree.type === 'list' && tree.items.length === 0 && appended.length > 0) return appended;
  if (tree.type === 'map' && tree.entries.length === 0 && added.size > 0) {
    return Object.fromEntries(added);
  }
  return undefined;
}
