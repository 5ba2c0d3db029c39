import {
  filesOfFolder,
  isMeant,
  isReleasePath,
  readReleaseFile,
  releaseFolder,
} from '../../core/release/record/release-folder';
import type { ReleaseFolder } from '../../core/release/record/types';
import { success, type Result } from '../../core/text/result';
import { loadParsers } from '../lazy';
import type { ReadFile, WantedFile } from '../read/read-blobs';
import { Turns } from '../read/turns';
import { mostBytes, type WantedFolder } from './read-folder';

/**
 * The release folder as a commit holds it; undefined where it has none.
 *
 * @param files paths of all its files
 * @param blobs reads some of them
 */
export async function readReleaseFolderAt(
  { path: folder, isSure }: WantedFolder,
  files: readonly string[],
  blobs: (wanted: readonly WantedFile[]) => Promise<Result<readonly ReadFile[]>>,
): Promise<Result<ReleaseFolder | undefined>> {
  const paths = files.filter((path) => isReleasePath(path, folder));
  if (paths.length === 0) return success(undefined);
  const read = await blobs(paths.map((path) => ({ path, limit: mostBytes })));
  if (!read.ok) return read;
  const parsers = await loadParsers();
  const known = filesOfFolder(undefined);
  const turns = new Turns(undefined);
  const records = [];
  for (const { path, text: content, fingerprint } of read.value) {
    const isOurs = isSure || (content.ok && isMeant(path, content.value.text));
    const source = { path, content, fingerprint };
    if (isOurs) records.push(await turns.finish(readReleaseFile(source, parsers, known)));
  }
  return success(releaseFolder(folder, records, undefined));
}
