import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { message, type Message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { isPlain, realFileInside, realFolderInside } from '../files/repository-path';

/**
 * Reads the bytes of a file of a repository, or says why there are none: it is a folder, a link that leads
 * nowhere or out, too large, or not readable. Takes a path from the root, with `/`, and the most bytes that
 * are read.
 */
export type LimitedReader = (path: string, limit: number) => Promise<Result<Buffer>>;

/** A reader of many files at one moment: it asks once for each folder where that really is. */
export function createLimitedReader(root: string): LimitedReader {
  const realRoot = realpath(root);
  const folders = new Map<string, Promise<string | undefined>>();
  const placeOf = (folder: string): Promise<string | undefined> => {
    const known = folders.get(folder) ?? realRoot.then((place) => realFolderInside(place, folder));
    folders.set(folder, known);
    return known;
  };
  return async (path, limit) => {
    const slash = path.lastIndexOf('/');
    const folder = isPlain(path) ? await placeOf(path.slice(0, Math.max(0, slash))) : undefined;
    const handle = folder && (await openItself(join(folder, path.slice(slash + 1))));
    return handle ? readAll(handle, path, limit) : readLimited(root, path, limit);
  };
}

/** Opens a file that is no symbolic link; undefined where it is one or cannot be opened. */
async function openItself(place: string): Promise<FileHandle | undefined> {
  // Windows has no such flag, and links there are rare enough to be asked about one by one.
  if (!noFollow) return undefined;
  return open(place, constants.O_RDONLY | noFollow).catch(() => undefined);
}

const noFollow = constants.O_NOFOLLOW as number | undefined;

/** As a `LimitedReader`, for one file. */
export async function readLimited(
  root: string,
  path: string,
  limit: number,
): Promise<Result<Buffer>> {
  const place = await realFileInside(root, path);
  if (!place.ok) return place;
  try {
    return await readAll(await open(place.value, 'r'), path, limit);
  } catch (error) {
    return failure(message(unreadable, { path, error: String(error) }));
  }
}

async function readAll(handle: FileHandle, path: string, limit: number): Promise<Result<Buffer>> {
  try {
    const found = await handle.stat();
    if (!found.isFile()) return failure(message(notAFile, { path }));
    if (found.size > limit) {
      return failure(
        message(tooLarge, { path, size: megabytes(found.size), limit: megabytes(limit) }),
      );
    }
    return success(await handle.readFile());
  } catch (error) {
    return failure(message(unreadable, { path, error: String(error) }));
  } finally {
    await handle.close();
  }
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
