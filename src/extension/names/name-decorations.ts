import * as vscode from 'vscode';
import type { Shared } from '../shared/shared';
import type { NameFindings } from './name-findings';

/** Marks files and folders in the explorer whose names are not in order. */
export class NameDecorations implements vscode.FileDecorationProvider {
  private readonly changed = new vscode.EventEmitter<vscode.Uri[]>();

  readonly onDidChangeFileDecorations = this.changed.event;

  constructor(
    private readonly shared: Shared,
    private readonly names: NameFindings,
  ) {}

  register(context: vscode.ExtensionContext): void {
    context.subscriptions.push(
      this.changed,
      this.names.onDidChange((uris) => this.changed.fire([...uris])),
      vscode.window.registerFileDecorationProvider(this),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const findings = this.names.of(uri)?.findings ?? [];
    if (findings.length === 0) return undefined;
    const has = (severity: string): boolean => findings.some((it) => it.severity === severity);
    const tooltip = findings.map(({ message }) => this.shared.say(message)).join('\n');
    const decoration = has('error')
      ? new vscode.FileDecoration('✗', tooltip, new vscode.ThemeColor('list.errorForeground'))
      : has('warning')
        ? new vscode.FileDecoration('≈', tooltip, new vscode.ThemeColor('list.warningForeground'))
        : new vscode.FileDecoration('i', tooltip);
    // A folder that is closed shows that something in it is wrong.
    decoration.propagate = has('error');
    return decoration;
  }
}
