import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { git, sampleFile, SampleState } from './support/sample';

describe('Choose Naming Policy', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  it('writes the policy of a preset, opens it, and can be undone', async () => {
    rmSync(sampleFile('stemma.jsonc').fsPath);
    await vscode.commands.executeCommand('stemma.choosePolicy', {
      preset: 'greek',
      apply: true,
    });
    const text = readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8');
    assert.match(text, /"extends": "greek"/);
    const active = vscode.window.activeTextEditor?.document.uri.path;
    assert.equal(active, sampleFile('stemma.jsonc').path);
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(git('status', '--porcelain'), 'D stemma.jsonc');
  });

  /** Answers the preview until the command has ended. */
  const answer = async (action: string): Promise<void> => {
    let isOver = false;
    const running = vscode.commands.executeCommand('stemma.choosePolicy', { preset: 'greek' });
    const ended = Promise.resolve(running).finally(() => {
      isOver = true;
    });
    await until('the command to end', async () => {
      await vscode.commands.executeCommand(action);
      return isOver || undefined;
    });
    await ended;
  };

  it('writes what the preview showed once it is agreed to', async () => {
    rmSync(sampleFile('stemma.jsonc').fsPath);
    await answer('workbench.action.acceptSelectedQuickOpenItem');
    assert.match(readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8'), /"extends": "greek"/);
  });

  it('writes nothing when the preview is left', async () => {
    rmSync(sampleFile('stemma.jsonc').fsPath);
    await answer('workbench.action.closeQuickOpen');
    assert.equal(existsSync(sampleFile('stemma.jsonc').fsPath), false);
  });
});
