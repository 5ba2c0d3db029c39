import * as vscode from 'vscode';
import type { RefGraph } from '../../../core/family/types';
import type { Ref } from '../../../core/refs/types';
import type { Shared } from '../../shared/shared';
import type { RepositoryModel } from '../../workspace/repository-model';

/** Asks Git how the commits of refs descend from each other, once for the same refs. */
export class GraphReader {
  private known: { readonly refs: readonly Ref[]; readonly graph: RefGraph } | undefined;

  constructor(
    private readonly shared: Shared,
    private readonly repository: RepositoryModel,
  ) {}

  /** Undefined where Git cannot tell, or may not be asked. */
  async read(refs: readonly Ref[], signal: AbortSignal): Promise<RefGraph | undefined> {
    if (this.known && areSame(this.known.refs, refs)) return this.known.graph;
    const { scheme, fsPath } = this.repository.root;
    if (scheme !== 'file' || !vscode.workspace.isTrusted) return undefined;
    const brain = await this.shared.brain.load();
    const read = await brain.readGraph(fsPath, { signal });
    if (!read.ok) {
      if (read.cause !== 'cancelled') this.shared.log.warn(this.shared.say(read.reason));
      return undefined;
    }
    this.known = { refs, graph: read.graph };
    return read.graph;
  }
}

function areSame(left: readonly Ref[], right: readonly Ref[]): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  return left.every(({ ref, id }, at) => ref === right[at]?.ref && id === right[at]?.id);
}
