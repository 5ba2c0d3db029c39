import * as vscode from 'vscode';

/**
 * The text of every document of a repository that the editor has not saved, by its path.
 * @param pathOf the path of a file from the root, undefined for one of another repository
 */
export function unsavedTexts(
  pathOf: (file: vscode.Uri) => string | undefined,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isClosed) continue;
    const path = pathOf(document.uri);
    if (path !== undefined) texts.set(path, document.getText());
  }
  return texts;
}
