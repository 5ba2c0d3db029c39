import * as vscode from 'vscode';

/** The globs that the person hides from the explorer or from search, for files below a folder. */
export function excludesOf(folder: vscode.Uri): readonly string[] {
  return ['files', 'search'].flatMap((section) => {
    const globs = vscode.workspace
      .getConfiguration(section, folder)
      .get<Readonly<Record<string, unknown>>>('exclude');
    // A value may also be a condition on a sibling file; only a plain `true` hides for sure.
    return Object.entries(globs ?? {}).flatMap(([glob, hidden]) => (hidden === true ? [glob] : []));
  });
}
