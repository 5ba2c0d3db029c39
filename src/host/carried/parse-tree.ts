/** One entry of a tree object. */
export interface TreeEntry {
  readonly type: 'file' | 'folder' | 'other';
  readonly name: string;
  readonly id: string;
}

/**
 * The entries of a tree object as Git stores it: `<mode> <name>\0<id in bytes>`, one after another.
 * @param idLength bytes of an id: 20 with SHA-1, 32 with SHA-256
 */
export function parseTree(content: Buffer, idLength: number): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let start = 0; start < content.length;) {
    const space = content.indexOf(0x20, start);
    const end = content.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const mode = content.toString('latin1', start, space);
    const name = content.toString('utf8', space + 1, end);
    const id = content.toString('hex', end + 1, end + 1 + idLength);
    // Symbolic links (120000) and submodules (160000) are neither.
    const type = mode === '40000' ? 'folder' : mode.startsWith('100') ? 'file' : 'other';
    entries.push({ type, name, id });
    start = end + 1 + idLength;
  }
  return entries;
}
