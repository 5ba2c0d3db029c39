import * as vscode from 'vscode';
import { policyFileName } from '../../core/policy/types';
import type {
  CarriedVersions,
  LineHistory,
  RemoteTags,
  RepositorySnapshot,
} from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import { excludesOf } from './excludes';
import { keepRemoteTags, withPush } from './remote-answers';
import { readVirtual } from './read-virtual';
import { unsavedTexts } from './unsaved-texts';

/** How long files and refs must be quiet before they are read again. */
const quietMs = 300;
/** How long they may be restless, as during a long fetch, before they are read all the same. */
const longestMs = 3_000;

export interface RefreshOptions {
  readonly cancellation?: vscode.CancellationToken;
  /** Called after each manifest. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** One repository: what was last read of it, and the way to read it again. */
export class RepositoryModel implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly soon: Debounced;
  private reading:
    { readonly abort: AbortController; readonly done: Promise<RepositorySnapshot> } | undefined;
  private last: RepositorySnapshot | undefined;

  /** Fires after the repository was read again. */
  readonly onDidChange = this.changed.event;

  /**
   * @param root folder of the repository, or the workspace folder itself where there is none
   */
  constructor(
    readonly root: vscode.Uri,
    private readonly shared: Shared,
  ) {
    const act = (): void => inBackground(shared, this.refresh());
    this.soon = new Debounced(quietMs, act, longestMs);
  }

  /** What was last read; undefined before the first time. */
  get snapshot(): RepositorySnapshot | undefined {
    return this.last;
  }

  /** What is known of the repository, read now if it never was. */
  current(): Promise<RepositorySnapshot> {
    if (this.last) return Promise.resolve(this.last);
    return this.reading?.done ?? this.refresh();
  }

  /** Reads the repository again; who waits for a reading that is under way gets the new one. */
  refresh(options: RefreshOptions = {}): Promise<RepositorySnapshot> {
    this.soon.cancel();
    this.reading?.abort.abort();
    const abort = new AbortController();
    const listener = options.cancellation?.onCancellationRequested(() => abort.abort());
    const done = this.read(abort.signal, options.onProgress)
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
        const newer = this.reading;
        const givenUp = options.cancellation?.isCancellationRequested ?? false;
        if (givenUp || newer?.abort === abort) throw new vscode.CancellationError();
        // A newer reading took its place, and may be done already.
        return newer?.done ?? this.current();
      })
      .finally(() => {
        listener?.dispose();
        if (this.reading?.abort === abort) this.reading = undefined;
      });
    this.reading = { abort, done };
    return done;
  }

  /**
   * Adds what tags and branches hold to what was last read.
   * @returns false where the repository was read anew meanwhile
   */
  addCarried(snapshot: RepositorySnapshot, carried: CarriedVersions): boolean {
    if (this.last !== snapshot || !snapshot.git) return false;
    this.last = { ...snapshot, git: { ...snapshot.git, carried } };
    this.changed.fire();
    return true;
  }

  /**
   * Adds what history says of lines to what was last read.
   * @returns false where the repository was read anew meanwhile
   */
  addHistory(snapshot: RepositorySnapshot, history: LineHistory): boolean {
    const { last } = this;
    if (!last?.git || last.git.refs !== snapshot.git?.refs || last.policy !== snapshot.policy)
      return false;
    this.last = { ...last, git: { ...last.git, history } };
    this.changed.fire();
    return true;
  }

  /** Keeps what remotes answered, until they are asked again. */
  setRemoteTags(remoteTags: readonly RemoteTags[]): void {
    const { last } = this;
    if (!last?.git) return;
    this.last = { ...last, git: { ...last.git, remoteTags } };
    this.changed.fire();
  }

  /** Notes what a push of ours left on a remote that was asked before. @param ids object ids by full name; undefined for what is gone */
  notePush(remote: string, ids: ReadonlyMap<string, string | undefined>): void {
    const known = this.last?.git?.remoteTags;
    if (known)
      this.setRemoteTags(known.map((it) => (it.remote === remote ? withPush(it, ids) : it)));
  }

  /** Reads the repository again once things are quiet, if it was ever read. */
  invalidate(): void {
    if (this.last || this.reading) this.soon.trigger();
  }

  /** The path of a file from the root with `/`, or undefined when the file is not in the repository. */
  pathOf(file: vscode.Uri): string | undefined {
    if (file.scheme !== this.root.scheme || file.authority !== this.root.authority)
      return undefined;
    const prefix = this.root.path.endsWith('/') ? this.root.path : `${this.root.path}/`;
    return file.path.startsWith(prefix) ? file.path.slice(prefix.length) : undefined;
  }

  /** The file at a path from the root. */
  uriOf(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.root, path);
  }

  dispose(): void {
    this.reading?.abort.abort();
    this.soon.dispose();
    this.changed.dispose();
  }

  /** The repository as it would be read under another policy; what is in force stays. For one on a disk. */
  async readUnder(policyText: string): Promise<RepositorySnapshot> {
    const brain = await this.shared.brain.load();
    return brain.readRepository(this.root.fsPath, {
      git: vscode.workspace.isTrusted,
      unsaved: new Map([...this.unsaved(), [policyFileName, policyText]]),
      exclude: excludesOf(this.root),
    });
  }

  private unsaved(): ReadonlyMap<string, string> {
    return unsavedTexts((file) => this.pathOf(file));
  }

  private async read(
    signal: AbortSignal,
    onProgress: RefreshOptions['onProgress'],
  ): Promise<RepositorySnapshot> {
    const brain = await this.shared.brain.load();
    const snapshot =
      this.root.scheme === 'file'
        ? await this.readDisk(brain, signal, onProgress)
        : await readVirtual(brain, this.root);
    signal.throwIfAborted();
    this.last = this.last
      ? keepRemoteTags(this.last, brain.keepCarried(this.last, snapshot))
      : snapshot;
    this.shared.log.debug(`Read ${this.root.fsPath}: ${snapshot.manifests.length} manifests.`);
    if (snapshot.gitProblem) this.shared.log.warn(this.shared.say(snapshot.gitProblem));
    this.changed.fire();
    return this.last;
  }

  private readDisk(
    brain: Brain,
    signal: AbortSignal,
    onProgress: RefreshOptions['onProgress'],
  ): Promise<RepositorySnapshot> {
    return brain.readRepository(this.root.fsPath, {
      git: vscode.workspace.isTrusted,
      unsaved: this.unsaved(),
      exclude: excludesOf(this.root),
      ...(this.last ? { before: this.last } : {}),
      ...(onProgress ? { onProgress } : {}),
      signal,
    });
  }
}
