import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { NameDecorations } from '../../src/extension/names/name-decorations';
import { NameFindings } from '../../src/extension/names/name-findings';
import { until } from '../support/until';
import { firstDiagnostic, noDiagnostics, open, ruleOf } from './support/documents';
import { sampleFile, sampleRoot, SampleState } from './support/sample';
import { TestViews } from './support/views';

const wrong = 'docs/Easier_ET_PC_会议纪要_10.md';
const right = 'docs/Easier_ET_PC_会议纪要_010.md';

describe('names of files', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  const root = (): string => sampleRoot().fsPath;
  const exists = (path: string): boolean => existsSync(sampleFile(path).fsPath);

  it('are reported on the first line of the file, with the wrong part in the message', async () => {
    const document = await open(wrong);
    const diagnostic = await firstDiagnostic(document);
    assert.equal(ruleOf(diagnostic), 'file/malformed');
    assert.equal(diagnostic.range.start.line, 0);
    assert.match(diagnostic.message, /Easier_ET_PC_会议纪要_10/);
  });

  it('are put right by the quick fix, tabs follow, and Undo brings the file back', async () => {
    const document = await open(wrong);
    const { range } = await firstDiagnostic(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ isPreferred }) => isPreferred === true);
    assert.equal(action?.title, 'Rename to "Easier_ET_PC_会议纪要_010.md"');
    assert.ok(action.command);
    await vscode.commands.executeCommand(
      action.command.command,
      ...((action.command.arguments ?? []) as unknown[]),
    );
    assert.ok(exists(right) && !exists(wrong));
    await until('the tab to follow', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith(right) ? true : undefined,
    );
    await noDiagnostics(await vscode.workspace.openTextDocument(sampleFile(right)));
    await vscode.commands.executeCommand('stemma.undo');
    assert.ok(exists(wrong) && !exists(right));
    await firstDiagnostic(await vscode.workspace.openTextDocument(sampleFile(wrong)));
  });

  it('take the references of the policy along when a folder is renamed', async () => {
    await vscode.commands.executeCommand('stemma.renameToLegalName', {
      root: root(),
      path: 'packages',
      name: 'deliveries',
      apply: true,
    });
    const policy = readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8');
    assert.match(policy, /"in": "deliveries\/\*"/);
    assert.match(policy, /"folders": \["docs", "deliveries"\]/);
    await vscode.commands.executeCommand('stemma.undo');
    assert.match(readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8'), /"in": "packages\/\*"/);
    assert.ok(exists('packages/Easier_ET_PC_G1ST1_010.zip'));
  });

  it('are marked in the explorer with the reason', async () => {
    const views = new TestViews();
    const names = new NameFindings(views.shared, views.model, views.fileChecks);
    try {
      const decorations = new NameDecorations(views.shared, names);
      for (const repository of await views.model.repositories()) await repository.refresh();
      await views.fileChecks.checkNow();
      const decoration = decorations.provideFileDecoration(sampleFile(wrong));
      assert.equal(decoration?.badge, '✗');
      assert.match(decoration.tooltip ?? '', /Easier_ET_PC_会议纪要_10/);
      assert.equal(decoration.propagate, true);
      assert.equal(
        decorations.provideFileDecoration(sampleFile('packages/Easier_ET_PC_G1ST1_010.zip')),
        undefined,
      );
    } finally {
      names.dispose();
      views.dispose();
    }
  });

  it('come with a layout whose missing folders are reported in the policy and created', async () => {
    const folder = sampleFile('packages');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    const policy = await open('stemma.jsonc');
    const diagnostic = await firstDiagnostic(policy);
    assert.equal(ruleOf(diagnostic), 'layout/missing-folder');
    assert.equal(policy.getText(diagnostic.range), '"packages"');
    await vscode.commands.executeCommand('stemma.createLayout', { root: root(), apply: true });
    assert.ok(exists('packages/.gitkeep'));
    await noDiagnostics(policy);
    await vscode.commands.executeCommand('stemma.undo');
    assert.ok(!exists('packages'));
  });
});
