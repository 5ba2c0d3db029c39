import * as vscode from 'vscode';
import type { FixRow } from '../../../core/merges/types';
import { message } from '../../../core/text/message';
import { showDiff } from '../../plan/show-diff';
import { inBackground } from '../../shared/guard';
import { HumanError } from '../../shared/human-error';
import { mergeTexts } from '../../text/merges';
import { isMergeNode } from '../../views/merge-nodes';
import { applyPreviewed } from '../apply-previewed';
import { isSet, pickRepository, textOf } from '../pick-target';
import type { Services } from '../services';
import { withGit } from '../with-git';

/**
 * Records in the policy that a line does without a fix, why, and who decided it. A caller may name `fix` (an id), `in`
 * (a glob of branches) and `reason`, and leave out the preview by `apply: true`.
 */
export async function exemptFix(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  const { brain } = await withGit(services, repository);
  const snapshot = await services.histories.of(repository);
  const rows = snapshot.git?.history?.merges.rows ?? [];
  const fix = fixOf(argument) ?? (await askFix(services, rows));
  if (fix === undefined) return;
  const row = rows.find((each) => each.fix.commit.startsWith(fix));
  const glob =
    targetOf(argument, brain.escapeGlob) ?? (await askLine(services, row, brain.escapeGlob));
  if (glob === undefined) return;
  const { say } = services;
  const reason =
    textOf(argument, 'reason') ??
    (await vscode.window.showInputBox({
      title: say(mergeTexts.askReason, { line: glob }),
      placeHolder: say(mergeTexts.reasonHint),
    }));
  if (reason === undefined) return;
  const by = await brain.identityAt(repository.root.fsPath);
  const wish = { fix, in: glob, reason, ...(by !== undefined && { by }) };
  const request = {
    title: say(mergeTexts.askReason, { line: glob }),
    options: [],
    chosen: [],
    plan: () => brain.planExempt(snapshot, wish),
    showDiff: (step: Parameters<typeof showDiff>[3]) =>
      inBackground(services, showDiff(services, services.previews, repository, step)),
  };
  await applyPreviewed(services, repository, request, isSet(argument, 'apply'));
}

/** Makes a glob of a name that matches nothing else. */
type Escape = (name: string) => string;

function fixOf(argument: unknown): string | undefined {
  if (!isMergeNode(argument)) return textOf(argument, 'fix');
  if (argument.type === 'merge-line') return undefined;
  return (argument.type === 'fix' ? argument : argument.fix).row.fix.commit;
}

function targetOf(argument: unknown, escape: Escape): string | undefined {
  if (!isMergeNode(argument)) return textOf(argument, 'in');
  return argument.type === 'fix-cell' ? escape(argument.cell.target.name) : undefined;
}

async function askFix({ say }: Services, rows: readonly FixRow[]): Promise<string | undefined> {
  const missing = rows.filter(({ missing: lines }) => lines > 0);
  if (missing.length === 0) throw new HumanError(message(mergeTexts.noLines));
  const items = missing.map(({ fix, source }) => ({
    label: fix.subject,
    description: `${source.name} · ${fix.commit.slice(0, 10)}`,
    commit: fix.commit,
  }));
  const title = say(mergeTexts.pickExempt, { subject: '…' });
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.commit;
}

/** The line that does without a fix, or a glob of all that lack it. */
async function askLine(
  { say }: Services,
  row: FixRow | undefined,
  escape: Escape,
): Promise<string | undefined> {
  const lines = row?.lacking ?? [];
  const [only] = lines;
  if (!row || !only) throw new HumanError(message(mergeTexts.noLines));
  if (lines.length === 1) return escape(only.name);
  const items = [
    ...lines.map(({ name }) => ({ label: name, glob: escape(name) })),
    { label: say(mergeTexts.allLines), glob: '**' },
  ];
  const title = say(mergeTexts.pickExempt, { subject: row.fix.subject });
  return (await vscode.window.showQuickPick(items, { title }))?.glob;
}
