import type { Parsers } from '../../../manifest/parsers';
import type { Text } from '../../../text/language';
import type { CharacterRange } from '../../../text/range';
import { readTree } from '../read-tree';
import type { RecordTree, TreeEntry } from '../tree';
import type { RecordPath } from '../types';
import { releaseShape } from '../shape/release-shape';
import { shapeAt } from './complete-record';

/** What is told of a key of a record. */
export interface RecordHover {
  readonly range: CharacterRange;
  readonly key: string;
  readonly told: Text;
  readonly choices: readonly string[];
}

/** What can be told of the key at an offset of a record; undefined where nothing can, and in a text that is no YAML. */
export function hoverRecord(
  text: string,
  offset: number,
  parsers: Parsers,
): RecordHover | undefined {
  const { tree } = readTree(text, parsers);
  const found = tree && entryAt(tree, offset, []);
  const shape = found && shapeAt(found.path, releaseShape);
  if (!found || !shape?.told) return undefined;
  const { key, keyRange: range } = found.entry;
  return { range, key, told: shape.told, choices: shape.enum ?? [] };
}

function entryAt(
  tree: RecordTree,
  offset: number,
  path: RecordPath,
): { readonly entry: TreeEntry; readonly path: RecordPath } | undefined {
  if (tree.type === 'list') {
    const at = tree.items.findIndex(({ range }) => isWithin(range, offset));
    const item = tree.items[at];
    return item && entryAt(item, offset, [...path, at]);
  }
  if (tree.type !== 'map') return undefined;
  for (const entry of tree.entries) {
    const below = [...path, entry.key];
    if (isWithin(entry.keyRange, offset)) return { entry, path: below };
    if (isWithin(entry.value.range, offset)) return entryAt(entry.value, offset, below);
  }
  return undefined;
}

function isWithin({ offset: start, length }: CharacterRange, offset: number): boolean {
  return offset >= start && offset < start + length;
}
