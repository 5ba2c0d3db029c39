import * as vscode from 'vscode';
import type { LeftOut } from '../../core/plan/bump-files';
import type { EditFileStep, Plan } from '../../core/plan/types';
import type { Text } from '../../core/text/language';
import type { Result } from '../../core/text/result';
import type { Shared } from '../shared/shared';
import { showPick } from '../shared/quick-pick';
import { commandTexts } from '../text/commands';
import { previewTexts } from '../text/plan-preview';
import { HumanError } from '../shared/human-error';
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
  /** The plan with some options on and some edits left out, or why there can be none. */
  readonly plan: (chosen: ReadonlySet<string>, leftOut: readonly LeftOut[]) => Result<Plan>;
  /** Lets the person untick single changes; absent for a plan whose files belong together. */
  readonly review?: {
    /** Whether that is done before every change. */
    readonly always: boolean;
    readonly show: (plan: Plan) => Promise<readonly LeftOut[] | undefined>;
  };
  readonly showDiff: (step: EditFileStep) => void;
}

interface PreviewItem extends vscode.QuickPickItem {
  readonly act?:
    'apply' | 'review' | { readonly toggle: string } | { readonly diff: EditFileStep } | TakeIn;
}

/** A row of a file that is left out. */
interface TakeIn {
  readonly takeIn: string;
}

/** What the person has chosen so far. */
interface Choice {
  readonly chosen: Set<string>;
  /** Paths of files that are left out. */
  readonly leftOut: Set<string>;
}

/**
 * Shows every step of a plan before anything is done.
 * @returns the plan as it was agreed to, or undefined when the person left
 */
export async function previewPlan(
  shared: Shared,
  request: PreviewRequest,
): Promise<Plan | undefined> {
  const choice: Choice = { chosen: new Set(request.chosen), leftOut: new Set() };
  const taken = await showPick<PreviewItem>({
    title: request.title,
    placeholder: shared.say(commandTexts.preview),
    items: () => itemsOf(shared, request, choice),
    accept: ({ act }) => {
      if (act === undefined) return 'stay';
      if (act === 'apply' || act === 'review') return planOf(request, choice).ok ? 'done' : 'stay';
      if ('diff' in act) {
        request.showDiff(act.diff);
        return 'stay';
      }
      if ('takeIn' in act) choice.leftOut.delete(act.takeIn);
      else toggle(request.options, choice.chosen, act.toggle);
      return 'again';
    },
    button: ({ act }, { iconPath }) => {
      if (typeof act !== 'object' || !('diff' in act)) return undefined;
      if (iconPath !== leaveOutIcon) {
        request.showDiff(act.diff);
        return undefined;
      }
      choice.leftOut.add(act.diff.path);
      return 'again';
    },
  });
  const agreed = taken && planOf(request, choice);
  if (!agreed?.ok) return undefined;
  const wantsReview = taken?.act === 'review' || request.review?.always === true;
  return wantsReview ? reviewed(shared, request, choice, agreed.value) : agreed.value;
}

const leaveOutIcon = new vscode.ThemeIcon('circle-slash');

function planOf(request: PreviewRequest, { chosen, leftOut }: Choice): Result<Plan> {
  return request.plan(
    chosen,
    [...leftOut].map((path) => ({ path })),
  );
}

/** The plan without what was unticked; what that leaves behind is said before anything is done. */
async function reviewed(
  { say }: Shared,
  request: PreviewRequest,
  { chosen, leftOut }: Choice,
  plan: Plan,
): Promise<Plan | undefined> {
  const unticked = await request.review?.show(plan);
  if (!unticked || unticked.length === 0) return unticked && plan;
  const rest = request.plan(chosen, [...[...leftOut].map((path) => ({ path })), ...unticked]);
  if (!rest.ok) throw new HumanError(rest.reason);
  const button = say(previewTexts.applyRest);
  const detail = rest.value.notes.map((note) => say(note)).join('\n');
  const text = say(previewTexts.inconsistent);
  const answer = await vscode.window.showWarningMessage(text, { modal: true, detail }, button);
  return answer === button ? rest.value : undefined;
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

function itemsOf(shared: Shared, request: PreviewRequest, choice: Choice): readonly PreviewItem[] {
  const { chosen } = choice;
  const { say } = shared;
  const plan = planOf(request, choice);
  const options = request.options.map((option): PreviewItem => ({
    label: `$(${chosen.has(option.id) ? 'pass-filled' : 'circle-large-outline'}) ${say(option.title)}`,
    description: say(chosen.has(option.id) ? commandTexts.on : commandTexts.off),
    act: { toggle: option.id },
  }));
  const optionRows = options.length > 0 ? [separator(say(commandTexts.options)), ...options] : [];
  if (!plan.ok) {
    const problem = { label: `$(error) ${say(plan.reason)}` };
    return [problem, ...leftOutRows(shared, request, choice), ...optionRows];
  }
  const count = plan.value.steps.length;
  const apply: PreviewItem = {
    label: say(commandTexts.apply),
    description: count === 1 ? say(commandTexts.oneStep) : say(commandTexts.steps, { count }),
    act: 'apply',
  };
  const review: PreviewItem = {
    label: say(previewTexts.review),
    description: say(previewTexts.reviewAbout),
    act: 'review',
  };
  return [
    apply,
    ...(request.review ? [review] : []),
    ...stepRows(shared, plan.value, request.review !== undefined),
    ...leftOutRows(shared, request, choice),
    ...optionRows,
    ...noteRows(shared, plan.value),
  ];
}

/** The files that are left out, so that they can be taken in again. */
function leftOutRows(
  { say }: Shared,
  request: PreviewRequest,
  { chosen, leftOut }: Choice,
): readonly PreviewItem[] {
  if (leftOut.size === 0) return [];
  const whole = request.plan(chosen, []);
  const steps = whole.ok ? whole.value.steps : [];
  return steps.flatMap((step): PreviewItem[] =>
    step.type === 'edit-file' && leftOut.has(step.path)
      ? [
          {
            label: `$(circle-slash) ${step.path}`,
            description: say(previewTexts.leftOut),
            act: { takeIn: step.path },
          },
        ]
      : [],
  );
}

function stepRows({ say }: Shared, plan: Plan, canLeaveOut: boolean): readonly PreviewItem[] {
  const leaveOutButton = { iconPath: leaveOutIcon, tooltip: say(previewTexts.leaveOut) };
  const diffButton = {
    iconPath: new vscode.ThemeIcon('diff'),
    tooltip: say(commandTexts.showDiff),
  };
  const rows = plan.steps.map((step) => {
    const row = describeStep(step);
    const item: PreviewItem = {
      label: `$(${row.icon}) ${row.subject}`,
      description: say(row.action),
      ...(step.type === 'edit-file'
        ? {
            act: { diff: step },
            buttons: canLeaveOut ? [leaveOutButton, diffButton] : [diffButton],
          }
        : {}),
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
  const notes = plan.notes.map((note): PreviewItem => {
    const [first, rest] = splitSentence(say(note));
    return { label: `$(info) ${first}`, ...(rest !== '' && { detail: rest }) };
  });
  return [separator(say(commandTexts.goodToKnow)), ...notes];
}

/** The first sentence and what follows it: a row cuts off what is longer than itself. */
function splitSentence(text: string): readonly [first: string, rest: string] {
  const end = /\. |。/.exec(text);
  if (!end) return [text, ''];
  const behind = end.index + 1;
  return [text.slice(0, behind), text.slice(behind).trim()];
}

function separator(label: string): PreviewItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
