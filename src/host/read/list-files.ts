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
  // The cheap question first, since there may be very many files and few manifests.
  const isKept = (path: string, isFolder: boolean): boolean =>
    options.wanted(path, isFolder) && !isBelowModules(path) && !options.excludes(path);
  const files: string[] = [];
  const folders = new Set<string>();
  let folder = '';
  let last = '';
  for (const path of listed(text)) {
    // A file with a merge conflict is listed once for each side; another repository ends with a slash.
    if (path === last || path.endsWith('/')) continue;
    last = path;
    if (isKept(path, false)) files.push(copyOf(path));
    // Files of a folder follow each other, so that few paths are taken apart.
    const end = path.lastIndexOf('/');
    if (end < 0 || (end === folder.length && path.startsWith(folder))) continue;
    folder = path.slice(0, end);
    for (const each of foldersOf([path])) folders.add(each);
  }
  for (const each of await emptyFolders(root, options.folders)) folders.add(each);
  return { files, folders: [...folders].filter((path) => isKept(path, true)) };
}

/** A stretch of a text keeps the whole text in memory; a copy of it does not. */
function copyOf(path: string): string {
  return Buffer.from(path, 'utf8').toString('utf8');
}

function* listed(text: string): Generator<string> {
  let start = 0;
  for (let end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** Git lists no empty folders, and one may stand where a manifest should be. */
async function emptyFolders(root: string, folders: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const place = await ownFolder(root, folder);
    if (place === undefined) continue;
    const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory()) found.push(folder === '' ? entry.name : `${folder}/${entry.name}`);
    }
  }
  return found;
}

/** Whether a file or folder is one that a package manager put there, or their folder itself. */
export function isBelowModules(path: string): boolean {
  return `/${path}/`.includes('/node_modules/');
}
