import * as vscode from 'vscode';
import type { WatchedPlace } from '../../host/git';
import type { Shared } from '../shared/shared';

/** Where a repository and what Git keeps of it are. */
export interface Place {
  readonly root: vscode.Uri;
  /** Where HEAD, refs and the like are written; none without Git. */
  readonly gitPlaces: readonly WatchedPlace[];
}

/**
 * The repository that a workspace folder is in, found without a Git process. A folder outside any
 * repository, or not on a disk, is a place of its own.
 */
export async function placeOf(folder: vscode.Uri, shared: Shared): Promise<Place> {
  if (folder.scheme !== 'file') return { root: folder, gitPlaces: [] };
  const brain = await shared.brain.load();
  const found = await brain.findRepository(folder.fsPath);
  if (!found) return { root: folder, gitPlaces: [] };
  return { root: vscode.Uri.file(found.root), gitPlaces: await brain.watchedPlaces(found) };
}
