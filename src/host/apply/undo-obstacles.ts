import type { DeleteRefStep, PlanStep, ResetCommitStep } from '../../core/plan/types';
import { shownRef } from '../../core/refs/shown-ref';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import type { RepositoryPlace } from '../find-repository';
import { createPlaceFinder } from '../read/read-directly';
import { pendingOperation, runGit } from '../git';
import { readHead } from '../git/state';
import { remotesThatHold } from '../refs/ask-remotes';
import { inParallel } from '../read/in-parallel';
import { newFoldersOf } from './folders';
import { idOfRef } from './git-objects';
import type { LastChange } from './last-change';
import { changedSincePreview, gitNotAllowed } from './messages';
import { isFileStep, prepareFile } from './prepare-files';
import { isGitStep } from './prepare-git';
import { filesAtOnce } from './prepare-paths';
import type { ApplyOptions } from './types';

/** What stands in the way of an undo, and what could not be found out. */
export interface UndoObstacles {
  readonly obstacles: readonly Message[];
  readonly notes: readonly Message[];
}

/** Everything that was built upon a change or made public of it, each by its name. */
export async function obstaclesToUndo(
  place: RepositoryPlace,
  last: LastChange,
  options: ApplyOptions,
): Promise<UndoObstacles> {
  const { steps } = last.applied.inverse;
  const files = await obstaclesInFiles(place.root, steps, options);
  if (!steps.some(isGitStep)) return { obstacles: files, notes: [] };
  if (!options.git) return { obstacles: [...files, message(gitNotAllowed)], notes: [] };
  const refs = steps.filter((step) => step.type === 'delete-ref');
  const found: Message[] = [];
  for (const step of steps) {
    if (step.type === 'reset-commit') found.push(...(await obstaclesToReset(place, step)));
    if (step.type === 'delete-ref') found.push(...(await obstaclesToDeletion(place, step)));
  }
  const pushed = await pushedRefs(place, refs, last.pushedTo);
  return { obstacles: [...files, ...found, ...pushed.obstacles], notes: pushed.notes };
}

async function obstaclesInFiles(
  root: string,
  steps: readonly PlanStep[],
  { editor }: ApplyOptions,
): Promise<readonly Message[]> {
  const context = {
    root,
    placeOf: createPlaceFinder(root),
    editor,
    newFolders: newFoldersOf(steps),
  };
  const found = await inParallel(steps.filter(isFileStep), filesAtOnce, async (step) => {
    const prepared = await prepareFile(step, context);
    if (prepared.ok) return undefined;
    // There was no preview to go back to.
    const isChanged = prepared.reason.text === changedSincePreview;
    return isChanged ? message(changedSince, { path: step.path }) : prepared.reason;
  });
  return found.filter((each) => each !== undefined);
}

async function obstaclesToReset(
  { root, gitDir }: RepositoryPlace,
  { commit, branch, head: before }: ResetCommitStep,
): Promise<readonly Message[]> {
  const now = await readHead(root);
  if (!now.ok) return [now.reason];
  const obstacles: Message[] = [];
  const short = commit.slice(0, 10);
  const operation = gitDir === undefined ? undefined : await pendingOperation(gitDir);
  if (operation) obstacles.push(message(unfinished, { operation }));
  if (now.head.branch !== branch) {
    const [wanted, found] = [branch, now.head.branch].map(shownBranch);
    obstacles.push(message(otherBranch, { branch: wanted ?? '', now: found ?? '' }));
  } else if (now.head.commit !== commit) {
    const above = await runGit(root, ['rev-list', '--count', `${commit}..HEAD`, '--']);
    const isBelow = await runGit(root, ['merge-base', '--is-ancestor', commit, 'HEAD']);
    const count = above.ok ? above.output.toString('utf8').trim() : '?';
    obstacles.push(message(isBelow.ok ? builtUpon : commitGone, { commit: short, count }));
  }
  if (before !== undefined && !(await runGit(root, ['cat-file', '-e', before])).ok) {
    obstacles.push(message(commitGone, { commit: before.slice(0, 10) }));
  }
  const args = ['for-each-ref', '--format=%(refname:short)', '--contains', commit, 'refs/remotes'];
  const remotes = await runGit(root, args);
  const names = remotes.ok ? remotes.output.toString('utf8').trim() : '';
  if (names !== '') {
    obstacles.push(message(commitPushed, { commit: short, names: names.split('\n').slice(0, 5) }));
  }
  return obstacles;
}

