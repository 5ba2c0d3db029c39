import type { ChangelogFile } from '../../core/snapshot/types';
import type { RepositoryPlace } from '../find-repository';
import { readText } from './read-text';

/** Far more than any changelog needs. */
export const largestChangelog = 16 * 1024 * 1024;

/** The changelog as the editor or the disk holds it; undefined where there is none that is text. */
export async function readChangelog(
  { root, bare }: RepositoryPlace,
  path: string,
  unsaved: ReadonlyMap<string, string>,
): Promise<ChangelogFile | undefined> {
  return bare ? undefined : readText(root, path, { limit: largestChangelog, unsaved });
}
