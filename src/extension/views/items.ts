import * as vscode from 'vscode';
import type { RepositoryNode } from './nodes';

/** The item of a repository; only shown when the workspace has several. */
export function repositoryItem(node: RepositoryNode): vscode.TreeItem {
  const name = node.repository.root.path.split('/').at(-1) ?? '';
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.repository.root.toString();
  item.iconPath = new vscode.ThemeIcon('repo');
  item.tooltip = node.repository.root.fsPath;
  return item;
}
