import * as vscode from 'vscode';

/** Read-only documents that exist in memory while they are shown. */
export class VirtualDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registrations: readonly vscode.Disposable[];
  private lastNumber = 0;

  constructor(private readonly scheme: string) {
    this.registrations = [
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    ];
  }

  /** Keeps a text for showing. @param path decides the title and the language, such as `/pom.xml` */
  add(path: string, text: string): vscode.Uri {
    this.lastNumber += 1;
    const uri = vscode.Uri.from({ scheme: this.scheme, path, query: String(this.lastNumber) });
    this.texts.set(uri.toString(), text);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string | undefined {
    return this.texts.get(uri.toString());
  }

  dispose(): void {
    vscode.Disposable.from(...this.registrations).dispose();
    this.texts.clear();
  }
}
