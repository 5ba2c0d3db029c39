import type { CharacterRange } from '../../text/range';

/** A value of a YAML text with all that edits of the text need to know of it. */
export type RecordTree = TreeMap | TreeList | TreeText | TreeNothing;

export interface TreeMap {
  readonly type: 'map';
  readonly range: CharacterRange;
  /** Whether it is written in braces. */
  readonly flow: boolean;
  readonly entries: readonly TreeEntry[];
}

export interface TreeEntry {
  readonly key: string;
  readonly keyRange: CharacterRange;
  /** Offset behind the colon. */
  readonly colonEnd: number;
  readonly value: RecordTree;
}

export interface TreeList {
  readonly type: 'list';
  /** From the first dash or the bracket on. */
  readonly range: CharacterRange;
  /** Whether it is written in brackets. */
  readonly flow: boolean;
  readonly items: readonly RecordTree[];
}

export interface TreeText {
  readonly type: 'text';
  /** With its quotes, or with the header of its block. */
  readonly range: CharacterRange;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** As written: what another reader takes for a number or a day is text here. */
  readonly text: string;
}

/** A key without a value, or with `null` or `~`. */
export interface TreeNothing {
  readonly type: 'nothing';
  /** Empty where nothing is written. */
  readonly range: CharacterRange;
}

/** The end of what is written of a value, without comments and blank lines behind it. */
export function endOf(tree: RecordTree): number {
  if (tree.type === 'map' && !tree.flow) {
    const last = tree.entries.at(-1);
    if (last) return endOfEntry(last);
  }
  if (tree.type === 'list' && !tree.flow) {
    const last = tree.items.at(-1);
    if (last) return endOf(last);
  }
  return tree.range.offset + tree.range.length;
}

/** The end of what is written of an entry, the colon at least. */
export function endOfEntry({ colonEnd, value }: TreeEntry): number {
  const isEmpty = value.type === 'nothing' && value.range.length === 0;
  return isEmpty ? colonEnd : endOf(value);
}
