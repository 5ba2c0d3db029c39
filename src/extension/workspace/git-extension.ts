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
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  const exported = await extension?.activate();
  if (exported?.enabled) {
    const api = exported.getAPI(1);
    const listen = (repository: GitRepository): void => {
      listeners.push(repository.state.onDidChange(() => changed(repository.rootUri)));
    };
    api.repositories.forEach(listen);
    listeners.push(api.onDidOpenRepository(listen));
  }
  return new vscode.Disposable(() => {
    vscode.Disposable.from(...listeners).dispose();
  });
}
