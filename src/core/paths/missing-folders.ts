import type { RepositorySnapshot } from '../snapshot/types';
import { pathIn } from './last-segment';
import { placesOf } from './layout-folders';

/** A folder that a layout of the policy asks for and that is not there. */
export interface MissingFolder {
  /** From the root, with `/`. */
  readonly path: string;
  /** Which of the policy's layouts asks for it, and which of that layout's folders it is. */
  readonly layout: number;
  readonly folder: number;
  /** Whether a file stands where the folder should be. */
  readonly isBlocked: boolean;
}

/** The folders that the layout misses, in the order of the policy; a folder that two layouts ask for once. */
export function missingFolders({
  policy,
  named,
}: Pick<RepositorySnapshot, 'policy' | 'named'>): readonly MissingFolder[] {
  const folders = new Set(named.filter(({ isFolder }) => isFolder).map(({ path }) => path));
  const files = new Set(named.filter(({ isFolder }) => !isFolder).map(({ path }) => path));
  const missing = new Map<string, MissingFolder>();
  policy.layout.forEach((entry, layout) => {
    for (const place of placesOf(entry, [...folders])) {
      entry.folders.forEach((name, folder) => {
        const path = pathIn(place, name);
        if (folders.has(path) || missing.has(path)) return;
        missing.set(path, { path, layout, folder, isBlocked: files.has(path) });
      });
    }
  });
  return [...missing.values()];
}
