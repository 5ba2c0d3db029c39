import * as vscode from 'vscode';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** A tree that is drawn from the workspace model. */
export interface ModelTree<N> {
  readonly viewId: string;
  readonly children: (parent: N | undefined) => Promise<readonly N[]>;
  readonly item: (node: N) => vscode.TreeItem;
  /** What is told when somebody rests on an item; absent where the item says all itself. */
  readonly tooltip?: (node: N) => Promise<vscode.MarkdownString | undefined>;
  /** The node that another one is below, for showing one that somebody asks for. */
  readonly parent?: (node: N) => N | undefined;
  /** Whether two readings of a repository make the same items. */
  readonly isSame: (before: RepositorySnapshot, after: RepositorySnapshot) => boolean;
}

/** A registered tree: draws one node again, or everything. */
export interface TreeHandle<N> {
  readonly redraw: (node?: N) => void;
  readonly view: vscode.TreeView<N>;
}

/**
 * Shows a tree, drawn again when the settings change or what the model read makes other items. A click on an
 * item that is being drawn anew would reach nothing, so nothing is drawn without need.
 */
export function registerTree<N>(
  context: vscode.ExtensionContext,
  shared: Shared,
  model: WorkspaceModel,
  tree: ModelTree<N>,
): TreeHandle<N> {
  const changed = new vscode.EventEmitter<N | undefined>();
  const provider: vscode.TreeDataProvider<N> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => tree.item(node),
    getChildren: async (node) => {
      try {
        return [...(await tree.children(node))];
      } catch (error) {
        // The editor would only show an empty tree.
        shared.log.error(error instanceof Error ? error : String(error));
        throw error;
      }
    },
  };
  const { tooltip, parent } = tree;
  if (parent) provider.getParent = (node) => parent(node);
  if (tooltip) {
    provider.resolveTreeItem = async (item, node) => {
      item.tooltip ??= await tooltip(node);
      return item;
    };
  }
  const view = vscode.window.createTreeView(tree.viewId, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const redraw = (): void => changed.fire(undefined);
  const drawn = new WeakMap<RepositoryModel, RepositorySnapshot>();
  const redrawIfOther = (repository: RepositoryModel | undefined): void => {
    const before = repository && drawn.get(repository);
    const after = repository?.snapshot;
    if (repository && after) drawn.set(repository, after);
    if (!before || !after || !tree.isSame(before, after)) redraw();
  };
  context.subscriptions.push(
    view,
    changed,
    model.onDidChange(redrawIfOther),
    shared.settings.onDidChange(redraw),
    view.onDidChangeVisibility(({ visible }) => {
      // Folders may have become repositories while nobody looked.
      if (visible && model.repositoriesNow.length === 0) inBackground(shared, model.repositories());
    }),
  );
  return { redraw: (node) => changed.fire(node), view };
}
