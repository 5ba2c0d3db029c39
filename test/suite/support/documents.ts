import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { sampleFile } from './sample';
import { until } from '../../support/until';

/** Opens a file of the sample in an editor. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(sampleFile(path));
  await vscode.window.showTextDocument(document);
  // The editor hears of what an earlier test left on the disk with some delay.
  await until(`${path} as it is on the disk`, () =>
    document.isDirty || document.getText() === readFileSync(document.uri.fsPath, 'utf8')
      ? true
      : undefined,
  );
  return document;
}

/** Types a text in place of another, without saving. */
export async function replace(
  document: vscode.TextDocument,
  before: string,
  after: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, before), after);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
}

/** The first place of a text in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `"${text}" is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** What Stemma reports on a document. */
export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'stemma');
}

/** Waits until Stemma reports something on a document, and gives the first of it. */
export async function firstDiagnostic(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return until(`a diagnostic on ${document.uri.path}`, () => diagnosticsOf(document)[0]);
}

/** Waits until Stemma reports nothing on a document. */
export async function noDiagnostics(document: vscode.TextDocument): Promise<void> {
  await until(`no diagnostics on ${document.uri.path}`, () =>
    diagnosticsOf(document).length === 0 ? true : undefined,
  );
}

/** The rule that a diagnostic names. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
