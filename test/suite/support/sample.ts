import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { until } from '../../support/until';

/** The sample repository that the editor has open. */
export function sampleRoot(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite runs on an open folder');
  return folder.uri;
}

export function sampleFile(path: string): vscode.Uri {
  return vscode.Uri.joinPath(sampleRoot(), path);
}

/** What Git prints in the sample repository. */
export function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: sampleRoot().fsPath, encoding: 'utf8' }).trim();
}

/** Brings files, refs and the branch of the sample back to where they were, forgets unsaved text, and lets Stemma see it. */
export class SampleState {
  private readonly head = git('rev-parse', 'HEAD');
  private readonly refs = new Set(refNames());

  async restore(): Promise<void> {
    for (const document of vscode.workspace.textDocuments) {
      if (!document.isDirty || document.uri.scheme !== 'file') continue;
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await until('the document to be reverted', () => (document.isDirty ? undefined : true));
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    git('reset', '--quiet', '--hard', this.head);
    git('clean', '--quiet', '--force', '-d');
    for (const ref of refNames()) {
      if (!this.refs.has(ref)) git('update-ref', '-d', ref);
    }
    // The editor hears of files that change behind its back only after a while.
    await vscode.commands.executeCommand('stemma.refresh');
  }
}

function refNames(): readonly string[] {
  return git('for-each-ref', '--format=%(refname)').split('\n');
}
