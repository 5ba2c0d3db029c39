import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryPlace } from '../find-repository';
import { runGit } from '../git';
import { walk, type Walk } from './walk';

export interface ListOptions {
  /** Whether Git may run; without it the folders are walked. */
  readonly git: boolean;
  /** Whether a file or folder is asked for; the others are left out. */
  readonly wanted: (path: string) => boolean;
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
  return { files: files.filter(options.wanted), folders: folders.filter(options.wanted) };
}

async function fromGit(root: string, text: string, options: ListOptions): Promise<Walk> {
  // A file with a merge conflict is listed once for each side; another repository ends with a slash.
  const listed = [...new Set(text.split('\0'))].filter(
    (path) => path !== '' && !path.endsWith('/'),
  );
  const folders = foldersOf(listed);
  // Git lists no empty folders, and one may stand where a manifest should be.
  for (const folder of options.folders) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory()) folders.add(folder === '' ? entry.name : `${folder}/${entry.name}`);
    }
  }
  // The cheap question first, since there may be very many files and few manifests.
  const isKept = (path: string): boolean =>
    options.wanted(path) && !isBelowModules(path) && !options.excludes(path);
  return { files: listed.filter(isKept), folders: [...folders].filter(isKept) };
}

function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      // Once one is known, so are all above it.
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function isBelowModules(path: string): boolean {
  return `/${path}/`.includes('/node_modules/');
}
