import { foldersOf } from '../paths/folders-of';
import { folderOf, pathIn } from '../paths/last-segment';
import { missingFolders } from '../paths/missing-folders';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import type { Plan, PlanStep } from './types';

/** The file that keeps an empty folder in Git. */
export const keeper = '.gitkeep';

/**
 * Plans to create the folders that the layout of the policy asks for and that are missing, each with an
 * empty `.gitkeep`, since Git keeps no empty folders.
 *
 * @param places further folders, from the root, that the layout is to hold for, such as a new project; one
 *   that no `in` of the layout matches gets nothing
 */
export function planLayout(
  snapshot: RepositorySnapshot,
  places: readonly string[] = [],
): Result<Plan> {
  const { policy, named } = snapshot;
  if (policy.layout.length === 0) return failure(message(noLayout));
  const folders = named.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  const there = new Set([...folders, ...foldersOf(named.map(({ path }) => path))]);
  const added = places
    .filter((path) => path !== '' && !there.has(path))
    .map((path) => ({ path, isFolder: true }));
  const missing = missingFolders({ policy, named: [...named, ...added] });
  const blocked = missing.find(({ isBlocked }) => isBlocked);
  if (blocked) return failure(message(fileInstead, { path: blocked.path }));
  if (missing.length === 0) return failure(message(nothingMissing));
  const paths = missing.map(({ path }) => path);
  const created = withFoldersAbove(paths, there);
  // A folder in a new one keeps that one as well.
  const leaves = created.filter((path) => !created.some((other) => folderOf(other) === path));
  const steps: PlanStep[] = [
    ...created.map((path): PlanStep => ({ type: 'create-folder', path })),
    ...leaves.map((path): PlanStep => ({
      type: 'create-file',
      path: pathIn(path, keeper),
      text: '',
    })),
  ];
  return success({ title: message(title, { count: paths.length }), steps, notes: [] });
}

/** Some folders and those above them that are not there either, each after the one that it is in. */
export function withFoldersAbove(
  paths: readonly string[],
  there: ReadonlySet<string>,
): readonly string[] {
  const wanted = new Set<string>();
  for (const path of paths) {
    for (let folder = path; folder !== '' && !there.has(folder); folder = folderOf(folder)) {
      wanted.add(folder);
    }
  }
  return [...wanted].sort();
}

const title: Text = {
  en: 'Create the folder layout ({count} folders)',
  'zh-cn': '创建目录布局（{count} 个文件夹）',
};
const noLayout: Text = {
  en: 'Cannot create the folder layout: the policy has none. Add "layout" to stemma.jsonc.',
  'zh-cn': '无法创建目录布局：命名规范中没有布局。请在 stemma.jsonc 中添加“layout”。',
};
const nothingMissing: Text = {
  en: 'Cannot create the folder layout: every folder that it asks for is there. Nothing is left to do.',
  'zh-cn': '无需创建目录布局：所要求的文件夹都已存在。',
};
const fileInstead: Text = {
  en: 'Cannot create the folder "{path}": a file stands in its place. Rename the file first.',
  'zh-cn': '无法创建文件夹“{path}”：该位置是一个文件。请先重命名该文件。',
};
