import * as vscode from 'vscode';
import type { RepositoryModel } from './repository-model';

/** The text of every document of the repository that the editor has not saved, by its path from the root. */
export function unsavedTexts(
  repository: Pick<RepositoryModel, 'pathOf'>,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isClosed) continue;
    const path = repository.pathOf(document.uri);
    if (path !== undefined) texts.set(path, document.getText());
  }
  return texts;
}
