import { checkObjects } from '../git';
import type { GitFailure, GitRun } from '../git/run-git';

/** A manifest that a commit holds. */
export interface FoundBlob {
  readonly path: string;
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  /** Blob and path: what is read of it depends on both. */
  readonly key: string;
}

/** The most places that are looked up for one unit, over all of its refs. */
const mostLookups = 400_000;
/** How many of them one Git process is asked for: enough to be quick, few enough to be cancelled soon. */
const lookupsAtOnce = 50_000;
/** Fewer manifests of a unit than these are never left out. */
const fewestPaths = 3;

/**
 * The manifests at some paths in the commits or tags of some ids, by id; an id in whose tree none of them is, is left
 * out. Of a unit with very many manifests and tags those nearest to the root are looked up.
 */
export async function locateManifests(
  root: string,
  ids: readonly string[],
  paths: readonly string[],
  run: GitRun,
): Promise<
  { readonly ok: true; readonly blobs: ReadonlyMap<string, readonly FoundBlob[]> } | GitFailure
> {
  const asked = pathsToAsk(paths, ids.length);
  const blobs = new Map<string, FoundBlob[]>();
  if (asked.length === 0) return { ok: true, blobs };
  const step = Math.max(1, Math.floor(lookupsAtOnce / asked.length));
  for (let start = 0; start < ids.length; start += step) {
    const some = ids.slice(start, start + step);
    const names = some.flatMap((id) => asked.map((path) => `${id}:${path}`));
    const checked = await checkObjects(root, names, run);
    if (!checked.ok) return checked;
    some.forEach((id, index) => {
      const found = asked.flatMap((path, place) => {
        const object = checked.objects[index * asked.length + place];
        return object?.type === 'blob' ? [blobAt(path, object)] : [];
      });
      if (found.length > 0) blobs.set(id, found);
    });
  }
  return { ok: true, blobs };
}

/** A blob that was found at a path. */
export function blobAt(
  path: string,
  { id, size }: { readonly id: string; readonly size: number },
): FoundBlob {
  return { path, id, size, key: `${id} ${path}` };
}

function pathsToAsk(paths: readonly string[], ids: number): readonly string[] {
  const plain = paths.filter((path) => !path.includes('\n'));
  const most = Math.max(fewestPaths, Math.floor(mostLookups / Math.max(ids, 1)));
  if (plain.length <= most) return plain;
  return [...plain].sort((left, right) => depthOf(left) - depthOf(right)).slice(0, most);
}

function depthOf(path: string): number {
  return path.split('/').length;
}
