import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';

/**
 * The real place of a file that exists, for a path from the root with `/`; a symbolic link is followed
 * as long as it stays inside the repository.
 */
export async function realFileInside(root: string, path: string): Promise<Result<string>> {
  if (!isPlain(path)) return failure(message(outside, { path }));
  const joined = join(root, ...path.split('/'));
  const place = await realpath(joined).catch(() => undefined);
  if (place === undefined) {
    const link = await lstat(joined).catch(() => undefined);
    return failure(message(link ? brokenLink : missing, { path }));
  }
  return inside(await realpath(root), place, path);
}

/** The real place where a new file would be, for a path from the root with `/`; its folder must exist. */
export async function newFileInside(root: string, path: string): Promise<Result<string>> {
  const place = await entryInside(root, path);
  if (!place.ok) return place;
  const found = await lstat(place.value).catch(() => undefined);
  return found ? failure(message(taken, { path })) : place;
}

/**
 * The place of a file, folder or symbolic link itself, whether it exists or not; its folder must exist and
 * be in the repository.
 */
export async function entryInside(root: string, path: string): Promise<Result<string>> {
  if (!isPlain(path)) return failure(message(outside, { path }));
  const joined = join(root, ...path.split('/'));
  const folder = await realpath(dirname(joined)).catch(() => undefined);
  if (folder === undefined) return failure(message(noFolder, { path }));
  return inside(await realpath(root), join(folder, basename(joined)), path);
}

/**
 * As `newFileInside`, where some folders above the path are still to be made.
 *
 * @param planned paths from the root of these folders
 */
export async function newPlaceInside(
  root: string,
  path: string,
  planned: ReadonlySet<string>,
): Promise<Result<string>> {
  const parts = path.split('/');
  let above = parts.length;
  while (above > 1) {
    const folder = parts.slice(0, above - 1);
    const isMade = await lstat(join(root, ...folder)).catch(() => undefined);
    if (isMade || !planned.has(folder.join('/'))) break;
    above -= 1;
  }
  if (!isPlain(path)) return failure(message(outside, { path }));
  const top = await newFileInside(root, parts.slice(0, above).join('/'));
  return top.ok ? success(join(top.value, ...parts.slice(above))) : top;
}

/** Whether a path from the root names something below it by itself, without the help of the disk. */
export function isPlain(path: string): boolean {
  const parts = path.split('/');
  return (
    !path.includes('\0') &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    parts[0]?.toLowerCase() !== '.git' &&
    (sep === '/' || (!path.includes('\\') && !path.includes(':')))
  );
}

/** Whether a real place is below the real place of a root, and not in its `.git`. */
export function isInside(root: string, place: string): boolean {
  const prefix = root.endsWith(sep) ? root : root + sep;
  return place.startsWith(prefix) && !place.startsWith(join(root, '.git') + sep);
}

function inside(root: string, place: string, path: string): Result<string> {
  return isInside(root, place) ? success(place) : failure(message(outside, { path }));
}

const outside = {
  en: 'Cannot use "{path}": it leads out of the repository. Name a file inside it.',
  'zh-cn': '无法使用“{path}”：它指向仓库之外。请指定仓库内的文件。',
};
const missing = {
  en: 'Cannot use "{path}": there is no such file. Refresh and try again.',
  'zh-cn': '无法使用“{path}”：没有这个文件。请刷新后重试。',
};
const brokenLink = {
  en: 'Cannot use "{path}": it is a symbolic link that leads nowhere. Repair or delete the link.',
  'zh-cn': '无法使用“{path}”：这个符号链接没有指向任何文件。请修复或删除该链接。',
};
const noFolder = {
  en: 'Cannot create "{path}": its folder does not exist. Create the folder first.',
  'zh-cn': '无法创建“{path}”：所在文件夹不存在。请先创建该文件夹。',
};
const taken = {
  en: 'Cannot create "{path}": something with this name is there already. Choose another name, or edit the existing file.',
  'zh-cn': '无法创建“{path}”：同名的文件或文件夹已经存在。请换一个名称，或编辑已有的文件。',
};
