import type { TextEdit } from '../../policy/set-json';
import { shapeOfKey } from './checked-value';
import { freshOf, type Draft, type KeptDraft } from './draft';
import { flowEdits } from './flow-edits';
import { columnOf, endOfLine, endWithComments, partsWithBlankLines, type Lines } from './lines';
import { placeOfNewKey } from './order';
import { removalsOfLines } from './removals';
import { replaceEntry, replaceItem } from './replace';
import type { RecordShape } from './shape/shape';
import { endOf, endOfEntry, type TreeList, type TreeMap } from './tree';
import { below, entryLines, isNested, itemLines } from './write-value';

/**
 * The edits (UTF-16 units) that make a draft of what stands in a text; of those at one place the first comes first.
 * @param parent column of the key that has it, -1 at the root
 */
export function editsOf(
  draft: Draft,
  shape: RecordShape | undefined,
  lines: Lines,
  parent: number,
): readonly TextEdit[] {
  if (draft.type === 'fresh') return [];
  const { tree } = draft;
  if (tree.type === 'map') {
    return tree.flow ? flowEdits(draft, shape, lines.text) : mapEdits(draft, tree, shape, lines);
  }
  if (tree.type !== 'list') return [];
  return tree.flow
    ? flowEdits(draft, shape, lines.text)
    : listEdits(draft, tree, shape, lines, parent);
}

function mapEdits(
  draft: KeptDraft,
  tree: TreeMap,
  shape: RecordShape | undefined,
  lines: Lines,
): readonly TextEdit[] {
  const column = columnOf(lines.text, tree.range.offset);
  const changes = tree.entries.flatMap((entry) => {
    const changed = draft.changed.get(entry.key);
    if (!changed) return [];
    const own = shape && shapeOfKey(shape, entry.key);
    const value = freshOf(changed);
    if (value === undefined) return editsOf(changed, own, lines, column);
    return replaceEntry(entry, value, own, lines, column);
  });
  const removals = removalsOfLines(draft.removed, tree, lines.text);
  const left = { ...tree, entries: tree.entries.filter(({ key }) => !draft.removed.has(key)) };
  return [...changes, ...removals, ...additions(draft, left, shape, lines, column)];
}

/** Keys that are not there yet, each behind those that people read before it. */
function additions(
  { added }: KeptDraft,
  tree: TreeMap,
  shape: RecordShape | undefined,
  { text, end, indentation }: Lines,
  column: number,
): readonly TextEdit[] {
  const margin = end + ' '.repeat(column);
  return placeOfNewKey(tree.entries, [...added], shape).map(({ key, value, behind }) => {
    const written = entryLines(key, value, shape && shapeOfKey(shape, key), indentation);
    if (!behind) {
      const inserted = written.map((line) => line + margin).join('');
      return { offset: tree.range.offset, length: 0, text: inserted };
    }
    const gap = isNested(value) && partsWithBlankLines(tree, text) ? end : '';
    const offset = endWithComments(text, endOfEntry(behind), column + 1);
    return { offset, length: 0, text: gap + below(written, margin) };
  });
}

function listEdits(
  { changed, appended }: KeptDraft,
  tree: TreeList,
  shape: RecordShape | undefined,
  lines: Lines,
  parent: number,
): readonly TextEdit[] {
  const { text, end, indentation } = lines;
  const changes = tree.items.flatMap((item, index) => {
    const draft = changed.get(index);
    if (!draft) return [];
    const value = freshOf(draft);
    const column = columnOf(text, item.range.offset);
    if (value === undefined) return editsOf(draft, shape?.items, lines, column);
    return replaceItem(item, value, shape?.items, lines);
  });
  const last = tree.items.at(-1);
  if (!last || appended.length === 0) return changes;
  const column = columnOf(text, tree.range.offset);
  const gap = gapOf(tree, text);
  const written = appended.flatMap((item) => itemLines(item, shape?.items, indentation, gap));
  const offset = endWithComments(text, endOf(last), Math.max(column, parent + 1));
  return [...changes, { offset, length: 0, text: below(written, end + ' '.repeat(column)) }];
}

/** Columns from a dash to what stands behind it. */
function gapOf({ range, items }: TreeList, text: string): number {
  const first = items[0]?.range.offset ?? 0;
  const isBeside = first < endOfLine(text, range.offset + 1);
  return isBeside ? Math.max(2, first - range.offset) : 2;
}
