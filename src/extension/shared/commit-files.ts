import * as vscode from 'vscode';
import type { FileAt } from '../../host/refs/between';
import { documentSchemes } from '../contributions';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { Brain } from './brain';
import type { Shared } from './shared';

/** Files as commits hold them, read-only and byte for byte, so that pictures and other binary files can be looked at too. */
export class CommitFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly registration: vscode.Disposable;

  /** What a commit holds never changes. */
  readonly onDidChangeFile = this.changed.event;

  constructor(
    private readonly shared: Pick<Shared, 'brain'>,
    private readonly model: WorkspaceModel,
  ) {
    this.registration = vscode.workspace.registerFileSystemProvider(
      documentSchemes.commitFile,
      this,
      { isReadonly: true, isCaseSensitive: true },
    );
  }

  /** The address of a file. @param root folder of its repository */
  uriOf(root: vscode.Uri, { path, id }: FileAt): vscode.Uri {
    const query = JSON.stringify([root.fsPath, id]);
    return vscode.Uri.from({ scheme: documentSchemes.commitFile, path: `/${path}`, query });
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return this.ask(uri, (brain, root, id) => brain.blobContent(root, id));
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const size = await this.ask(uri, (brain, root, id) => brain.blobSize(root, id));
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
  }

  /** @throws FileSystemError where Git may not be asked, or this clone does not hold the file */
  private async ask<T>(
    uri: vscode.Uri,
    question: (brain: Brain, root: string, id: string) => Promise<T | undefined>,
  ): Promise<T> {
    const [root, id] = partsOf(uri);
    const isKnown = this.model.repositoriesNow.some((each) => each.root.fsPath === root);
    if (!isKnown || !vscode.workspace.isTrusted) throw vscode.FileSystemError.Unavailable(uri);
    const answer = await question(await this.shared.brain.load(), root, id);
    if (answer === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return answer;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.FileNotADirectory(uri);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    vscode.Disposable.from(this.registration, this.changed).dispose();
  }
}

function partsOf(uri: vscode.Uri): readonly [root: string, id: string] {
  const parts: unknown = JSON.parse(uri.query);
  const [root, id] = Array.isArray(parts) ? (parts as readonly unknown[]) : [];
  const isId = typeof id === 'string' && /^[0-9a-f]{40,64}$/.test(id);
  if (typeof root !== 'string' || !isId) throw vscode.FileSystemError.FileNotFound(uri);
  return [root, id];
}
