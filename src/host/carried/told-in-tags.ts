import { decodeText } from '../../core/text/decode';
import { tellsOf, type UntoldTag } from '../../core/truth/untold-tags';
import { checkObjects, readObjects } from '../git';
import type { GitFailure, GitRun } from '../git/run-git';
import { largestChangelog } from '../read/read-changelog';
import type { Turns } from '../read/turns';

/**
 * The full names of those tags whose own tree has a changelog that tells of them. Each distinct changelog is read once.
 *
 * @param path of the changelog from the root
 * @param known what was found before, by what the tag holds; what is found now is added
 * @throws the signal's reason when it is aborted
 */
export async function toldInTags(
  { root, path, run, turns }: { root: string; path: string; run: GitRun; turns: Turns },
  untold: readonly UntoldTag[],
  known: Map<string, boolean>,
): Promise<{ readonly ok: true; readonly told: ReadonlySet<string> } | GitFailure> {
  const keyOf = ({ id, version }: UntoldTag): string => `${id} ${version} ${path}`;
  const asked = path.includes('\n') ? [] : untold.filter((tag) => !known.has(keyOf(tag)));
  const names = asked.map(({ id }) => `${id}:${path}`);
  const checked = await checkObjects(root, names, run);
  if (!checked.ok) return checked;
  const tagsOf = new Map<string, { readonly size: number; readonly tags: UntoldTag[] }>();
  asked.forEach((tag, index) => {
    known.set(keyOf(tag), false);
    const { id, type, size = 0 } = checked.objects[index] ?? {};
    if (id === undefined || type !== 'blob' || size > largestChangelog) return;
    const entry = tagsOf.get(id) ?? { size, tags: [] };
    entry.tags.push(tag);
    tagsOf.set(id, entry);
  });
  const blobs = [...tagsOf].map(([id, { size, tags }]) => ({ id, size, tags }));
  const read = await readObjects(
    root,
    blobs,
    async (content, index) => {
      await turns.next();
      const decoded = decodeText(content);
      if (!decoded.ok) return;
      for (const tag of blobs[index]?.tags ?? [])
        known.set(keyOf(tag), tellsOf(decoded.value.text, tag.scheme, tag.version));
    },
    run,
  );
  if (!read.ok) return read;
  const told = untold.filter((tag) => known.get(keyOf(tag)) === true);
  return { ok: true, told: new Set(told.map(({ ref }) => ref)) };
}
