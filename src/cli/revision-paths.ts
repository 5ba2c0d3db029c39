import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { isAtOrBelow } from '../core/text/path-below';
import type { RepositorySnapshot } from '../core/snapshot/types';
import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';

const texts = {
  outside: {
    en: 'Cannot look at "{path}" in "{revision}": it is outside of the repository. Name a path in it.',
    'zh-cn': '无法查看“{revision}”中的“{path}”：它在仓库之外。请指定仓库内的路径。',
  },
  nothing: {
    en: 'Cannot look at "{path}" in "{revision}": it holds no manifest and no named file there. Check the path.',
    'zh-cn':
      '无法查看“{revision}”中的“{path}”：那里没有清单文件，也没有规范所管的文件。请检查路径。',
  },
} as const satisfies Record<string, Text>;

/**
 * Paths that a person named, from the root of the repository with `/`, `` for the root. What matters is what the
 * revision holds there, not what is on the disk.
 */
export async function pathsInRevision(
  root: string,
  cwd: string,
  named: readonly string[],
  { revision, snapshot }: { readonly revision: string; readonly snapshot: RepositorySnapshot },
): Promise<Result<readonly string[]>> {
  const [from, here] = await Promise.all([realpath(root), realpath(cwd)]);
  const { manifests, unreadable, named: others } = snapshot;
  const known = [...manifests, ...unreadable, ...others].map(({ path }) => path);
  const paths: string[] = [];
  for (const path of named) {
    const below = relative(from, resolve(here, path)).split(sep).join('/');
    if (below === '..' || below.startsWith('../')) {
      return failure(message(texts.outside, { path, revision }));
    }
    if (below !== '' && !known.some((other) => isAtOrBelow(other, below))) {
      return failure(message(texts.nothing, { path, revision }));
    }
    paths.push(below);
  }
  return success(paths);
}
