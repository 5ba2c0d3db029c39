import type { Layout } from '../policy/types';
import { matcherOfGlobs } from '../text/glob';
import { pathIn } from './last-segment';

/** Every folder that the layout of a policy asks for, in the folders that there are; each once. */
export function layoutFolders(
  layouts: readonly Layout[],
  folders: readonly string[],
): readonly string[] {
  const wanted = layouts.flatMap((layout) =>
    placesOf(layout, folders).flatMap((place) =>
      layout.folders.map((folder) => pathIn(place, folder)),
    ),
  );
  return [...new Set(wanted)];
}

/** The folders that a layout is about; `` is the root. */
export function placesOf({ in: place }: Layout, folders: readonly string[]): readonly string[] {
  if (place === '') return [''];
  const covers = matcherOfGlobs([place]);
  return folders.filter((folder) => covers(folder));
}
