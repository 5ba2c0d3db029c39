import * as vscode from 'vscode';
import { message } from '../../core/text/message';
import type { HookChange, HooksFolder } from '../../host/hooks';
import type { Brain } from '../shared/brain';
import { inBackground } from '../shared/guard';
import { HumanError } from '../shared/human-error';
import { ownProgram } from '../shared/own-program';
import { hookTexts } from '../text/hooks';
import { isSet, pickRepository, requireDisk } from './pick-target';
import type { Services } from './services';

/**
 * Puts the hooks beside those that a repository has, after showing what becomes of each; offers to take them away
 * where they are there already. The argument may name the repository as `root`, and say `apply: true` to leave out
 * the question, which is asked all the same where others use the folder too.
 */
export async function installGitHooks(services: Services, argument: unknown): Promise<void> {
  if (!vscode.workspace.isTrusted) throw new HumanError(message(hookTexts.untrusted));
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  requireDisk(repository);
  const brain = await services.brain.load();
  const folder = await brain.hooksFolderOf(repository.root.fsPath);
  if (!folder.ok) throw new HumanError(folder.reason);
  const planned = await brain.plannedInstall(folder.value);
  if (!planned.ok) throw new HumanError(planned.reason);
  const changes = planned.value;
  if (changes.every(({ action }) => action === 'none' || action === 'leave')) {
    await offerRemoval(services, brain, folder.value);
    return;
  }
  const shared = brain.sharedWith(folder.value);
  const hooks = describe(services, changes);
  const detail = shared
    ? services.say(hookTexts.detailShared, { folder: folder.value.path, hooks, shared })
    : services.say(hookTexts.detail, { folder: folder.value.path, hooks });
  const agreed = isSet(argument, 'apply') && !shared;
  if (!agreed && !(await ask(services, 'ask', detail, 'install'))) return;
  await carryOut(brain, folder.value, changes);
  const recorded = await brain.recordProgram(folder.value.root, ownProgram());
  if (!recorded.ok) throw new HumanError(recorded.reason);
  const names = changes.map(({ state }) => state.name);
  tell(services, services.say(hookTexts.installed, { hooks: names }));
}

async function offerRemoval(services: Services, brain: Brain, folder: HooksFolder): Promise<void> {
  const remove = services.say(hookTexts.remove);
  const text = services.say(hookTexts.already);
  if ((await vscode.window.showInformationMessage(text, remove)) !== remove) return;
  const changes = await brain.plannedRemoval(folder);
  const hooks = describe(services, changes);
  const detail = services.say(hookTexts.detail, { folder: folder.path, hooks });
  if (!(await ask(services, 'askRemove', detail, 'remove'))) return;
  await carryOut(brain, folder, changes);
  if (changes.every(({ action }) => action !== 'leave')) await brain.forgetProgram(folder.root);
  tell(services, services.say(hookTexts.removed));
}

async function ask(
  { say }: Services,
  question: 'ask' | 'askRemove',
  detail: string,
  answer: 'install' | 'remove',
): Promise<boolean> {
  const yes = say(hookTexts[answer]);
  const options = { modal: true, detail };
  return (await vscode.window.showWarningMessage(say(hookTexts[question]), options, yes)) === yes;
}

async function carryOut(
  brain: Brain,
  folder: HooksFolder,
  changes: readonly HookChange[],
): Promise<void> {
  const made = await brain.changeHooks(folder, changes);
  if (!made.ok) throw new HumanError(made.reason);
}

function describe({ say }: Services, changes: readonly HookChange[]): string {
  return changes
    .map(({ state, action }) => say(hookTexts[action], { name: state.name }))
    .join('\n');
}

/** Not awaited: the notification may stay for long, and the command is over. */
function tell(services: Services, text: string): void {
  inBackground(services, Promise.resolve(vscode.window.showInformationMessage(text)));
}
