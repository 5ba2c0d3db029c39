import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('activates in this editor', async () => {
    const extension = vscode.extensions.getExtension('stemma.stemma');
    assert.ok(extension, 'the editor does not know the extension');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('runs where files can be found', async () => {
    const files = await vscode.workspace.findFiles('**/pom.xml');
    assert.equal(files.length, 1);
  });
});
