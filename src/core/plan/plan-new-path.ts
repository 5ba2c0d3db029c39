import { checkFileName } from '../paths/check-file-name';
import { foldersOf } from '../paths/folders-of';
import { pathIn } from '../paths/last-segment';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { keeper, withFoldersAbove } from './plan-layout';
import type { Plan, PlanStep } from './types';

/** A file or folder that is to bear a new name. */
export interface NewPathRequest {
  /** From the root of the repository, with `/`; empty for the root itself. */
  readonly folder: string;
  /** The last segment, extension included. */
  readonly name: string;
  readonly isFolder: boolean;
  /** Folders that are there beside those that the snapshot knows. */
  readonly folders: readonly string[];
}

/** Plans an empty file, or a folder with an empty `.gitkeep`, since Git keeps no empty folders. */
export function planNewPath(
  { named }: RepositorySnapshot,
  { folder, name, isFolder, folders }: NewPathRequest,
): Result<Plan> {
  const problem = checkFileName(name);
  if (problem) return failure(problem);
  const path = pathIn(folder, name);
  if (named.some((other) => other.path.toLowerCase() === path.toLowerCase()))
    return failure(message(taken, { path }));
  const known = named.filter((other) => other.isFolder).map((other) => other.path);
  const there = new Set([...folders, ...known, ...foldersOf(named.map((other) => other.path))]);
  const wanted = isFolder ? path : folder;
  const steps: PlanStep[] = [
    ...withFoldersAbove([wanted], there).map((each): PlanStep => ({
      type: 'create-folder',
      path: each,
    })),
    { type: 'create-file', path: isFolder ? pathIn(path, keeper) : path, text: '' },
  ];
  const title = message(isFolder ? folderTitle : fileTitle, { path });
  return success({ title, steps, notes: [] });
}

const fileTitle: Text = { en: 'Create file {path}', 'zh-cn': '创建文件 {path}' };
const folderTitle: Text = { en: 'Create folder {path}', 'zh-cn': '创建文件夹 {path}' };
const taken: Text = {
  en: 'Cannot create "{path}": it is there already. Choose another name or folder.',
  'zh-cn': '无法创建“{path}”：它已经存在。请换一个名称或文件夹。',
};
