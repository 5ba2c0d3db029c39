import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isIgnored, parseIgnoreFile, type IgnoreRules } from './gitignore';

/** What a walk over a repository's folders found. */
export interface Walk {
  /** Paths of files and symbolic links from the root, with `/`. */
  readonly files: readonly string[];
  /** Paths of folders from the root, with `/`. */
  readonly folders: readonly string[];
}

export interface WalkOptions {
  /** Whether a file or folder is left out, with all that is in it. */
  readonly excludes: (path: string) => boolean;
  /** Folder with `info/exclude`; absent without Git. */
  readonly commonDir?: string;
  readonly signal?: AbortSignal;
}

/**
 * Lists what `git ls-files` would list, without Git: honours `.gitignore` and `.git/info/exclude`,
 * follows no symbolic link, enters no other repository and no `node_modules`.
 * Folders that cannot be read count as empty.
 */
export async function walk(root: string, options: WalkOptions): Promise<Walk> {
  const files: string[] = [];
  const folders: string[] = [];
  const exclude = options.commonDir && join(options.commonDir, 'info', 'exclude');
  const general = exclude ? await readFile(exclude, 'utf8').catch(() => '') : '';
  let open: readonly Folder[] = [{ path: '', rules: [parseIgnoreFile(general, '')] }];
  while (open.length > 0) {
    options.signal?.throwIfAborted();
    const batch = open.slice(0, foldersAtOnce);
    const found = await Promise.all(batch.map((folder) => readFolder(root, folder, options)));
    for (const listed of found) {
      files.push(...listed.files);
      folders.push(...listed.folders.map(({ path }) => path));
    }
    open = [...found.flatMap((listed) => listed.folders), ...open.slice(foldersAtOnce)];
  }
  return { files: files.sort(), folders };
}

/** Enough to keep the disk busy, few enough to stay far below the limit of open files. */
const foldersAtOnce = 16;

interface Folder {
  readonly path: string;
  readonly rules: readonly IgnoreRules[];
}

interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly Folder[];
}

async function readFolder(root: string, folder: Folder, options: WalkOptions): Promise<Listing> {
  const place = join(root, folder.path);
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  const isOther = folder.path !== '' && entries.some(({ name }) => name === '.git');
  if (isOther) return { files: [], folders: [] };
  const base = folder.path === '' ? '' : `${folder.path}/`;
  const rules = await withOwnRules(place, base, entries, folder.rules);
  const kept = entries.filter((entry) => {
    if (entry.name === '.git' || entry.name === 'node_modules') return false;
    const path = base + entry.name;
    return !isIgnored(path, entry.isDirectory(), rules) && !options.excludes(path);
  });
  return {
    files: kept
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(({ name }) => base + name),
    folders: kept
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ path: base + name, rules })),
  };
}

async function withOwnRules(
  place: string,
  base: string,
  entries: readonly { readonly name: string; readonly isFile: () => boolean }[],
  rules: readonly IgnoreRules[],
): Promise<readonly IgnoreRules[]> {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return rules;
  const text = await readFile(join(place, '.gitignore'), 'utf8').catch(() => '');
  return [...rules, parseIgnoreFile(text, base)];
}
