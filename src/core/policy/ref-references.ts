import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { escapeGlob } from '../text/glob';
import type { TextEdit } from './set-json';

/** A tag or branch that gets another name; both names are short. */
export interface RefRenaming {
  readonly kind: 'tags' | 'branches';
  readonly from: string;
  readonly to: string;
}

/**
 * The edits that keep a policy file true when a tag or branch is renamed: its name in `ignore`, and for a branch in
 * `lines`, is replaced where it is spelled out. Globs that only match it stay.
 *
 * @param text the policy file without BOM; edits count UTF-16 units in it
 */
export function renameRefReferences(text: string, renaming: RefRenaming): readonly TextEdit[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (!root) return [];
  const glob = escapeGlob(renaming.from);
  const globs = [...entriesAt(root, ['ignore', renaming.kind]), ...lineGlobs(root, renaming)];
  const edits = globs
    .filter(({ value }) => value === glob || value === renaming.from)
    .map((node) => editOf(node, escapeGlob(renaming.to)));
  const main = findNodeAtLocation(root, ['lines', 'main']);
  const isMain = renaming.kind === 'branches' && main?.value === renaming.from;
  return [...edits, ...(isMain ? [editOf(main, renaming.to)] : [])].sort(
    (left, right) => left.offset - right.offset,
  );
}

function lineGlobs(root: Node, { kind }: RefRenaming): readonly Node[] {
  if (kind === 'tags') return [];
  const exempt = findNodeAtLocation(root, ['lines', 'exempt'])?.children ?? [];
  return [
    ...entriesAt(root, ['lines', 'ended']),
    ...exempt.flatMap((each) => findNodeAtLocation(each, ['in']) ?? []),
  ];
}

function entriesAt(root: Node, path: readonly string[]): readonly Node[] {
  const entries = findNodeAtLocation(root, [...path])?.children ?? [];
  return entries.filter(({ type }) => type === 'string');
}

function editOf({ offset, length }: Node, value: string): TextEdit {
  return { offset, length, text: JSON.stringify(value) };
}
