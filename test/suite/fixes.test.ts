import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { firstDiagnostic, noDiagnostics, open } from './support/documents';
import { SampleState } from './support/sample';

describe('quick fixes', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  it('offer the nearest legal name first, and it repairs the version', async () => {
    const document = await open('report/VERSION');
    const diagnostic = await firstDiagnostic(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const own = actions.filter(({ title }) => title.includes('1.1.1.120618'));
    const [first] = own;
    assert.ok(first?.edit, 'there is a fix');
    assert.equal(first.isPreferred, true);
    assert.deepEqual(
      own.slice(1).filter(({ isPreferred }) => isPreferred),
      [],
    );
    assert.equal(await vscode.workspace.applyEdit(first.edit), true);
    assert.equal(document.getText(), '1.1.1.120618_release\n');
    await noDiagnostics(document);
  });
});
