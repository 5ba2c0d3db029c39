import * as vscode from 'vscode';
import type { NextStep } from '../../core/scheme';
import { message, type Message } from '../../core/text/message';
import { showPick } from '../shared/quick-pick';
import type { Shared } from '../shared/shared';
import { commandTexts } from '../text/commands';
import { previewTexts } from '../text/plan-preview';

interface EventItem extends vscode.QuickPickItem {
  readonly event?: string;
}

/** What helps to choose an event. */
export interface EventAdvice {
  readonly decidedBy: (step: NextStep) => Message | undefined;
  /** The event that the commits ask for. */
  readonly suggested?: { readonly event: string; readonly why: Message };
}

/** Asks what has happened; every event shows where it leads, and a refused one says why. */
export async function pickEvent(
  shared: Shared,
  titles: { readonly unit: string; readonly version: string },
  steps: readonly NextStep[],
  { decidedBy, suggested }: EventAdvice,
): Promise<string | undefined> {
  const { say } = shared;
  const possible = steps.flatMap((step): EventItem[] => {
    const { event, title, meaning, result } = step;
    if (!result.ok) return [];
    const why =
      suggested?.event === event
        ? message(previewTexts.suggested, { why: suggested.why })
        : undefined;
    const detail = [why, meaning, decidedBy(step)]
      .flatMap((part) => (part ? [say(part)] : []))
      .join(' ');
    return [{ label: say(title), description: result.to.text, ...(detail && { detail }), event }];
  });
  possible.sort(
    (left, right) =>
      Number(right.event === suggested?.event) - Number(left.event === suggested?.event),
  );
  const refused = steps.flatMap(({ title, result }): EventItem[] =>
    result.ok ? [] : [{ label: `$(circle-slash) ${say(title)}`, detail: say(result.reason) }],
  );
  const separator: EventItem = {
    label: say(commandTexts.notPossible),
    kind: vscode.QuickPickItemKind.Separator,
  };
  const taken = await showPick<EventItem>({
    title: say(commandTexts.bumpTitle, { unit: titles.unit }),
    placeholder: say(commandTexts.pickEvent, { version: titles.version }),
    matchEverything: true,
    items: () => (refused.length > 0 ? [...possible, separator, ...refused] : possible),
    accept: ({ event }) => (event === undefined ? 'stay' : 'done'),
  });
  return taken?.event;
}
