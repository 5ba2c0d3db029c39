import * as vscode from 'vscode';
import { policyFileName, type Policy } from '../../core/policy/types';
import { isAtOrBelow } from '../../core/text/path-below';
import type { GitAbsence } from '../../core/snapshot/types';
import type { WatchedPlace } from '../../host/git';
import type { KindFinder } from '../../host/read/manifest-paths';
import { contextKeys } from '../contributions';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import { placeOf, type Place } from './find-places';
import { watchGitExtension } from './git-extension';
import { RepositoryModel, type RefreshOptions } from './repository-model';
import { globsOf, nameGlobsOf, watchFiles } from './watch-files';

interface Entry {
  readonly model: RepositoryModel;
  readonly gitPlaces: readonly WatchedPlace[];
  watchedGlobs: string;
  watcher: vscode.Disposable | undefined;
  readonly listener: vscode.Disposable;
}

/** The repositories of the workspace's folders, kept fresh by events and never by polling. */
export class WorkspaceModel implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<RepositoryModel | undefined>();
  private readonly listeners: vscode.Disposable[] = [];
  private readonly entries = new Map<string, Entry>();
  private readonly kindFinders = new WeakMap<Policy, KindFinder>();
  private finding: Promise<void> | undefined;
  private disposed = false;

  /** Fires when one repository was read again, or with undefined when there are other repositories now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly shared: Shared) {
    this.listeners.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.findAgain()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.becomeTrusted()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.touch(document.uri)),
      vscode.workspace.onDidSaveTextDocument((document) => this.touch(document.uri)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (
          event.affectsConfiguration('files.exclude') ||
          event.affectsConfiguration('search.exclude')
        ) {
          this.repositoriesNow.forEach((repository) => repository.invalidate());
        }
      }),
    );
    if (vscode.workspace.isTrusted) this.watchGit();
  }

  /** The repositories that are known already. */
  get repositoriesNow(): readonly RepositoryModel[] {
    return [...this.entries.values()].map((entry) => entry.model);
  }

  /** The repositories of the workspace, in the order of its folders. */
  async repositories(): Promise<readonly RepositoryModel[]> {
    this.finding ??= this.find();
    await this.finding;
    return this.repositoriesNow;
  }

  /** The innermost repository that a file is in. */
  async repositoryOf(file: vscode.Uri): Promise<RepositoryModel | undefined> {
    await this.repositories();
    return this.repositoryOfNow(file);
  }

  /** Reads every repository again, after looking which there are. */
  async refresh(options: RefreshOptions = {}): Promise<void> {
    this.finding = this.find();
    await Promise.all((await this.repositories()).map((it) => it.refresh(options)));
  }

  dispose(): void {
    this.disposed = true;
    vscode.Disposable.from(...this.listeners).dispose();
    this.entries.forEach(disposeEntry);
    this.entries.clear();
    this.changed.dispose();
  }

  private repositoryOfNow(file: vscode.Uri): RepositoryModel | undefined {
    return this.repositoriesNow
      .filter((repository) => repository.pathOf(file) !== undefined)
      .sort((left, right) => right.root.path.length - left.root.path.length)[0];
  }

  private touch(file: vscode.Uri): void {
    const repository = this.repositoryOfNow(file);
    const path = repository?.pathOf(file);
    if (!repository || path === undefined) return;
    const known =
      path === policyFileName ||
      path === repository.snapshot?.policy.changelog ||
      repository.snapshot?.documents?.some((document) => document.path === path) ||
      this.isRecord(path, repository.snapshot?.policy) ||
      repository.snapshot?.manifests.some((manifest) => manifest.path === path) ||
      this.isManifest(path, repository.snapshot?.policy);
    if (known) repository.invalidate();
  }

  private isRecord(path: string, policy: Policy | undefined): boolean {
    return policy !== undefined && isAtOrBelow(path, policy.release.folder);
  }

  /** Whether a file that the last reading did not see as a manifest may be one. */
  private isManifest(path: string, policy: Policy | undefined): boolean {
    const brain = this.shared.brain.now;
    if (!brain || !policy) return false;
    const kindsOf = this.kindFinders.get(policy) ?? brain.createKindFinder(policy, []);
    this.kindFinders.set(policy, kindsOf);
    return kindsOf(path).length > 0;
  }

  private findAgain(): void {
    this.finding = this.find();
    inBackground(
      this.shared,
      this.finding.then(() => this.changed.fire(undefined)),
    );
  }

  private becomeTrusted(): void {
    this.watchGit();
    this.repositoriesNow.forEach((repository) => repository.invalidate());
  }

  private watchGit(): void {
    const watching = watchGitExtension((root) => this.touchGit(root)).then((listener) => {
      if (this.disposed) listener.dispose();
      else this.listeners.push(listener);
    });
    inBackground(this.shared, watching);
  }

  private touchGit(root: vscode.Uri): void {
    const entry = [...this.entries.values()].find(
      ({ model }) => model.root.toString() === root.toString(),
    );
    if (entry?.gitPlaces.length === 0) this.findAgain();
    else entry?.model.invalidate();
  }

  private async find(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const places = await Promise.all(folders.map((folder) => placeOf(folder.uri, this.shared)));
    if (this.disposed) return;
    const wanted = new Map(places.map((place) => [keyOf(place), place]));
    for (const [key, entry] of this.entries) {
      if (wanted.has(key)) continue;
      disposeEntry(entry);
      this.entries.delete(key);
    }
    for (const [key, place] of wanted) {
      if (!this.entries.has(key)) this.entries.set(key, this.enter(place.root, place.gitPlaces));
    }
  }

  private enter(root: vscode.Uri, gitPlaces: readonly WatchedPlace[]): Entry {
    const model = new RepositoryModel(root, this.shared);
    const entry: Entry = {
      model,
      gitPlaces,
      watchedGlobs: '',
      watcher: undefined,
      listener: model.onDidChange(() => {
        this.watch(entry);
        this.publishContext();
        this.changed.fire(model);
      }),
    };
    return entry;
  }

  /** Watches the files that the repository's policy names; the policy may have changed. */
  private watch(entry: Entry): void {
    const brain = this.shared.brain.now;
    if (!brain || !entry.model.snapshot) return;
    const manifestGlobs = brain.manifestKinds.flatMap(({ files }) => files);
    const globs = globsOf(manifestGlobs, entry.model.snapshot.policy, policyFileName);
    const nameGlobs = nameGlobsOf(entry.model.snapshot.policy);
    const watched = [...globs, '', ...nameGlobs].join('\n');
    if (entry.watchedGlobs === watched) return;
    entry.watchedGlobs = watched;
    entry.watcher?.dispose();
    const { model, gitPlaces } = entry;
    entry.watcher = watchFiles({ root: model.root, gitPlaces, globs, nameGlobs }, () =>
      model.invalidate(),
    );
  }

  private publishContext(): void {
    const snapshots = this.repositoriesNow.flatMap(({ snapshot }) => (snapshot ? [snapshot] : []));
    const absence: GitAbsence | undefined = snapshots.some((it) => it.git)
      ? undefined
      : snapshots[0]?.gitAbsence;
    const values = {
      [contextKeys.ready]: snapshots.length > 0,
      [contextKeys.hasPolicy]: snapshots.some((it) => it.policy.origin === 'file'),
      [contextKeys.git]: absence ?? 'present',
    };
    for (const [key, value] of Object.entries(values)) {
      inBackground(
        this.shared,
        Promise.resolve(vscode.commands.executeCommand('setContext', key, value)),
      );
    }
  }
}

/** Changes when a folder becomes a repository, so that its refs are watched then. */
function keyOf(place: Place): string {
  const watched = place.gitPlaces.map(({ folder, glob }) => `${folder} ${glob}`);
  return [place.root.toString(), ...watched].join('\n');
}

function disposeEntry(entry: Entry): void {
  entry.listener.dispose();
  entry.watcher?.dispose();
  entry.model.dispose();
}
