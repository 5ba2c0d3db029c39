import * as vscode from 'vscode';
import { documentSchemes } from '../contributions';
import { policyActionsOf } from '../language/fixes';
import { ruleOf } from '../language/rule-of';
import type { Shared } from '../shared/shared';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { RefFindings } from './ref-findings';
import type { PageKind } from './ref-page';

/** Offers on the pages of tags and branches what the policy can say about a finding: nobody renames a published tag. */
export class RefFixes implements vscode.CodeActionProvider {
  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly findings: RefFindings,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      vscode.languages.registerCodeActionsProvider({ scheme: documentSchemes.names }, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    );
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const root = document.uri.query;
    const repository = this.model.repositoriesNow.find((each) => each.root.toString() === root);
    const found = repository && this.findings.of(repository)?.findings;
    if (!found) return [];
    const page: PageKind = document.uri.path.endsWith('/Tags') ? 'Tags' : 'Branches';
    return diagnostics.flatMap((diagnostic) => {
      const rule = ruleOf(diagnostic);
      if (rule === undefined) return [];
      const shown = document.getText(diagnostic.range);
      const about = {
        kind: page === 'Tags' ? ('tags' as const) : ('branches' as const),
        name: found.has(`refs/remotes/${shown}`) ? shown.slice(shown.indexOf('/') + 1) : shown,
        rule,
      };
      return policyActionsOf(this.shared, repository, about, diagnostic);
    });
  }
}
