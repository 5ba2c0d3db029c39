import * as vscode from 'vscode';

/** The part of the built-in Git extension's API (version 1) that is used here. */
interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
}

interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly onDidChange: vscode.Event<void> };
}

interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): GitApi;
}

/**
 * Tells when the built-in Git extension sees that a repository changed.
 *
 * It is a help, not a need: where it is off or missing, the watchers on `.git` are enough.
 */
export async function watchGitExtension(
  changed: (root: vscode.Uri) => void,
): Promise<vscode.Disposable> {
  const listeners: vscode.Disposable[] = [];
  const listen = (repository: GitRepository): void => {
    listeners.push(repository.state.onDidChange(() => changed(repository.rootUri)));
  };
  const attach = (git: GitExtension): void => {
    const api = git.getAPI(1);
    api.repositories.forEach(listen);
    listeners.push(api.onDidOpenRepository(listen));
  };
  const exported = await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
  if (exported?.enabled) attach(exported);
  // `git.enabled` may be switched on later.
  const switched = exported?.onDidChangeEnablement((enabled) => {
    if (enabled) attach(exported);
  });
  if (switched) listeners.push(switched);
  return new vscode.Disposable(() => {
    vscode.Disposable.from(...listeners).dispose();
  });
}
