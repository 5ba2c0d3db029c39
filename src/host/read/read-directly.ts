import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { sep } from 'node:path';
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
 * another thread and back takes ten times as long as reading them.
 */
export function createDirectReader(root: string): DirectReader {
  const placeOf = createPlaceFinder(root);
  return (path, limit) => {
    const place = placeOf(path);
    return place === undefined ? undefined : readAt(place, path, limit);
  };
}

/**
 * Tells where the files of a repository really are, if they are no symbolic links themselves, and asks once for
 * each folder. Undefined where a folder is not there or lies outside, and on Windows, which cannot open a file
 * without following links: there they are looked at one by one.
 */
export function createPlaceFinder(root: string): (path: string) => string | undefined {
  const realRoot = realPlace(root);
  const folders = new Map([['', realRoot]]);
  const placeOf = (folder: string): string | undefined => {
    if (folders.has(folder)) return folders.get(folder);
    const slash = folder.lastIndexOf('/');
    const above = placeOf(folder.slice(0, Math.max(0, slash)));
    const place = realFolder(above, folder.slice(slash + 1), realRoot);
    folders.set(folder, place);
    return place;
  };
  return (path) => {
    if (noFollow === undefined || !isPlain(path)) return undefined;
    const slash = path.lastIndexOf('/');
    const place = placeOf(path.slice(0, Math.max(0, slash)));
    return place === undefined ? undefined : `${place}${sep}${path.slice(slash + 1)}`;
  };
}

/** Opens a file that is no symbolic link, without waiting: a pipe that nobody writes to would never answer. */
export function openDirectly(place: string, access: number): number {
  return openSync(place, access | constants.O_NONBLOCK | (noFollow ?? 0));
}

const noFollow = constants.O_NOFOLLOW as number | undefined;

/** A folder that is no link, in one that is where its path says, is so itself; asking that is cheap. */
function realFolder(
  above: string | undefined,
  name: string,
  realRoot: string | undefined,
): string | undefined {
  if (above === undefined || realRoot === undefined) return undefined;
  const place = `${above}${sep}${name}`;
  if (isFolderItself(place)) return place;
  const real = realPlace(place);
  return real !== undefined && isInside(realRoot, real) ? real : undefined;
}

function isFolderItself(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // A file stands above it, or it may not be looked at.
    return false;
  }
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
  let file: number;
  try {
    file = openDirectly(place, constants.O_RDONLY);
  } catch {
    // Whoever looks more closely says why.
    return undefined;
  }
  try {
    const stats = fstatSync(file);
    return refusalOfStats(stats, path, limit) ?? success(readOpened(file, stats.size));
  } catch (error) {
    return notReadable(path, error);
  } finally {
    closeSync(file);
  }
}

/** The bytes of an open file, which may be shorter by now than it was a moment ago. */
export function readOpened(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  while (end < size) {
    const count = readSync(file, bytes, end, size - end, null);
    if (count === 0) break;
    end += count;
  }
  return bytes.subarray(0, end);
}
