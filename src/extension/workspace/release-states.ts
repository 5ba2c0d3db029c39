import * as vscode from 'vscode';
import type { ReleaseState, Releases } from '../../core/release/evaluate/types';
import type { RecordFile } from '../../core/release/record/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import { today } from '../shared/today';
import type { RepositoryModel } from './repository-model';
import type { WorkspaceModel } from './workspace-model';

/** Where the releases of a repository stand, with the reading that this was found from. */
export interface EvaluatedReleases {
  readonly snapshot: RepositorySnapshot;
  readonly releases: Releases;
  /** Records that cannot be relied on. */
  readonly broken: readonly RecordFile[];
}

/** Clocks and timers differ by a little. */
const afterMidnightMs = 1_000;

/**
 * Where all releases stand, found once for each reading of a repository and for each day; whatever shows releases or
 * acts on them asks here.
 */
export class ReleaseStates implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<RepositoryModel>();
  private readonly known = new WeakMap<RepositoryModel, EvaluatedReleases>();
  private readonly listeners: readonly vscode.Disposable[];
  private midnight: NodeJS.Timeout | undefined;

  /** Fires after the releases of a repository were evaluated again. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {
    this.listeners = [
      this.changed,
      model.onDidChange((repository) => {
        if (repository?.snapshot) inBackground(shared, this.of(repository));
      }),
      // A machine that slept over midnight has had no timer.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.evaluateAll();
      }),
    ];
    this.waitForMidnight();
  }

  /** What is known now; undefined before the first reading was evaluated. */
  now(repository: RepositoryModel): EvaluatedReleases | undefined {
    return this.known.get(repository);
  }

  /** The releases of the last reading, as they stand today. */
  async of(repository: RepositoryModel): Promise<EvaluatedReleases> {
    const [snapshot, brain] = await Promise.all([repository.current(), this.shared.brain.load()]);
    const day = today();
    const before = this.known.get(repository);
    if (before?.snapshot === snapshot && before.releases.today === day) return before;
    const releases = brain.evaluateReleases(snapshot, day, before?.releases);
    const records = snapshot.releases?.records ?? [];
    const broken = records.filter(({ record }) => record === undefined);
    const evaluated: EvaluatedReleases = { snapshot, releases, broken };
    this.known.set(repository, evaluated);
    this.changed.fire(repository);
    return evaluated;
  }

  /** One release by its id; undefined where there is none, or its record cannot be read. */
  async find(repository: RepositoryModel, id: string): Promise<ReleaseState | undefined> {
    const { releases } = await this.of(repository);
    return releases.states.find(({ record }) => record.id === id);
  }

  dispose(): void {
    clearTimeout(this.midnight);
    vscode.Disposable.from(...this.listeners).dispose();
  }

  private evaluateAll(): void {
    for (const repository of this.model.repositoriesNow) {
      if (this.known.has(repository)) inBackground(this.shared, this.of(repository));
    }
  }

  private waitForMidnight(): void {
    const now = new Date();
    const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    this.midnight = setTimeout(
      () => {
        this.evaluateAll();
        this.waitForMidnight();
      },
      next.getTime() - now.getTime() + afterMidnightMs,
    );
  }
}
