import * as vscode from 'vscode';
import { inBackground } from '../shared/guard';
import { isOwnCopy, ownProgram } from '../shared/own-program';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from './repository-model';
import type { WorkspaceModel } from './workspace-model';

/** Keeps installed hooks working after an update of the extension, whose folder is another one then. */
export class HookProgram {
  private readonly seen = new WeakSet<RepositoryModel>();

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this.model.onDidChange((repository) => {
        if (!repository?.snapshot?.git || this.seen.has(repository)) return;
        this.seen.add(repository);
        inBackground(this.shared, this.refresh(repository));
      }),
    );
  }

  private async refresh({ root }: RepositoryModel): Promise<void> {
    if (root.scheme !== 'file' || !vscode.workspace.isTrusted) return;
    const brain = await this.shared.brain.load();
    if (await brain.refreshProgram(root.fsPath, ownProgram(), isOwnCopy)) {
      this.shared.log.info(`Hooks of ${root.fsPath} run this version from now on.`);
    }
  }
}
