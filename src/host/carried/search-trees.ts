import type { Policy, Unit } from '../../core/policy/types';
import { createUnitFinder } from '../../core/units/units-of';
import { checkObjects, readObjects } from '../git';
import type { GitFailure, GitRun } from '../git/run-git';
import type { KindFinder } from '../read/manifest-paths';
import { blobAt, type FoundBlob } from './locate-manifests';
import { parseTree } from './parse-tree';

/** What is searched for, and where. */
export interface TreeSearch {
  readonly root: string;
  readonly policy: Policy;
  readonly unit: Unit;
  readonly kindsOf: KindFinder;
  readonly run: GitRun;
}

export interface SearchedTrees {
  readonly ok: true;
  /** By the id that was searched; none where the tree holds no manifest of the unit. */
  readonly blobs: ReadonlyMap<string, readonly FoundBlob[]>;
  /** The ids whose commits or trees are not there. */
  readonly missing: readonly string[];
}

/** How many folders below that of the unit are searched. */
const mostLevels = 4;
/** The most distinct folders that are opened; what is not found by then is taken as not there. */
const mostFolders = 50_000;

/**
 * Looks for the manifests of a unit where they have moved since, or were of another kind: those nearest to its folder.
 * Where the policy lists no units, they count only when all of them are in one folder.
 */
export async function searchTrees(
  search: TreeSearch,
  ids: readonly string[],
): Promise<SearchedTrees | GitFailure> {
  const blobs = new Map<string, readonly FoundBlob[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return { ok: true, blobs, missing: [] };
  const started = await startOf(search, ids);
  if (!started.ok) return started;
  started.missing.forEach((id) => blobs.delete(id));
  const folders = new FolderReader(search);
  let open = started.open;
  for (let level = 0; level < mostLevels && open.size > 0; level++) {
    const read = await folders.read([...open.values()].flat());
    if (!read.ok) return read;
    const next = new Map<string, readonly Folder[]>();
    for (const [id, here] of open) {
      const entries = here.map((folder) => folders.of(folder));
      const files = entries.flatMap((entry) => entry.files);
      if (files.length > 0) blobs.set(id, inOneFolder(files, search.policy));
      else
        next.set(
          id,
          entries.flatMap((entry) => entry.folders),
        );
    }
    open = next;
  }
  const sized = await withSizes(search, blobs);
  return sized.ok ? { ...sized, missing: started.missing } : sized;
}

interface Folder {
  /** Id of the tree. */
  readonly id: string;
  /** From the root, with `/` behind it; `` for the root. */
  readonly prefix: string;
}

async function startOf(
  { root, policy, unit, run }: TreeSearch,
  ids: readonly string[],
): Promise<
  | {
      readonly ok: true;
      readonly open: Map<string, readonly Folder[]>;
      readonly missing: readonly string[];
    }
  | GitFailure
> {
  const path = policy.units.length > 0 ? unit.path : '';
  const names = ids.flatMap((id) => [`${id}:${path}`, `${id}^{}`, `${id}^{tree}`]);
  const checked = await checkObjects(root, names, run);
  if (!checked.ok) return checked;
  const open = new Map<string, readonly Folder[]>();
  const missing: string[] = [];
  const prefix = path === '' ? '' : `${path}/`;
  ids.forEach((id, index) => {
    const [folder, object, tree] = checked.objects.slice(index * 3, index * 3 + 3);
    if (folder?.type === 'tree') open.set(id, [{ id: folder.id, prefix }]);
    // A tag may be of a blob, which holds no manifest; a commit has a tree.
    else if (!object || (object.type === 'commit' && !tree)) missing.push(id);
  });
  return { ok: true, open, missing };
}

interface Entries {
  readonly files: readonly FoundBlob[];
  readonly folders: readonly Folder[];
}

const nothing: Entries = { files: [], folders: [] };

/** Reads folders of commits, each once. */
class FolderReader {
  private readonly known = new Map<string, Entries>();
  private readonly unitOf;

  constructor(private readonly search: TreeSearch) {
    this.unitOf = createUnitFinder(search.policy);
  }

  of({ id, prefix }: Folder): Entries {
    return this.known.get(`${id} ${prefix}`) ?? nothing;
  }

  async read(folders: readonly Folder[]): Promise<{ readonly ok: true } | GitFailure> {
    const wanted = new Map<string, Folder>();
    for (const folder of folders) {
      const key = `${folder.id} ${folder.prefix}`;
      if (this.known.has(key) || this.known.size + wanted.size >= mostFolders) continue;
      wanted.set(key, folder);
    }
    const list = [...wanted];
    const objects = list.map(([, { id }]) => ({ id, size: usualSize }));
    return readObjects(
      this.search.root,
      objects,
      (content, index) => {
        const [key, folder] = list[index] ?? [];
        if (key !== undefined && folder) this.known.set(key, this.entriesOf(content, folder));
      },
      this.search.run,
    );
  }

  private entriesOf(content: Buffer, { id, prefix }: Folder): Entries {
    const entries = parseTree(content, id.length / 2);
    return {
      files: entries
        .filter(({ type, name }) => type === 'file' && this.isManifest(prefix + name))
        .map((entry) => blobAt(prefix + entry.name, { id: entry.id, size: 0 })),
      folders: entries
        .filter(({ type, name }) => type === 'folder' && !skipped.test(name))
        .map((entry) => ({ id: entry.id, prefix: `${prefix}${entry.name}/` })),
    };
  }

  private isManifest(path: string): boolean {
    const { policy, unit, kindsOf } = this.search;
    const kinds = kindsOf(path);
    if (policy.units.length === 0) return kinds.length > 0;
    return kinds.some(({ id: kind }) => this.unitOf({ path, kind })?.id === unit.id);
  }
}

/** How large a folder is taken to be, before it was read: for how many are read at once. */
const usualSize = 4096;

/** Folders with what others made, or with what only looks like a manifest. */
const skipped = /^(\.|node_modules$|vendor$|third_party$|tests?$|fixtures$|examples?$)/;

function inOneFolder(files: readonly FoundBlob[], policy: Policy): readonly FoundBlob[] {
  if (policy.units.length > 0) return files;
  const folders = new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)));
  return folders.size === 1 ? files : [];
}

async function withSizes(
  { root, run }: TreeSearch,
  blobs: ReadonlyMap<string, readonly FoundBlob[]>,
): Promise<Omit<SearchedTrees, 'missing'> | GitFailure> {
  const distinct = [...new Set([...blobs.values()].flat().map(({ id }) => id))];
  const checked = await checkObjects(root, distinct, run);
  if (!checked.ok) return checked;
  const sizes = new Map(distinct.map((id, index) => [id, checked.objects[index]?.size]));
  const sized = [...blobs].map(([id, found]) => {
    const present = found.flatMap((blob) => {
      const size = sizes.get(blob.id);
      return size === undefined ? [] : [{ ...blob, size }];
    });
    return [id, present] as const;
  });
  return { ok: true, blobs: new Map(sized) };
}
