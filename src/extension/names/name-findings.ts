import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/types';
import { contextKeys } from '../contributions';
import type { FileChecks } from '../findings/file-checks';
import { createFindingFilter } from '../findings/finding-filter';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** What is wrong with the name of a file or folder. */
export type PathFinding = Finding & { readonly place: { readonly type: 'path' } };

/** A file or folder whose name is not in order. */
export interface WrongName {
  readonly repository: RepositoryModel;
  readonly uri: vscode.Uri;
  readonly isFolder: boolean;
  readonly findings: readonly PathFinding[];
}

/** How many paths a `when` clause can be asked to look through. */
const mostPaths = 5000;

/** The files and folders of the workspace whose names are not in order, as they were last checked. */
export class NameFindings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  private readonly sorted = new vscode.EventEmitter<RepositoryModel | undefined>();
  private readonly listeners: readonly vscode.Disposable[];
  private readonly found = new Map<RepositoryModel, ReadonlyMap<string, WrongName>>();

  /** Fires with every path whose findings may be others now. */
  readonly onDidChange = this.changed.event;
  /** Fires with the repository whose findings may be others now; with undefined for all of them. */
  readonly onDidSort = this.sorted.event;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly files: FileChecks,
  ) {
    this.listeners = [
      files.onDidChange((repository) => this.sort(repository)),
      shared.settings.onDidChange(() => this.sort(undefined)),
    ];
  }

  /** What is wrong with the name of a file or folder; undefined for nothing. */
  of(uri: vscode.Uri): WrongName | undefined {
    const key = uri.toString();
    for (const names of this.found.values()) {
      const name = names.get(key);
      if (name) return name;
    }
    return undefined;
  }

  /** Every wrong name of a repository. */
  in(repository: RepositoryModel): readonly WrongName[] {
    return [...(this.found.get(repository)?.values() ?? [])];
  }

  dispose(): void {
    vscode.Disposable.from(...this.listeners, this.changed, this.sorted).dispose();
  }

  private sort(repository: RepositoryModel | undefined): void {
    const before = this.all();
    const known = this.model.repositoriesNow;
    for (const each of this.found.keys()) if (!known.includes(each)) this.found.delete(each);
    for (const each of repository ? [repository] : known) {
      this.found.set(each, this.namesOf(each));
    }
    this.sorted.fire(repository);
    const after = this.all();
    const uris = new Map([...before, ...after].map(({ uri }) => [uri.toString(), uri]));
    if (uris.size === 0) return;
    this.changed.fire([...uris.values()]);
    const paths = after.slice(0, mostPaths).map(({ uri }) => uri.fsPath);
    const set = vscode.commands.executeCommand('setContext', contextKeys.wrongNames, paths);
    inBackground(this.shared, Promise.resolve(set));
  }

  private all(): readonly WrongName[] {
    return [...this.found.values()].flatMap((names) => [...names.values()]);
  }

  private namesOf(repository: RepositoryModel): ReadonlyMap<string, WrongName> {
    const names = new Map<string, WrongName>();
    const checked = this.files.of(repository);
    if (!checked) return names;
    const filter = createFindingFilter(this.shared.settings);
    const folders = new Set(
      checked.snapshot.named.flatMap(({ path, isFolder }) => (isFolder ? [path] : [])),
    );
    for (const finding of checked.findings) {
      if (!isAboutPath(finding)) continue;
      const { path } = finding.place;
      const uri = repository.uriOf(path);
      const own = filter(finding, uri);
      if (!own) continue;
      const key = uri.toString();
      const findings = [...(names.get(key)?.findings ?? []), own];
      names.set(key, { repository, uri, isFolder: folders.has(path), findings });
    }
    return names;
  }
}

function isAboutPath(finding: Finding): finding is PathFinding {
  return finding.place.type === 'path';
}
