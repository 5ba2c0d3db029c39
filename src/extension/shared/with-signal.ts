import * as vscode from 'vscode';

/** Shows that something goes on that a person can give up. */
export function withSignal<T>(title: string, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const shown = vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      return act(abort.signal);
    },
  );
  return Promise.resolve(shown);
}
