import * as vscode from 'vscode';

/** Changes Stemma settings for a test and takes every change back afterwards. */
export class TestSettings {
  private readonly changed = new Set<string>();

  async set(key: string, value: unknown): Promise<void> {
    this.changed.add(key);
    await write(key, value);
  }

  async restore(): Promise<void> {
    for (const key of this.changed) await write(key, undefined);
    this.changed.clear();
  }
}

function write(key: string, value: unknown): Thenable<void> {
  return vscode.workspace
    .getConfiguration('stemma')
    .update(key, value, vscode.ConfigurationTarget.Global);
}
