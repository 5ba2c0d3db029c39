import * as vscode from 'vscode';
import { languageOfLocale, type Language } from '../../core/text/language';
import type { Severity } from '../../core/text/severity';
import { settingKeys, settingsSection } from '../contributions';

/** The severity that the person gave a rule in this editor; undefined where the policy's stands. */
export type LevelOfRule = (rule: string) => Severity | 'off' | undefined;

/** The settings as they are now: every read asks the editor, every change is announced. */
export class Settings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listener: vscode.Disposable;

  /** Fires after any Stemma setting changed. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingsSection)) this.changed.fire();
    });
  }

  /** The language that messages are shown in. */
  get language(): Language {
    const chosen = this.read<string>(settingKeys.language, undefined);
    if (chosen === 'en' || chosen === 'zh-cn') return chosen;
    return languageOfLocale(vscode.env.language);
  }

  get statusBarEnabled(): boolean {
    return this.read<boolean>(settingKeys.statusBarEnabled, undefined) ?? true;
  }

  /** Whether each change of a bump is reviewed in the Refactor Preview before it is made. */
  get reviewsBumps(): boolean {
    return this.read<string>(settingKeys.bumpPreview, undefined) === 'refactoring';
  }

  diagnosticsEnabled(resource: vscode.Uri): boolean {
    return this.read<boolean>(settingKeys.diagnosticsEnabled, resource) ?? true;
  }

  /** Whether Problems also shows what is wrong with the names of tags and branches. */
  refDiagnosticsEnabled(resource: vscode.Uri): boolean {
    return this.read<boolean>(settingKeys.refDiagnosticsEnabled, resource) ?? true;
  }

  hoverEnabled(resource: vscode.Uri): boolean {
    return this.read<boolean>(settingKeys.hoverEnabled, resource) ?? true;
  }

  codeLensEnabled(resource: vscode.Uri): boolean {
    return this.read<boolean>(settingKeys.codeLensEnabled, resource) ?? true;
  }

  /** What the person wants of rules for a resource and those beside it. */
  levels(resource: vscode.Uri): LevelOfRule {
    const levels = this.read<Readonly<Record<string, unknown>>>(settingKeys.rules, resource);
    return (rule) => {
      const level = levels?.[rule];
      return isLevel(level) ? level : undefined;
    };
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  private read<T>(key: string, resource: vscode.Uri | undefined): T | undefined {
    return vscode.workspace.getConfiguration(settingsSection, resource ?? null).get<T>(key);
  }
}

function isLevel(value: unknown): value is Severity | 'off' {
  return value === 'off' || value === 'information' || value === 'warning' || value === 'error';
}
