import * as vscode from 'vscode';
import { message } from '../../../core/text/message';
import type { Result } from '../../../core/text/result';
import type { Forwarded } from '../../../host/merges/bring-forward';
import { commandIds } from '../../contributions';
import { inBackground } from '../../shared/guard';
import { HumanError } from '../../shared/human-error';
import { mergeTexts } from '../../text/merges';
import type { RepositoryModel } from '../../workspace/repository-model';
import { pickRepository } from '../pick-target';
import type { Services } from '../services';
import { withGit } from '../with-git';
import { dueOf, pickForward, type Choice } from './pick-forward';

/**
 * Brings fixes to a line that lacks them: switches to its branch, and merges the branch that has them or picks them. At
 * conflicts it opens the merge editor and says how to go on, or how to get back.
 */
export async function mergeForward(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  // Fresh, since branches may have moved a moment ago.
  const { brain } = await withGit(services, repository);
  const { git } = await services.histories.of(repository);
  if (git?.history?.problem) throw new HumanError(git.history.problem);
  const due = git?.history ? dueOf(git.history.merges, argument) : [];
  const choice = await pickForward(services, due, argument);
  if (!choice) return;
  refuseUnsaved(repository, choice);
  const { target } = choice.due;
  const done = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: services.say(mergeTexts.working, { target: target.name }),
    },
    () => brain.bringForward(repository.root.fsPath, { target: target.ref, what: choice.what }),
  );
  await tell(services, repository, done);
}

/** What an editor has not saved would be written over it. */
function refuseUnsaved(repository: RepositoryModel, { due: { target } }: Choice): void {
  const unsaved = vscode.workspace.textDocuments.find(
    ({ isDirty, uri }) => isDirty && repository.pathOf(uri) !== undefined,
  );
  if (!unsaved) return;
  const file = repository.pathOf(unsaved.uri) ?? '';
  throw new HumanError(message(mergeTexts.unsaved, { target: target.name, file }));
}

async function tell(
  services: Services,
  repository: RepositoryModel,
  result: Result<Forwarded>,
): Promise<void> {
  await repository.refresh();
  if (!result.ok) throw new HumanError(result.reason);
  const forwarded = result.value;
  const [first] = forwarded.conflicts;
  if (first !== undefined) await openMergeEditor(repository.uriOf(first));
  // Not awaited: a notification may stay for long, and the command is over.
  const asking =
    first === undefined
      ? tellDone(services, repository, forwarded)
      : tellConflicts(services, repository, forwarded);
  inBackground(services, asking);
}

async function tellDone(
  services: Services,
  repository: RepositoryModel,
  forwarded: Forwarded,
): Promise<void> {
  const { say } = services;
  const [push, undo] = [say(mergeTexts.push), say(mergeTexts.undo)];
  const text = say(mergeTexts.done, { target: forwarded.target });
  const answer = await vscode.window.showInformationMessage(text, push, undo);
  if (answer === push) {
    const about = { root: repository.root.fsPath, ref: forwarded.ref };
    await vscode.commands.executeCommand(commandIds.pushRef, about);
  }
  if (answer === undo) await takeBack(services, repository, forwarded);
}

async function tellConflicts(
  services: Services,
  repository: RepositoryModel,
  forwarded: Forwarded,
): Promise<void> {
  const { say } = services;
  const [goOn, abort] = [say(mergeTexts.goOn), say(mergeTexts.abort)];
  const { target, conflicts } = forwarded;
  const text = say(mergeTexts.conflicts, { target, count: conflicts.length });
  const answer = await vscode.window.showWarningMessage(text, goOn, abort);
  if (answer === abort) await takeBack(services, repository, forwarded);
  if (answer !== goOn) return;
  const brain = await services.brain.load();
  const result = await brain.goOn(repository.root.fsPath, forwarded);
  if (result.ok) {
    await tell(services, repository, result);
    return;
  }
  inBackground(services, Promise.resolve(vscode.window.showErrorMessage(say(result.reason))));
  await tellConflicts(services, repository, forwarded);
}

async function takeBack(
  services: Services,
  repository: RepositoryModel,
  forwarded: Forwarded,
): Promise<void> {
  const { say } = services;
  const brain = await services.brain.load();
  const result = await brain.undoForward(repository.root.fsPath, forwarded);
  await repository.refresh();
  if (result.ok) void vscode.window.showInformationMessage(say(mergeTexts.undone));
  else void vscode.window.showErrorMessage(say(result.reason));
}

/** The merge editor of the built-in Git extension, or the file with its marks where that is switched off. */
async function openMergeEditor(file: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('git.openMergeEditor', file);
  } catch {
    await vscode.commands.executeCommand('vscode.open', file);
  }
}
