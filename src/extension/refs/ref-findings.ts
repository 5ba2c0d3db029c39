import * as vscode from 'vscode';
import type { RefFinding } from '../../core/rules/check-refs';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import { Debounced } from '../shared/debounced';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** How long the views get to draw first. */
const pauseMs = 200;

/** The refs of a repository as they were last checked. */
export interface CheckedRefs {
  /** With the times of tags, where Git could be asked. */
  readonly snapshot: RepositorySnapshot;
  /** By the full name of the ref; a rule that this editor switches off is left out. */
  readonly findings: ReadonlyMap<string, readonly RefFinding[]>;
}

/** What is wrong with the tags and branches of the workspace, found out behind the drawing of the views. */
export class RefFindings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<RepositoryModel | undefined>();
  private readonly marked = new vscode.EventEmitter<void>();
  private readonly soon: Debounced;
  private readonly listeners: readonly vscode.Disposable[];
  private readonly checked = new Map<RepositoryModel, CheckedRefs>();
  /** By object id, since what an object says never changes. */
  private readonly times = new WeakMap<RepositoryModel, ReadonlyMap<string, number>>();

  /** Fires after a repository was checked, or with undefined when one is gone. */
  readonly onDidChange = this.changed.event;
  /** Fires when other refs than before are found wrong. */
  readonly onDidMark = this.marked.event;

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
  ) {
    this.soon = new Debounced(pauseMs, () => inBackground(shared, this.checkAll(false)));
    this.listeners = [
      model.onDidChange(() => this.soon.trigger()),
      shared.settings.onDidChange(() => inBackground(shared, this.checkAll(true))),
    ];
  }

  /** What was last found; undefined before the first time. */
  of(repository: RepositoryModel): CheckedRefs | undefined {
    return this.checked.get(repository);
  }

  /** Checks what has changed since the last time, without waiting for things to be quiet. */
  async checkNow(): Promise<void> {
    this.soon.cancel();
    await this.checkAll(false);
  }

  dispose(): void {
    vscode.Disposable.from(...this.listeners, this.soon, this.changed, this.marked).dispose();
  }

  /** @param again also where nothing has changed */
  private async checkAll(again: boolean): Promise<void> {
    const known = new Set(this.model.repositoriesNow);
    for (const repository of this.checked.keys()) {
      if (known.has(repository)) continue;
      this.checked.delete(repository);
      this.changed.fire(undefined);
    }
    for (const repository of known) await this.check(repository, again);
  }

  private async check(repository: RepositoryModel, again: boolean): Promise<void> {
    const { snapshot } = repository;
    const before = this.checked.get(repository);
    if (!snapshot) return;
    const brain = await this.shared.brain.load();
    if (!again && before && brain.haveSameRefs(before.snapshot, snapshot)) return;
    const timed = await this.withTimes(brain, repository, snapshot);
    // It was read anew meanwhile: that is checked next.
    if (repository.snapshot !== snapshot) return;
    const findings = new Map<string, RefFinding[]>();
    for (const found of brain.checkRefs(timed)) {
      const own = this.inSettings(found, repository);
      if (!own) continue;
      const { ref } = own.place;
      findings.set(ref, [...(findings.get(ref) ?? []), own]);
    }
    const now: CheckedRefs = { snapshot: timed, findings };
    this.checked.set(repository, now);
    this.changed.fire(repository);
    if (marksOf(before) !== marksOf(now)) this.marked.fire();
  }

  private async withTimes(
    brain: Brain,
    repository: RepositoryModel,
    snapshot: RepositorySnapshot,
  ): Promise<RepositorySnapshot> {
    const { git, policy } = snapshot;
    const mayAsk = vscode.workspace.isTrusted && policy.origin === 'file';
    if (!git || !mayAsk || repository.root.scheme !== 'file') return snapshot;
    const known = this.times.get(repository);
    const read = await brain.refTimes(repository.root.fsPath, git.refs, known);
    if (!read.ok) {
      this.shared.log.warn(this.shared.say(read.reason));
      return snapshot;
    }
    this.times.set(repository, read.times);
    return { ...snapshot, git: { ...git, refTimes: read.times } };
  }

  /** A finding as the settings of this editor want it; undefined where they want none. */
  private inSettings(finding: RefFinding, { root }: RepositoryModel): RefFinding | undefined {
    const { settings } = this.shared;
    const severity = settings.severityOf(finding.rule, root) ?? finding.severity;
    return severity === 'off' ? undefined : { ...finding, severity };
  }
}

/** Changes when another ref is marked, or for another reason. */
function marksOf(checked: CheckedRefs | undefined): string {
  const found = [...(checked?.findings.values() ?? [])].flat();
  return JSON.stringify(found.map(({ place, rule, right }) => [place.ref, rule, right]));
}
