import { posix } from 'node:path';
import * as vscode from 'vscode';
import type { RepositoryModel } from '../../workspace/repository-model';

/** The folder of a path from the root, and those around it, as far as they are there. */
export async function foldersThere(
  repository: RepositoryModel,
  folder: string,
): Promise<readonly string[]> {
  const there: string[] = [];
  for (let path = folder; path !== '' && path !== '.'; path = posix.dirname(path)) {
    try {
      const { type } = await vscode.workspace.fs.stat(repository.uriOf(path));
      if (type & vscode.FileType.Directory) there.push(path);
    } catch {
      // What is not there is made by the plan.
    }
  }
  return there;
}
