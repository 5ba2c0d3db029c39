import * as vscode from 'vscode';
import { policyFileName } from '../../core/policy/types';
import { message } from '../../core/text/message';
import type { CharacterRange } from '../../core/text/range';
import { problemOf } from '../language/diagnostics';
import { rangeInText } from '../language/ranges';
import type { Shared } from '../shared/shared';
import { nameTexts } from '../text/names';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { NameFindings, WrongName } from './name-findings';

/**
 * Reports names that are not in order: of a file on its first line, of a folder, which no editor can show,
 * at the rule of the policy, as folders that the layout misses are at their place in it.
 */
export class NameProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('stemma-names');
  private readonly reported = new Map<RepositoryModel, readonly vscode.Uri[]>();

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly names: NameFindings,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this,
      this.model.onDidChange((repository) => this.report(repository)),
      this.shared.settings.onDidChange(() => this.report(undefined)),
    );
  }

  dispose(): void {
    this.collection.dispose();
  }

  private report(repository: RepositoryModel | undefined): void {
    const known = new Set(this.model.repositoriesNow);
    for (const [gone, uris] of this.reported) {
      if (known.has(gone)) continue;
      uris.forEach((uri) => this.collection.delete(uri));
      this.reported.delete(gone);
    }
    for (const each of repository ? [repository] : known) this.reportIn(each);
  }

  private reportIn(repository: RepositoryModel): void {
    const names = this.names.in(repository);
    const files = names.filter(({ isFolder }) => !isFolder);
    const atPolicy = [
      ...names.filter(({ isFolder }) => isFolder).flatMap((name) => this.folderProblems(name)),
      ...this.layoutProblems(repository),
    ];
    this.reported.get(repository)?.forEach((uri) => this.collection.delete(uri));
    const entries: [vscode.Uri, readonly vscode.Diagnostic[]][] = [
      ...files.map((name): [vscode.Uri, readonly vscode.Diagnostic[]] => [
        name.uri,
        name.findings.map((finding) => problemOf(finding, firstLine, this.shared)),
      ]),
      ...(atPolicy.length > 0
        ? [[repository.uriOf(policyFileName), atPolicy] as [vscode.Uri, vscode.Diagnostic[]]]
        : []),
    ];
    for (const [uri, diagnostics] of entries) this.collection.set(uri, diagnostics);
    this.reported.set(
      repository,
      entries.map(([uri]) => uri),
    );
  }

  private folderProblems({ repository, findings }: WrongName): readonly vscode.Diagnostic[] {
    const { snapshot } = repository;
    const brain = this.shared.brain.now;
    if (!snapshot || !brain) return [];
    const ruleOf = brain.createFileRuleFinder(snapshot.policy);
    return findings.map((finding) => {
      const { path } = finding.place;
      const rule = ruleOf(path, true);
      const index = rule ? snapshot.policy.files.indexOf(rule) : 0;
      const text = message(nameTexts.inFolder, { path, message: finding.message });
      const range = this.rangeInPolicy(repository, ['files', index, 'in']);
      return problemOf({ ...finding, message: text }, range, this.shared);
    });
  }

  private layoutProblems(repository: RepositoryModel): readonly vscode.Diagnostic[] {
    const { snapshot } = repository;
    const brain = this.shared.brain.now;
    if (!snapshot || !brain || snapshot.policy.layout.length === 0) return [];
    const uri = repository.uriOf(policyFileName);
    const { settings } = this.shared;
    return brain.checkRepository(snapshot).flatMap((finding): vscode.Diagnostic[] => {
      if (finding.rule !== 'layout/missing-folder' || finding.place.type !== 'file') return [];
      const severity = settings.severityOf(finding.rule, uri) ?? finding.severity;
      if (severity === 'off' || !settings.diagnosticsEnabled(uri)) return [];
      const range = this.rangeOf(repository, finding.place.range);
      return [problemOf({ ...finding, severity }, range, this.shared)];
    });
  }

  private rangeInPolicy(
    repository: RepositoryModel,
    path: readonly (string | number)[],
  ): vscode.Range {
    const text = repository.snapshot?.policyFile?.content.text ?? '';
    const place = this.shared.brain.now?.policyPlaces(text)(path);
    return this.rangeOf(repository, place ?? { offset: 0, length: 0 });
  }

  private rangeOf({ snapshot }: RepositoryModel, range: CharacterRange): vscode.Range {
    return rangeInText(snapshot?.policyFile?.content.text ?? '', range);
  }
}

const firstLine = new vscode.Range(0, 0, 0, 1);
