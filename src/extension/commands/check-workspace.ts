import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/types';
import { today } from '../shared/today';
import { otherTexts } from '../text/commands';
import type { Services } from './services';

/** Reads every repository again, reports what is wrong in all files, and says how much it is. */
export async function checkWorkspace(services: Services): Promise<void> {
  const { say, model, diagnostics, refFindings, brain } = services;
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: say(otherTexts.checking),
      cancellable: true,
    },
    (progress, cancellation) =>
      model.refresh({
        cancellation,
        onProgress: (done, total) =>
          progress.report({ message: `${done}/${total}`, increment: 100 / total }),
      }),
  );
  diagnostics.reportEverywhere();
  const { checkRepository } = await brain.load();
  await refFindings.checkNow();
  const findings = model.repositoriesNow.flatMap((repository) => {
    const snapshot = refFindings.of(repository)?.snapshot ?? repository.snapshot;
    return snapshot ? checkRepository(snapshot, { today: today() }) : [];
  });
  // Not awaited: the command is over when the findings are shown.
  void tell(services, findings);
}

async function tell({ say }: Services, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) {
    await vscode.window.showInformationMessage(say(otherTexts.checkedFine));
    return;
  }
  const inFiles = findings.filter(({ place }) => place.type !== 'ref');
  const text = say(otherTexts.checked, {
    errors: inFiles.filter(({ severity }) => severity === 'error').length,
    warnings: inFiles.filter(({ severity }) => severity !== 'error').length,
    refs: findings.length - inFiles.length,
  });
  const showProblems = say(otherTexts.showProblems);
  const chosen = await vscode.window.showWarningMessage(text, showProblems);
  if (chosen === showProblems) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
