import { readdir } from 'node:fs/promises';
import { foldersOf } from '../../core/paths/folders-of';
import { ownFolder } from '../files/own-folder';
import type { RepositoryPlace } from '../find-repository';
import { runGit } from '../git';
import { walk, type Walk } from './walk';

export interface ListOptions {
  /** Whether Git may run; without it the folders are walked. */
  readonly git: boolean;
  /** Whether a file or folder is asked for; the others are left out. */
  readonly wanted: (path: string, isFolder: boolean) => boolean;
  /** Whether a path, or a folder with all that is in it, is left out. */
  readonly excludes: (path: string) => boolean;
  /** Folders whose entries are looked at even when they hold no file, such as those of units. */
  readonly folders: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * Files of a repository that are tracked or could be, and the folders among them: what is ignored,
 * excluded or below `node_modules` is left out.
 */
export async function listFiles(place: RepositoryPlace, options: ListOptions): Promise<Walk> {
  if (options.git && place.gitDir !== undefined) {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const run = options.signal ? { signal: options.signal } : {};
    const result = await runGit(place.root, args, run);
    if (result.ok) return fromGit(place.root, result.output.toString('utf8'), options);
  }
  const { files, folders } = await walk(place.root, {
    excludes: options.excludes,
    ...(place.commonDir === undefined ? {} : { commonDir: place.commonDir }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return {
    files: files.filter((path) => options.wanted(path, false)),
    folders: folders.filter((path) => options.wanted(path, true)),
  };
}

/** Files that Git tracks and that are gone from the disk; none where Git may not run, since a walk finds none. */
export async function deletedFiles(
  place: RepositoryPlace,
  { git, signal }: Pick<ListOptions, 'git' | 'signal'>,
): Promise<ReadonlySet<string>> {
  if (!git || place.gitDir === undefined) return new Set();
  const run = signal ? { signal } : {};
  const result = await runGit(place.root, ['ls-files', '--deleted', '-z'], run);
  return new Set(result.ok ? result.output.toString('utf8').split('\0') : []);
}

async function fromGit(root: string, text: string, options: ListOptions): Promise<Walk> {
  // A file with a merge conflict is listed once for each side; another repository ends with a slash.
  const listed = [...new Set(text.split('\0'))].filter(
    (path) => path !== '' && !path.endsWith('/'),
  );
  const folders = foldersOf(listed);
  // Git lists no empty folders, and one may stand where a manifest should be.
  for (const folder of options.folders) {
    const place = await ownFolder(root, folder);
    if (place === undefined) continue;
    const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory()) folders.add(folder === '' ? entry.name : `${folder}/${entry.name}`);
    }
  }
  // The cheap question first, since there may be very many files and few manifests.
  const isKept = (path: string, isFolder: boolean): boolean =>
    options.wanted(path, isFolder) && !isBelowModules(path) && !options.excludes(path);
  return {
    files: listed.filter((path) => isKept(path, false)),
    folders: [...folders].filter((path) => isKept(path, true)),
  };
}

function isBelowModules(path: string): boolean {
  return `/${path}/`.includes('/node_modules/');
}
