import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { git, sampleRoot, SampleState } from './support/sample';

describe('commands about a tag or branch', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  const run = (command: string, ref: string, more: object = {}): Thenable<unknown> =>
    vscode.commands.executeCommand(command, { root: sampleRoot().fsPath, ref, ...more });
  const tags = (): readonly string[] => git('tag', '--list').split('\n');
  const tabs = (): readonly string[] =>
    vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

  it('rename a malformed tag to a legal name, with what names it, and back', async () => {
    const before = git('for-each-ref');
    const object = git('rev-parse', 'v1.2');
    await run('stemma.renameRef', 'refs/tags/v1.2', { name: 'v1.2.9', apply: true });
    assert.ok(tags().includes('v1.2.9') && !tags().includes('v1.2'));
    assert.equal(git('rev-parse', 'v1.2.9^{commit}'), git('rev-parse', `${object}^{commit}`));
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(git('for-each-ref'), before);
  });

  it('refuse a name that the policy refuses', async () => {
    const before = git('for-each-ref');
    await run('stemma.renameRef', 'refs/tags/v1.2', { name: 'v1.3', apply: true });
    assert.equal(git('for-each-ref'), before);
  });

  it('delete a tag so that undoing brings the very same object back', async () => {
    const before = git('for-each-ref');
    await run('stemma.deleteRef', 'refs/tags/v1.1.0', { apply: true });
    assert.ok(!tags().includes('v1.1.0'));
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(git('for-each-ref'), before);
  });

  it('push a tag to a remote that is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-remote-'));
    try {
      execFileSync('git', ['init', '--quiet', '--bare', folder]);
      git('remote', 'add', 'far', folder);
      await run('stemma.pushRef', 'refs/tags/v1.1.0', { remote: 'far', apply: true });
      const there = execFileSync('git', ['-C', folder, 'rev-parse', 'v1.1.0'], {
        encoding: 'utf8',
      });
      assert.equal(there.trim(), git('rev-parse', 'v1.1.0'));
    } finally {
      git('remote', 'remove', 'far');
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('check a tag out, and the branch again', async () => {
    const branch = git('symbolic-ref', 'HEAD');
    await run('stemma.checkout', 'refs/tags/v1.1.0');
    assert.equal(git('rev-parse', 'HEAD'), git('rev-parse', 'v1.1.0^{commit}'));
    await run('stemma.checkout', branch);
    assert.equal(git('symbolic-ref', 'HEAD'), branch);
  });

  it('show all files that changed since the name before', async () => {
    await run('stemma.compareWithPrevious', 'refs/tags/v1.2.0');
    const tab = await until('the changes', () =>
      Promise.resolve(tabs().find((label) => label.includes('→'))),
    );
    assert.match(tab, /v1\.2\.0-rc\.1 → v1\.2\.0|v1\.1\.0 → v1\.2\.0/);
  });

  it('open a file as a commit holds it, byte for byte', async () => {
    const id = git('rev-parse', 'v1.1.0:web/package.json');
    const query = JSON.stringify([sampleRoot().fsPath, id]);
    const uri = vscode.Uri.from({ scheme: 'stemma-commit', path: '/web/package.json', query });
    const bytes = await vscode.workspace.fs.readFile(uri);
    assert.equal(Buffer.from(bytes).toString('utf8').trim(), git('cat-file', 'blob', id));
    await assert.rejects(() =>
      Promise.resolve(vscode.workspace.fs.readFile(uri.with({ query: '["/","--help"]' }))),
    );
  });
});
