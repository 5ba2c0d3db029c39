import * as vscode from 'vscode';
import type { Ref } from '../../core/refs/types';
import type { RefDetails } from '../../host/git/ref-details';
import type { Tracking } from '../../host/refs/tracking';
import type { Brain } from '../shared/brain';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';

/** Reads dates, people and subjects of the refs that are shown, and how branches stand to what they follow: at most two Git processes a list. */
export class RefDetailsReader {
  /** By object id, since what an object says never changes. */
  private readonly known = new WeakMap<RepositoryModel, Map<string, RefDetails>>();
  /** By full name, as it was when the refs were read. */
  private readonly tracked = new WeakMap<readonly Ref[], Map<string, Tracking>>();

  constructor(private readonly shared: Shared) {}

  /** What was read of a ref; undefined where nothing was, or where Git could not tell. */
  of(repository: RepositoryModel, ref: Ref): RefDetails | undefined {
    return this.known.get(repository)?.get(ref.id);
  }

  /** How a branch stands to what it follows; undefined where nothing was read. */
  trackingOf(repository: RepositoryModel, ref: Ref): Tracking | undefined {
    const refs = repository.snapshot?.git?.refs;
    return refs && this.tracked.get(refs)?.get(ref.ref);
  }

  async read(repository: RepositoryModel, refs: readonly Ref[]): Promise<void> {
    if (!vscode.workspace.isTrusted) return;
    const brain = await this.shared.brain.load();
    await Promise.all([
      this.readDetails(brain, repository, refs),
      this.readTracking(brain, repository, refs),
    ]);
  }

  private async readDetails(
    brain: Brain,
    repository: RepositoryModel,
    refs: readonly Ref[],
  ): Promise<void> {
    const known = this.known.get(repository) ?? new Map<string, RefDetails>();
    this.known.set(repository, known);
    const wanted = refs.filter((ref) => !known.has(ref.id));
    if (wanted.length === 0) return;
    const result = await brain.refDetails(repository.root.fsPath, wanted);
    if (!result.ok) {
      this.shared.log.warn(this.shared.say(result.reason));
      return;
    }
    for (const ref of wanted) {
      const details = result.details.get(ref.ref);
      if (details) known.set(ref.id, details);
    }
  }

  private async readTracking(
    brain: Brain,
    repository: RepositoryModel,
    refs: readonly Ref[],
  ): Promise<void> {
    const all = repository.snapshot?.git?.refs;
    if (!all) return;
    const known = this.tracked.get(all) ?? new Map<string, Tracking>();
    this.tracked.set(all, known);
    const wanted = refs.flatMap(({ ref }) =>
      ref.startsWith('refs/heads/') && !known.has(ref) ? [ref] : [],
    );
    if (wanted.length === 0) return;
    const result = await brain.refTracking(repository.root.fsPath, wanted);
    if (!result.ok) {
      this.shared.log.warn(this.shared.say(result.reason));
      return;
    }
    result.tracking.forEach((tracking, ref) => known.set(ref, tracking));
  }
}
