import * as vscode from 'vscode';

/** A quick pick that stays open until an item is really taken. */
export interface OpenPick<I extends vscode.QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly value?: string;
  /** Searches in the second and third part of an item too. */
  readonly matchEverything?: boolean;
  /** The items for what is typed; asked again after every change. */
  readonly items: (typed: string) => readonly I[];
  /** What choosing an item means: `done` takes it, `again` asks for the items anew, `stay` does nothing. */
  readonly accept: (item: I) => 'done' | 'again' | 'stay';
  /** What a button of an item means; `again` asks for the items anew. */
  readonly button?: (item: I, button: vscode.QuickInputButton) => 'again' | undefined;
  /** The item to begin with, while nothing is typed; the first when absent. */
  readonly active?: (items: readonly I[]) => I | undefined;
  /** Whether the first item stands for what is typed, so that Enter takes it even before it is on screen. */
  readonly firstIsTyped?: boolean;
  /** Where the question stands in a row of questions. */
  readonly progress?: { readonly step: number; readonly total: number };
}

/** What a person did with a question that has one before it. */
export type StepAnswer<I> =
  { readonly type: 'taken'; readonly item: I } | { readonly type: 'back' };

/** Shows the pick. @returns the item that was taken, or undefined when the person left. */
export async function showPick<I extends vscode.QuickPickItem>(
  options: OpenPick<I>,
): Promise<I | undefined> {
  const answer = await open(options, []);
  return answer?.type === 'taken' ? answer.item : undefined;
}

/** Shows the pick with a button that goes back to the question before it. */
export function showStep<I extends vscode.QuickPickItem>(
  options: OpenPick<I>,
): Promise<StepAnswer<I> | undefined> {
  return open(options, [vscode.QuickInputButtons.Back]);
}

function open<I extends vscode.QuickPickItem>(
  options: OpenPick<I>,
  buttons: readonly vscode.QuickInputButton[],
): Promise<StepAnswer<I> | undefined> {
  const pick = vscode.window.createQuickPick<I>();
  pick.title = options.title;
  pick.placeholder = options.placeholder;
  pick.value = options.value ?? '';
  pick.matchOnDescription = options.matchEverything ?? false;
  pick.matchOnDetail = options.matchEverything ?? false;
  // A diff may be looked at while the question is open.
  pick.ignoreFocusOut = true;
  pick.keepScrollPosition = true;
  pick.buttons = buttons;
  pick.step = options.progress?.step;
  pick.totalSteps = options.progress?.total;
  let items: readonly I[] = [];
  /** A list on screen that has not caught up with the keys knows only items of the one before. */
  const taken = (): I | undefined => {
    const item = pick.activeItems[0] ?? pick.selectedItems[0];
    const isStale = item === undefined || !items.includes(item);
    return options.firstIsTyped && isStale && pick.value !== '' ? items[0] : item;
  };
  const fill = (): void => {
    items = options.items(pick.value);
    pick.items = items;
    const active = pick.value === '' ? options.active?.(items) : undefined;
    if (active) pick.activeItems = [active];
  };
  fill();
  return new Promise((resolve) => {
    const listeners = [
      pick.onDidChangeValue(fill),
      pick.onDidTriggerButton(() => {
        resolve({ type: 'back' });
        pick.hide();
      }),
      pick.onDidTriggerItemButton(({ item, button }) => {
        if (options.button?.(item, button) === 'again') fill();
      }),
      pick.onDidAccept(() => {
        const item = taken();
        if (!item) return;
        const answer = options.accept(item);
        if (answer === 'again') fill();
        if (answer !== 'done') return;
        resolve({ type: 'taken', item });
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        vscode.Disposable.from(pick, ...listeners).dispose();
      }),
    ];
    pick.show();
  });
}
