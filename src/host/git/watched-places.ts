import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryPlace } from '../find-repository';

/** Files to watch: those of a folder whose paths from there match a glob. */
export interface WatchedPlace {
  /** Absolute. */
  readonly folder: string;
  /** Without `/` and `**` the folder alone is watched, none below it. */
  readonly glob: string;
}

/**
 * Where Git writes when a ref, HEAD, a remote or an operation that is under way changes, in whatever way the
 * repository keeps its refs. Nothing is read from these files: Git is asked.
 *
 * Each folder is watched by itself. To watch all of `.git` would mean its objects too where it is no part of the
 * workspace, as for a worktree or a submodule, and nothing at all where the settings exclude it.
 */
export async function watchedPlaces(place: RepositoryPlace): Promise<readonly WatchedPlace[]> {
  const { gitDir, commonDir } = place;
  if (gitDir === undefined || commonDir === undefined) return [];
  const folders = gitDir === commonDir ? [gitDir] : [gitDir, commonDir];
  const below = await Promise.all(
    [...folders.flatMap(belowEach), { folder: join(commonDir, 'worktrees'), glob: '*/HEAD' }].map(
      async (each) => ((await isFolder(each.folder)) ? [each] : []),
    ),
  );
  return [...folders.map((folder) => ({ folder, glob: `{${ownFiles.join()}}` })), ...below.flat()];
}

/** Of the repository, and of each worktree. */
const ownFiles = [
  ...['HEAD', 'packed-refs', 'config', 'shallow'],
  ...[
    'MERGE_HEAD',
    'CHERRY_PICK_HEAD',
    'REVERT_HEAD',
    'BISECT_LOG',
    'rebase-merge',
    'rebase-apply',
  ],
];

/** Loose refs, and the list of tables of a repository that keeps its refs in tables (gitformat-reftable(5)). */
function belowEach(folder: string): readonly WatchedPlace[] {
  return [
    { folder: join(folder, 'refs'), glob: '**' },
    { folder: join(folder, 'reftable'), glob: 'tables.list' },
  ];
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
