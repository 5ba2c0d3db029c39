import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFolder, packageJson, type TestRepository } from '../cli/repository';

/** Every printable character of ASCII that Git allows in the name of a ref (git-check-ref-format(1)). */
export const everyCharacter = 'a!"#$%&\'()+,-./0;<=>@]_`{|}z';

/** The longest name that fits into a loose ref beside its lock, in bytes. */
export const longestName = `v1.0.0-${'x'.repeat(243)}`;

const policy = {
  version: 'semver',
  units: { app: {} },
  tags: ['v{version}'],
  branches: [
    { template: 'release/{version}', match: 'release/*' },
    { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
  ],
  baselines: ['baseline'],
};

/** A repository with names and objects that Git allows and nobody expects. */
export interface HostileRepository extends TestRepository {
  /** Full names of the refs whose objects are gone. */
  readonly lost: readonly string[];
}

/** @param format how objects are called: `sha1` or `sha256` */
export function createHostileRepository(format: 'sha1' | 'sha256'): HostileRepository {
  const folder = createFolder();
  const { root, git } = folder;
  git('init', '--quiet', '--initial-branch', 'main', `--object-format=${format}`);
  git('config', 'user.name', 'Tester');
  git('config', 'user.email', 'tester@example.org');
  git('config', 'advice.nestedTag', 'false');
  folder.commit({ 'stemma.jsonc': JSON.stringify(policy), 'package.json': packageJson('1.0.0') });
  const ids = {
    commit: git('rev-parse', 'HEAD'),
    tree: git('rev-parse', 'HEAD^{tree}'),
    blob: git('rev-parse', 'HEAD:package.json'),
  };
  createRefs(root, ids);
  git('tag', '--annotate', '-m', 'inner', 'v1.1.0', ids.commit);
  git('tag', '--annotate', '-m', 'a tag of a tag', 'v1.1.1', 'v1.1.0');
  git('tag', '--annotate', '-m', 'a tag of a tree', 'v1.2.0', ids.tree);
  git('tag', '--annotate', '-m', 'a tag of a file', 'v1.3.0', ids.blob);
  git('symbolic-ref', 'refs/heads/dangling', 'refs/heads/none');
  git('remote', 'add', 'team/fork', '.git/none');
  const gone = '12'.repeat(ids.commit.length / 2);
  const lost = ['refs/heads/lost', 'refs/heads/release/3.0.0', 'refs/tags/v3.0.0'];
  for (const ref of lost) put(root, ref, `${gone}\n`);
  put(root, 'refs/heads/empty', '');
  put(root, 'refs/tags/v4.0.0', 'no id\n');
  return { ...folder, lost };
}

/** What a broken program leaves: Git itself would refuse to write it. */
function put(root: string, ref: string, content: string): void {
  const place = join(root, '.git', ref);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}

function createRefs(
  root: string,
  { commit, tree, blob }: { readonly commit: string; readonly tree: string; readonly blob: string },
): void {
  const names: readonly (string | Buffer)[] = [
    `refs/tags/${everyCharacter}`,
    `refs/tags/${longestName}`,
    ...['refs/tags/v1.0.0', 'refs/tags/V1.0.0', 'refs/heads/v1.0.0'],
    ...[
      'refs/tags/v\u00e9',
      'refs/tags/ve\u0301',
      'refs/tags/v\u00a01',
      'refs/tags/v1\u200b\u202e',
    ],
    ...['refs/tags/-x', 'refs/heads/--help', 'refs/tags/HEAD', 'refs/heads/HEAD'],
    ...['refs/heads/refs/tags/v1.0.0', 'refs/tags/heads/main', 'refs/heads/origin/main'],
    ...['refs/remotes/origin/-y', 'refs/remotes/team/fork/release/1.0.0', 'refs/stash2'],
    ...['refs/heads/release/1.0.0', 'refs/heads/hotfix/1.0.1', 'refs/heads/(detached)'],
    // No UTF-8: two names that look the same.
    Buffer.from('refs/tags/caf\u00e9', 'latin1'),
    Buffer.from('refs/tags/caf\u00e8', 'latin1'),
  ];
  const input = Buffer.concat([
    ...names.flatMap((name) => [
      Buffer.from('create '),
      Buffer.from(name),
      end,
      Buffer.from(commit),
      end,
    ]),
    Buffer.from(`create refs/tags/tree\0${tree}\0create refs/tags/file\0${blob}\0`),
  ]);
  execFileSync('git', ['update-ref', '--stdin', '-z'], { cwd: root, input });
}

const end = Buffer.from('\0');
