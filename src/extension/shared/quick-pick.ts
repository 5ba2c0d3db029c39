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
  readonly button?: (item: I) => void;
}

/** Shows the pick. @returns the item that was taken, or undefined when the person left. */
export function showPick<I extends vscode.QuickPickItem>(
  options: OpenPick<I>,
): Promise<I | undefined> {
  const pick = vscode.window.createQuickPick<I>();
  pick.title = options.title;
  pick.placeholder = options.placeholder;
  pick.value = options.value ?? '';
  pick.matchOnDescription = options.matchEverything ?? false;
  pick.matchOnDetail = options.matchEverything ?? false;
  // A diff may be looked at while the question is open.
  pick.ignoreFocusOut = true;
  pick.keepScrollPosition = true;
  const fill = (): void => {
    pick.items = options.items(pick.value);
  };
  fill();
  return new Promise((resolve) => {
    const listeners = [
      pick.onDidChangeValue(fill),
      pick.onDidTriggerItemButton(({ item }) => options.button?.(item)),
      pick.onDidAccept(() => {
        const item = pick.activeItems[0] ?? pick.selectedItems[0];
        if (!item) return;
        const answer = options.accept(item);
        if (answer === 'again') fill();
        if (answer !== 'done') return;
        resolve(item);
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
