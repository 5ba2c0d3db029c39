import * as vscode from 'vscode';
import { HumanError } from '../../shared/human-error';
import { refCommandTexts } from '../../text/refs';
import { shortOf } from '../../views/ref-state';
import type { Services } from '../services';
import { targetRef } from './target-ref';

/** Checks out a branch, a remote branch by a local one that follows it, or a tag with a detached HEAD. */
export async function checkout(services: Services, argument: unknown): Promise<void> {
  const target = await targetRef(services, argument);
  if (!target) return;
  const { repository, ref, name } = target;
  const { say } = services;
  const brain = await services.brain.load();
  const title = say(refCommandTexts.checkingOut, { name });
  const switched = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title },
    () => brain.switchTo(repository.root.fsPath, ref.ref),
  );
  if (!switched.ok) throw new HumanError(switched.reason);
  const { branch, isNew } = switched.value;
  const text = isNew ? refCommandTexts.newBranch : refCommandTexts.onBranch;
  const done =
    branch === undefined
      ? say(refCommandTexts.detached, { name })
      : say(text, { name: shortOf(branch), remote: name });
  void vscode.window.showInformationMessage(done);
  await repository.refresh();
}
