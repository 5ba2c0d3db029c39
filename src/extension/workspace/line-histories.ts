import * as vscode from 'vscode';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from './repository-model';
import type { WorkspaceModel } from './workspace-model';

/** How long everything else gets to be read, checked and drawn first. */
const pauseMs = 800;

/**
 * Reads what history says of release and hotfix branches, behind everything else, and adds it to what was read of
 * their repositories; only where the policy gives branches such roles. Each commit is looked at once.
 */
export class LineHistories implements vscode.Disposable {
  private readonly soon: Debounced;
  private readonly listener: vscode.Disposable;
  private readonly abort = new AbortController();
  private readonly caches = new WeakMap<RepositoryModel, ReturnType<Brain['createHistoryCache']>>();
  /** The readings of which nothing is wanted: most repositories have no such branches. */
  private readonly needless = new WeakSet<RepositorySnapshot>();
  private running: Promise<void> | undefined;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {
    this.soon = new Debounced(pauseMs, () => inBackground(shared, this.readNow()));
    this.listener = model.onDidChange(() => this.soon.trigger());
  }

  /** Reads what is not known yet, without waiting for things to be quiet. */
  readNow(): Promise<void> {
    this.soon.cancel();
    this.running ??= this.readAll().finally(() => (this.running = undefined));
    return this.running;
  }

  /** What is known of a repository with its history, read now where it is not known. */
  async of(repository: RepositoryModel): Promise<RepositorySnapshot> {
    const snapshot = await repository.current();
    await this.readNow();
    // What was under way may have passed it by.
    const isLate = isWanted(repository) && !this.needless.has(repository.snapshot ?? snapshot);
    if (isLate) await this.readNow();
    return repository.current();
  }

  dispose(): void {
    this.abort.abort();
    vscode.Disposable.from(this.soon, this.listener).dispose();
  }

  private async readAll(): Promise<void> {
    for (const repository of this.model.repositoriesNow) {
      // It may be read anew meanwhile; then there is little left to ask for.
      while (!this.abort.signal.aborted && isWanted(repository)) {
        const { snapshot } = repository;
        if (!snapshot || this.needless.has(snapshot)) break;
        if (await this.readOne(repository, snapshot)) break;
      }
    }
  }

  /** Whether nothing is left to do for this repository. */
  private async readOne(
    repository: RepositoryModel,
    snapshot: RepositorySnapshot,
  ): Promise<boolean> {
    const { git, policy } = snapshot;
    if (!git) return true;
    const brain = await this.shared.brain.load();
    const cache = this.caches.get(repository) ?? brain.createHistoryCache();
    this.caches.set(repository, cache);
    const { signal } = this.abort;
    const root = repository.root.fsPath;
    const read = await brain
      .readHistory({ root, policy, git, cache, run: { signal } })
      .catch((error: unknown) => {
        if (signal.aborted) return undefined;
        throw error;
      });
    if (!read) return true;
    if (!read.ok) this.shared.log.warn(this.shared.say(read.reason));
    const history = read.ok ? read.history : brain.untoldHistory(read.reason);
    if (history) return repository.addHistory(snapshot, history);
    this.needless.add(snapshot);
    return true;
  }
}

function isWanted({ root, snapshot }: RepositoryModel): boolean {
  const mayAsk = vscode.workspace.isTrusted && root.scheme === 'file';
  return mayAsk && snapshot?.git !== undefined && !snapshot.git.history;
}
