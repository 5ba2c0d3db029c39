import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for one test, with Git in it or not. */
export interface TestRepository {
  readonly root: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  /** Runs Git and gives what it printed, trimmed. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files and commits everything. */
  readonly commit: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/** A new folder outside of any repository. */
export function createFolder(): TestRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'stemma-cli-')));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      env: cleanEnvironment,
    }).trim();
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    git,
    commit: (files) => {
      for (const [path, content] of Object.entries(files)) write(path, content);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'Files');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A new repository with a first commit of these files, on branch `main`. */
export function createRepository(files: Readonly<Record<string, string>>): TestRepository {
  const folder = createFolder();
  folder.git('init', '--quiet', '--template=', '--initial-branch', 'main');
  for (const name of ['hooks', 'info']) mkdirSync(join(folder.root, '.git', name));
  appendFileSync(join(folder.root, '.git', 'config'), settings);
  folder.commit(files);
  return folder;
}

const settings = `[user]
\tname = Tester
\temail = tester@example.org
[commit]
\tgpgsign = false
[tag]
\tgpgsign = false
`;

const cleanEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);

/** A package.json with this version. */
export function packageJson(version: string): string {
  return `{\n  "name": "sample",\n  "version": "${version}"\n}\n`;
}
