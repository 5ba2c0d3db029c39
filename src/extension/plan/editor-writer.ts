import * as vscode from 'vscode';
import { isAtOrBelow } from '../../core/text/path-below';
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
    encodingOf: (path) => dirty(path)?.encoding,
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
    openBelow: (path) => {
      const dirtyOnes = vscode.workspace.textDocuments.filter((it) => it.isDirty && !it.isClosed);
      const unsaved = new Set(
        pathsOf(
          repository,
          dirtyOnes.map(({ uri }) => uri),
        ),
      );
      const shown = new Set([...pathsOf(repository, shownUris()), ...unsaved]);
      return [...shown]
        .filter((other) => isAtOrBelow(other, path))
        .map((open) => ({ path: open, unsaved: unsaved.has(open) }));
    },
    move: async (from, to) => {
      const change = new vscode.WorkspaceEdit();
      change.renameFile(repository.uriOf(from), repository.uriOf(to), { overwrite: false });
      return vscode.workspace.applyEdit(change);
    },
  };
}

function pathsOf(repository: RepositoryModel, uris: readonly vscode.Uri[]): readonly string[] {
  return uris.flatMap((uri) => repository.pathOf(uri) ?? []);
}

/** The files of all tabs. */
function shownUris(): readonly vscode.Uri[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) =>
      input instanceof vscode.TabInputText ||
      input instanceof vscode.TabInputCustom ||
      input instanceof vscode.TabInputNotebook
        ? [input.uri]
        : [],
    );
}
