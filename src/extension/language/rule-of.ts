import type * as vscode from 'vscode';

/** The rule that a diagnostic of Stemma names; undefined for one of somebody else. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
  return source === 'stemma' && typeof code === 'object' ? String(code.value) : undefined;
}
