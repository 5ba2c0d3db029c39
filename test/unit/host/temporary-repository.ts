import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for one test, with or without Git. */
export interface TemporaryRepository {
  readonly root: string;
  /** Runs Git there and gives what it printed, trimmed. */
  readonly git: (...args: string[]) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  /** Writes files and commits everything. */
  readonly commit: (message: string, files?: Readonly<Record<string, string>>) => string;
  /** Bytes of all files outside `.git`, all refs, HEAD and what is staged: what must not change. */
  readonly state: () => unknown;
  readonly remove: () => void;
}

const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

interface Options {
  readonly git?: boolean;
  readonly bare?: boolean;
  /** Root of another such repository, all of which the new one has: quicker than to make it again. */
  readonly like?: string;
}

/** Makes a folder in the system's temporary folder; `git: false` leaves it without Git. */
export function temporaryRepository(options: Options = {}): TemporaryRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'stemma-')));
  if (options.like !== undefined) cpSync(options.like, root, { recursive: true });
  const git = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const withGit = options.git !== false;
  if (withGit && options.like === undefined) {
    const bare = options.bare ? ['--bare'] : [];
    git('init', '--quiet', '--template=', '--initial-branch=main', ...bare);
    const gitDir = options.bare ? root : join(root, '.git');
    // Without a template there are no folders for hooks and excludes; by hand it is quicker than two processes.
    for (const folder of ['hooks', 'info']) mkdirSync(join(gitDir, folder));
    appendFileSync(join(gitDir, 'config'), '[user]\n\tname = Ada\n\temail = ada@example.com\n');
  }
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  return {
    root,
    git,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    commit: (message, files = {}) => {
      for (const [path, content] of Object.entries(files)) write(path, content);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
      return headCommit(root) ?? git('rev-parse', 'HEAD');
    },
    state: () => ({
      files: filesBelow(root),
      ...(withGit ? { refs: git('for-each-ref'), head: readFileSync(headOf(root), 'utf8') } : {}),
      ...(withGit && !options.bare ? { staged: git('ls-files', '--stage') } : {}),
    }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The commit of HEAD, where a branch of its own file has just got it: reading that is quicker than a process. */
function headCommit(root: string): string | undefined {
  const [, ref] = /^ref: (.*)$/m.exec(readFileSync(headOf(root), 'utf8')) ?? [];
  const path = ref === undefined ? undefined : join(dirname(headOf(root)), ref);
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

function headOf(root: string): string {
  return readdirSync(root).includes('.git') ? join(root, '.git', 'HEAD') : join(root, 'HEAD');
}

function filesBelow(root: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name).slice(root.length + 1);
    if (!entry.isFile() || path.startsWith('.git/')) continue;
    files[path] = readFileSync(join(root, path)).toString('base64');
  }
  return files;
}
