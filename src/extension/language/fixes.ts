import * as vscode from 'vscode';
import type { Shared } from '../shared/shared';
import type { DocumentReader } from './document-reader';
import { rangeIn } from './ranges';

/** Offers every repair of a finding, nearest to what is written first. */
export class Fixes implements vscode.CodeActionProvider {
  constructor(
    private readonly shared: Shared,
    private readonly reader: DocumentReader,
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
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const shown = context.diagnostics.filter(({ source }) => source === 'stemma');
    if (shown.length === 0) return [];
    const facts = await this.reader.facts(document);
    if (!facts) return [];
    const brain = await this.shared.brain.load();
    const findings = await this.reader.findings(document);
    return findings.flatMap((finding) => {
      const range = rangeIn(document, finding.place.range);
      const diagnostic = shown.find((it) => ruleOf(it) === finding.rule && it.range.isEqual(range));
      if (!diagnostic) return [];
      return brain.fixesFor(finding, facts.snapshot).map((fix, index) => {
        const action = new vscode.CodeAction(
          this.shared.say(fix.title),
          vscode.CodeActionKind.QuickFix,
        );
        const { offset, length } = fix.range;
        const target = new vscode.Range(
          document.positionAt(offset),
          document.positionAt(offset + length),
        );
        action.edit = new vscode.WorkspaceEdit();
        action.edit.replace(document.uri, target, fix.replacement);
        action.diagnostics = [diagnostic];
        action.isPreferred = index === 0;
        return action;
      });
    });
  }
}

function ruleOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : undefined;
}
