import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { open, replace } from './support/documents';
import { git, sampleFile, SampleState } from './support/sample';
import { until } from '../support/until';

describe('Bump Version', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  it('writes every place of the unit, and nothing else', async () => {
    await bump({ unit: 'web', event: 'minor' });
    const changed = git('diff', '--unified=0', '--no-color')
      .split('\n')
      .filter((line) => /^[+-] /.test(line));
    assert.deepEqual(
      changed.toSorted(),
      [
        '+  "version": "1.3.0",',
        '+  "version": "1.3.0",',
        '+      "version": "1.3.0",',
        '-  "version": "1.2.0",',
        '-  "version": "1.2.0",',
        '-      "version": "1.2.0",',
      ].toSorted(),
    );
  });

  it('edits an unsaved document in the editor and leaves the file on the disk alone', async () => {
    const document = await open('tools/pyproject.toml');
    await replace(document, 'et-tools', 'et-tools-new');
    const before = readText('tools/pyproject.toml');
    await bump({ unit: 'tools', event: 'minor' });
    assert.match(document.getText(), /et-tools-new"\nversion = "0\.10\.0"/);
    assert.equal(document.isDirty, true);
    assert.equal(readText('tools/pyproject.toml'), before);
  });

  it('commits only its own files and tags the commit', async () => {
    git('mv', 'CHANGELOG.md', 'CHANGES.md');
    await bump({ unit: 'web', event: 'minor', commit: true, tag: true });
    const files = git('show', '--name-only', '--format=', 'HEAD').split('\n');
    assert.deepEqual(files, ['web/package-lock.json', 'web/package.json']);
    assert.equal(git('cat-file', '-t', 'v1.3.0'), 'tag');
    assert.equal(git('rev-parse', 'v1.3.0^{commit}'), git('rev-parse', 'HEAD'));
    assert.match(git('status', '--porcelain'), /^R\s+CHANGELOG\.md -> CHANGES\.md$/);
  });

  it('is taken back as a whole by Undo', async () => {
    const head = git('rev-parse', 'HEAD');
    await bump({ unit: 'web', event: 'major', commit: true, tag: true });
    assert.notEqual(git('rev-parse', 'HEAD'), head);
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(git('rev-parse', 'HEAD'), head);
    assert.equal(git('tag', '--list', 'v2.0.0'), '');
    assert.equal(git('status', '--porcelain'), '');
  });

  it('writes only what was ticked in the Refactor Preview, after saying what that leaves', async () => {
    const settings = vscode.workspace.getConfiguration('stemma');
    await settings.update('bump.preview', 'refactoring', vscode.ConfigurationTarget.Workspace);
    try {
      const running = bump({ unit: 'web', event: 'minor', apply: false });
      await reviewIsOpened();
      await until('the review to be applied', async () => {
        await vscode.commands.executeCommand('refactorPreview.apply');
        return readText('web/package.json').includes('"version": "1.3.0"') ? true : undefined;
      });
      await running;
      assert.match(readText('web/package-lock.json'), /"version": "1\.3\.0"/);
    } finally {
      await settings.update('bump.preview', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('changes nothing where the Refactor Preview is discarded', async () => {
    const settings = vscode.workspace.getConfiguration('stemma');
    await settings.update('bump.preview', 'refactoring', vscode.ConfigurationTarget.Workspace);
    try {
      let isDone = false;
      const running = Promise.resolve(bump({ unit: 'tools', event: 'minor', apply: false })).then(
        () => (isDone = true),
      );
      await reviewIsOpened();
      let asked = 0;
      await until('the review to be discarded', async () => {
        // Each call opens the panel again, which takes a moment to close.
        if (Date.now() - asked > 3000) {
          asked = Date.now();
          await vscode.commands.executeCommand('refactorPreview.discard');
        }
        return isDone ? true : undefined;
      });
      await running;
      assert.match(readText('tools/pyproject.toml'), /version = "0\.9/);
    } finally {
      await settings.update('bump.preview', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('changes nothing when the version cannot be read', async () => {
    await bump({ unit: 'report', event: 'minor' });
    assert.equal(git('status', '--porcelain'), '');
  });

  it('offers the events of the scheme, and previews before anything is done', async () => {
    const running = bump({ unit: 'tools', event: 'minor', apply: false });
    await until('the preview to be applied', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return readText('tools/pyproject.toml').includes('0.10.0') ? true : undefined;
    });
    await running;
  });
});

/** Leaves the list that comes before a review, and waits for the copies of the files that the review edits. */
async function reviewIsOpened(): Promise<void> {
  // Those of an earlier review stay for a while.
  const before = new Set(reviewedFiles());
  await until('the list to be left', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return reviewedFiles().some((file) => !before.has(file)) ? true : undefined;
  });
}

function reviewedFiles(): readonly string[] {
  return vscode.workspace.textDocuments
    .filter(({ uri }) => uri.scheme === 'stemma-review')
    .map(({ uri }) => uri.path);
}

function bump(argument: Readonly<Record<string, unknown>>): Thenable<unknown> {
  return vscode.commands.executeCommand('stemma.bump', { apply: true, ...argument });
}

function readText(path: string): string {
  return readFileSync(sampleFile(path).fsPath, 'utf8');
}
