import * as vscode from 'vscode';
import { message } from '../../core/text/message';
import type { Preset } from '../../core/policy/presets';
import { policyFileName } from '../../core/policy/types';
import { otherTexts } from '../text/commands';
import type { RepositoryModel } from '../workspace/repository-model';
import { pickRepository, requireDisk, textOf } from './pick-target';
import type { Services } from './services';

/**
 * Asks for a preset and writes `stemma.jsonc` from it; an existing one is replaced only when the person
 * says so. A keybinding or another extension may name `root` and `preset` in the argument.
 */
export async function choosePolicy(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  requireDisk(repository);
  const { presets, writePolicy } = await services.brain.load();
  const given = textOf(argument, 'preset');
  const named = presets.find(({ id }) => id === given);
  const preset = named ?? (await pickPreset(services, presets));
  if (!preset) return;
  const variables = named ? {} : await askVariables(services, preset);
  if (!variables) return;
  const text = writePolicy(preset.id, { variables, language: services.settings.language });
  if (!(await writeText(services, repository, preset, text))) return;
  await vscode.window.showTextDocument(repository.uriOf(policyFileName));
  await repository.refresh();
}

async function pickPreset(
  { say }: Services,
  presets: readonly Preset[],
): Promise<Preset | undefined> {
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
  return chosen?.preset;
}

/** Values for the fields that the preset's names have for the whole repository; each may stay open. */
async function askVariables(
  { say }: Services,
  preset: Preset,
): Promise<Readonly<Record<string, string>> | undefined> {
  const values: Record<string, string> = {};
  for (const variable of preset.variables) {
    const value = await vscode.window.showInputBox({
      title: say(otherTexts.choosePolicyTitle),
      prompt: say(otherTexts.variablePrompt, { variable, example: preset.example }),
    });
    if (value === undefined) return undefined;
    values[variable] = value.trim();
  }
  return values;
}

/** @returns whether the text was written; false when there is a policy and the person keeps it */
async function writeText(
  { say, runner }: Services,
  repository: RepositoryModel,
  preset: Preset,
  text: string,
): Promise<boolean> {
  const uri = repository.uriOf(policyFileName);
  if (!(await exists(uri))) {
    const title = message(otherTexts.choosePolicyPlan, { preset: preset.title });
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
