import * as vscode from 'vscode';
import type { IgnoredKind } from '../../core/plan/edit-policy';
import type { PlaceFix } from '../../core/plan/plan-fix';
import type { Fix } from '../../core/rules/types';
import { savesOwnBytes } from '../../core/text/shown-text';
import { commandIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { languageTexts } from '../text/language';
import type { RepositoryModel } from '../workspace/repository-model';
import type { DocumentFacts, DocumentReader } from './document-reader';
import type { DocumentFinding } from './placement';
import { commandAction } from './command-action';
import { rangeIn } from './ranges';
import { recordActions } from './record-fixes';
import { ruleOf } from './rule-of';

/** What `editor.codeActionsOnSave` names. */
const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('stemma');

/** Offers repairs of findings, nearest to what is written first, and what the policy can say about them. */
export class Fixes implements vscode.CodeActionProvider {
  constructor(
    private readonly shared: Shared,
    private readonly reader: DocumentReader,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      vscode.languages.registerCodeActionsProvider({ pattern: '**' }, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
      }),
    );
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics, only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const shown = diagnostics.filter(({ source }) => source === 'stemma');
    const isAsked = only?.contains(fixAllKind) ?? false;
    if (shown.length === 0 && !isAsked) return [];
    const facts = await this.reader.facts(document);
    if (!facts) {
      const record = isAsked ? undefined : await this.reader.recordOf(document);
      return record ? recordActions(this.shared, record, shown) : [];
    }
    const brain = await this.shared.brain.load();
    const findings = await this.reader.findings(document);
    const all = brain.fixAll(
      findings.map(({ finding }) => finding),
      facts.snapshot,
    );
    const target = { document, facts };
    if (isAsked) {
      // The editor is about to save: nobody else may write the file meanwhile.
      const isOffered = all.length > 0 && keepsBytes(target);
      return isOffered ? [this.fixAll(target, all, fixAllKind)] : [];
    }
    const single = shown.flatMap((diagnostic) => {
      const finding = findings.find((it) => isAbout(diagnostic, it, document))?.finding;
      if (!finding) return [];
      const fixes = brain.fixesFor(finding, facts.snapshot);
      return [
        ...fixes.map((fix, index) => this.fix(target, fix, diagnostic, index === 0)),
        ...policyActionsOf(
          this.shared,
          facts.repository,
          { kind: 'files', name: facts.path, rule: finding.rule },
          diagnostic,
        ),
      ];
    });
    const together =
      all.length > 1 ? [this.fixAll(target, all, vscode.CodeActionKind.QuickFix)] : [];
    return [...single, ...together];
  }

  private fix(
    target: FixTarget,
    fix: Fix,
    diagnostic: vscode.Diagnostic,
    isPreferred: boolean,
  ): vscode.CodeAction {
    const title = this.shared.say(fix.title);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    carryOut(action, target, [fix]);
    action.diagnostics = [diagnostic];
    action.isPreferred = isPreferred;
    return action;
  }

  private fixAll(
    target: FixTarget,
    fixes: readonly Fix[],
    kind: vscode.CodeActionKind,
  ): vscode.CodeAction {
    const title = this.shared.say(languageTexts.fixAll, { count: fixes.length });
    const action = new vscode.CodeAction(title, kind);
    carryOut(action, target, fixes);
    return action;
  }
}

/** A document that is put right. */
interface FixTarget {
  readonly document: vscode.TextDocument;
  readonly facts: DocumentFacts;
}

/**
 * Whether an edit in the document changes nothing of the file but the edited bytes when it is saved. Where Stemma
 * cannot tell without the file, or cannot write it, the answer is as if it were so.
 */
function keepsBytes({ document, facts: { file, isSaved, repository } }: FixTarget): boolean {
  if (repository.root.scheme !== 'file') return true;
  const text = document.getText();
  const { encoding } = document;
  if (isSaved) return savesOwnBytes(file.content, { text, encoding });
  return /^utf(8|16)/.test(encoding) && !text.includes('\ufffd');
}

/** Lets the editor edit the document, or else Stemma the file in its own bytes. */
function carryOut(action: vscode.CodeAction, target: FixTarget, fixes: readonly Fix[]): void {
  const { document, facts } = target;
  if (keepsBytes(target)) {
    action.edit = editOf(document, fixes);
    return;
  }
  const { text } = facts.file.content;
  const places = fixes.map(({ range, replacement, slot }): PlaceFix => ({
    range,
    before: text.slice(range.offset, range.offset + range.length),
    after: replacement,
    slot: slot?.slot ?? '',
  }));
  const argument = { root: facts.repository.root.fsPath, path: facts.path, fixes: places };
  action.command = { command: commandIds.applyFix, title: action.title, arguments: [argument] };
}

/** What a finding is about, as the policy names it. */
interface PolicyActionTarget {
  readonly kind: IgnoredKind;
  /** Path of a file from the root, or short name of a ref. */
  readonly name: string;
  readonly rule: string;
}

/** What the policy can say about a finding. Only in a folder on a disk: the policy is written like any other change. */
export function policyActionsOf(
  { say }: Pick<Shared, 'say'>,
  { root: { scheme, fsPath: root } }: RepositoryModel,
  { kind, name, rule }: PolicyActionTarget,
  diagnostic: vscode.Diagnostic,
): readonly vscode.CodeAction[] {
  if (scheme !== 'file') return [];
  const level = say(languageTexts.setSeverity, { rule });
  const ignore = say(languageTexts.ignoreName, { name });
  return [
    commandAction(level, commandIds.setSeverity, { root, rule }, diagnostic),
    commandAction(ignore, commandIds.ignoreName, { root, kind, name }, diagnostic),
  ];
}

function editOf(document: vscode.TextDocument, fixes: readonly Fix[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, replacement } of fixes) {
    const start = document.positionAt(range.offset);
    const end = document.positionAt(range.offset + range.length);
    edit.replace(document.uri, new vscode.Range(start, end), replacement);
  }
  return edit;
}

function isAbout(
  diagnostic: vscode.Diagnostic,
  { finding: { rule }, range }: DocumentFinding,
  document: vscode.TextDocument,
): boolean {
  return ruleOf(diagnostic) === rule && diagnostic.range.isEqual(rangeIn(document, range));
}
