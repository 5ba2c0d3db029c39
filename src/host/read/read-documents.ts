import type { DocumentFile } from '../../core/snapshot/types';
import { inParallel } from './in-parallel';
import { readText } from './read-text';

/** Far more than a document with a revision log needs. */
export const largestDocument = 4 * 1024 * 1024;

const atOnce = 8;

/** Documents as the editor or the disk holds them, without those that are no text or too large. */
export async function readDocuments(
  root: string,
  paths: readonly string[],
  unsaved: ReadonlyMap<string, string>,
): Promise<readonly DocumentFile[]> {
  const options = { limit: largestDocument, unsaved };
  const read = await inParallel(paths, atOnce, (path) => readText(root, path, options));
  return read.flatMap((file) => file ?? []);
}
