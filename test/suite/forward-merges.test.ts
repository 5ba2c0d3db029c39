import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { MergeNode } from '../../src/extension/views/merge-nodes';
import { git, sampleFile, SampleState } from './support/sample';
import { TestViews } from './support/views';

describe('Forward Merges', () => {
  const sample = new SampleState();
  const branch = git('symbolic-ref', '--short', 'HEAD');
  const policy = {
    units: { web: { path: 'web', version: 'semver' } },
    tags: [{ template: '[v]{version}', unit: 'web' }],
    branches: [{ template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' }],
    lines: { main: branch },
  };
  let fix: string;
  let views: TestViews;
  beforeEach(() => {
    writeFileSync(sampleFile('stemma.jsonc').fsPath, JSON.stringify(policy));
    git('commit', '--quiet', '--all', '--message', 'Hotfix branches');
    git('tag', '--annotate', '--message', 'Release', 'v7.0.0');
    git('commit', '--quiet', '--allow-empty', '--message', 'Later');
    git('switch', '--quiet', '--create', 'hotfix/7.0.1', 'v7.0.0');
    writeFileSync(sampleFile('fix.txt').fsPath, 'fixed\n');
    git('add', 'fix.txt');
    git('commit', '--quiet', '--message', 'Do not lose the port');
    fix = git('rev-parse', 'HEAD');
    git('switch', '--quiet', branch);
    views = new TestViews();
  });
  afterEach(async () => {
    views.dispose();
    git('switch', '--quiet', '--force', branch);
    await sample.restore();
  });

  /** Label and description of each item, indented by its depth. */
  async function shown(parent?: MergeNode, indent = ''): Promise<readonly string[]> {
    const nodes = await views.forwardMerges.children(parent);
    const lists = await Promise.all(
      nodes.map(async (node) => {
        const { label, description } = views.forwardMerges.item(node);
        const line = `${indent}${label as string}: ${description as string}`;
        return [line, ...(await shown(node, `${indent}  `))];
      }),
    );
    return lists.flat();
  }

  async function read(): Promise<void> {
    const [repository] = await views.model.repositories();
    assert.ok(repository);
    await repository.refresh();
    await views.histories.of(repository);
  }

  it('shows the branch, its fixes and each line, and what became of them', async () => {
    await read();
    const about = fix.slice(0, 10);
    assert.deepEqual(await shown(), [
      'hotfix/7.0.1: 1 missing',
      `  Do not lose the port: ${about} · 1 missing`,
      `    ${branch}: missing`,
    ]);
    await run('stemma.mergeForward', { source: 'hotfix/7.0.1', how: 'pick' });
    const by = git('rev-parse', branch);
    assert.notEqual(by, fix);
    await read();
    assert.deepEqual(await shown(), [
      'hotfix/7.0.1: all merged forward',
      `  Do not lose the port: ${about}`,
      `    ${branch}: cherry-picked as ${by.slice(0, 10)}`,
    ]);
  });

  it('merges the whole branch', async () => {
    await run('stemma.mergeForward', { source: 'hotfix/7.0.1', target: branch, how: 'merge' });
    assert.equal(git('rev-parse', `${branch}^2`), fix);
  });

  it('enters in the policy why a line does without a fix, and takes it back', async () => {
    const before = readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8');
    const asked = { fix, in: '**', reason: 'not there', apply: true };
    await run('stemma.exemptFix', asked);
    assert.match(readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8'), /"reason": ?"not there"/);
    await read();
    assert.match((await shown()).join('\n'), /: exempt: not there$/);
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8'), before);
  });

  it('shows what a fix changes', async () => {
    await run('stemma.showFix', { fix });
    const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.map(({ label }) => label),
    );
    assert.ok(
      labels.some((label) => label.includes(fix.slice(0, 10))),
      labels.join(', '),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

async function run(command: string, argument: object): Promise<void> {
  const root = sampleFile('').fsPath.replace(/[/\\]$/, '');
  await vscode.commands.executeCommand(command, { root, ...argument });
}
