import * as vscode from 'vscode';

/** Constructs and registers; everything is disposed with the context. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Stemma', { log: true });
  context.subscriptions.push(log);
  log.info('Stemma is active.');
}

export function deactivate(): void {
  // Everything is disposed through the context's subscriptions.
}
