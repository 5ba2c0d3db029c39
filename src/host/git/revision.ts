import { message, type Message } from '../../core/text/message';
import { runGit, type GitFailure, type GitRun } from './run-git';

/** A file that a commit holds. */
export interface TreeFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Id of the blob. */
  readonly id: string;
}

/**
 * The id of the commit that a revision names (gitrevisions(7)): a tag, a branch, an abbreviated id, `HEAD~2`.
 * @returns a failure that tells the person where there is none
 */
export async function commitOf(
  root: string,
  revision: string,
  run: GitRun = {},
): Promise<
  { readonly ok: true; readonly commit: string } | { readonly ok: false; readonly reason: Message }
> {
  // Nothing that a person types may become an option of Git, or a second line of its input.
  if (revision === '' || revision.startsWith('-') || /\p{Cc}/u.test(revision)) {
    return { ok: false, reason: message(noRevision, { revision }) };
  }
  const name = `${revision}^{commit}`;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', name];
  const result = await runGit(root, args, run);
  if (result.ok) return { ok: true, commit: result.output.toString('latin1').trim() };
  const isUnknown = result.cause === 'failed' && result.exitCode === 1;
  return {
    ok: false,
    reason: isUnknown ? message(noRevision, { revision }) : result.reason,
  };
}

const noRevision = {
  en: 'Cannot read the revision "{revision}": the repository has no commit of that name. Name a tag, a branch or a commit; in a shallow clone, fetch it first.',
  'zh-cn':
    '无法读取版本库修订“{revision}”：仓库中没有这样的提交。请指定标签、分支或提交；若为浅克隆，请先获取该提交。',
};

/** The files of a commit in the order of Git; symbolic links and submodules are left out. */
export async function filesOfTree(
  root: string,
  commit: string,
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly files: readonly TreeFile[] } | GitFailure> {
  const result = await runGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit], run);
  if (!result.ok) return result;
  const files: TreeFile[] = [];
  for (const record of result.output.toString('utf8').split('\0')) {
    // `<mode> <type> <id>\t<path>`; the mode of a symbolic link is 120000.
    const tab = record.indexOf('\t');
    const [mode = '', type, id = ''] = record.slice(0, tab).split(' ');
    if (type === 'blob' && mode.startsWith('100')) files.push({ path: record.slice(tab + 1), id });
  }
  return { ok: true, files };
}
