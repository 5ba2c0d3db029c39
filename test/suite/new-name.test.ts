import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { git, sampleFile, SampleState } from './support/sample';

type Argument = Readonly<Record<string, unknown>>;

describe('a new name', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  it('goes to the clipboard, its number the next after the tags that exist', async () => {
    await newName({
      scheme: 'svn-tag',
      set: { kind: 'T', date: '20120620' },
      destination: 'clipboard',
    });
    assert.equal(await vscode.env.clipboard.readText(), 'v1.0.0_T2_20120620');
  });

  it('becomes a file in a folder, and is opened', async () => {
    await newName({
      scheme: 'document',
      set: { company: 'Easier', item: '项目计划', plan: '01', correction: '1' },
      destination: 'file',
      folder: 'server',
      extension: 'md',
    });
    const uri = sampleFile('server/Easier_ET_PC_项目计划_011.md');
    assert.equal((await vscode.workspace.fs.stat(uri)).size, 0);
    await until('the file to be opened', () =>
      vscode.window.activeTextEditor?.document.uri.path === uri.path ? true : undefined,
    );
  });

  it('becomes a folder that Git keeps', async () => {
    await newName({
      scheme: 'doc-folder',
      set: { number: '010', title: '项目计划' },
      destination: 'folder',
      folder: '',
    });
    await vscode.workspace.fs.stat(sampleFile('010.项目计划/.gitkeep'));
  });

  it('becomes a baseline with the variables of the policy', async () => {
    await newName({
      scheme: 'baseline',
      set: { stage: 'SDV', iteration: '2', date: '20120701' },
      destination: 'baseline',
      message: 'System test',
    });
    assert.equal(git('cat-file', '-t', 'Baseline_ET_PC_G2SDV_20120701'), 'tag');
  });

  it('becomes a branch', async () => {
    await newName({
      scheme: 'branch',
      set: { content: '支付', stage: 'ST', date: '20120701' },
      destination: 'branch',
    });
    const name = 'Branch_ET_PC_支付_ST_20120701';
    assert.equal(git('rev-parse', `refs/heads/${name}`), git('rev-parse', 'HEAD'));
  });

  it('stands at the cursor', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Version: ' });
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(end, end);
    await newName({
      scheme: 'semver',
      set: { major: '3', minor: '0', patch: '0' },
      destination: 'insert',
    });
    assert.equal(document.getText(), 'Version: 3.0.0');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is no file outside the repository', async () => {
    const before = git('status', '--porcelain');
    await newName({
      scheme: 'document',
      set: { company: 'Easier', item: '项目计划', plan: '01', correction: '1' },
      destination: 'file',
      folder: '..',
      extension: 'md',
    });
    assert.equal(git('status', '--porcelain'), before);
  });
});

function newName(argument: Argument): Thenable<unknown> {
  return vscode.commands.executeCommand('stemma.newName', { ...argument, apply: true });
}
