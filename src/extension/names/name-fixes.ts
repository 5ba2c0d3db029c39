import * as vscode from 'vscode';
import { policyFileName } from '../../core/policy/types';
import { commandIds } from '../contributions';
import { commandAction } from '../language/command-action';
import { policyActionsOf } from '../language/fixes';
import { ruleOf } from '../language/rule-of';
import type { Shared } from '../shared/shared';
import { today } from '../shared/today';
import type { NameFindings, PathFinding, WrongName } from './name-findings';
import { nameTexts } from '../text/names';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { textOfFinding } from './text-of-finding';

/** Offers to rename what is called wrongly, and to create the folders that the layout misses. */
export class NameFixes implements vscode.CodeActionProvider {
  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly names: NameFindings,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      vscode.languages.registerCodeActionsProvider({ pattern: '**' }, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    );
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const shown = diagnostics.filter(({ source }) => source === 'stemma');
    const repository = shown.length > 0 && (await this.model.repositoryOf(document.uri));
    if (!repository || repository.root.scheme !== 'file') return [];
    const isPolicy = repository.pathOf(document.uri) === policyFileName;
    const own = this.names.of(document.uri);
    const folders = isPolicy ? this.names.in(repository).filter(({ isFolder }) => isFolder) : [];
    const wrong = [...(own ? [own] : []), ...folders];
    const actions = await Promise.all(
      shown.map(async (diagnostic) => {
        if (ruleOf(diagnostic) === 'layout/missing-folder') {
          const title = this.shared.say(nameTexts.layoutTitle);
          const argument = { root: repository.root.fsPath };
          return [commandAction(title, commandIds.createLayout, argument, diagnostic)];
        }
        const about = wrong.flatMap((name) =>
          name.findings
            .filter((finding) => this.isAbout(diagnostic, name, finding))
            .map((finding) => ({ name, finding })),
        );
        return Promise.all(
          about.map((each) => this.actionsFor(each.name, each.finding, diagnostic)),
        );
      }),
    );
    return actions.flat(2);
  }

  private async actionsFor(
    { repository }: WrongName,
    finding: PathFinding,
    diagnostic: vscode.Diagnostic,
  ): Promise<vscode.CodeAction[]> {
    const { path } = finding.place;
    const brain = await this.shared.brain.load();
    const snapshot = await repository.current();
    const root = repository.root.fsPath;
    const renames = brain.fixesFor(finding, snapshot, today()).map((fix, index) => {
      const argument = { root, path, name: fix.replacement, apply: true };
      const title = this.shared.say(fix.title);
      const action = commandAction(title, commandIds.renameToLegalName, argument, diagnostic);
      action.isPreferred = index === 0;
      return action;
    });
    const about = { kind: 'files', name: path, rule: finding.rule } as const;
    return [...renames, ...policyActionsOf(this.shared, repository, about, diagnostic)];
  }

  private isAbout(diagnostic: vscode.Diagnostic, name: WrongName, finding: PathFinding): boolean {
    const text = this.shared.say(textOfFinding(name, finding));
    return ruleOf(diagnostic) === finding.rule && diagnostic.message === text;
  }
}
