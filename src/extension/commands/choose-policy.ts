import * as vscode from 'vscode';
import { message } from '../../core/text/message';
import { policyFileName } from '../../core/policy/types';
import { otherTexts } from '../text/commands';
import { pickRepository, requireDisk } from './pick-target';
import type { Services } from './services';

/** Asks for a preset and writes `stemma.jsonc` from it; an existing one is replaced only when the person says so. */
export async function choosePolicy(services: Services, argument: unknown): Promise<void> {
  const { say, model, brain, runner, settings } = services;
  const repository = await pickRepository(services, model, argument);
  if (!repository) return;
  requireDisk(repository);
  const { presets, writePolicy } = await brain.load();
  const choices = presets.map((preset) => ({
    label: say(preset.title),
    description: preset.example,
    detail: say(preset.description),
    preset,
  }));
  const chosen = await vscode.window.showQuickPick(choices, {
    title: say(otherTexts.choosePolicyTitle),
    placeHolder: say(otherTexts.choosePolicyPrompt),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen) return;
  const text = writePolicy(chosen.preset.id, { language: settings.language });
  const uri = repository.uriOf(policyFileName);
  if (await exists(uri)) {
    const replace = say(otherTexts.replace);
    const options = { modal: true };
    const answer = await vscode.window.showWarningMessage(
      say(otherTexts.policyExists),
      options,
      replace,
    );
    if (answer !== replace) return;
    await replaceText(uri, text);
  } else {
    const title = message(otherTexts.choosePolicyPlan, { preset: chosen.preset.title });
    await runner.apply(repository, {
      title,
      steps: [{ type: 'create-file', path: policyFileName, text }],
      notes: [],
    });
  }
  await vscode.window.showTextDocument(uri);
  await repository.refresh();
}

/** Opens the policy file of a repository. */
export async function openPolicy(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (repository) await vscode.window.showTextDocument(repository.uriOf(policyFileName));
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
