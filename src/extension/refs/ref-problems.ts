import * as vscode from 'vscode';
import { documentSchemes } from '../contributions';
import { problemOf } from '../language/diagnostics';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { CheckedRefs, RefFindings } from './ref-findings';
import { refPages, type PageKind, type RefPage } from './ref-page';

const kinds: readonly PageKind[] = ['Tags', 'Branches'];

/**
 * Gives what is wrong with tags and branches a home in Problems: a read-only page for each repository that
 * lists them, one a line, in the order of time.
 */
export class RefProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('stemma-refs');
  private readonly contentChanged = new vscode.EventEmitter<vscode.Uri>();
  private readonly reported = new Map<RepositoryModel, readonly vscode.Uri[]>();
  /** What is checked is checked anew for another language too. */
  private readonly pages = new WeakMap<CheckedRefs, ReturnType<typeof refPages>>();

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly findings: RefFindings,
  ) {}

  register(context: vscode.ExtensionContext): void {
    const provider: vscode.TextDocumentContentProvider = {
      onDidChange: this.contentChanged.event,
      provideTextDocumentContent: (uri) => this.textOf(uri),
    };
    context.subscriptions.push(
      this,
      vscode.workspace.registerTextDocumentContentProvider(documentSchemes.names, provider),
      this.findings.onDidChange((repository) => this.report(repository)),
    );
  }

  dispose(): void {
    vscode.Disposable.from(this.collection, this.contentChanged).dispose();
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
    const pages = this.isWanted(repository) ? kinds : [];
    const uris = pages.map((kind) => {
      const uri = pageUri(repository, kind);
      this.collection.set(uri, this.problemsOn(repository, kind));
      return uri;
    });
    const before = this.reported.get(repository) ?? [];
    if (uris.length === 0) before.forEach((uri) => this.collection.delete(uri));
    this.reported.set(repository, uris);
    for (const kind of kinds) this.contentChanged.fire(pageUri(repository, kind));
  }

  private isWanted({ root }: RepositoryModel): boolean {
    const { settings } = this.shared;
    return settings.diagnosticsEnabled(root) && settings.refDiagnosticsEnabled(root);
  }

  private problemsOn(repository: RepositoryModel, kind: PageKind): readonly vscode.Diagnostic[] {
    const findings = this.findings.of(repository)?.findings;
    const page = findings && findings.size > 0 ? this.pageOf(repository, kind) : undefined;
    return [...(findings ?? [])].flatMap(([ref, found]) => {
      const place = page?.places.get(ref);
      if (!place) return [];
      const { line, column, length } = place;
      const range = new vscode.Range(line, column, line, column + length);
      return found.map((finding) => problemOf(finding, range, this.shared));
    });
  }

  private textOf(uri: vscode.Uri): string {
    for (const repository of this.model.repositoriesNow) {
      const kind = kinds.find((each) => pageUri(repository, each).toString() === uri.toString());
      if (kind) return this.pageOf(repository, kind)?.text ?? '';
    }
    return '';
  }

  private pageOf(repository: RepositoryModel, kind: PageKind): RefPage | undefined {
    const checked = this.findings.of(repository);
    const brain = this.shared.brain.now;
    if (!checked || !brain) return undefined;
    const pages = this.pages.get(checked) ?? refPages(brain, checked, this.shared.say);
    this.pages.set(checked, pages);
    return pages[kind];
  }
}

/** The page of a repository: `stemma-names:/<folder>/Tags?<root>`. */
function pageUri({ root }: RepositoryModel, kind: PageKind): vscode.Uri {
  const folder = root.path.split('/').at(-1) ?? '';
  const path = `/${folder}/${kind}`;
  return vscode.Uri.from({ scheme: documentSchemes.names, path, query: root.toString() });
}
