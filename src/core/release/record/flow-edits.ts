import type { TextEdit } from '../../policy/set-json';
import { shapeOfKey } from './checked-value';
import { freshOf, type Draft, type KeptDraft } from './draft';
import { placeOfNewKey } from './order';
import { removalsInBraces } from './removals';
import { isSame } from './replace';
import type { RecordShape } from './shape/shape';
import { endOf, endOfEntry, type RecordTree } from './tree';
import type { RecordValue } from './types';
import { flowOf } from './write-value';
import { writeText } from './write-text';

/** The edits that make a draft of a list or map in brackets, which stays in them. */
export function flowEdits(
  draft: KeptDraft,
  shape: RecordShape | undefined,
  text: string,
): readonly TextEdit[] {
  const { tree, changed } = draft;
  if (tree.type === 'list') {
    const changes = tree.items.flatMap((item, index) =>
      changedEdits(changed.get(index), item, shape?.items, text),
    );
    return [...changes, ...appendedItems(draft, shape)];
  }
  if (tree.type !== 'map') return [];
  const changes = tree.entries.flatMap(({ key, value }) =>
    changedEdits(changed.get(key), value, shape && shapeOfKey(shape, key), text),
  );
  const removals = removalsInBraces(draft.removed, tree);
  return [...changes, ...removals, ...addedKeys(draft, shape)];
}

function changedEdits(
  draft: Draft | undefined,
  old: RecordTree,
  shape: RecordShape | undefined,
  text: string,
): readonly TextEdit[] {
  if (!draft) return [];
  const value = freshOf(draft);
  if (value === undefined) return draft.type === 'kept' ? flowEdits(draft, shape, text) : [];
  if (isSame(old, value)) return [];
  const { offset, length } = old.range;
  const isTight = /[:,[{]/.test(text[offset - 1] ?? '') && length === 0;
  return [{ offset, length, text: (isTight ? ' ' : '') + flowOf(value, shape) }];
}

function appendedItems(
  { tree, appended }: KeptDraft,
  shape: RecordShape | undefined,
): readonly TextEdit[] {
  const last = tree.type === 'list' ? tree.items.at(-1) : undefined;
  if (!last || appended.length === 0) return [];
  const written = appended.map((item) => `, ${flowOf(item, shape?.items)}`);
  return [{ offset: endOf(last), length: 0, text: written.join('') }];
}

function addedKeys(
  { tree, added, removed }: KeptDraft,
  shape: RecordShape | undefined,
): readonly TextEdit[] {
  if (tree.type !== 'map') return [];
  const written = (key: string, value: RecordValue): string =>
    `${writeText(key, 'flow')}: ${flowOf(value, shape && shapeOfKey(shape, key))}`;
  const entries = tree.entries.filter(({ key }) => !removed.has(key));
  return placeOfNewKey(entries, [...added], shape).map(({ key, value, behind }) => {
    if (behind) {
      return { offset: endOfEntry(behind), length: 0, text: `, ${written(key, value)}` };
    }
    const first = entries[0];
    const offset = first ? first.keyRange.offset : tree.range.offset + 1;
    return { offset, length: 0, text: `${written(key, value)}, ` };
  });
}
