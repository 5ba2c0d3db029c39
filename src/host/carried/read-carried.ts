import type {
  CarriedManifest,
  CarriedUnit,
  CarriedVersions,
  RepositorySnapshot,
} from '../../core/snapshot/types';
import { wantedChangelogs } from '../../core/truth/wanted-changelogs';
import { wantedTrees, type WantedUnit } from '../../core/truth/wanted-trees';
import type { GitFailure, GitRun } from '../git/run-git';
import { createKindFinder } from '../read/manifest-paths';
import { Turns } from '../read/turns';
import { useCacheFor, type CarriedCache } from './carried-cache';
import { locateManifests, type FoundBlob } from './locate-manifests';
import { parseBlobs } from './parse-blobs';
import { searchTrees } from './search-trees';
import { toldInTags } from './told-in-tags';

/**
 * What tags and release branches hold of the manifests of units, as far as the policy's rules want to know. Git is
 * asked once for the places of all manifests in all refs, and each distinct file is read once. Where none is in its
 * place, the tree is searched.
 *
 * @param cache what was read before; what is read now is added
 * @throws the signal's reason when it is aborted
 */
export async function readCarried(
  root: string,
  snapshot: RepositorySnapshot,
  cache: CarriedCache,
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly carried: CarriedVersions } | GitFailure> {
  useCacheFor(cache, snapshot.policyFile?.content.text ?? '');
  const turns = new Turns(run.signal);
  const reader: Reader = { root, snapshot, cache, run, turns };
  const units: CarriedUnit[] = [];
  const unknown: string[] = [];
  for (const wanted of await turns.finish(wantedTrees(snapshot))) {
    const known = treesOf(cache, wanted);
    const ids = new Set(wanted.refs.map(({ id }) => id).filter((id) => !known.has(id)));
    const read = await readUnit(reader, wanted, [...ids], known);
    if (!read.ok) return read;
    const manifests = new Map<string, readonly CarriedManifest[]>();
    for (const { ref, id } of wanted.refs) {
      const held = known.get(id);
      if (held) manifests.set(ref, held);
      else unknown.push(ref);
    }
    units.push({ unit: wanted.unit, manifests });
  }
  const read = await readTold(reader);
  if (!read.ok) return read;
  const { fingerprint: changelog } = snapshot.changelog ?? {};
  const carried = {
    units,
    unknown,
    told: read.told,
    ...(changelog !== undefined && { changelog }),
  };
  return { ok: true, carried };
}

/** The changelogs of tags of which the one in the work tree does not tell. */
async function readTold({
  root,
  snapshot,
  cache,
  run,
  turns,
}: Reader): ReturnType<typeof toldInTags> {
  const untold = await turns.finish(wantedChangelogs(snapshot));
  const path = snapshot.changelog?.path ?? '';
  return toldInTags({ root, path, run, turns }, untold, cache.told);
}

interface Reader {
  readonly root: string;
  readonly snapshot: RepositorySnapshot;
  readonly cache: CarriedCache;
  readonly run: GitRun;
  readonly turns: Turns;
}

type Trees = Map<string, readonly CarriedManifest[] | undefined>;

function treesOf({ trees }: CarriedCache, { unit, paths }: WantedUnit): Trees {
  const key = JSON.stringify([unit.id, unit.path, unit.manifests, paths]);
  const known = trees.get(key) ?? new Map<string, readonly CarriedManifest[] | undefined>();
  trees.set(key, known);
  return known;
}

async function readUnit(
  { root, snapshot, cache, run, turns }: Reader,
  wanted: WantedUnit,
  ids: readonly string[],
  known: Trees,
): Promise<{ readonly ok: true } | GitFailure> {
  if (ids.length === 0) return { ok: true };
  const located = await locateManifests(root, ids, wanted.paths, run);
  if (!located.ok) return located;
  const lost = ids.filter((id) => !located.blobs.has(id));
  const kindsOf = createKindFinder(snapshot.policy, []);
  const search = { root, policy: snapshot.policy, unit: wanted.unit, kindsOf, run };
  const searched = await searchTrees(search, lost);
  if (!searched.ok) return searched;
  const all = [...located.blobs.values(), ...searched.blobs.values()].flat();
  const parsed = await parseBlobs({ root, kindsOf, run, turns }, all, cache.manifests);
  if (!parsed.ok) return parsed;
  const manifestsOf = (blobs: readonly FoundBlob[]): readonly CarriedManifest[] =>
    blobs.flatMap((blob) => cache.manifests.get(blob.key) ?? []);
  for (const [id, blobs] of located.blobs) known.set(id, manifestsOf(blobs));
  for (const [id, blobs] of searched.blobs) {
    known.set(
      id,
      manifestsOf(blobs).map((manifest) => ({ ...manifest, isMoved: true })),
    );
  }
  for (const id of searched.missing) known.set(id, undefined);
  return { ok: true };
}
