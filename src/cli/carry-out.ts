import type { Plan, PlanStep } from '../core/plan/types';
import { planText } from '../core/plan/plan-text';
import { unifiedDiff } from '../core/plan/unified-diff';
import { policyFileName } from '../core/policy/types';
import type { RepositorySnapshot } from '../core/snapshot/types';
import type { DecodedText } from '../core/text/decode';
import type { Text } from '../core/text/language';
import { message, type Message } from '../core/text/message';
import { applyPlan, pendingJournal, rollBackJournal } from '../host/apply-plan';
import type { ExitCode } from './io';
import { printable } from './printable';
import type { Session } from './session';

const texts = {
  tookBack: {
    en: 'Took back a change that an earlier run left half done: {title}.',
    'zh-cn': '已撤回之前中断、只完成一半的更改：{title}。',
  },
  dryRun: { en: 'Dry run: nothing was changed.', 'zh-cn': '试运行：未作任何更改。' },
  done: { en: 'Done.', 'zh-cn': '完成。' },
} as const satisfies Record<string, Text>;

/**
 * Takes back what a killed run left half done in a repository, so that the next change starts from a
 * whole state. A change that is still running, or that somebody has worked on since, is left alone and
 * the next change refuses.
 */
export async function recover(root: string, session: Session): Promise<void> {
  const pending = await pendingJournal(root);
  if (!pending || pending.running) return;
  const taken = await rollBackJournal(root, { git: true });
  if (taken.ok) session.note(message(texts.tookBack, { title: pending.journal.title }));
  else session.note(taken.reason);
}

/** How a plan is carried out and told. */
export interface CarryOut {
  readonly root: string;
  readonly snapshot: RepositorySnapshot;
  readonly dryRun: boolean;
  /** Files that the plan edits and the snapshot does not hold, by path. */
  readonly files?: ReadonlyMap<string, { readonly content: DecodedText }>;
  /** What is printed as JSON instead of text. */
  readonly json?: Readonly<Record<string, unknown>>;
}

/** Shows a plan and carries it out, or with `dryRun` shows in full what it would do. */
export async function carryOut(plan: Plan, how: CarryOut, session: Session): Promise<ExitCode> {
  const { dryRun, json } = how;
  if (dryRun && !json) sayInFull(plan, how, session);
  if (!dryRun && !json) sayLines(planText(plan, session.language), session);
  const applied = dryRun ? undefined : await applyPlan(how.root, plan, { git: true });
  if (applied?.ok === false) return refuse(applied.reason, json, session);
  for (const note of applied?.notes ?? []) session.note(note);
  if (json) session.data({ ...json, dryRun });
  else if (dryRun) session.note(message(texts.dryRun));
  else session.say(message(texts.done));
  return 0;
}

/** Says why something is not done; as JSON beside what was asked, where JSON is wanted. */
export function refuse(
  reason: Message,
  asked: Readonly<Record<string, unknown>> | undefined,
  session: Session,
): ExitCode {
  if (asked) session.data({ ...asked, refused: session.render(reason) });
  else session.note(reason);
  return 1;
}

/**
 * The changes of files as a unified diff, then the other steps and what there is to know. A diff that goes to a
 * file or another program has the files' own bytes; on a terminal it is made safe to show.
 */
function sayInFull(plan: Plan, { snapshot, files: more }: CarryOut, session: Session): void {
  const { manifests, changelog, policyFile, releases } = snapshot;
  const all = [...manifests, ...(releases?.records ?? []), ...(changelog ? [changelog] : [])];
  const files = new Map(all.map(({ path, content }) => [path, content]));
  for (const [path, { content }] of more ?? []) files.set(path, content);
  if (policyFile) files.set(policyFileName, policyFile.content);
  const diff = unifiedDiff(plan, files);
  if (!session.out.isTerminal) session.out.bytes(diff);
  else if (diff.length > 0) {
    sayLines(new TextDecoder().decode(diff).replace(/\n$/, '').split('\n'), session);
  }
  sayLines(
    planText({ ...plan, steps: plan.steps.filter(isOutsideDiff) }, session.language),
    session,
  );
}

function sayLines(lines: readonly string[], session: Session): void {
  for (const line of lines) session.out.line(printable(line));
}

/** Whether a step does not show in a diff. */
function isOutsideDiff({ type }: PlanStep): boolean {
  return !['edit-file', 'create-file', 'remove-file', 'move-path'].includes(type);
}
