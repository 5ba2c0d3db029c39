import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { git, sampleFile, SampleState } from './support/sample';

describe('Choose Naming Policy', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  it('writes the policy of a preset, opens it, and can be undone', async () => {
    rmSync(sampleFile('stemma.jsonc').fsPath);
    await vscode.commands.executeCommand('stemma.choosePolicy', { preset: 'greek' });
    const text = readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8');
    assert.match(text, /"extends": "greek"/);
    const active = vscode.window.activeTextEditor?.document.uri.path;
    assert.equal(active, sampleFile('stemma.jsonc').path);
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(git('status', '--porcelain'), 'D stemma.jsonc');
  });
});
