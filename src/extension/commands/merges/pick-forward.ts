import * as vscode from 'vscode';
import type { FixRow, LineBranch, MergeMatrix } from '../../../core/merges/types';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { mergeTexts } from '../../text/merges';
import { isMergeNode, rowsBySource, sourceOf } from '../../views/merge-nodes';
import { textOf } from '../pick-target';
import type { Services } from '../services';

/** The fixes of a branch that a line lacks. */
export interface Due {
  readonly source: LineBranch;
  readonly target: LineBranch;
  /** Oldest first. */
  readonly rows: readonly FixRow[];
}

/** What of it to bring, and how. */
export interface Choice {
  readonly due: Due;
  readonly what: { readonly merge: string } | { readonly pick: readonly string[] };
}

/** What is due of what an item or a caller means, by source and target. */
export function dueOf({ rows }: MergeMatrix, argument: unknown): readonly Due[] {
  return [...rowsBySource(rows)].flatMap(([source, own]) => {
    const lines = new Map<LineBranch, FixRow[]>();
    for (const row of own) {
      for (const target of row.lacking) {
        if (!isMeant({ source, target }, argument)) continue;
        const lacking = lines.get(target);
        if (lacking) lacking.push(row);
        else lines.set(target, [row]);
      }
    }
    return [...lines].map(([target, lacking]) => ({ source, target, rows: lacking }));
  });
}

/**
 * What to bring where: by the item that the command was called on, or by `source` and `target` (short names) and
 * `how` (`merge` or `pick`) of the caller; what neither says is asked for.
 *
 * @returns undefined when the person left
 * @throws HumanError where nothing of the kind is due
 */
export async function pickForward(
  services: Services,
  due: readonly Due[],
  argument: unknown,
): Promise<Choice | undefined> {
  // An item may be older than the merge that was made a moment ago.
  if (due.length === 0) throw new HumanError(message(mergeTexts.noLines));
  const chosen = due.length > 1 ? await askDue(services, due) : due[0];
  if (!chosen) return undefined;
  const only = isMergeNode(argument) && argument.type === 'fix-cell' ? argument.fix.row : undefined;
  const rows = only ? [only] : chosen.rows;
  const merge = { merge: chosen.source.ref };
  const pick = { pick: rows.map(({ fix }) => fix.commit) };
  const how = textOf(argument, 'how');
  if (how === 'merge' || how === 'pick')
    return { due: chosen, what: how === 'pick' ? pick : merge };
  const what = await askHow(services, chosen, { merge, pick, isOne: only !== undefined });
  return what && { due: chosen, what };
}

function isMeant({ source, target }: Omit<Due, 'rows'>, argument: unknown): boolean {
  if (!isMergeNode(argument)) {
    const [from, to] = [textOf(argument, 'source'), textOf(argument, 'target')];
    return (from ?? source.name) === source.name && (to ?? target.name) === target.name;
  }
  if (sourceOf(argument).ref !== source.ref) return false;
  return argument.type !== 'fix-cell' || argument.cell.target.ref === target.ref;
}

async function askDue({ say }: Services, due: readonly Due[]): Promise<Due | undefined> {
  const items = due.map((each) => ({
    label: say(mergeTexts.pair, { source: each.source.name, target: each.target.name }),
    description:
      each.rows.length === 1
        ? say(mergeTexts.missingOne)
        : say(mergeTexts.missingMany, { count: each.rows.length }),
    detail: each.rows[0]?.fix.subject ?? '',
    due: each,
  }));
  const title = say(mergeTexts.pickTarget);
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.due;
}

async function askHow(
  { say }: Services,
  { source, target }: Due,
  ways: {
    readonly merge: Choice['what'];
    readonly pick: Choice['what'];
    readonly isOne: boolean;
  },
): Promise<Choice['what'] | undefined> {
  const names = { source: source.name, target: target.name };
  const merge = {
    label: `$(git-merge) ${say(mergeTexts.mergeWhole)}`,
    detail: say(mergeTexts.mergeDetail, names),
    what: ways.merge,
  };
  const pick = {
    label: `$(git-commit) ${say(ways.isOne ? mergeTexts.pickOne : mergeTexts.pickAll)}`,
    detail: say(mergeTexts.pickDetail, names),
    what: ways.pick,
  };
  const items = ways.isOne ? [pick, merge] : [merge, pick];
  const title = say(mergeTexts.pickHow, names);
  return (await vscode.window.showQuickPick(items, { title }))?.what;
}
