import type { DocumentFile } from '../../core/snapshot/types';
import { decodeText } from '../../core/text/decode';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { readLimited } from './read-limited';
import { unsavedContent } from './unsaved-content';

/** How to read a text. */
export interface ReadTextOptions {
  /** The most bytes that are read. */
  readonly limit: number;
  /** Texts that an editor has not saved, by path from the root. */
  readonly unsaved: ReadonlyMap<string, string>;
}

/** A file as the editor or the disk holds it; undefined where there is none that is text and within the limit. */
export async function readText(
  root: string,
  path: string,
  { limit, unsaved }: ReadTextOptions,
): Promise<DocumentFile | undefined> {
  const bytes = await readLimited(root, path, limit);
  const decoded = bytes.ok ? decodeText(bytes.value) : undefined;
  const onDisk = decoded?.ok ? decoded.value : undefined;
  const open = unsaved.get(path);
  if (open !== undefined) {
    const content = unsavedContent(open, onDisk);
    return { path, content, fingerprint: fingerprintOfUnsaved(open) };
  }
  if (!bytes.ok || !onDisk) return undefined;
  return { path, content: onDisk, fingerprint: fingerprint(bytes.value) };
}
