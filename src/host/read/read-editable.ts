import type { EditableFile } from '../../core/plan/text-edit-step';
import { decodeText } from '../../core/text/decode';
import { fingerprint } from '../fingerprint';
import { readLimited } from './read-limited';

/** Bytes; far more than a document that is written for people needs. */
const largestFile = 16 * 1024 * 1024;

/** Files that may be written again, by their paths from the root; those that are not there or no text are left out. */
export async function readEditableFiles(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, EditableFile>> {
  const files = new Map<string, EditableFile>();
  for (const path of paths) {
    const bytes = await readLimited(root, path, largestFile);
    const decoded = bytes.ok ? decodeText(bytes.value) : undefined;
    if (bytes.ok && decoded?.ok)
      files.set(path, { path, content: decoded.value, fingerprint: fingerprint(bytes.value) });
  }
  return files;
}
