import type { Plan } from '../core/plan/types';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { carryOutPlan } from './apply/carry-out-plan';
import { closeJournal, findJournal, type PendingJournal } from './apply/journal';
import { forgetChange, keepChange, readLastChange, type LastChange } from './apply/last-change';
import { rollBack } from './apply/roll-back';
import type { AppliedPlan, ApplyOptions, ApplyResult, UndoOptions } from './apply/types';
import { obstaclesToUndo } from './apply/undo-obstacles';
import { repositoryAt } from './find-repository';

export type { AppliedPlan, ApplyOptions, ApplyResult, EditorWriter } from './apply/types';
export type { PendingJournal };

/**
 * Carries out a plan: the only code that writes into a repository.
 *
 * All preconditions are checked before the first change; a journal on the disk knows the old bytes and
 * refs while the change lasts. When a step fails, everything goes back to what it was.
 * @param root root of the repository
 */
export async function applyPlan(
  root: string,
  plan: Plan,
  options: ApplyOptions,
): Promise<ApplyResult> {
  const result = await carryOutPlan(root, plan, options);
  if (!result.ok) return result;
  const problem = await keepChange(await repositoryAt(root), result.undo);
  return problem ? { ...result, notes: [...result.notes, problem] } : result;
}

/**
 * Takes an applied plan back, as long as nothing was pushed or built upon it; otherwise everything that stands in
 * the way is named and nothing changes. It is no longer the last change then.
 */
export async function undoPlan(
  root: string,
  applied: AppliedPlan,
  options: UndoOptions,
): Promise<ApplyResult> {
  const place = await repositoryAt(root);
  const kept = await readLastChange(place);
  const isLast = kept && JSON.stringify(kept.applied.inverse) === JSON.stringify(applied.inverse);
  const last = isLast ? kept : ({ format: 1, applied, pushedTo: [] } as const);
  const { obstacles, notes } = await obstaclesToUndo(place, last, options);
  if (obstacles.length > 0) {
    const { title } = applied.plan;
    const all = obstacles.reduce((said, next) => message(sentences, { said, next }));
    return { ok: false, reason: message(inTheWay, { title, obstacles: all }), rolledBack: true };
  }
  if (options.dryRun === true)
    return { ok: true, undo: { plan: applied.inverse, inverse: applied.plan }, notes };
  const result = await carryOutPlan(root, applied.inverse, options);
  if (!result.ok) return result;
  if (isLast) await forgetChange(place);
  return { ...result, notes: [...notes, ...result.notes] };
}

/** The last change that was applied here, by any process; undefined where none is kept. */
export async function lastChange(root: string): Promise<LastChange | undefined> {
  return readLastChange(await repositoryAt(root));
}

/** The plan that a killed process left half done here, if any. Reads only. */
export async function pendingJournal(root: string): Promise<PendingJournal | undefined> {
  return findJournal(await repositoryAt(root));
}

/**
 * Takes back what a killed process left half done. Changes nothing, and keeps the journal, when a file
 * or ref was changed by somebody since, or the process still runs.
 */
export async function rollBackJournal(
  root: string,
  options: { readonly git: boolean },
): Promise<Result<undefined>> {
  const pending = await pendingJournal(root);
  if (!pending) return success(undefined);
  if (pending.running) return failure(message(stillRunning));
  const { folder, journal } = pending;
  const problem = await rollBack(journal, { root, folder, git: options.git, overwrite: false });
  if (problem) return failure(problem);
  await closeJournal(folder);
  return success(undefined);
}

const inTheWay = {
  en: 'Cannot undo "{title}": {obstacles} Nothing was changed.',
  'zh-cn': '无法撤销“{title}”：{obstacles}未作任何更改。',
};
const sentences = { en: '{said} {next}', 'zh-cn': '{said}{next}' };
const stillRunning = {
  en: 'Cannot roll back: the change is still being applied. Wait until it has finished.',
  'zh-cn': '无法回滚：该修改仍在执行。请等待其完成。',
};
