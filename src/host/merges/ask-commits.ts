import { candidates, twins, type Draft } from '../../core/merges/draft';
import type { Changes } from '../../core/merges/same-patches';
import type { ExemptionData } from '../../core/policy/data';
import { checkObjects } from '../git';
import { createKindFinder } from '../read/manifest-paths';
import { readPatches, readPaths } from './read-changes';
import type { HistoryQuestion, Read } from './history-question';

/** Of commits with a tag those that only name the release: they change manifests and the changelog alone. */
export async function releasesAmong(
  { root, policy, run = {} }: HistoryQuestion,
  tagged: readonly string[],
): Promise<Read<{ readonly ids: ReadonlySet<string> }>> {
  const ids = new Set<string>();
  if (tagged.length === 0) return { ok: true, ids };
  const kindsOf = createKindFinder(policy, []);
  const isOfRelease = (path: string): boolean =>
    path === policy.changelog || kindsOf(path).length > 0;
  const read = await readPaths(
    root,
    tagged,
    (commit, paths) => {
      if (paths.length > 0 && paths.every(isOfRelease)) ids.add(commit);
    },
    run,
  );
  return read.ok ? { ok: true, ids } : read;
}

/** What the open fixes change, and those that may be the same. Each commit is looked at once. */
export async function readChanges(
  { root, cache, run = {} }: HistoryQuestion,
  draft: Draft,
): Promise<Read<Changes>> {
  const { paths, patches } = cache;
  const { commits } = draft.graph;
  const idOf = (commit: number): string => commits[commit]?.id ?? '';
  const pathsOf = (commit: number): string | undefined => paths.get(idOf(commit));
  const among = candidates(draft);
  const sizes = new Map<string, number>();
  const fresh = among.map(idOf).filter((id) => !paths.has(id));
  const looked = await readPaths(
    root,
    fresh,
    (id, changed, key) => {
      paths.set(id, key);
      sizes.set(id, changed.length);
    },
    run,
  );
  if (!looked.ok) return looked;
  const wanted = twins(draft, among, pathsOf)
    .map(idOf)
    .filter((id) => !patches.has(id));
  const compared = await readPatches(
    root,
    wanted,
    (id) => sizes.get(id) ?? 1,
    (id, patch) => patches.set(id, patch),
    run,
  );
  if (!compared.ok) return compared;
  const unreadable = new Set(compared.unreadable.flatMap((id) => draft.graph.places.get(id) ?? []));
  return { ok: true, pathsOf, patchOf: (commit) => patches.get(idOf(commit)), unreadable };
}

/** The exemptions whose commit is not there; in a shallow clone it may be, beyond its end. */
export async function strayAmong(
  { root, policy, run }: HistoryQuestion,
  cut: ReadonlySet<string>,
): Promise<Read<{ readonly exemptions: readonly ExemptionData[] }>> {
  const { exempt } = policy.lines;
  const readable = exempt.filter(({ fix }) => /^[0-9a-f]{7,64}$/.test(fix));
  if (cut.size > 0 || readable.length === 0) return { ok: true, exemptions: [] };
  const checked = await checkObjects(
    root,
    readable.map(({ fix }) => `${fix}^{commit}`),
    run,
  );
  if (!checked.ok) return checked;
  return { ok: true, exemptions: readable.filter((_, index) => !checked.objects[index]) };
}
