import type { Layout } from '../policy/types';
import type { RepositorySnapshot } from '../snapshot/types';
import { matcherOfGlobs } from '../text/glob';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { checkFileName } from './check-file-name';
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

/** The globs of the layouts that no folder matches yet, so that somebody has to name the first. */
export function layoutsWithoutPlace({
  policy,
  named,
}: Pick<RepositorySnapshot, 'policy' | 'named'>): readonly string[] {
  const folders = named.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  const empty = policy.layout.filter((layout) => placesOf(layout, folders).length === 0);
  return [...new Set(empty.map((layout) => layout.in))];
}

/** Why a folder cannot be the first of a layout, or undefined when it can. */
export function checkLayoutPlace(glob: string, path: string): Message | undefined {
  const problem = path
    .split('/')
    .map((segment) => checkFileName(segment))
    .find((each) => each !== undefined);
  if (problem) return problem;
  return matcherOfGlobs([glob])(path) ? undefined : message(otherPlace, { path, glob });
}

const otherPlace: Text = {
  en: 'Cannot use the folder "{path}": the layout is for folders like "{glob}". Write one of these.',
  'zh-cn': '无法使用文件夹“{path}”：该布局适用于“{glob}”这样的文件夹。请改写。',
};

/** The folders that a layout is about; `` is the root. */
export function placesOf({ in: place }: Layout, folders: readonly string[]): readonly string[] {
  if (place === '') return [''];
  const covers = matcherOfGlobs([place]);
  return folders.filter((folder) => covers(folder));
}
