import * as vscode from 'vscode';
import type { EditFileStep, Plan } from '../../core/plan/types';
import type { Text } from '../../core/text/language';
import type { Result } from '../../core/text/result';
import type { Shared } from '../shared/shared';
import { showPick } from '../shared/quick-pick';
import { commandTexts } from '../text/commands';
import { describeStep } from './describe-step';

/** A part of the plan that the person may leave out. */
export interface PlanOption {
  readonly id: string;
  readonly title: Text;
  /** Another option without which this one makes no sense; they go on and off together. */
  readonly needs?: string;
}

export interface PreviewRequest {
  readonly title: string;
  readonly options: readonly PlanOption[];
  /** Options that are on at first. */
  readonly chosen: readonly string[];
  /** The plan with some options on, or why there can be none. */
  readonly plan: (chosen: ReadonlySet<string>) => Result<Plan>;
  readonly showDiff: (step: EditFileStep) => void;
}

interface PreviewItem extends vscode.QuickPickItem {
  readonly act?: 'apply' | { readonly toggle: string } | { readonly diff: EditFileStep };
}

/**
 * Shows every step of a plan before anything is done.
 * @returns the plan as it was agreed to, or undefined when the person left
 */
export async function previewPlan(
  shared: Shared,
  request: PreviewRequest,
): Promise<Plan | undefined> {
  const chosen = new Set(request.chosen);
  let agreed: Plan | undefined;
  const taken = await showPick<PreviewItem>({
    title: request.title,
    placeholder: shared.say(commandTexts.preview),
    items: () => itemsOf(shared, request, chosen),
    accept: ({ act }) => {
      if (act === undefined) return 'stay';
      if (act === 'apply') {
        const plan = request.plan(chosen);
        if (!plan.ok) return 'stay';
        agreed = plan.value;
        return 'done';
      }
      if ('diff' in act) {
        request.showDiff(act.diff);
        return 'stay';
      }
      toggle(request.options, chosen, act.toggle);
      return 'again';
    },
    button: ({ act }) => {
      if (typeof act === 'object' && 'diff' in act) request.showDiff(act.diff);
    },
  });
  return taken ? agreed : undefined;
}

function toggle(options: readonly PlanOption[], chosen: Set<string>, id: string): void {
  if (chosen.delete(id)) {
    options.filter(({ needs }) => needs === id).forEach((it) => chosen.delete(it.id));
    return;
  }
  chosen.add(id);
  const needed = options.find((it) => it.id === id)?.needs;
  if (needed !== undefined) chosen.add(needed);
}

function itemsOf(
  shared: Shared,
  request: PreviewRequest,
  chosen: ReadonlySet<string>,
): readonly PreviewItem[] {
  const { say } = shared;
  const plan = request.plan(chosen);
  const options = request.options.map((option): PreviewItem => ({
    label: `$(${chosen.has(option.id) ? 'pass-filled' : 'circle-large-outline'}) ${say(option.title)}`,
    description: say(chosen.has(option.id) ? commandTexts.on : commandTexts.off),
    act: { toggle: option.id },
  }));
  const optionRows = options.length > 0 ? [separator(say(commandTexts.options)), ...options] : [];
  if (!plan.ok) {
    return [{ label: `$(error) ${say(plan.reason)}` }, ...optionRows];
  }
  const count = plan.value.steps.length;
  const apply: PreviewItem = {
    label: say(commandTexts.apply),
    description: count === 1 ? say(commandTexts.oneStep) : say(commandTexts.steps, { count }),
    act: 'apply',
  };
  return [apply, ...stepRows(shared, plan.value), ...optionRows, ...noteRows(shared, plan.value)];
}

function stepRows({ say }: Shared, plan: Plan): readonly PreviewItem[] {
  const diffButton = {
    iconPath: new vscode.ThemeIcon('diff'),
    tooltip: say(commandTexts.showDiff),
  };
  const rows = plan.steps.map((step) => {
    const row = describeStep(step);
    const item: PreviewItem = {
      label: `$(${row.icon}) ${row.subject}`,
      description: say(row.action),
      ...(step.type === 'edit-file' ? { act: { diff: step }, buttons: [diffButton] } : {}),
    };
    return { group: row.group, item };
  });
  const of = (group: 'file' | 'git', title: Text): readonly PreviewItem[] => {
    const items = rows.filter((row) => row.group === group).map((row) => row.item);
    return items.length > 0 ? [separator(say(title)), ...items] : [];
  };
  return [...of('file', commandTexts.files), ...of('git', commandTexts.git)];
}

function noteRows({ say }: Shared, plan: Plan): readonly PreviewItem[] {
  if (plan.notes.length === 0) return [];
  const notes = plan.notes.map((note): PreviewItem => ({ label: `$(info) ${say(note)}` }));
  return [separator(say(commandTexts.goodToKnow)), ...notes];
}

function separator(label: string): PreviewItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
