import { runGit } from '../git';
import type { GitFailure, GitRun } from '../git/run-git';
import { digest, patchIds } from './patch-ids';

/** How Git compares commits: as `git cherry` does, whatever the configuration says, and with no other program. */
const comparing = [
  'diff-tree',
  '--stdin',
  '--root',
  '-r',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
];
const asPatch = [
  '-p',
  '--full-index',
  '--unified=3',
  '--inter-hunk-context=0',
  '--diff-algorithm=myers',
  '--no-indent-heuristic',
  '--submodule=short',
  '--no-color',
];

/**
 * The paths that commits change, with what happens to each (git-diff-tree(1), raw format); none for a merge.
 * @param use called for each commit of which this clone holds the trees; `key` is empty where nothing changes
 */
export async function readPaths(
  root: string,
  commits: readonly string[],
  use: (commit: string, paths: readonly string[], key: string) => void,
  run: GitRun,
): Promise<{ readonly ok: true } | GitFailure> {
  for (let start = 0; start < commits.length; start += pathsAtOnce) {
    const wanted = commits.slice(start, start + pathsAtOnce);
    const result = await runGit(root, [...comparing, '--raw', '-z'], {
      ...run,
      input: linesOf(wanted),
    });
    // A clone without trees cannot tell.
    if (!result.ok && result.cause === 'failed') continue;
    if (!result.ok) return result;
    const changed = parseRaw(result.output);
    for (const commit of wanted) {
      const { paths = [], key = '' } = changed.get(commit) ?? {};
      use(commit, paths, key);
    }
  }
  return { ok: true };
}

const pathsAtOnce = 20_000;

interface Changed {
  readonly paths: readonly string[];
  /** The same for commits that do the same to the same paths. */
  readonly key: string;
}

/** Reads `<id>\0` and after it `:<mode> <mode> <id> <id> <status>\0<path>\0` for each path. */
function parseRaw(output: Buffer): ReadonlyMap<string, Changed> {
  const changed = new Map<string, Changed>();
  let commit: string | undefined;
  let paths: string[] = [];
  let keys: string[] = [];
  const finish = (): void => {
    if (commit !== undefined) changed.set(commit, { paths, key: digest(keys.join('\0')) });
    [paths, keys] = [[], []];
  };
  const tokens = output.toString('utf8').split('\0');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    if (token.startsWith(':')) {
      const path = tokens[++at] ?? '';
      paths.push(path);
      keys.push(token.slice(token.lastIndexOf(' ') + 1) + path);
    } else if (token !== '') {
      finish();
      commit = token;
    }
  }
  finish();
  return changed;
}

/** How many paths are compared in one process, for what it prints is held in memory. */
const filesAtOnce = 4000;
/** How often a process that failed is tried again on half of its commits, to find out which cannot be read. */
const mostAttempts = 60;

/**
 * Patches of commits, as texts that are equal for those that `git cherry` takes for the same.
 * @param sizeOf how many paths a commit changes
 * @returns the commits whose files this clone does not hold
 */
export async function readPatches(
  root: string,
  commits: readonly string[],
  sizeOf: (commit: string) => number,
  use: (commit: string, patch: string) => void,
  run: GitRun,
): Promise<{ readonly ok: true; readonly unreadable: readonly string[] } | GitFailure> {
  const open = chunksOf(commits, sizeOf).toReversed();
  const unreadable: string[] = [];
  let attempts = 0;
  for (let chunk = open.pop(); chunk; chunk = open.pop()) {
    const result = await runGit(root, [...comparing, ...asPatch], {
      ...run,
      input: linesOf(chunk),
    });
    if (result.ok) patchIds(result.output, use);
    else if (result.cause !== 'failed') return result;
    else if (chunk.length === 1 || ++attempts > mostAttempts) unreadable.push(...chunk);
    else {
      const half = Math.ceil(chunk.length / 2);
      open.push(chunk.slice(half), chunk.slice(0, half));
    }
  }
  return { ok: true, unreadable };
}

function chunksOf(
  commits: readonly string[],
  sizeOf: (commit: string) => number,
): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let files = Infinity;
  for (const commit of commits) {
    if (files > filesAtOnce) {
      chunks.push([]);
      files = 0;
    }
    chunks.at(-1)?.push(commit);
    files += sizeOf(commit);
  }
  return chunks;
}

function linesOf(commits: readonly string[]): string {
  return commits.map((commit) => `${commit}\n`).join('');
}
