import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { git, sampleFile, SampleState } from './support/sample';

const policy = {
  units: { web: { path: 'web', version: 'semver' } },
  tags: [{ template: '[v]{version}', unit: 'web' }],
  branches: [{ template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' }],
};

describe('hotfixes', () => {
  const sample = new SampleState();
  const branch = git('symbolic-ref', '--short', 'HEAD');
  beforeEach(() => {
    writeFileSync(sampleFile('stemma.jsonc').fsPath, JSON.stringify(policy));
    git('commit', '--quiet', '--all', '--message', 'Hotfix branches');
    git('tag', '--annotate', '--message', 'Release', 'v7.0.0');
  });
  afterEach(async () => {
    git('switch', '--quiet', '--force', branch);
    await sample.restore();
  });

  it('start at the tag, reserve a patch each, and are taken back', async () => {
    await run('stemma.startHotfix', { tag: 'v7.0.0' });
    await run('stemma.startHotfix', { tag: 'v7.0.0' });
    assert.equal(
      git('for-each-ref', '--format=%(refname:short)', 'refs/heads/hotfix'),
      'hotfix/7.0.1\nhotfix/7.0.2',
    );
    assert.equal(git('rev-parse', 'hotfix/7.0.1'), git('rev-parse', 'v7.0.0^{commit}'));
    assert.equal(git('symbolic-ref', '--short', 'HEAD'), branch);
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(
      git('for-each-ref', '--format=%(refname:short)', 'refs/heads/hotfix'),
      'hotfix/7.0.1',
    );
  });

  it('are checked out on request, and finished with version, commit and tag', async () => {
    const manifest = sampleFile('web/package.json').fsPath;
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace(/"version": "[^"]+"/, '"version": "7.0.0"'));
    git('commit', '--quiet', '--all', '--message', 'Release 7.0.0');
    git('tag', '--force', '--annotate', '--message', 'Release', 'v7.0.0');
    await run('stemma.startHotfix', { tag: 'v7.0.0', switch: true });
    assert.equal(git('symbolic-ref', '--short', 'HEAD'), 'hotfix/7.0.1');
    await run('stemma.finishHotfix', { decidedBy: 'Li Lei' });
    assert.equal(git('rev-parse', 'v7.0.1^{commit}'), git('rev-parse', 'HEAD'));
    assert.match(git('show', 'HEAD:web/package.json'), /"version": "7\.0\.1"/);
    assert.match(
      git('tag', '--list', '--format=%(contents)', 'v7.0.1'),
      /Version-Unit: web\nVersion-Scheme: semver\nDecided-By: Li Lei$/,
    );
  });

  it('do not start from a branch', async () => {
    const before = git('for-each-ref');
    await run('stemma.startHotfix', { tag: branch });
    assert.equal(git('for-each-ref'), before);
  });
});

function run(command: string, argument: Readonly<Record<string, unknown>>): Thenable<unknown> {
  return vscode.commands.executeCommand(command, { ...argument, apply: true });
}
