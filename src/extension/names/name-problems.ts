import * as vscode from 'vscode';
import { policyFileName } from '../../core/policy/types';
import type { CheckedFiles, FileChecks } from '../findings/file-checks';
import { createFindingFilter } from '../findings/finding-filter';
import { problemOf } from '../language/diagnostics';
import { rangeInText } from '../language/ranges';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { NameFindings, WrongName } from './name-findings';
import { textOfFinding } from './text-of-finding';

type Entry = [vscode.Uri, readonly vscode.Diagnostic[] | undefined];

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
    private readonly files: FileChecks,
    private readonly names: NameFindings,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this,
      this.names.onDidSort((repository) => this.report(repository)),
    );
  }

  dispose(): void {
    this.collection.dispose();
  }

  private report(repository: RepositoryModel | undefined): void {
    const known = this.model.repositoriesNow;
    for (const [gone, uris] of this.reported) {
      if (known.includes(gone)) continue;
      this.collection.set(uris.map((uri): Entry => [uri, undefined]));
      this.reported.delete(gone);
    }
    for (const each of repository ? [repository] : known) this.reportIn(each);
  }

  private reportIn(repository: RepositoryModel): void {
    const checked = this.files.of(repository);
    if (!checked) return;
    const names = this.names.in(repository);
    const files = names.filter(({ isFolder }) => !isFolder);
    const folders = names.filter(({ isFolder }) => isFolder);
    const atPolicy = [
      ...this.folderProblems(checked, folders),
      ...this.layoutProblems(checked, repository.uriOf(policyFileName)),
    ];
    const entries: readonly Entry[] = [
      ...files.map((name): Entry => [name.uri, this.fileProblems(name)]),
      ...(atPolicy.length > 0 ? [[repository.uriOf(policyFileName), atPolicy] as Entry] : []),
    ];
    // In one go, since the editor is told of each: those of before go, unless they come again.
    const before = this.reported.get(repository) ?? [];
    this.collection.set([...before.map((uri): Entry => [uri, undefined]), ...entries]);
    this.reported.set(
      repository,
      entries.map(([uri]) => uri),
    );
  }

  private fileProblems(name: WrongName): readonly vscode.Diagnostic[] {
    return name.findings.map((finding) => this.problemOf(name, finding, firstLine));
  }

  private folderProblems(
    { snapshot }: CheckedFiles,
    names: readonly WrongName[],
  ): readonly vscode.Diagnostic[] {
    const brain = this.shared.brain.now;
    if (!brain || names.length === 0) return [];
    const ruleOf = brain.createFileRuleFinder(snapshot.policy);
    const text = snapshot.policyFile?.content.text ?? '';
    const placeOf = brain.policyPlaces(text);
    return names.flatMap((name) =>
      name.findings.map((finding) => {
        const rule = ruleOf(finding.place.path, true);
        const index = rule ? snapshot.policy.files.indexOf(rule) : 0;
        return this.problemOf(name, finding, rangeInText(text, placeOf(['files', index, 'in'])));
      }),
    );
  }

  private problemOf(
    name: WrongName,
    finding: WrongName['findings'][number],
    range: vscode.Range,
  ): vscode.Diagnostic {
    return problemOf({ ...finding, message: textOfFinding(name, finding) }, range, this.shared);
  }

  private layoutProblems(
    { snapshot, findings }: CheckedFiles,
    policyFile: vscode.Uri,
  ): readonly vscode.Diagnostic[] {
    const filter = createFindingFilter(this.shared.settings);
    const text = snapshot.policyFile?.content.text ?? '';
    return findings.flatMap((finding): vscode.Diagnostic[] => {
      if (finding.rule !== 'layout/missing-folder' || finding.place.type !== 'file') return [];
      const own = filter(finding, policyFile);
      return own ? [problemOf(own, rangeInText(text, finding.place.range), this.shared)] : [];
    });
  }
}

const firstLine = new vscode.Range(0, 0, 0, 1);
