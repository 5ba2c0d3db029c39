import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../src/extension/contributions';

describe('the commands', () => {
  it('are all registered once the extension is active', async () => {
    await vscode.extensions.getExtension('stemma.stemma')?.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(commandIds).filter((id) => !known.has(id)),
      [],
    );
  });
});
