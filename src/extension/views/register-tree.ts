import * as vscode from 'vscode';
import { inBackground } from '../shared/guard';
import type { Shared } from '../shared/shared';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** A tree that is drawn from the workspace model. */
export interface ModelTree<N> {
  readonly viewId: string;
  readonly children: (parent: N | undefined) => Promise<readonly N[]>;
  readonly item: (node: N) => vscode.TreeItem;
}

/** A registered tree: draws one node again, or everything. */
export interface TreeHandle<N> {
  readonly redraw: (node?: N) => void;
}

/** Shows a tree, drawn again whenever the model or the settings change. */
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
  const view = vscode.window.createTreeView(tree.viewId, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const redraw = (): void => changed.fire(undefined);
  context.subscriptions.push(
    view,
    changed,
    model.onDidChange(redraw),
    shared.settings.onDidChange(redraw),
    view.onDidChangeVisibility(({ visible }) => {
      // Folders may have become repositories while nobody looked.
      if (visible && model.repositoriesNow.length === 0) inBackground(shared, model.repositories());
    }),
  );
  return { redraw: (node) => changed.fire(node) };
}
