import * as vscode from 'vscode';
import { documentSchemes } from '../contributions';

/**
 * Copies of files in memory for the Refactor Preview to edit. What is ticked there is read from the copies, so that
 * the files themselves are written by the host alone: with their own bytes, and all of them or none.
 */
export class ReviewFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly contents = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly registration: vscode.Disposable;
  private lastNumber = 0;

  readonly onDidChangeFile = this.changed.event;

  constructor() {
    this.registration = vscode.workspace.registerFileSystemProvider(documentSchemes.review, this, {
      isCaseSensitive: true,
    });
  }

  /** A place for the copies of one review. */
  newFolder(): vscode.Uri {
    this.lastNumber += 1;
    return vscode.Uri.from({ scheme: documentSchemes.review, path: `/${this.lastNumber}` });
  }

  add(folder: vscode.Uri, path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.joinPath(folder, ...path.split('/'));
    this.contents.set(uri.toString(), new TextEncoder().encode(text));
    return uri;
  }

  remove(uri: vscode.Uri): void {
    this.contents.delete(uri.toString());
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const size = this.readFile(uri).length;
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.contents.get(uri.toString());
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.contents.set(uri.toString(), content);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
