import { lstat, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The real place of a folder of a repository, for a path from the root with `/`; `` is the root. Undefined where
 * no folder stands there, and where a symbolic link is on the way: what it leads to is no part of the repository.
 */
export async function ownFolder(root: string, path: string): Promise<string | undefined> {
  const base = await realpath(root).catch(() => undefined);
  if (base === undefined) return undefined;
  const place = join(base, ...path.split('/'));
  if ((await realpath(place).catch(() => undefined)) !== place) return undefined;
  const stats = await stat(place).catch(() => undefined);
  return stats?.isDirectory() === true ? place : undefined;
}

/** Whether something stands at a path that `ownFolder` does not take for a folder of the repository. */
export async function isForeignFolder(root: string, path: string): Promise<boolean> {
  const isThere = await lstat(join(root, ...path.split('/'))).catch(() => undefined);
  return isThere !== undefined && (await ownFolder(root, path)) === undefined;
}
