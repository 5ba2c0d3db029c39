import type { Layout } from '../policy/types';
import { matcherOfGlobs } from '../text/glob';
import { foldersOf } from './folders-of';
import { pathIn } from './last-segment';

/** Every folder that the layout of a policy asks for in the folders that there are, and those above it; each once. */
export function layoutFolders(
  layouts: readonly Layout[],
  folders: readonly string[],
): readonly string[] {
  const wanted = layouts.flatMap((layout) =>
    placesOf(layout, folders).flatMap((place) =>
      layout.folders.map((folder) => pathIn(place, folder)),
    ),
  );
  const above = foldersOf(wanted);
  return [...new Set([...above, ...wanted])];
}

/** The folders that a layout is about; `` is the root. */
export function placesOf({ in: place }: Layout, folders: readonly string[]): readonly string[] {
  if (place === '') return [''];
  const covers = matcherOfGlobs([place]);
  return folders.filter((folder) => covers(folder));
}
