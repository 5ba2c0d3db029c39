import type { RenameRefStep } from '../../core/plan/types';
import type { StepOutcome } from '../../core/plan/outcome';
import { message, type Message } from '../../core/text/message';
import { success, type Result } from '../../core/text/result';
import { pendingOperation, runGit } from '../git';
import { changeByGit, idOfRef } from './git-objects';
import { clashingRef, problemOfFullName, type RefSurroundings } from './prepare-refs';
import { renamedTag } from './renamed-tag';
import type { Repair } from './repair';

const branches = 'refs/heads/';

/** Why a ref cannot get another name, or undefined when it can. */
export async function problemOfRename(
  { from, to, id }: RenameRefStep,
  { root, head }: RefSurroundings,
  gitDir: string,
): Promise<Message | undefined> {
  const illegal = problemOfFullName(from) ?? problemOfFullName(to);
  if (illegal) return illegal;
  if (from.startsWith(branches) !== to.startsWith(branches)) throw new Error(`${from} → ${to}`);
  if ((await idOfRef(root, from)) !== id) return message(refMoved, { ref: from });
  const operation = head.branch === from ? await pendingOperation(gitDir) : undefined;
  if (operation) return message(unfinished, { ref: from, operation });
  const clash = await clashingRef(root, to, from);
  if (typeof clash !== 'string') return clash;
  return clash === '' ? undefined : message(taken, { ref: from, to, other: clash });
}

/** Gives the ref its new name: both names change together, or neither. */
export async function renameRef(step: RenameRefStep, root: string): Promise<Result<StepOutcome>> {
  const { from, to, id } = step;
  if (from.startsWith(branches)) {
    const moved = await moveBranch(root, from, to);
    return moved ? { ok: false, reason: moved } : success({ type: 'rename-ref', id });
  }
  const becomes =
    step.becomes === undefined
      ? await renamedTag(root, id, to.slice('refs/tags/'.length))
      : success(step.becomes);
  if (!becomes.ok) return becomes;
  const input = `create ${to}\0${becomes.value}\0delete ${from}\0${id}\0`;
  const moved = await runGit(root, ['update-ref', '--stdin', '-z'], { mode: 'write', input });
  return moved.ok ? success({ type: 'rename-ref', id: becomes.value }) : moved;
}

/**
 * Decides how a branch that was renamed gets its old name back. A tag needs nothing of its own: both of its names
 * are in the journal, as those of refs that are made and deleted.
 */
export async function planRenameRollBack(
  root: string,
  { from, to, id }: RenameRefStep,
): Promise<Repair | undefined> {
  if (!from.startsWith(branches)) return undefined;
  const [before, after] = [await idOfRef(root, from), await idOfRef(root, to)];
  return before === undefined && after === id ? () => moveBranch(root, to, from) : undefined;
}

/** With its configuration, its reflog and the HEADs of work trees (git-branch(1), `--move`). */
async function moveBranch(root: string, from: string, to: string): Promise<Message | undefined> {
  const names = [from, to].map((ref) => ref.slice(branches.length));
  return changeByGit(root, ['branch', '--move', '--', ...names]);
}

const refMoved = {
  en: 'Cannot rename "{ref}": it was changed or deleted meanwhile. Refresh and look at it again.',
  'zh-cn': '无法重命名“{ref}”：它已被改动或删除。请刷新后重新查看。',
};
const unfinished = {
  en: 'Cannot rename "{ref}": a {operation} is not finished on it. Finish or abort it first ("git status" says how).',
  'zh-cn':
    '无法重命名“{ref}”：其上有未完成的 {operation} 操作。请先完成或中止它（“git status”会说明方法）。',
};
const taken = {
  en: 'Cannot rename "{ref}" to "{to}": Git cannot hold it beside "{other}". Choose another name.',
  'zh-cn': '无法将“{ref}”重命名为“{to}”：Git 不能让它与“{other}”并存。请换一个名称。',
};
