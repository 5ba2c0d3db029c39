import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/types';
import { createFindingFilter } from '../findings/finding-filter';
import { otherTexts } from '../text/commands';
import type { RepositoryModel } from '../workspace/repository-model';
import type { Services } from './services';

/** Reads every repository again, reports what is wrong in all files, and says how much it is. */
export async function checkWorkspace(services: Services): Promise<void> {
  const { say, model, diagnostics, fileChecks, refFindings } = services;
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: say(otherTexts.checking),
      cancellable: true,
    },
    async (progress, cancellation) => {
      await model.refresh({
        cancellation,
        onProgress: (done, total) =>
          progress.report({ message: `${done}/${total}`, increment: 100 / total }),
      });
      await Promise.all([fileChecks.checkNow(), refFindings.checkNow()]);
    },
  );
  diagnostics.reportEverywhere();
  // Not awaited: the command is over when the findings are shown.
  void tell(
    services,
    model.repositoriesNow.flatMap((it) => findingsIn(services, it)),
  );
}

/** What Problems and the views show of a repository. */
function findingsIn(
  { fileChecks, refFindings, settings }: Services,
  repository: RepositoryModel,
): readonly Finding[] {
  const filter = createFindingFilter(settings);
  const inFiles = (fileChecks.of(repository)?.findings ?? []).flatMap((finding) => {
    if (finding.place.type === 'ref') return [];
    return filter(finding, repository.uriOf(finding.place.path)) ?? [];
  });
  const ofRefs = [...(refFindings.of(repository)?.findings.values() ?? [])].flat();
  return [...inFiles, ...ofRefs];
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
