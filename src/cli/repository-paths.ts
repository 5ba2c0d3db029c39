import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { reasonOfFileError } from './file-error';
import { texts as common } from './text';

const texts = {
  outside: {
    en: 'Cannot look at "{path}": it is outside of the repository "{root}". Change to the repository that it is in.',
    'zh-cn': '无法查看“{path}”：它在仓库“{root}”之外。请切换到它所在的仓库。',
  },
} as const satisfies Record<string, Text>;

/** Paths that a person named, from the root of the repository with `/`; `` for the root. All must exist. */
export async function pathsFromRoot(
  root: string,
  cwd: string,
  named: readonly string[],
): Promise<Result<readonly string[]>> {
  const paths: string[] = [];
  for (const path of named) {
    const place = resolve(cwd, path);
    const problem = await stat(place).then(() => undefined, reasonOfFileError);
    if (problem !== undefined) {
      return failure(message(common.unreadableFile, { value: path, reason: problem }));
    }
    const inside = await pathBelow(root, place);
    if (inside === undefined) return failure(message(texts.outside, { path, root }));
    paths.push(inside);
  }
  return success(paths);
}

/** The path from a folder to a place in it, with `/`; undefined when the place is outside of it. */
export async function pathBelow(folder: string, place: string): Promise<string | undefined> {
  // The folder may be known by another name than the place, such as /tmp and /private/tmp.
  const [from, to] = await Promise.all([realpath(folder), realpath(place)]);
  const path = relative(from, to).split(sep).join('/');
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? undefined : path;
}
