import * as vscode from 'vscode';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from './repository-model';
import type { WorkspaceModel } from './workspace-model';

/** How long everything else gets to be read, checked and drawn first. */
const pauseMs = 1000;

/**
 * Reads what tags and release branches hold, behind everything else, and adds it to what was read of their
 * repositories. The first time Git has to open files of every tag; later ones ask only for what is new.
 */
export class CarriedVersions implements vscode.Disposable {
  private readonly soon: Debounced;
  private readonly listener: vscode.Disposable;
  private readonly abort = new AbortController();
  private readonly caches = new WeakMap<RepositoryModel, ReturnType<Brain['createCarriedCache']>>();
  /** The readings of which nothing is wanted: most repositories have no policy. */
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

  dispose(): void {
    this.abort.abort();
    vscode.Disposable.from(this.soon, this.listener).dispose();
  }

  private async readAll(): Promise<void> {
    for (const repository of this.model.repositoriesNow) {
      // It may be read anew meanwhile; then there is little left to ask for.
      while (!this.abort.signal.aborted && isWanted(repository)) {
        const { snapshot } = repository;
        const isDone =
          !snapshot || this.needless.has(snapshot) || (await this.readOne(repository, snapshot));
        if (isDone) break;
      }
    }
  }

  /** Whether nothing is left to do for this repository. */
  private async readOne(
    repository: RepositoryModel,
    snapshot: RepositorySnapshot,
  ): Promise<boolean> {
    const brain = await this.shared.brain.load();
    const cache = this.caches.get(repository) ?? brain.createCarriedCache();
    this.caches.set(repository, cache);
    const { signal } = this.abort;
    const read = await brain
      .readCarried(repository.root.fsPath, snapshot, cache, { signal })
      .catch((error: unknown) => {
        if (signal.aborted) return undefined;
        throw error;
      });
    if (!read) return true;
    if (!read.ok) this.shared.log.warn(this.shared.say(read.reason));
    if (read.ok && (read.carried.units.length > 0 || read.carried.told.size > 0)) {
      return repository.addCarried(snapshot, read.carried);
    }
    this.needless.add(snapshot);
    return true;
  }
}

function isWanted({ root, snapshot }: RepositoryModel): boolean {
  const mayAsk = vscode.workspace.isTrusted && root.scheme === 'file';
  const { git, changelog } = snapshot ?? {};
  if (!mayAsk || !git) return false;
  return !git.carried || git.carried.changelog !== changelog?.fingerprint;
}
