import * as vscode from 'vscode';
import type { RefObject } from '../../core/refs/ref-object';
import type { RefFinding } from '../../core/rules/check-refs';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { byKey } from '../../core/text/by-key';
import { withLevel } from '../findings/finding-filter';
import { RepositoryChecks } from '../findings/repository-checks';
import type { Brain } from '../shared/brain';
import { inTurns } from '../shared/in-turns';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** The refs of a repository as they were last checked. */
export interface CheckedRefs {
  /** With what the objects of tags say, where Git could be asked. */
  readonly snapshot: RepositorySnapshot;
  /** By the full name of the ref; a rule that this editor switches off is left out. */
  readonly findings: ReadonlyMap<string, readonly RefFinding[]>;
}

/** What the rules find, whatever this editor wants to see of it. */
interface Found {
  readonly snapshot: RepositorySnapshot;
  readonly findings: readonly RefFinding[];
}

/** What is wrong with the tags and branches of the workspace, found out behind the drawing of the views. */
export class RefFindings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<RepositoryModel | undefined>();
  private readonly marked = new vscode.EventEmitter<void>();
  private readonly checks: RepositoryChecks<Found>;
  private readonly listeners: readonly vscode.Disposable[];
  private readonly shown = new Map<RepositoryModel, CheckedRefs>();
  /** By object id, since what an object says never changes. */
  private readonly objects = new WeakMap<RepositoryModel, ReadonlyMap<string, RefObject>>();
  private readonly deciders = new WeakMap<
    RepositoryModel,
    ReadonlyMap<string, readonly string[]>
  >();

  /** Fires after a repository was checked, or with undefined when one is gone. */
  readonly onDidChange = this.changed.event;
  /** Fires when other refs than before are found wrong. */
  readonly onDidMark = this.marked.event;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {
    this.checks = new RepositoryChecks(shared, model, (...about) => this.check(...about));
    this.listeners = [
      this.checks.onDidChange((repository) => this.show(repository)),
      shared.settings.onDidChange(() => model.repositoriesNow.forEach((it) => this.show(it))),
    ];
  }

  /** What was last found; undefined before the first time. */
  of(repository: RepositoryModel): CheckedRefs | undefined {
    return this.shown.get(repository);
  }

  /** Checks what has changed since the last time, without waiting for things to be quiet. */
  checkNow(): Promise<void> {
    return this.checks.checkNow();
  }

  dispose(): void {
    vscode.Disposable.from(...this.listeners, this.checks, this.changed, this.marked).dispose();
  }

  private async check(
    repository: RepositoryModel,
    snapshot: RepositorySnapshot,
    before: Found | undefined,
    isWanted: () => boolean,
  ): Promise<Found | undefined> {
    const brain = await this.shared.brain.load();
    const full = await this.withObjects(brain, repository, snapshot);
    const hasSameRefs =
      before?.snapshot.git?.refObjects === full.git?.refObjects &&
      before &&
      brain.haveSameRefs(before.snapshot, full);
    const work = hasSameRefs ? brain.checkRefsAgain(full, before) : brain.checkRefs(full);
    const findings = await inTurns(work, isWanted);
    if (findings === before?.findings) return before;
    return findings && { snapshot: full, findings };
  }

  /** Sorts what was found by ref, as the settings of this editor want it. */
  private show(repository: RepositoryModel | undefined): void {
    const known = new Set(this.model.repositoriesNow);
    for (const gone of this.shown.keys()) if (!known.has(gone)) this.shown.delete(gone);
    const found = repository && this.checks.of(repository);
    if (repository && found) {
      const before = this.shown.get(repository);
      const now = { snapshot: found.snapshot, findings: this.byRef(found, repository) };
      this.shown.set(repository, now);
      if (marksOf(before) !== marksOf(now)) this.marked.fire();
    }
    this.changed.fire(repository);
  }

  private byRef(
    { findings }: Found,
    { root }: RepositoryModel,
  ): ReadonlyMap<string, readonly RefFinding[]> {
    const levelOf = this.shared.settings.levels(root);
    const shown = findings.flatMap((finding) => withLevel(finding, levelOf) ?? []);
    return byKey(shown, ({ place }) => place.ref);
  }

  private async withObjects(
    brain: Brain,
    repository: RepositoryModel,
    snapshot: RepositorySnapshot,
  ): Promise<RepositorySnapshot> {
    const { git, policy } = snapshot;
    const mayAsk = vscode.workspace.isTrusted && policy.origin === 'file';
    if (!git || !mayAsk || repository.root.scheme !== 'file') return snapshot;
    const known = this.objects.get(repository);
    const read = await brain.refObjects(repository.root.fsPath, git.refs, known);
    if (!read.ok) {
      this.shared.log.warn(this.shared.say(read.reason));
      return snapshot;
    }
    this.objects.set(repository, read.objects);
    const refObjects = read.objects;
    const decided = await brain.tagDeciders(
      repository.root.fsPath,
      policy,
      git.refs,
      this.deciders.get(repository),
    );
    if (!decided.ok || !decided.deciders) return { ...snapshot, git: { ...git, refObjects } };
    this.deciders.set(repository, decided.deciders);
    return { ...snapshot, git: { ...git, refObjects, deciders: decided.deciders } };
  }
}

/** Changes when another ref is marked, or for another reason. */
function marksOf(checked: CheckedRefs | undefined): string {
  const found = [...(checked?.findings.values() ?? [])].flat();
  return JSON.stringify(found.map(({ place, rule, right }) => [place.ref, rule, right]));
}
