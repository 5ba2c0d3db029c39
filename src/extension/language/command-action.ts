import * as vscode from 'vscode';

/** A quick fix that a command carries out. */
export function commandAction(
  title: string,
  command: string,
  argument: object,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [argument] };
  action.diagnostics = [diagnostic];
  return action;
}
