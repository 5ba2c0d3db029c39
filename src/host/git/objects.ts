import { runGit, type GitFailure, type GitRun } from './run-git';

/** What Git knows of an object without opening it. */
export interface ObjectInfo {
  readonly id: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** An object to open; its size may be a guess. */
export type SizedObject = Pick<ObjectInfo, 'id' | 'size'>;

/** An object as `git cat-file --batch` prints it. */
export interface GitObject {
  /** `missing` where there is none. */
  readonly type: string;
  readonly content: Buffer;
  /** Offset of the next object. */
  readonly next: number;
}

/**
 * What stands behind each of the names, such as an id or `<id>:<path>`; undefined where there is no such
 * object. One Git process for all.
 * @param names without line breaks
 */
export async function checkObjects(
  root: string,
  names: readonly string[],
  run: GitRun = {},
): Promise<
  { readonly ok: true; readonly objects: readonly (ObjectInfo | undefined)[] } | GitFailure
> {
  if (names.length === 0) return { ok: true, objects: [] };
  const input = names.map((name) => `${name}\n`).join('');
  const result = await runGit(root, ['cat-file', '--batch-check'], { ...run, input });
  if (!result.ok) return result;
  const lines = result.output.toString('utf8').split('\n');
  return { ok: true, objects: names.map((_, index) => parseInfo(lines[index] ?? '')) };
}

function parseInfo(line: string): ObjectInfo | undefined {
  const match = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line);
  const [, id, type, size] = match ?? [];
  return id !== undefined && type !== undefined ? { id, type, size: Number(size) } : undefined;
}

/** How much of the objects' contents is held at one time. */
const bytesAtOnce = 32 * 1024 * 1024;

/**
 * Opens objects, as many in one Git process as fit into memory well.
 * @param use called for each object that is there, with the index that it has among the objects
 */
export async function readObjects(
  root: string,
  objects: readonly SizedObject[],
  use: (content: Buffer, index: number) => void | Promise<void>,
  run: GitRun = {},
): Promise<{ readonly ok: true } | GitFailure> {
  for (let start = 0; start < objects.length;) {
    const end = endOfBatch(objects, start);
    const batch = objects.slice(start, end);
    const input = batch.map(({ id }) => `${id}\n`).join('');
    const result = await runGit(root, ['cat-file', '--batch'], { ...run, input });
    if (!result.ok) return result;
    let offset = 0;
    for (let index = start; index < end; index++) {
      const { type, content, next } = readObject(result.output, offset);
      if (type !== 'missing') await use(content, index);
      offset = next;
    }
    start = end;
  }
  return { ok: true };
}

function endOfBatch(objects: readonly SizedObject[], start: number): number {
  let bytes = 0;
  for (let index = start; index < objects.length; index++) {
    bytes += objects[index]?.size ?? 0;
    if (bytes > bytesAtOnce && index > start) return index;
  }
  return objects.length;
}

/** Reads `<id> <type> <size>\n<content>\n`, or `<id> missing\n` (git-cat-file(1), batch output). */
export function readObject(output: Buffer, offset: number): GitObject {
  const end = output.indexOf('\n', offset);
  const [, type = 'missing', size] = output.toString('latin1', offset, end).split(' ');
  if (size === undefined) return { type: 'missing', content: Buffer.alloc(0), next: end + 1 };
  const start = end + 1;
  const stop = start + Number(size);
  return { type, content: output.subarray(start, stop), next: stop + 1 };
}
