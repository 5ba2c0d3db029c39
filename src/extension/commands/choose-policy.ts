import * as vscode from 'vscode';
import { message } from '../../core/text/message';
import type { Preset } from '../../core/policy/presets';
import { policyFileName } from '../../core/policy/types';
import { otherTexts } from '../text/commands';
import { isSet, pickRepository, requireDisk, textOf } from './pick-target';
import { askAboutPolicy } from './preview-policy';
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
  const brain = await services.brain.load();
  const given = textOf(argument, 'preset');
  const named = brain.presets.find(({ id }) => id === given);
  for (;;) {
    const preset = named ?? (await pickPreset(services, brain.presets));
    if (!preset) return;
    const variables = named ? {} : await askVariables(services, preset);
    if (!variables) return;
    const text = brain.writePolicy(preset.id, { variables, language: services.settings.language });
    const answer = isSet(argument, 'apply')
      ? 'write'
      : await askAboutPolicy(services, repository, { title: services.say(preset.title), text });
    if (answer === 'back' && !named) continue;
    if (answer !== 'write') return;
    const title = message(otherTexts.choosePolicyPlan, { preset: preset.title });
    return writePolicyFile(services, repository, title, text);
  }
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
