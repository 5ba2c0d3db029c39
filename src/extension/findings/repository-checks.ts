import * as vscode from 'vscode';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** How long the views get to draw first. */
const pauseMs = 200;

/**
 * Checks a repository as it was last read.
 * @param before what the check before this one gave; given back where nothing has changed for it
 * @param isWanted false once the repository was read anew
 * @returns undefined when it was given up
 */
export type Check<C> = (
  repository: RepositoryModel,
  snapshot: RepositorySnapshot,
  before: C | undefined,
  isWanted: () => boolean,
) => Promise<C | undefined>;

/** Checks each repository of the workspace once for every reading of it, and keeps what was found. */
export class RepositoryChecks<C> implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<RepositoryModel | undefined>();
  private readonly soon: Debounced;
  private readonly listener: vscode.Disposable;
  private readonly checked = new Map<RepositoryModel, Checked<C>>();
  /** The checks that were asked for follow each other: the second finds what the first has done. */
  private running: Promise<void> = Promise.resolve();

  /** Fires when something else was found in a repository, or with undefined when one is gone. */
  readonly onDidChange = this.changed.event;

  constructor(
    shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly check: Check<C>,
  ) {
    this.soon = new Debounced(pauseMs, () => inBackground(shared, this.checkNow()));
    this.listener = model.onDidChange(() => this.soon.trigger());
  }

  /** What was last found; undefined before the first time. */
  of(repository: RepositoryModel): C | undefined {
    return this.checked.get(repository)?.found;
  }

  /** Checks what was read since the last time, without waiting for things to be quiet. */
  checkNow(): Promise<void> {
    this.soon.cancel();
    const run = this.running.then(() => this.checkAll());
    // What one check throws is for whoever asked for it.
    this.running = run.catch(() => undefined);
    return run;
  }

  dispose(): void {
    vscode.Disposable.from(this.listener, this.soon, this.changed).dispose();
  }

  private async checkAll(): Promise<void> {
    const known = this.model.repositoriesNow;
    for (const repository of this.checked.keys()) {
      if (known.includes(repository)) continue;
      this.checked.delete(repository);
      this.changed.fire(undefined);
    }
    for (const repository of known) await this.checkOne(repository);
  }

  private async checkOne(repository: RepositoryModel): Promise<void> {
    for (;;) {
      const { snapshot } = repository;
      const before = this.checked.get(repository);
      if (!snapshot || before?.snapshot === snapshot) return;
      const isWanted = (): boolean => repository.snapshot === snapshot;
      const found = await this.check(repository, snapshot, before?.found, isWanted);
      if (found === undefined || !isWanted()) continue;
      this.checked.set(repository, { snapshot, found });
      if (found !== before?.found) this.changed.fire(repository);
    }
  }
}

interface Checked<C> {
  readonly snapshot: RepositorySnapshot;
  readonly found: C;
}
