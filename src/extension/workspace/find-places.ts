import * as vscode from 'vscode';
import type { Shared } from '../shared/shared';

/** Where a repository and what Git keeps of it are. */
export interface Place {
  readonly root: vscode.Uri;
  /** Folders that hold HEAD and refs: two for a linked worktree, none without Git. */
  readonly gitFolders: readonly vscode.Uri[];
}

/**
 * The repository that a workspace folder is in, found without a Git process. A folder outside any
 * repository, or not on a disk, is a place of its own.
 */
export async function placeOf(folder: vscode.Uri, shared: Shared): Promise<Place> {
  if (folder.scheme !== 'file') return { root: folder, gitFolders: [] };
  const brain = await shared.brain.load();
  const found = await brain.findRepository(folder.fsPath);
  if (!found) return { root: folder, gitFolders: [] };
  const folders = new Set([found.gitDir, found.commonDir].filter((it) => it !== undefined));
  return {
    root: vscode.Uri.file(found.root),
    gitFolders: [...folders].map((path) => vscode.Uri.file(path)),
  };
}
