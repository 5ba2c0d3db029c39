import * as vscode from 'vscode';
import { policyFileName } from '../../core/policy/types';
import type { Message } from '../../core/text/message';
import { otherTexts } from '../text/commands';
import type { RepositoryModel } from '../workspace/repository-model';
import type { Services } from './services';

/**
 * Writes a new `stemma.jsonc` by a plan, which can be undone, and opens it; an existing one is replaced only
 * when the person says so.
 */
export async function writePolicyFile(
  services: Services,
  repository: RepositoryModel,
  title: Message,
  text: string,
): Promise<void> {
  if (!(await writeText(services, repository, title, text))) return;
  await vscode.window.showTextDocument(repository.uriOf(policyFileName));
  await repository.refresh();
}

/** @returns whether the text was written; false when there is a policy and the person keeps it */
async function writeText(
  { say, runner }: Services,
  repository: RepositoryModel,
  title: Message,
  text: string,
): Promise<boolean> {
  const uri = repository.uriOf(policyFileName);
  if (!(await exists(uri))) {
    const steps = [{ type: 'create-file', path: policyFileName, text }] as const;
    await runner.apply(repository, { title, steps, notes: [] });
    return true;
  }
  const replace = say(otherTexts.replace);
  const question = say(otherTexts.policyExists);
  const answer = await vscode.window.showWarningMessage(question, { modal: true }, replace);
  if (answer !== replace) return false;
  await replaceText(uri, text);
  return true;
}

/** Through the editor, so that its own undo brings the old text back; left unsaved for the person to look at. */
async function replaceText(uri: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const all = new vscode.Range(
    document.positionAt(0),
    document.positionAt(document.getText().length),
  );
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, all, text);
  await vscode.workspace.applyEdit(edit);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
