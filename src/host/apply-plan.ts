import { inverseOf, type StepOutcome } from '../core/plan/outcome';
import type { Plan, PlanStep } from '../core/plan/types';
import { message, type Message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { carryOut, type Means } from './apply/carry-out';
import {
  closeJournal,
  findJournal,
  openJournal,
  type Journal,
  type PendingJournal,
} from './apply/journal';
import { notRolledBack, rolledBackAfter } from './apply/messages';
import { isFileStep } from './apply/prepare-files';
import { prepareGit } from './apply/prepare-git';
import { filesAtOnce, preparePaths } from './apply/prepare-paths';
import { rollBack } from './apply/roll-back';
import { restoreDocuments } from './apply/restore-documents';
import type { AppliedPlan, ApplyOptions, ApplyResult } from './apply/types';
import { repositoryAt } from './find-repository';
import { inParallel } from './read/in-parallel';

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
  const place = await repositoryAt(root);
  const prepared = await preparePaths(root, plan, options);
  if (!prepared.ok) return { ...prepared, rolledBack: true };
  const means = prepared.value;
  const git = await prepareGit(place, plan, options.git);
  if (!git.ok) return { ...git, rolledBack: true };
  const files = [...means.prepared.values()].filter((file) => file.type === 'disk');
  const opened = await openJournal(place, plan, files, git.value);
  if (!opened.ok) return { ...opened, rolledBack: true };
  const { folder, journal } = opened.value;
  const done: Done[] = [];
  const reason = await carryOutAll(plan, means, options, done);
  if (reason === undefined) {
    await closeJournal(folder);
    return { ok: true, undo: { plan, inverse: inversePlan(plan, done) } };
  }
  return takeBack(reason, { journal, folder, means, done });
}

/** Takes an applied plan back; its result can be taken back in turn. */
export async function undoPlan(
  root: string,
  applied: AppliedPlan,
  options: ApplyOptions,
): Promise<ApplyResult> {
  return applyPlan(root, applied.inverse, options);
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

interface Done {
  readonly step: PlanStep;
  readonly outcome: StepOutcome;
}

/**
 * Carries out the steps in order and notes each; stops when one fails and says why. Files on the disk that
 * follow each other are changed together, since each waits for the disk.
 */
async function carryOutAll(
  plan: Plan,
  means: Means,
  options: ApplyOptions,
  done: Done[],
): Promise<Message | undefined> {
  for (const steps of inGroups(plan.steps, means)) {
    const problems = await inParallel(steps, filesAtOnce, (step) =>
      carryOutOne(step, means, options, done),
    );
    const problem = problems.find((each) => each !== undefined);
    if (problem) return problem;
  }
  return undefined;
}

async function carryOutOne(
  step: PlanStep,
  means: Means,
  options: ApplyOptions,
  done: Done[],
): Promise<Message | undefined> {
  try {
    await options.onStep?.(step, 'before');
    const outcome = await carryOut(step, means);
    if (!outcome.ok) return outcome.reason;
    done.push({ step, outcome: outcome.value });
    await options.onStep?.(step, 'after');
    return undefined;
  } catch (error) {
    return message(failedStep, { error: String(error) });
  }
}

/** Neighbours that change files on the disk in one group, every other step in one of its own. */
function inGroups(steps: readonly PlanStep[], { prepared }: Means): readonly PlanStep[][] {
  const isOnDisk = (step: PlanStep | undefined): boolean =>
    step !== undefined && isFileStep(step) && prepared.get(step.path)?.type === 'disk';
  const groups: PlanStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && isOnDisk(step) && isOnDisk(last[0])) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function takeBack(
  reason: Message,
  state: {
    readonly journal: Journal;
    readonly folder: string;
    readonly means: Means;
    readonly done: readonly Done[];
  },
): Promise<ApplyResult> {
  const { journal, folder, means, done } = state;
  const documents = await restoreDocuments(means.editor, done);
  const why =
    (await rollBack(journal, { root: means.root, folder, git: true, overwrite: true })) ??
    documents;
  if (why) return { ok: false, reason: message(notRolledBack, { reason, why }), rolledBack: false };
  await closeJournal(folder);
  return { ok: false, reason: message(rolledBackAfter, { reason }), rolledBack: true };
}

function inversePlan(plan: Plan, done: readonly Done[]): Plan {
  const steps = done
    .map(({ step, outcome }) => inverseOf(step, outcome))
    .filter((step) => step !== undefined)
    .reverse();
  return { title: message(takingBack, { title: plan.title }), steps, notes: [] };
}

const takingBack = { en: 'Undo: {title}', 'zh-cn': '撤销：{title}' };
const failedStep = {
  en: 'Cannot carry out the plan: {error}. The log has the details.',
  'zh-cn': '无法执行此计划：{error}。详情见日志。',
};
const stillRunning = {
  en: 'Cannot roll back: the change is still being applied. Wait until it has finished.',
  'zh-cn': '无法回滚：该修改仍在执行。请等待其完成。',
};
