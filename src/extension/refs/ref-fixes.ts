import * as vscode from 'vscode';
import type { RefFinding } from '../../core/rules/check-refs';
import { commandIds, documentSchemes } from '../contributions';
import { commandAction } from '../language/command-action';
import { policyActionsOf } from '../language/fixes';
import { ruleOf } from '../language/rule-of';
import type { Shared } from '../shared/shared';
import { today } from '../shared/today';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { CheckedRefs, RefFindings } from './ref-findings';
import type { PageKind } from './ref-page';

/**
 * Offers on the pages of tags and branches the legal names near a wrong one, and what the policy can say about a
 * finding. The command that renames asks first: who has fetched a published tag keeps its old name.
 */
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

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const root = document.uri.query;
    const repository = this.model.repositoriesNow.find((each) => each.root.toString() === root);
    const checked = repository && this.findings.of(repository);
    if (!checked) return [];
    const page: PageKind = document.uri.path.endsWith('/Tags') ? 'Tags' : 'Branches';
    const actions = diagnostics.map(async (diagnostic) => {
      const finding = findingOf(checked, page, document.getText(diagnostic.range), diagnostic);
      return finding ? this.actionsFor(repository, checked, finding, diagnostic) : [];
    });
    return (await Promise.all(actions)).flat();
  }

  private async actionsFor(
    repository: RepositoryModel,
    { snapshot }: CheckedRefs,
    finding: RefFinding,
    diagnostic: vscode.Diagnostic,
  ): Promise<readonly vscode.CodeAction[]> {
    const { ref } = finding.place;
    const brain = await this.shared.brain.load();
    const isOwn = repository.root.scheme === 'file' && !ref.startsWith(remotes);
    const fixes = isOwn ? brain.fixesFor(finding, snapshot, today()) : [];
    const renames = fixes.map(({ title, replacement }, index) => {
      const argument = { root: repository.root.fsPath, ref, name: replacement };
      const say = this.shared.say(title);
      const action = commandAction(say, commandIds.renameRef, argument, diagnostic);
      action.isPreferred = index === 0;
      return action;
    });
    const about = {
      kind: ref.startsWith(tags) ? ('tags' as const) : ('branches' as const),
      name: brain.shortNameIn(ref, snapshot.git?.remotes ?? []),
      rule: finding.rule,
    };
    return [...renames, ...policyActionsOf(this.shared, repository, about, diagnostic)];
  }
}

const tags = 'refs/tags/';
const heads = 'refs/heads/';
const remotes = 'refs/remotes/';

/** The finding that a diagnostic on the name of a ref shows. */
function findingOf(
  { findings }: CheckedRefs,
  page: PageKind,
  name: string,
  diagnostic: vscode.Diagnostic,
): RefFinding | undefined {
  const prefixes = page === 'Tags' ? [tags] : [heads, remotes];
  const rule = ruleOf(diagnostic);
  const found = prefixes.flatMap((prefix) => findings.get(prefix + name) ?? []);
  return found.find((each) => each.rule === rule);
}
