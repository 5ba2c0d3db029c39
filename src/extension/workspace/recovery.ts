import * as vscode from 'vscode';
import { contextKeys } from '../contributions';
import { recoveryTexts } from '../text/recovery';
import { HumanError } from '../shared/human-error';
import { guarded, inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from './repository-model';
import type { WorkspaceModel } from './workspace-model';

/** Offers to take back what a killed process left half done, once a repository. */
export class Recovery {
  private readonly asked = new WeakSet<RepositoryModel>();

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this.model.onDidChange((repository) => {
        if (!repository || this.asked.has(repository)) return;
        this.asked.add(repository);
        inBackground(this.shared, guarded(this.shared, () => this.offer(repository))());
      }),
    );
  }

  private async offer(repository: RepositoryModel): Promise<void> {
    if (repository.root.scheme !== 'file') return;
    const brain = await this.shared.brain.load();
    // What another window or the command line changed last can be undone here too.
    if (await brain.lastChange(repository.root.fsPath)) {
      await vscode.commands.executeCommand('setContext', contextKeys.canUndo, true);
    }
    const pending = await brain.pendingJournal(repository.root.fsPath);
    if (!pending || pending.running) return;
    const { say } = this.shared;
    const rollBack = say(recoveryTexts.rollBack);
    const text = say(recoveryTexts.halfDone, { title: pending.journal.title });
    if ((await vscode.window.showWarningMessage(text, rollBack)) !== rollBack) return;
    const git = vscode.workspace.isTrusted;
    const result = await brain.rollBackJournal(repository.root.fsPath, { git });
    if (!result.ok) throw new HumanError(result.reason);
    await repository.refresh();
  }
}
