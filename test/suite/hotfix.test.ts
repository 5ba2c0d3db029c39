import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
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
    await run('stemma.bump', { unit: 'web', event: 'major', commit: true, tag: true });
    const { version } = JSON.parse(git('show', 'HEAD:web/package.json')) as { version: string };
    assert.match(version, /^\d+\.0\.0$/);
    const patch = version.replace(/0$/, '1');
    await run('stemma.startHotfix', { tag: `v${version}`, switch: true });
    assert.equal(git('symbolic-ref', '--short', 'HEAD'), `hotfix/${patch}`);
    await run('stemma.finishHotfix', { decidedBy: 'Li Lei' });
    assert.equal(git('rev-parse', `v${patch}^{commit}`), git('rev-parse', 'HEAD'));
    assert.ok(git('show', 'HEAD:web/package.json').includes(`"version": "${patch}"`));
    assert.match(
      git('tag', '--list', '--format=%(contents)', `v${patch}`),
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
