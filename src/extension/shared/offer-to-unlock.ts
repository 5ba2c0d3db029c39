import * as vscode from 'vscode';
import { generalTexts } from '../text/general';
import type { Shared } from './shared';

/**
 * Shows an error that a lock of Git is the reason of, and deletes the lock where the person agrees twice: one that was
 * left by a process that is gone, looked at again right before.
 *
 * @param lock its absolute path, and the folder of its repository
 * @param text the error
 */
export async function offerToUnlock(
  shared: Shared,
  lock: { readonly path: string; readonly root: string },
  text: string,
): Promise<void> {
  const { say } = shared;
  const remove = say(generalTexts.deleteLock);
  if ((await vscode.window.showErrorMessage(text, remove)) !== remove) return;
  const options = { modal: true, detail: say(generalTexts.deleteLockDetail, { path: lock.path }) };
  const yes = say(generalTexts.deleteLockYes);
  const asked = say(generalTexts.deleteLockAsk);
  if ((await vscode.window.showWarningMessage(asked, options, yes)) !== yes) return;
  const brain = await shared.brain.load();
  const removed = await brain.removeStaleLock(lock);
  await (removed.ok
    ? vscode.window.showInformationMessage(say(generalTexts.lockDeleted))
    : vscode.window.showErrorMessage(say(removed.reason)));
}
