import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { success, type Result } from '../../core/text/result';
import { isPlain, isInside } from '../files/repository-path';
import { notReadable, refusalOfStats } from './read-limited';

/**
 * Reads the bytes of a file of a repository, or says why there are none. Takes a path from the root, with `/`,
 * and the most bytes that are read; undefined for what has to be looked at more closely: a symbolic link, or
 * nothing at all.
 */
export type DirectReader = (path: string, limit: number) => Result<Buffer> | undefined;

/**
 * A reader of many small files at one moment. It waits for the disk: handing each of five hundred files to
 * another thread and back takes ten times as long as reading them. It asks once for each folder where that
 * really is.
 */
export function createDirectReader(root: string): DirectReader {
  const realRoot = realPlace(root);
  const folders = new Map([['', realRoot]]);
  const placeOf = (folder: string): string | undefined => {
    if (!folders.has(folder)) folders.set(folder, realFolder(realRoot, folder));
    return folders.get(folder);
  };
  return (path, limit) => {
    const slash = path.lastIndexOf('/');
    const folder = isPlain(path) ? placeOf(path.slice(0, Math.max(0, slash))) : undefined;
    if (folder === undefined || noFollow === undefined) return undefined;
    return readAt(join(folder, path.slice(slash + 1)), path, limit);
  };
}

/** Windows has no such flag; links there are looked at one by one. */
const noFollow = constants.O_NOFOLLOW as number | undefined;

function realFolder(realRoot: string | undefined, folder: string): string | undefined {
  const place = realRoot === undefined ? undefined : realPlace(join(realRoot, folder));
  return realRoot !== undefined && place !== undefined && isInside(realRoot, place)
    ? place
    : undefined;
}

function realPlace(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    // There is nothing at this path.
    return undefined;
  }
}

function readAt(place: string, path: string, limit: number): Result<Buffer> | undefined {
  // Without waiting: a pipe that nobody writes to would never answer.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | (noFollow ?? 0);
  let file: number;
  try {
    file = openSync(place, flags);
  } catch {
    // Whoever looks more closely says why.
    return undefined;
  }
  try {
    const stats = fstatSync(file);
    return refusalOfStats(stats, path, limit) ?? success(readAll(file, stats.size));
  } catch (error) {
    return notReadable(path, error);
  } finally {
    closeSync(file);
  }
}

/** A file may be shorter by now than it was a moment ago. */
function readAll(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  while (end < size) {
    const count = readSync(file, bytes, end, size - end, null);
    if (count === 0) break;
    end += count;
  }
  return bytes.subarray(0, end);
}
