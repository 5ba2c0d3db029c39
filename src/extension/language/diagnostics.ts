import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/types';
import type { Severity } from '../../core/text/severity';
import type { FileChecks } from '../findings/file-checks';
import { createFindingFilter } from '../findings/finding-filter';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { DocumentReader } from './document-reader';
import { documentationOf } from './documentation';
import { fileFindings } from './file-findings';
import { rangeIn, rangeInText } from './ranges';

/** How long typing must pause before a document is checked. */
const typingPauseMs = 150;

/** Reports findings: in open documents as they change, in every file once the workspace was checked. */
export class Diagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('stemma');
  private readonly pauses = new Map<string, Debounced>();
  /** The files that were reported while they were not open: what is in order now is reported as that. */
  private readonly closedFiles = new WeakMap<RepositoryModel, readonly string[]>();
  private everywhere = false;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly reader: DocumentReader,
    private readonly files: FileChecks,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this,
      vscode.workspace.onDidOpenTextDocument((document) => this.checkSoon(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.checkSoon(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      this.model.onDidChange((repository) => this.checkAgain(repository)),
      this.files.onDidChange((repository) => this.reportClosed(repository)),
      this.shared.settings.onDidChange(() => {
        this.checkAgain(undefined);
        this.reportClosed(undefined);
      }),
    );
  }

  /** From now on also reports what is wrong in files that are not open. */
  reportEverywhere(): void {
    this.everywhere = true;
    this.reportClosed(undefined);
  }

  dispose(): void {
    this.pauses.forEach((pause) => pause.dispose());
    this.collection.dispose();
  }

  private checkSoon(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const pause =
      this.pauses.get(key) ??
      new Debounced(typingPauseMs, () => inBackground(this.shared, this.check(document)));
    this.pauses.set(key, pause);
    pause.trigger();
  }

  private forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.pauses.get(key)?.dispose();
    this.pauses.delete(key);
    this.collection.delete(document.uri);
    this.reportClosed(undefined);
  }

  private reportClosed(repository: RepositoryModel | undefined): void {
    if (!this.everywhere) return;
    const concerned = repository ? [repository] : this.model.repositoriesNow;
    concerned.forEach((it) => this.reportClosedFiles(it));
  }

  private checkAgain(repository: RepositoryModel | undefined): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!repository || repository.pathOf(document.uri) !== undefined) this.checkSoon(document);
    }
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    const { version } = document;
    const findings = await this.reader.findings(document);
    // It changed meanwhile: another check is on its way.
    if (document.isClosed || document.version !== version) return;
    const filter = createFindingFilter(this.shared.settings);
    const diagnostics = findings.flatMap(({ finding, range }) => {
      const own = filter(finding, document.uri);
      return own ? [problemOf(own, rangeIn(document, range), this.shared)] : [];
    });
    this.collection.set(document.uri, diagnostics);
  }

  private reportClosedFiles(repository: RepositoryModel): void {
    const checked = this.files.of(repository);
    if (!checked) return;
    const { manifests, changelog, documents = [], releases } = checked.snapshot;
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    const others = [changelog, releases?.roadmap, ...(releases?.records ?? [])];
    const files = [...manifests, ...documents, ...others.flatMap((file) => file ?? [])];
    const texts = new Map(files.map((file) => [file.path, file.content.text]));
    const diagnostics = new Map<string, vscode.Diagnostic[]>();
    const filter = createFindingFilter(this.shared.settings);
    for (const finding of fileFindings(checked.findings)) {
      // Those are reported by themselves, whether the file is open or not.
      if (finding.rule === 'layout/missing-folder') continue;
      const { path, range } = finding.place;
      const own = filter(finding, repository.uriOf(path));
      const inFile = diagnostics.get(path) ?? [];
      diagnostics.set(path, inFile);
      if (own) inFile.push(problemOf(own, rangeInText(texts.get(path) ?? '', range), this.shared));
    }
    for (const path of this.closedFiles.get(repository) ?? []) {
      if (!diagnostics.has(path)) diagnostics.set(path, []);
    }
    this.closedFiles.set(repository, [...diagnostics.keys()]);
    for (const [path, inFile] of diagnostics) {
      const uri = repository.uriOf(path);
      if (!open.has(uri.toString())) this.collection.set(uri, inFile);
    }
  }
}

/** A finding as the editor shows it. */
export function problemOf(
  { rule, severity, message }: Pick<Finding, 'rule' | 'severity' | 'message'>,
  range: vscode.Range,
  { say }: Pick<Shared, 'say'>,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, say(message), severities[severity]);
  diagnostic.source = 'stemma';
  diagnostic.code = { value: rule, target: documentationOf(rule) };
  return diagnostic;
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};
