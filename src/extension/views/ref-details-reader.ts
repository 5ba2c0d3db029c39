import * as vscode from 'vscode';
import type { Ref } from '../../core/refs/types';
import type { RefDetails } from '../../host/git/ref-details';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';

/** Reads dates, people and subjects of the refs that are shown, one Git process a list. */
export class RefDetailsReader {
  /** By object id, since what an object says never changes. */
  private readonly known = new WeakMap<RepositoryModel, Map<string, RefDetails>>();

  constructor(private readonly shared: Shared) {}

  /** What was read of a ref; undefined where nothing was, or where Git could not tell. */
  of(repository: RepositoryModel, ref: Ref): RefDetails | undefined {
    return this.known.get(repository)?.get(ref.id);
  }

  async read(repository: RepositoryModel, refs: readonly Ref[]): Promise<void> {
    if (!vscode.workspace.isTrusted) return;
    const known = this.known.get(repository) ?? new Map<string, RefDetails>();
    this.known.set(repository, known);
    const wanted = refs.filter((ref) => !known.has(ref.id));
    if (wanted.length === 0) return;
    const brain = await this.shared.brain.load();
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
}
