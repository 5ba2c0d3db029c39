import { closeSync, constants, fstatSync } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { realFileInside } from '../files/repository-path';
import { openDirectly, readOpened } from '../read/read-directly';
import { cannotWrite } from './messages';

/** Tells where a file of a repository really is; see `createPlaceFinder`. */
export type PlaceFinder = (path: string) => string | undefined;

/** A file that is about to be changed. */
export interface FileToChange {
  /** Real place on the disk. */
  readonly place: string;
  readonly before: Buffer;
}

/** Reads a file and makes sure that it may be written, or says why it may not. */
export async function readForChange(
  root: string,
  path: string,
  placeOf: PlaceFinder,
): Promise<Result<FileToChange>> {
  const direct = placeOf(path);
  return (direct === undefined ? undefined : readAt(direct, path)) ?? readSlowly(root, path);
}

/** Undefined for what has to be looked at more closely. */
function readAt(place: string, path: string): Result<FileToChange> | undefined {
  let file: number;
  try {
    file = openDirectly(place, constants.O_RDWR);
  } catch {
    // A link, no file at all, or one that may not be written: whoever looks more closely says which.
    return undefined;
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile() || !isMeantToBeWritten(found)) return undefined;
    return success({ place, before: readOpened(file, found.size) });
  } catch (error) {
    return failure(message(cannotWrite, { path, error: String(error) }));
  } finally {
    closeSync(file);
  }
}

async function readSlowly(root: string, path: string): Promise<Result<FileToChange>> {
  const place = await realFileInside(root, path);
  if (!place.ok) return place;
  const found = await stat(place.value);
  if (!found.isFile()) return failure(message(notAFile, { path }));
  const mayWrite = isMeantToBeWritten(found) && (await isWritable(place.value));
  if (!mayWrite) return failure(message(readOnly, { path }));
  try {
    return success({ place: place.value, before: await readFile(place.value) });
  } catch (error) {
    return failure(message(cannotWrite, { path, error: String(error) }));
  }
}

/** The mode says what the person wants, also where the process may write everything. */
function isMeantToBeWritten({ mode }: { readonly mode: number }): boolean {
  return (mode & 0o222) !== 0;
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch {
    // The reason is in the message that the caller gives: the file is read-only for this person.
    return false;
  }
}

const notAFile = {
  en: 'Cannot edit "{path}": it is not a file. Move what is there away, or leave it out of the policy.',
  'zh-cn': '无法编辑“{path}”：它不是文件。请移走它，或在命名规范中排除它。',
};
const readOnly = {
  en: 'Cannot edit "{path}": the file is read-only. Make it writable and try again.',
  'zh-cn': '无法编辑“{path}”：文件是只读的。请取消只读后重试。',
};
