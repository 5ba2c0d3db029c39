import type * as vscode from 'vscode';
import { viewIds } from '../contributions';
import type { RefFindings } from '../refs/ref-findings';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { refItem, repositoryItem } from './items';
import type { RefNode, RepositoryNode } from './nodes';
import { RefDetailsReader } from './ref-details-reader';
import type { RefGrouping } from './ref-groups';
import { registerTree, type ModelTree } from './register-tree';

type Node = RepositoryNode | RefNode;

/** The baselines of every repository, newest first. */
export class BaselinesView {
  private readonly details: RefDetailsReader;

  readonly tree: ModelTree<Node> = {
    viewId: viewIds.baselines,
    children: (parent) => this.children(parent),
    item: (node) => this.item(node),
    isSame: (before, after) => this.shared.brain.now?.haveSameRefs(before, after) ?? false,
  };

  constructor(
    private readonly shared: Shared,
    private readonly model: WorkspaceModel,
    private readonly groups: RefGrouping,
    private readonly findings: RefFindings,
  ) {
    this.details = new RefDetailsReader(shared);
  }

  register(context: vscode.ExtensionContext): void {
    const { redraw } = registerTree(context, this.shared, this.model, this.tree);
    context.subscriptions.push(this.findings.onDidMark(() => redraw()));
  }

  private async children(parent: Node | undefined): Promise<readonly Node[]> {
    if (parent) return parent.type === 'repository' ? this.ofRepository(parent.repository) : [];
    const repositories = await this.model.repositories();
    const lists = await Promise.all(repositories.map((it) => this.ofRepository(it)));
    if (repositories.length === 1) return lists[0] ?? [];
    const filled = repositories.filter((_, index) => (lists[index]?.length ?? 0) > 0);
    return filled.map((repository) => ({ type: 'repository', repository }));
  }

  private async ofRepository(repository: RepositoryModel): Promise<readonly RefNode[]> {
    const snapshot = await repository.current();
    const { baselines } = await this.groups.of(snapshot);
    await this.details.read(
      repository,
      baselines.map(({ ref }) => ref),
    );
    return baselines.map((named) => ({ type: 'ref', repository, named }));
  }

  private item(node: Node): vscode.TreeItem {
    if (node.type === 'repository') return repositoryItem(node);
    return refItem(
      this.shared,
      node,
      this.details.of(node.repository, node.named.ref),
      this.findings.of(node.repository)?.findings.get(node.named.ref.ref) ?? [],
    );
  }
}
