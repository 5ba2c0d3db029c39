import * as vscode from 'vscode';
import { documentSchemes } from '../contributions';
import type { RefState } from './ref-state';

/** Shows the state of refs as badges beside their names. */
export class RefDecorations implements vscode.FileDecorationProvider {
  private readonly changed = new vscode.EventEmitter<vscode.Uri[]>();
  /** By the text of the item's URI. */
  private readonly shown = new Map<string, RefState>();

  readonly onDidChangeFileDecorations = this.changed.event;

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(this.changed, vscode.window.registerFileDecorationProvider(this));
  }

  /** Gives an item the badge of its first state. */
  mark(item: vscode.TreeItem, id: string, states: readonly RefState[]): void {
    const uri = vscode.Uri.from({ scheme: documentSchemes.refItem, path: '/item', query: id });
    item.resourceUri = uri;
    const key = uri.toString();
    const [state] = states;
    const before = this.shown.get(key);
    if (before?.badge === state?.badge && before?.text === state?.text) return;
    if (state) this.shown.set(key, state);
    else this.shown.delete(key);
    this.changed.fire([uri]);
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== documentSchemes.refItem) return undefined;
    const state = this.shown.get(uri.toString());
    return (
      state &&
      new vscode.FileDecoration(
        state.badge,
        state.text,
        state.color === undefined ? undefined : new vscode.ThemeColor(state.color),
      )
    );
  }
}
