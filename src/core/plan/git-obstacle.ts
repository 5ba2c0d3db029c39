import { shownRef } from '../refs/shown-ref';
import type { Ref } from '../refs/types';
import type { GitAbsence, GitState, RepositorySnapshot } from '../snapshot/types';
import { message, type Message } from '../text/message';
import type { Text } from '../text/language';
import { failure, success, type Result } from '../text/result';

/** What Git says about the repository, or why nothing can be done with Git here. */
export function gitOf(snapshot: RepositorySnapshot): Result<GitState> {
  if (snapshot.git) return success(snapshot.git);
  return failure(snapshot.gitProblem ?? message(absences[snapshot.gitAbsence ?? 'no-repository']));
}

/**
 * A tag or a local branch that is to change, and the repository that it is in.
 * @param gone says of its `name` that it is not there
 */
export function gitWithRef(
  snapshot: RepositorySnapshot,
  ref: string,
  gone: Text,
): Result<{ readonly git: GitState; readonly found: Ref }> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const found = git.value.refs.find((each) => each.ref === ref);
  return found && /^refs\/(?:tags|heads)\//.test(ref)
    ? success({ git: git.value, found })
    : failure(message(gone, { name: shownRef(ref) }));
}

/** Why nothing can be made that depends on where HEAD is, or undefined when it can. */
export function obstacleAtHead(git: GitState): Message | undefined {
  return git.pending && message(pending, { operation: git.pending });
}

/** Why no commit can be made, or undefined when one can. */
export function obstacleToCommit(git: GitState, paths: readonly string[]): Message | undefined {
  if (git.bare) return message(bare);
  const atHead = obstacleAtHead(git);
  if (atHead) return atHead;
  if (git.head.branch === undefined) return message(detached);
  const changed = new Set(git.changedPaths);
  const dirty = paths.filter((path) => changed.has(path));
  return dirty.length > 0 ? message(uncommitted, { paths: dirty }) : undefined;
}

/** What a person is told where a repository is bare and files should be changed. */
export const bare: Text = {
  en: 'Cannot change files here: the repository is bare and has none. Work in a clone with files.',
  'zh-cn': '无法在此修改文件：这是没有工作文件的裸仓库。请在带工作文件的克隆中操作。',
};

const absences: Readonly<Record<GitAbsence, Text>> = {
  untrusted: {
    en: 'Cannot use Git here: the workspace is not trusted. Trust the workspace first.',
    'zh-cn': '无法在此使用 Git：该工作区不受信任。请先信任该工作区。',
  },
  'no-git': {
    en: 'Cannot use Git: it was not found on this machine. Install Git, or put it on the PATH.',
    'zh-cn': '无法使用 Git：此计算机上找不到 Git。请安装 Git，或把它加入 PATH。',
  },
  'no-repository': {
    en: 'Cannot use Git here: this folder is no Git repository. Run "git init" first.',
    'zh-cn': '无法在此使用 Git：此文件夹不是 Git 仓库。请先运行“git init”。',
  },
  failed: {
    en: 'Cannot use Git here: Git refused to read the repository. Run "git status" to see why.',
    'zh-cn': '无法在此使用 Git：Git 拒绝读取该仓库。请运行“git status”查看原因。',
  },
};
const pending: Text = {
  en: 'Cannot commit or tag now: a {operation} is not finished. Finish or abort it first ("git status" says how).',
  'zh-cn':
    '现在无法提交或打标签：有未完成的 {operation} 操作。请先完成或中止它（“git status”会说明方法）。',
};
const detached: Text = {
  en: 'Cannot commit: HEAD is detached, so the commit would be on no branch. Switch to a branch first, or change the files without a commit.',
  'zh-cn':
    '无法提交：HEAD 处于分离状态，提交不会属于任何分支。请先切换到分支，或只修改文件而不提交。',
};
const uncommitted: Text = {
  en: 'Cannot commit {paths}: there are other changes in it that are not committed. Commit or stash them first, or bump without a commit.',
  'zh-cn':
    '无法提交 {paths}：其中还有其他未提交的改动。请先提交或贮藏这些改动，或只升级版本而不提交。',
};
