import { join } from 'node:path';
import type {
  CommitStep,
  CreateRefStep,
  DeleteRefStep,
  Plan,
  PlanStep,
  RenameRefStep,
  ResetCommitStep,
  SetUpstreamStep,
} from '../../core/plan/types';
import type { Head } from '../../core/snapshot/types';
import type { Message } from '../../core/text/message';
import { message } from '../../core/text/message';
import type { RepositoryPlace } from '../find-repository';
import { lockAt, lockMessage, pendingOperation, runGit } from '../git';
import { readHead } from '../git/state';
import { gitNotAllowed, noRepository } from './messages';
import { problemOfCreation, problemOfDeletion } from './prepare-refs';
import { problemOfRename } from './rename-ref';
import { problemOfUpstream } from './set-upstream';
import { idOfRef, pathspecs } from './git-objects';

type GitStep =
  CommitStep | ResetCommitStep | CreateRefStep | DeleteRefStep | RenameRefStep | SetUpstreamStep;

/** What the Git steps of a plan found: where HEAD is, and what each ref that they touch holds. */
export interface PreparedGit {
  readonly head: Head;
  /** Object id by full name; undefined for a ref that does not exist. */
  readonly refs: ReadonlyMap<string, string | undefined>;
}

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Message };

/** Checks the preconditions of all Git steps; changes nothing. Undefined when there are none. */
export async function prepareGit(
  place: RepositoryPlace,
  plan: Plan,
  allowed: boolean,
): Promise<Checked<PreparedGit | undefined>> {
  const steps = plan.steps.filter(isGitStep);
  if (steps.length === 0) return { ok: true, value: undefined };
  if (!allowed) return { ok: false, reason: message(gitNotAllowed) };
  if (place.gitDir === undefined) return { ok: false, reason: message(noRepository) };
  const head = await readHead(place.root);
  if (!head.ok) return head;
  const around: Surroundings = {
    place,
    gitDir: place.gitDir,
    head: head.head,
    created: new Set(
      plan.steps.flatMap((step) => (step.type === 'create-file' ? [step.path] : [])),
    ),
    commits: steps.some(({ type }) => type === 'commit'),
  };
  const refs = new Map<string, string | undefined>();
  for (const step of steps) {
    const reason = await problemOf(step, around);
    if (reason) return { ok: false, reason };
    for (const ref of refsOf(step)) refs.set(ref, await idOfRef(place.root, ref));
  }
  return { ok: true, value: { head: head.head, refs } };
}

export function isGitStep(step: PlanStep): step is GitStep {
  return gitSteps.has(step.type);
}

const gitSteps: ReadonlySet<PlanStep['type']> = new Set<GitStep['type']>([
  'commit',
  'reset-commit',
  'create-ref',
  'delete-ref',
  'rename-ref',
  'set-upstream',
]);

/** Full names of the refs that a step makes, deletes or renames. */
function refsOf(step: GitStep): readonly string[] {
  if (step.type === 'rename-ref') return [step.from, step.to];
  return step.type === 'create-ref' || step.type === 'delete-ref' ? [step.ref] : [];
}

interface Surroundings {
  readonly place: RepositoryPlace;
  readonly gitDir: string;
  readonly head: Head;
  /** Paths that the plan itself creates before it commits. */
  readonly created: ReadonlySet<string>;
  /** Whether the plan makes a commit, so that HEAD will be one. */
  readonly commits: boolean;
}

async function problemOf(step: GitStep, around: Surroundings): Promise<Message | undefined> {
  switch (step.type) {
    case 'commit':
      return problemOfCommit(step, around);
    case 'reset-commit':
      return problemOfReset(step, around);
    case 'create-ref':
      return problemOfCreation(step, { ...around, root: around.place.root });
    case 'delete-ref':
      return problemOfDeletion(step, { ...around, root: around.place.root });
    case 'rename-ref':
      return problemOfRename(step, { ...around, root: around.place.root }, around.gitDir);
    case 'set-upstream':
      return problemOfUpstream(step, around.place.root);
  }
}

async function problemOfCommit(
  step: CommitStep,
  around: Surroundings,
): Promise<Message | undefined> {
  const { place, gitDir, head, created } = around;
  if (place.bare) return message(bare);
  if (head.commit !== step.head || head.branch !== step.branch) return message(headMoved);
  const busy = await problemOfWork(gitDir, place.root);
  if (busy) return busy;
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
  const status = await runGit(place.root, [...args, '--', ...pathspecs(step.paths)]);
  if (!status.ok) return status.reason;
  const records = status.output.toString('utf8').split('\0');
  const changed = records.map((record) => record.slice(3)).filter((path) => path !== '');
  const path = changed.find((candidate) => !created.has(candidate));
  return path === undefined ? undefined : message(uncommitted, { path });
}

/** Whether Git is in the middle of something that a commit would disturb. */
async function problemOfWork(gitDir: string, root: string): Promise<Message | undefined> {
  const operation = await pendingOperation(gitDir);
  if (operation) return message(unfinished, { operation });
  const lock = await lockAt(join(gitDir, 'index.lock'), root);
  return lock && message(locked, { lock: lockMessage(lock) });
}

async function problemOfReset(
  step: ResetCommitStep,
  { place, gitDir, head }: Surroundings,
): Promise<Message | undefined> {
  if (place.bare) return message(bare);
  if (head.commit !== step.commit || head.branch !== step.branch) return message(headMoved);
  const busy = await problemOfWork(gitDir, place.root);
  if (busy) return busy;
  if (step.head !== undefined && (await isAncestor(place.root, step.commit, step.head))) {
    return undefined;
  }
  const args = ['for-each-ref', '--count=1', '--format=%(refname:short)', '--contains'];
  const remote = await runGit(place.root, [...args, step.commit, 'refs/remotes']);
  if (!remote.ok) return remote.reason;
  const name = remote.output.toString('utf8').trim();
  return name === '' ? undefined : message(pushed, { commit: step.commit.slice(0, 10), name });
}

async function isAncestor(root: string, commit: string, later: string): Promise<boolean> {
  return (await runGit(root, ['merge-base', '--is-ancestor', commit, later])).ok;
}

const bare = {
  en: 'Cannot commit here: the repository is bare and has no files. Work in a clone with files.',
  'zh-cn': '无法在此提交：这是没有工作文件的裸仓库。请在带工作文件的克隆中操作。',
};
const headMoved = {
  en: 'Cannot commit: HEAD is not where it was in the preview. Refresh and look at the preview again.',
  'zh-cn': '无法提交：HEAD 已不在预览时的位置。请刷新后重新查看预览。',
};
const unfinished = {
  en: 'Cannot commit: a {operation} is not finished. Finish or abort it first ("git status" says how).',
  'zh-cn': '无法提交：有未完成的 {operation} 操作。请先完成或中止它（“git status”会说明方法）。',
};
const locked = {
  en: 'Cannot commit. {lock}',
  'zh-cn': '无法提交。{lock}',
};
const uncommitted = {
  en: 'Cannot commit "{path}": it has other changes that are not committed. Commit or stash them first.',
  'zh-cn': '无法提交“{path}”：其中还有其他未提交的改动。请先提交或贮藏这些改动。',
};
const pushed = {
  en: 'Cannot take back commit {commit}: it is on {name} already. Revert it by a new commit instead.',
  'zh-cn': '无法撤回提交 {commit}：它已在 {name} 上。请改用新的提交来还原。',
};
