import * as vscode from 'vscode';
import type { EditorWriter } from '../../host/apply/types';
import type { RepositoryModel } from '../workspace/repository-model';

/** Edits the documents that are open with unsaved changes, so that nothing typed is ever lost. */
export function editorWriterFor(repository: RepositoryModel): EditorWriter {
  const dirty = (path: string): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find(
      (it) => it.isDirty && !it.isClosed && repository.pathOf(it.uri) === path,
    );
  return {
    unsavedText: (path) => dirty(path)?.getText(),
    edit: async (path, edits, expectedText) => {
      const document = dirty(path);
      if (!document || document.getText() !== expectedText) return false;
      const change = new vscode.WorkspaceEdit();
      for (const edit of edits) {
        const range = new vscode.Range(
          document.positionAt(edit.offset),
          document.positionAt(edit.offset + edit.length),
        );
        change.replace(document.uri, range, edit.after);
      }
      return vscode.workspace.applyEdit(change);
    },
  };
}
