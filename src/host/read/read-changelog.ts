import type { ChangelogFile } from '../../core/snapshot/types';
import { decodeText } from '../../core/text/decode';
import type { RepositoryPlace } from '../find-repository';
import { fingerprint, fingerprintOfUnsaved } from '../fingerprint';
import { readLimited } from './read-limited';
import { unsavedContent } from './unsaved-content';

/** Far more than any changelog needs. */
export const largestChangelog = 16 * 1024 * 1024;

/** The changelog as the editor or the disk holds it; undefined where there is none that is text. */
export async function readChangelog(
  { root, bare }: RepositoryPlace,
  path: string,
  unsaved: ReadonlyMap<string, string>,
): Promise<ChangelogFile | undefined> {
  if (bare) return undefined;
  const bytes = await readLimited(root, path, largestChangelog);
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
