import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { git, sampleFile, SampleState } from './support/sample';

describe('Infer Policy from Tags', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  it('writes a policy that explains the tags, opens it, and can be undone', async () => {
    rmSync(sampleFile('stemma.jsonc').fsPath);
    await vscode.commands.executeCommand('stemma.inferPolicy', { apply: true });
    const text = readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8');
    assert.match(text, /"tags": \[/);
    const active = vscode.window.activeTextEditor?.document.uri.path;
    assert.equal(active, sampleFile('stemma.jsonc').path);
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(git('status', '--porcelain'), 'D stemma.jsonc');
  });

  it('writes nothing when the question is left', async () => {
    rmSync(sampleFile('stemma.jsonc').fsPath);
    let isOver = false;
    const running = Promise.resolve(vscode.commands.executeCommand('stemma.inferPolicy')).finally(
      () => {
        isOver = true;
      },
    );
    await until('the command to end', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return isOver || undefined;
    });
    await running;
    assert.equal(git('status', '--porcelain'), 'D stemma.jsonc');
  });
});
