import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { realFileInside } from '../files/repository-path';

/**
 * The bytes of a file of the repository, or why there are none: it is a folder, a link that leads nowhere
 * or out, too large, or not readable.
 * @param path from the root, with `/`
 * @param limit the most bytes that are read
 */
export async function readLimited(
  root: string,
  path: string,
  limit: number,
): Promise<Result<Buffer>> {
  const place = await realFileInside(root, path);
  if (!place.ok) return place;
  try {
    const handle = await open(place.value, 'r');
    try {
      const refusal = refusalOfStats(await handle.stat(), path, limit);
      return refusal ?? success(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return notReadable(path, error);
  }
}

/** Why a file is not read, by what the disk says of it; undefined when it may be. */
export function refusalOfStats(
  stats: Stats,
  path: string,
  limit: number,
): Result<never> | undefined {
  if (!stats.isFile()) return failure(message(notAFile, { path }));
  return stats.size <= limit ? undefined : failure(tooLargeFile(path, stats.size, limit));
}

/** That reading a file failed. */
export function notReadable(path: string, error: unknown): Result<never> {
  return failure(message(unreadable, { path, error: String(error) }));
}

/** Why a folder that stands where a manifest should be is not read. */
export const notAFile = {
  en: 'Cannot read "{path}": it is a folder, not a file. Rename it, or add it to "ignore.files" of the policy.',
  'zh-cn': '无法读取“{path}”：它是文件夹，不是文件。请重命名，或把它加入命名规范的“ignore.files”。',
};
const tooLarge = {
  en: 'Cannot read "{path}": it has {size} MB, and at most {limit} MB are read. Add it to "ignore.files" of the policy if it is no manifest.',
  'zh-cn':
    '无法读取“{path}”：大小为 {size} MB，最多读取 {limit} MB。若它不是清单文件，请把它加入命名规范的“ignore.files”。',
};
const unreadable = {
  en: 'Cannot read "{path}": {error}. Check its permissions.',
  'zh-cn': '无法读取“{path}”：{error}。请检查权限。',
};

/** Why a file is not read that has more bytes than any of its kind. */
export function tooLargeFile(path: string, size: number, limit: number): Message {
  return message(tooLarge, { path, size: megabytes(size), limit: megabytes(limit) });
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
}