async function obstaclesToDeletion(
  { root }: RepositoryPlace,
  { ref, id }: DeleteRefStep,
): Promise<readonly Message[]> {
  const now = await idOfRef(root, ref);
  const name = shownRef(ref);
  if (now === undefined) return [message(refGone, { name })];
  if (now !== id) return [message(refMoved, { name })];
  const head = await readHead(root);
  const isCheckedOut = head.ok && head.head.branch === ref;
  return isCheckedOut ? [message(checkedOut, { name })] : [];
}

/** Long enough for a remote that is there; a person waits for it. */
const undoPatienceMs = 5_000;

/** Tags and branches of the change that a remote has. */
async function pushedRefs(
  { root }: RepositoryPlace,
  steps: readonly DeleteRefStep[],
  pushedTo: readonly string[],
): Promise<UndoObstacles> {
  if (steps.length === 0) return { obstacles: [], notes: [] };
  const told = (ref: string, remotes: readonly string[]): Message =>
    message(refPushed, { name: shownRef(ref), remotes });
  if (pushedTo.length > 0)
    return { obstacles: steps.map(({ ref }) => told(ref, pushedTo)), notes: [] };
  const { holders, unknown } = await remotesThatHold(
    root,
    steps.map(({ ref }) => ref),
    { patienceMs: undoPatienceMs },
  );
  const notes = unknown.map((remote) => message(notAsked, { remote }));
  return { obstacles: [...holders].map(([ref, remotes]) => told(ref, remotes)), notes };
}

function shownBranch(ref: string | undefined): string | Text {
  return ref === undefined ? noBranch : shownRef(ref);
}

const noBranch = { en: 'no branch', 'zh-cn': '无分支' };
const changedSince = {
  en: '"{path}" was changed since.',
  'zh-cn': '“{path}”之后又被改动。',
};
const unfinished = {
  en: 'A {operation} is not finished.',
  'zh-cn': '有未完成的 {operation} 操作。',
};
const otherBranch = {
  en: 'The commit was made on {branch}, and {now} is checked out.',
  'zh-cn': '该提交位于 {branch}，而当前检出的是 {now}。',
};
const builtUpon = {
  en: 'Commits were made upon {commit}: {count}.',
  'zh-cn': '{commit} 之上又有 {count} 个提交。',
};
const commitGone = {
  en: 'The branch no longer holds commit {commit}.',
  'zh-cn': '分支中已没有提交 {commit}。',
};
const commitPushed = {
  en: 'Commit {commit} was pushed: it is on {names}.',
  'zh-cn': '提交 {commit} 已推送：它在 {names} 上。',
};
const refGone = { en: '{name} was deleted.', 'zh-cn': '{name} 已被删除。' };
const refMoved = { en: '{name} was moved.', 'zh-cn': '{name} 已被移动。' };
const checkedOut = { en: '{name} is checked out.', 'zh-cn': '{name} 正处于检出状态。' };
const refPushed = {
  en: '{name} was pushed: {remotes} has it.',
  'zh-cn': '{name} 已推送：{remotes} 上有它。',
};
const notAsked = {
  en: 'The remote "{remote}" did not answer in time, so it is not known whether it has any of this.',
  'zh-cn': '远程仓库“{remote}”未及时响应，无法确定其中是否已有这些内容。',
};
