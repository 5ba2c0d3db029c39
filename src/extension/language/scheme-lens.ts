import * as vscode from 'vscode';
import { policyFileName } from '../../core/policy/types';
import { commandIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { trialTexts } from '../text/workshop';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** Offers Test a Scheme above each scheme that a policy defines. */
export class SchemeLens implements vscode.CodeLensProvider {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this.changed,
      this.shared.settings.onDidChange(() => this.changed.fire()),
      vscode.languages.registerCodeLensProvider({ pattern: `**/${policyFileName}` }, this),
    );
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    if (!this.shared.settings.codeLensEnabled(document.uri)) return [];
    const repository = await this.model.repositoryOf(document.uri);
    if (repository?.pathOf(document.uri) !== policyFileName) return [];
    const brain = await this.shared.brain.load();
    const title = this.shared.say(trialTexts.lens);
    return brain.ownSchemes(document.getText()).map(({ id, offset }) => {
      const at = document.positionAt(offset);
      const argument = { root: repository.root.fsPath, scheme: id };
      const command = { title, command: commandIds.testScheme, arguments: [argument] };
      return new vscode.CodeLens(new vscode.Range(at, at), command);
    });
  }
}
