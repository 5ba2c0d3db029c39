import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/types';
import type { Severity } from '../../core/text/severity';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { DocumentReader } from './document-reader';
import { documentationOf } from './documentation';
import { fileFindings, type FileFinding } from './file-findings';
import { rangeIn, rangeInText } from './ranges';

/** How long typing must pause before a document is checked. */
const typingPauseMs = 150;

/** Reports findings: in open documents as they change, in every file once the workspace was checked. */
export class Diagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('stemma');
  private readonly pauses = new Map<string, Debounced>();
  private everywhere = false;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly reader: DocumentReader,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this,
      vscode.workspace.onDidOpenTextDocument((document) => this.checkSoon(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.checkSoon(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      this.model.onDidChange((repository) => this.checkAgain(repository)),
      this.shared.settings.onDidChange(() => this.checkAgain(undefined)),
    );
  }

  /** From now on also reports what is wrong in files that are not open. */
  reportEverywhere(): void {
    this.everywhere = true;
    this.checkAgain(undefined);
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
    if (!this.everywhere) this.collection.delete(document.uri);
    else this.checkAgain(undefined);
  }

  private checkAgain(repository: RepositoryModel | undefined): void {
    const concerned = repository ? [repository] : this.model.repositoriesNow;
    if (this.everywhere) concerned.forEach((it) => this.reportClosedFiles(it));
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
    const diagnostics = findings.flatMap((finding) =>
      this.diagnosticOf(finding, document.uri, (range) => rangeIn(document, range)),
    );
    this.collection.set(document.uri, diagnostics);
  }

  private reportClosedFiles(repository: RepositoryModel): void {
    const { snapshot } = repository;
    const brain = this.shared.brain.now;
    if (!snapshot || !brain) return;
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    const texts = new Map(snapshot.manifests.map((file) => [file.path, file.content.text]));
    const { git: _git, ...files } = snapshot;
    const inFiles = brain.checkRepository({ ...files, named: [] }, { whole: snapshot });
    const findings = fileFindings(inFiles).filter(
      // Those are reported by themselves, whether the file is open or not.
      ({ rule }) => rule !== 'layout/missing-folder',
    );
    const paths = new Set([...texts.keys(), ...findings.map(({ place }) => place.path)]);
    for (const path of paths) {
      const uri = repository.uriOf(path);
      if (open.has(uri.toString())) continue;
      const text = texts.get(path) ?? '';
      const own = findings.filter(({ place }) => place.path === path);
      const diagnostics = own.flatMap((finding) =>
        this.diagnosticOf(finding, uri, (range) => rangeInText(text, range)),
      );
      this.collection.set(uri, diagnostics);
    }
  }

  private diagnosticOf(
    finding: FileFinding,
    uri: vscode.Uri,
    rangeOf: (range: FileFinding['place']['range']) => vscode.Range,
  ): readonly vscode.Diagnostic[] {
    const { settings } = this.shared;
    const severity = settings.severityOf(finding.rule, uri) ?? finding.severity;
    if (severity === 'off' || !settings.diagnosticsEnabled(uri)) return [];
    return [problemOf({ ...finding, severity }, rangeOf(finding.place.range), this.shared)];
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
