import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { policyFileName } from '../core/policy/types';

/** A repository on the disk, found without starting Git. */
export interface RepositoryPlace {
  readonly root: string;
  /** Where HEAD and the index are; of this worktree alone where there are several. */
  readonly gitDir?: string;
  /** Where the refs are; shared by all worktrees. */
  readonly commonDir?: string;
  readonly bare: boolean;
}

/**
 * The repository that a file or folder belongs to: the nearest folder above it with `.git` in it, or a
 * bare repository; else the nearest one with a policy file; else undefined.
 */
export async function findRepository(path: string): Promise<RepositoryPlace | undefined> {
  let withPolicy: string | undefined;
  for (const folder of foldersAbove(resolve(path))) {
    const place = await gitPlaceOf(folder);
    if (place) return place;
    if (withPolicy === undefined && (await isFile(join(folder, policyFileName)))) {
      withPolicy = folder;
    }
  }
  return withPolicy === undefined ? undefined : { root: withPolicy, bare: false };
}

/** The repository at exactly this folder; a folder without Git is a place of its own. */
export async function repositoryAt(root: string): Promise<RepositoryPlace> {
  return (await gitPlaceOf(root)) ?? { root, bare: false };
}

function foldersAbove(start: string): readonly string[] {
  const folders = [start];
  for (let folder = start; dirname(folder) !== folder; folder = dirname(folder)) {
    folders.push(dirname(folder));
  }
  return folders;
}

async function gitPlaceOf(folder: string): Promise<RepositoryPlace | undefined> {
  const dotGit = join(folder, '.git');
  if (await isGitFolder(dotGit)) return placeOf(folder, dotGit);
  const linked = await linkedGitDir(dotGit);
  if (linked !== undefined) return placeOf(folder, linked);
  if (await isGitFolder(folder)) {
    return { root: folder, gitDir: folder, commonDir: folder, bare: true };
  }
  return undefined;
}

async function placeOf(root: string, gitDir: string): Promise<RepositoryPlace> {
  const common = await readFile(join(gitDir, 'commondir'), 'utf8').catch(() => undefined);
  const commonDir = common === undefined ? gitDir : resolve(gitDir, common.trim());
  return { root, gitDir, commonDir, bare: false };
}

/** The folder that the `.git` file of a worktree or submodule names (gitrepository-layout(5)). */
async function linkedGitDir(dotGit: string): Promise<string | undefined> {
  if (!(await isFile(dotGit))) return undefined;
  const text = await readFile(dotGit, 'utf8').catch(() => '');
  if (!text.startsWith('gitdir:')) return undefined;
  const gitDir = resolve(dirname(dotGit), text.slice('gitdir:'.length).trim());
  return (await isFile(join(gitDir, 'HEAD'))) ? gitDir : undefined;
}

async function isGitFolder(folder: string): Promise<boolean> {
  if (!(await isFile(join(folder, 'HEAD')))) return false;
  const parts = await Promise.all(['objects', 'refs'].map((name) => isFolder(join(folder, name))));
  return parts.every(Boolean);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
