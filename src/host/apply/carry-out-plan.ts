import { inverseOf, type StepOutcome } from '../../core/plan/outcome';
import type { Plan, PlanStep } from '../../core/plan/types';
import { message, type Message } from '../../core/text/message';
import { repositoryAt } from '../find-repository';
import { inParallel } from '../read/in-parallel';
import { carryOut } from './carry-out';
import type { Means } from './means';
import { closeJournal, openJournal, type Journal } from './journal';
import { notRolledBack, rolledBackAfter } from './messages';
import { isFileStep } from './prepare-files';
import { prepareGit } from './prepare-git';
import { filesAtOnce, preparePaths } from './prepare-paths';
import { restoreDocuments } from './restore-documents';
import { rollBack } from './roll-back';
import type { ApplyOptions, ApplyResult } from './types';
import { whyNotWritten } from '../files/write-trouble';

/** Checks everything, writes the journal, does all steps of a plan or none; see `applyPlan`. */
export async function carryOutPlan(
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
    return { ok: true, undo: { plan, inverse: inversePlan(plan, done) }, notes: notesOf(done) };
  }
  return takeBack(reason, { journal, folder, means, done });
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
    return message(failedStep, { error: whyNotWritten(error) });
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

/** What a person should know of what happened. */
function notesOf(done: readonly Done[]): readonly Message[] {
  return done.flatMap(({ outcome }) =>
    outcome.type === 'commit' && outcome.others
      ? [message(alsoCommitted, { paths: outcome.others.slice(0, 10) })]
      : [],
  );
}

function inversePlan(plan: Plan, done: readonly Done[]): Plan {
  const steps = done
    .map(({ step, outcome }) => inverseOf(step, outcome))
    .filter((step) => step !== undefined)
    .reverse();
  return { title: message(takingBack, { title: plan.title }), steps, notes: [] };
}

const alsoCommitted = {
  en: 'A commit hook put other files into the commit: {paths}.',
  'zh-cn': '提交钩子把其他文件也加入了提交：{paths}。',
};
const takingBack = { en: 'Undo: {title}', 'zh-cn': '撤销：{title}' };
const failedStep = {
  en: 'Cannot carry out the plan: {error}. The log has the details.',
  'zh-cn': '无法执行此计划：{error}。详情见日志。',
};
