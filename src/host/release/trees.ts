import { readObjects } from '../git/objects';
import type { GitRun } from '../git/run-git';

/** An entry of a tree. */
export interface TreeEntry {
  /** As Git writes it, such as `100644`. */
  readonly mode: string;
  /** Byte by byte, each as one character, whatever encoding the name is in. */
  readonly name: string;
  readonly id: string;
  readonly isTree: boolean;
}

/** Root trees are rarely larger. */
const usualSize = 4096;

/**
 * Reads one tree for each key by one Git process.
 *
 * @param names what Git calls each tree: an id, or `<commit>^{tree}`
 * @returns those that are there; undefined where Git failed
 */
export async function readTrees(
  root: string,
  names: ReadonlyMap<string, string>,
  run: GitRun,
): Promise<ReadonlyMap<string, readonly TreeEntry[]> | undefined> {
  const trees = new Map<string, readonly TreeEntry[]>();
  const keys = [...names.keys()];
  const objects = [...names.values()].map((id) => ({ id, size: usualSize }));
  const read = await readObjects(
    root,
    objects,
    (content, index) => {
      const key = keys[index];
      // A key is a commit, whose id is as long as all others of the repository.
      if (key !== undefined) trees.set(key, entriesOf(content, key.length / 2));
    },
    run,
  );
  return read.ok ? trees : undefined;
}

/** Entries of a tree object: `<mode> <name>\0<id>`, the id in bytes. */
function entriesOf(content: Buffer, idLength: number): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let start = 0; start < content.length;) {
    const space = content.indexOf(' ', start);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', start, space);
    const name = content.toString('latin1', space + 1, end);
    start = end + 1 + idLength;
    entries.push({
      mode,
      name,
      id: content.toString('hex', end + 1, start),
      isTree: mode === '40000',
    });
  }
  return entries;
}
