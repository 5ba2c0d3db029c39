import * as vscode from 'vscode';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Message } from '../../core/text/message';
import type { Brain } from '../shared/brain';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from './repository-model';
import type { WorkspaceModel } from './workspace-model';

/** A reading that lacks something, and what it takes to get it. */
export interface LateQuestion<Cache> {
  readonly repository: RepositoryModel;
  readonly snapshot: RepositorySnapshot;
  readonly git: NonNullable<RepositorySnapshot['git']>;
  readonly brain: Brain;
  /** What earlier questions about this repository have learned. */
  readonly cache: Cache;
  /** Ends Git when nobody waits for the answer any more. */
  readonly run: { readonly signal: AbortSignal };
}

/** An answer that may be a refusal. */
export type LateAnswer = { readonly ok: true } | { readonly ok: false; readonly reason: Message };

/** Something that is read behind everything else and added to what was read of a repository. */
export interface LatePart<Cache, Answer extends LateAnswer> {
  /** How long everything else gets to be read, checked and drawn first. */
  readonly pauseMs: number;
  readonly createCache: (brain: Brain) => Cache;
  /** Whether it is not known yet, as far as the reading itself tells. */
  readonly isMissing: (snapshot: RepositorySnapshot) => boolean;
  readonly read: (question: LateQuestion<Cache>) => Promise<Answer>;
  /**
   * Adds it to what was read.
   * @returns false where the repository was read anew meanwhile; undefined where there is nothing to add
   */
  readonly add: (question: LateQuestion<Cache>, answer: Answer) => boolean | undefined;
}

/** Reads a part of what is known of repositories behind everything else, once for each reading of them. */
export class LateReader<Cache, Answer extends LateAnswer> implements vscode.Disposable {
  private readonly soon: Debounced;
  private readonly listener: vscode.Disposable;
  private readonly abort = new AbortController();
  private readonly caches = new WeakMap<RepositoryModel, Cache>();
  /** The readings to which nothing is to be added: most repositories have no policy that asks for it. */
  private readonly needless = new WeakSet<RepositorySnapshot>();
  private running: Promise<void> | undefined;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly part: LatePart<Cache, Answer>,
  ) {
    this.soon = new Debounced(part.pauseMs, () => inBackground(shared, this.readNow()));
    this.listener = model.onDidChange(() => this.soon.trigger());
  }

  /** Reads what is not known yet, without waiting for things to be quiet. */
  readNow(): Promise<void> {
    this.soon.cancel();
    this.running ??= this.readAll().finally(() => (this.running = undefined));
    return this.running;
  }

  /** What is known of a repository with this part, read now where it is not known. */
  async of(repository: RepositoryModel): Promise<RepositorySnapshot> {
    await repository.current();
    await this.readNow();
    // What was under way may have passed it by.
    if (this.wanted(repository)) await this.readNow();
    return repository.current();
  }

  dispose(): void {
    this.abort.abort();
    vscode.Disposable.from(this.soon, this.listener).dispose();
  }

  private async readAll(): Promise<void> {
    for (const repository of this.model.repositoriesNow) {
      // It may be read anew meanwhile; then there is little left to ask for.
      while (!this.abort.signal.aborted) {
        const snapshot = this.wanted(repository);
        if (!snapshot || (await this.readOne(repository, snapshot))) break;
      }
    }
  }

  /** The reading of a repository, where it lacks this part. */
  private wanted({ root, snapshot }: RepositoryModel): RepositorySnapshot | undefined {
    const mayAsk = vscode.workspace.isTrusted && root.scheme === 'file';
    const isWanted = mayAsk && snapshot?.git && !this.needless.has(snapshot);
    return isWanted && this.part.isMissing(snapshot) ? snapshot : undefined;
  }

  /** Whether nothing is left to do for this repository. */
  private async readOne(
    repository: RepositoryModel,
    snapshot: RepositorySnapshot,
  ): Promise<boolean> {
    const { git } = snapshot;
    if (!git) return true;
    const { part, shared } = this;
    const { signal } = this.abort;
    const brain = await shared.brain.load();
    const cache = this.caches.get(repository) ?? part.createCache(brain);
    this.caches.set(repository, cache);
    const question = { ...{ repository, snapshot, git, brain, cache }, run: { signal } };
    const answer = await part.read(question).catch((error: unknown) => {
      if (signal.aborted) return undefined;
      throw error;
    });
    if (!answer) return true;
    if (!answer.ok) shared.log.warn(shared.say(answer.reason));
    const isAdded = part.add(question, answer);
    if (isAdded === undefined) this.needless.add(snapshot);
    return isAdded ?? true;
  }
}
