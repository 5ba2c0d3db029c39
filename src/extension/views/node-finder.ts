import type { RepositoryModel } from '../workspace/repository-model';
import type { TreeHandle } from './register-tree';

/** How a tree looks for the node of a ref. */
export interface NodeSearch<N> {
  readonly children: (parent: N | undefined) => Promise<readonly N[]>;
  /** Full name of the ref that a node is; undefined for any other. */
  readonly refOf: (node: N) => string | undefined;
  /** Whether a ref is somewhere below a node; shows as much of a long list as the ref needs. */
  readonly leadsTo: (node: N, ref: string) => boolean;
}

/** Finds nodes in a tree that is opened lazily, and knows what each is below, as showing one needs it. */
export class NodeFinder<N extends { readonly repository: RepositoryModel }> {
  private readonly parents = new WeakMap<N, N>();

  constructor(private readonly search: NodeSearch<N>) {}

  /** Notes what nodes are below. @returns the nodes */
  note(parent: N | undefined, nodes: readonly N[]): readonly N[] {
    if (parent) nodes.forEach((node) => this.parents.set(node, parent));
    return nodes;
  }

  parentOf(node: N): N | undefined {
    return this.parents.get(node);
  }

  /**
   * Selects a ref in the view and opens what it is below.
   *
   * @param ref full name
   * @returns false where the view does not show it, such as what the filter hides
   */
  async reveal(
    handle: TreeHandle<N> | undefined,
    repository: RepositoryModel,
    ref: string,
  ): Promise<boolean> {
    const node = handle && (await this.find(undefined, repository, ref));
    if (!node) return false;
    await handle.view.reveal(node, { select: true, focus: true, expand: true });
    return true;
  }

  private async find(
    parent: N | undefined,
    repository: RepositoryModel,
    ref: string,
  ): Promise<N | undefined> {
    const { children, refOf, leadsTo } = this.search;
    for (const node of await children(parent)) {
      if (node.repository !== repository) continue;
      if (refOf(node) === ref) return node;
      const found = leadsTo(node, ref) ? await this.find(node, repository, ref) : undefined;
      if (found) return found;
    }
    return undefined;
  }
}
