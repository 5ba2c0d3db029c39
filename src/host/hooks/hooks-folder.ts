import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { failure, success, type Result } from '../../core/text/result';
import { message } from '../../core/text/message';
import { findRepository, type RepositoryPlace } from '../find-repository';
import { runGit, type GitRun } from '../git/run-git';

/** Where Git looks for the hooks of a repository. */
export interface HooksFolder {
  /** Absolute; need not exist. */
  readonly path: string;
  readonly bare: boolean;
  /** Root of the work tree, or the bare repository. */
  readonly root: string;
  /**
   * Whose it is. `own`: of this clone, inside `.git`. `tracked`: a folder of the work tree such as `.githooks`, which
   * others may get with the next commit. `outside`: elsewhere, for all repositories of a person or a machine.
   * `generated`: made by Husky, which writes it anew.
   */
  readonly kind: 'own' | 'tracked' | 'outside' | 'generated';
}

/** The folder that `core.hooksPath` names, or the usual one of the repository that a path is in. */
export async function hooksFolderOf(path: string, run: GitRun = {}): Promise<Result<HooksFolder>> {
  const place = await findRepository(path);
  if (place?.gitDir === undefined) return failure(message(noRepository, { path }));
  const found = await runGit(place.root, ['rev-parse', '--git-path', 'hooks'], run);
  if (!found.ok) return failure(found.reason);
  const written = found.output.toString('utf8').replace(/\r?\n$/, '');
  const folder = isAbsolute(written) ? written : join(place.root, written);
  const { root, bare } = place;
  return success({ path: folder, root, bare, kind: await kindOf(folder, place) });
}

async function kindOf(
  folder: string,
  { root, commonDir = root }: RepositoryPlace,
): Promise<HooksFolder['kind']> {
  const real = await realOf(folder);
  if (isBelow(real, await realOf(commonDir))) return 'own';
  if (basename(real) === '_' && basename(dirname(real)) === '.husky') return 'generated';
  return isBelow(real, await realOf(root)) ? 'tracked' : 'outside';
}

/** The real place of a path whose last parts need not exist. */
async function realOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realOf(dirname(path)), basename(path));
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

const noRepository = {
  en: 'Cannot look for hooks in "{path}": it is in no Git repository. Change to one, or run "git init".',
  'zh-cn': '无法在“{path}”中查找钩子：它不在 Git 仓库中。请切换到某个仓库，或运行“git init”。',
};
