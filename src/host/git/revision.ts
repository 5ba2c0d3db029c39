import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { runGit, type GitFailure, type GitRun } from './run-git';

/** A file that a commit holds. */
export interface TreeFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Id of the blob. */
  readonly id: string;
}

/** What a revision names. */
export interface Revision {
  /** Id of the commit, or of the tree that is none's, such as `git write-tree` makes of what is staged. */
  readonly id: string;
  readonly isCommit: boolean;
}

/**
 * The commit that a revision names (gitrevisions(7)): a tag, a branch, an abbreviated id, `HEAD~2`; else the tree.
 * @returns a failure that tells the person where there is neither
 */
export async function revisionOf(
  root: string,
  revision: string,
  run: GitRun = {},
): Promise<Result<Revision>> {
  // Nothing that a person types may become an option of Git, or a second line of its input.
  if (revision === '' || revision.startsWith('-') || /\p{Cc}/u.test(revision)) {
    return failure(message(noRevision, { revision }));
  }
  for (const type of ['commit', 'tree']) {
    const name = `${revision}^{${type}}`;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', name];
    const result = await runGit(root, args, run);
    if (result.ok) {
      return success({ id: result.output.toString('latin1').trim(), isCommit: type === 'commit' });
    }
    const isUnknown = result.cause === 'failed' && result.exitCode === 1;
    if (!isUnknown) return failure(result.reason);
  }
  return failure(message(noRevision, { revision }));
}

const noRevision = {
  en: 'Cannot read the revision "{revision}": the repository has no commit or tree of that name. Name a tag, a branch or a commit; in a shallow clone, fetch it first.',
  'zh-cn':
    '无法读取版本库修订“{revision}”：仓库中没有这样的提交或树对象。请指定标签、分支或提交；若为浅克隆，请先获取该提交。',
};

/** The files of a commit or a tree in the order of Git; symbolic links and submodules are left out. */
export async function filesOfTree(
  root: string,
  tree: string,
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly files: readonly TreeFile[] } | GitFailure> {
  const result = await runGit(root, ['ls-tree', '-r', '-z', '--full-tree', tree], run);
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
