import * as vscode from 'vscode';
import { commandIds } from '../contributions';
import { generalTexts } from '../text/general';
import { isHumanError, type HumanError } from './human-error';
import { offerToUnlock } from './offer-to-unlock';
import type { Shared } from './shared';

/**
 * Wraps an action that the editor starts: a person's mistake is shown, a bug is logged with its stack and
 * said to be one, a cancellation is silent.
 */
export function guarded<A extends unknown[], R>(
  shared: Shared,
  action: (...args: A) => Promise<R>,
): (...args: A) => Promise<R | undefined> {
  return async (...args) => {
    try {
      return await action(...args);
    } catch (error) {
      reportError(shared, error);
      return undefined;
    }
  };
}

/** Lets a task run on its own; what it throws goes to the log. */
export function inBackground(shared: Pick<Shared, 'log'>, task: Promise<unknown>): void {
  task.catch((error: unknown) => {
    if (!(error instanceof vscode.CancellationError)) shared.log.error(stackOf(error));
  });
}

function reportError(shared: Shared, error: unknown): void {
  if (error instanceof vscode.CancellationError) return;
  if (isHumanError(error)) {
    const text = shared.say(error.reason);
    shared.log.warn(text);
    // Not awaited: the notification may stay for long, and the command is over.
    inBackground(shared, showHumanError(shared, error, text));
    return;
  }
  shared.log.error(stackOf(error));
  const showLog = shared.say(generalTexts.showLog);
  inBackground(
    shared,
    Promise.resolve(
      vscode.window.showErrorMessage(shared.say(generalTexts.internalError), showLog),
    ).then((chosen) =>
      chosen === showLog ? vscode.commands.executeCommand(commandIds.showLog) : undefined,
    ),
  );
}

async function showHumanError(shared: Shared, error: HumanError, text: string): Promise<void> {
  const lock = shared.brain.now?.staleLockIn(error.reason);
  if (lock === undefined) await vscode.window.showErrorMessage(text);
  else await offerToUnlock(shared, lock, text);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
