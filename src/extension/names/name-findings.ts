import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/types';
import { contextKeys } from '../contributions';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import { today } from '../shared/today';
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

/** The files and folders of the workspace whose names are not in order, as of the last reading. */
export class NameFindings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  private readonly listeners: vscode.Disposable[] = [];
  private readonly found = new Map<RepositoryModel, ReadonlyMap<string, WrongName>>();

  /** Fires with every path whose findings may be others now. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {
    this.listeners.push(
      model.onDidChange((repository) => this.read(repository ? [repository] : [])),
      shared.settings.onDidChange(() => this.read(model.repositoriesNow)),
    );
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
    vscode.Disposable.from(...this.listeners, this.changed).dispose();
  }

  private read(repositories: readonly RepositoryModel[]): void {
    const before = this.all();
    const known = new Set(this.model.repositoriesNow);
    for (const repository of this.found.keys()) {
      if (!known.has(repository)) this.found.delete(repository);
    }
    for (const repository of repositories) this.found.set(repository, this.namesOf(repository));
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
    const { snapshot } = repository;
    const brain = this.shared.brain.now;
    if (!snapshot || snapshot.named.length === 0 || !brain) return names;
    const folders = new Set(snapshot.named.flatMap((it) => (it.isFolder ? [it.path] : [])));
    for (const finding of brain.checkRepository(snapshot, { today: today() })) {
      if (finding.place.type !== 'path') continue;
      const { path } = finding.place;
      const uri = repository.uriOf(path);
      const own = this.inSettings(finding as PathFinding, uri);
      if (!own) continue;
      const findings = [...(names.get(uri.toString())?.findings ?? []), own];
      names.set(uri.toString(), { repository, uri, isFolder: folders.has(path), findings });
    }
    return names;
  }

  /** A finding as the settings of this editor want it; undefined where they want none. */
  private inSettings(finding: PathFinding, uri: vscode.Uri): PathFinding | undefined {
    const { settings } = this.shared;
    const severity = settings.severityOf(finding.rule, uri) ?? finding.severity;
    if (severity === 'off' || !settings.diagnosticsEnabled(uri)) return undefined;
    return { ...finding, severity };
  }
}
