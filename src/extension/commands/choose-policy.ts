import * as vscode from 'vscode';
import { message } from '../../core/text/message';
import type { Preset } from '../../core/policy/presets';
import { policyFileName } from '../../core/policy/types';
import { today } from '../shared/today';
import { otherTexts } from '../text/commands';
import type { RepositoryModel } from '../workspace/repository-model';
import { isSet, pickRepository, requireDisk, textOf } from './pick-target';
import { previewPolicyFile } from './preview-policy';
import type { Services } from './services';
import { writePolicyFile } from './write-policy-file';

/**
 * Asks for a preset, shows what it means for the names here, and writes `stemma.jsonc` from it; an existing
 * one is replaced only when the person says so. A keybinding or another extension may name `root` and `preset`
 * in the argument, and `apply: true` to leave out the preview.
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
  const agreed = isSet(argument, 'apply') || (await isAgreed(services, repository, preset, text));
  if (!agreed) return;
  const title = message(otherTexts.choosePolicyPlan, { preset: preset.title });
  await writePolicyFile(services, repository, title, text);
}

async function isAgreed(
  services: Services,
  repository: RepositoryModel,
  preset: Preset,
  text: string,
): Promise<boolean> {
  const { previewPolicy } = await services.brain.load();
  const snapshot = await repository.readUnder(text);
  const title = services.say(preset.title);
  return previewPolicyFile(services, { title, text }, previewPolicy(snapshot, today()));
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

/** Opens the policy file of a repository. */
export async function openPolicy(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (repository) await vscode.window.showTextDocument(repository.uriOf(policyFileName));
}
