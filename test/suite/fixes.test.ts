import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { firstDiagnostic, noDiagnostics, open } from './support/documents';
import { sampleFile, SampleState } from './support/sample';

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

  it('correct the whole file when it is saved', async () => {
    const document = await open('report/VERSION');
    await firstDiagnostic(document);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [all, ...others] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      'source.fixAll.stemma',
    );
    assert.ok(all?.edit, 'there is a correction of the whole file');
    assert.deepEqual(others, []);
    assert.equal(await vscode.workspace.applyEdit(all.edit), true);
    assert.equal(document.getText(), '1.1.1.120618_release\n');
  });

  it('write in the policy that a file is left alone, which Undo takes back', async () => {
    const document = await open('report/VERSION');
    const action = await actionOf(document, 'Ignore "report/VERSION" in the policy');
    await vscode.commands.executeCommand(action.command, ...action.arguments);
    assert.match(policyText(), /"ignore": \{\n +"files": \[\n +"report\/VERSION"\n/);
    await noDiagnostics(document);
    await vscode.commands.executeCommand('stemma.undo');
    assert.doesNotMatch(policyText(), /"ignore"/);
    await firstDiagnostic(document);
  });
});

interface CommandOfAction {
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** The command behind a quick fix of the first diagnostic of a document. */
async function actionOf(document: vscode.TextDocument, title: string): Promise<CommandOfAction> {
  const { range } = await firstDiagnostic(document);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const command = actions.find((action) => action.title === title)?.command;
  assert.ok(command, `"${title}" is offered`);
  return { command: command.command, arguments: command.arguments ?? [] };
}

function policyText(): string {
  return readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8');
}
