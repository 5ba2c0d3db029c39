import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { diagnosticsOf, ruleOf } from './support/documents';
import { git, sampleFile, sampleRoot, SampleState } from './support/sample';
import { TestSettings } from './support/settings';
import { shownBy, TestViews, withAllBelow } from './support/views';

/** The page that lists the tags of the sample. */
function tagsPage(): vscode.Uri {
  const root = sampleRoot();
  const folder = root.path.split('/').at(-1) ?? '';
  return vscode.Uri.from({
    scheme: 'stemma-names',
    path: `/${folder}/Tags`,
    query: root.toString(),
  });
}

describe('problems of tags', () => {
  const settings = new TestSettings();
  const sample = new SampleState();
  beforeEach(() => vscode.commands.executeCommand('stemma.refresh'));
  afterEach(async () => {
    await settings.restore();
    await sample.restore();
  });

  /** By its rule: what an earlier test left may still be reported for a moment. */
  const problemOn = (tag: string, rule: string): Promise<vscode.Diagnostic> =>
    until(`${rule} on ${tag}`, async () => {
      const document = await vscode.workspace.openTextDocument(tagsPage());
      return diagnosticsOf(document).find(
        (diagnostic) =>
          ruleOf(diagnostic) === rule &&
          document.lineCount > diagnostic.range.end.line &&
          document.getText(diagnostic.range) === tag,
      );
    });

  it('stand on a page that lists the tags in the order in which they were made', async () => {
    const skipped = await problemOn('V100R001C01B023', 'sequence/skipped');
    assert.equal(skipped.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(skipped.message, /"V100R001B021" would be right/);
    await problemOn('v1.2', 'tag/malformed');
    const document = await vscode.workspace.openTextDocument(tagsPage());
    const days = document
      .getText()
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 10));
    assert.deepEqual(days, days.toSorted());
    assert.match(document.getText(), /^2012-03-01 {2}v1\.0\.0 {2}.*Major 1, Minor 0, Patch 0$/m);
  });

  it('follow a tag that is made, and one that goes away', async () => {
    git('tag', '--annotate', '--message', 'too late', 'v1.2.0-rc.2');
    await vscode.commands.executeCommand('stemma.refresh');
    await problemOn('v1.2.0-rc.2', 'sequence/late-test');
    git('tag', '--delete', 'v1.2.0-rc.2');
    await vscode.commands.executeCommand('stemma.refresh');
    const document = await vscode.workspace.openTextDocument(tagsPage());
    await until('the problem to go', () =>
      diagnosticsOf(document).every((diagnostic) => ruleOf(diagnostic) !== 'sequence/late-test')
        ? true
        : undefined,
    );
  });

  it('are told at once of a tag that is made elsewhere, with its rename', async () => {
    git('tag', '--annotate', '--message', 'made by the Git extension', 'v1.3.O');
    const malformed = await problemOn('v1.3.O', 'tag/malformed');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      tagsPage(),
      malformed.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const [first] = actions;
    assert.deepEqual([first?.title, first?.isPreferred], ['Rename to "v1.3.0"', true]);
    assert.equal(first?.command?.command, 'stemma.renameRef');
    const [argument] = first.command.arguments as readonly object[];
    const root = sampleRoot().fsPath;
    assert.deepEqual(argument, { root, ref: 'refs/tags/v1.3.O', name: 'v1.3.0' });
    await vscode.commands.executeCommand('stemma.renameRef', { ...argument, apply: true });
    assert.equal(git('tag', '--list', 'v1.3.*').trim(), 'v1.3.0');
    await vscode.commands.executeCommand('stemma.undo');
    git('tag', '--delete', 'v1.3.O');
  });

  it('tell of a release tag that is not annotated', async () => {
    git('tag', 'v1.3.0');
    await problemOn('v1.3.0', 'tag/lightweight');
    git('tag', '--delete', 'v1.3.0');
  });

  it('can be ignored by a quick fix that writes the policy', async () => {
    const { range } = await problemOn('v1.2', 'tag/malformed');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      tagsPage(),
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Set the severity of "tag/malformed" in the policy…', 'Ignore "v1.2" in the policy'],
    );
    const ignore = actions.at(-1)?.command;
    assert.ok(ignore);
    await vscode.commands.executeCommand(
      ignore.command,
      ...((ignore.arguments ?? []) as unknown[]),
    );
    const policy = readFileSync(sampleFile('stemma.jsonc').fsPath, 'utf8');
    assert.match(policy, /"ignore":[^]*"tags":[^]*"v1\.2"/);
    await vscode.commands.executeCommand('stemma.undo');
  });

  it('speak the language that is set', async () => {
    await settings.set('language', 'zh-cn');
    await until('a Chinese message', async () => {
      const { message } = await problemOn('V100R001C01B023', 'sequence/skipped');
      return message.includes('不连续') ? true : undefined;
    });
  });

  it('can be switched off, all of them or one rule', async () => {
    await problemOn('V100R001C01B023', 'sequence/skipped');
    const document = await vscode.workspace.openTextDocument(tagsPage());
    await settings.set('rules', { 'sequence/skipped': 'off' });
    await until('the rule to be off', () =>
      diagnosticsOf(document).every(
        (diagnostic) =>
          ruleOf(diagnostic) === 'tag/malformed' || ruleOf(diagnostic) === 'baseline/malformed',
      )
        ? true
        : undefined,
    );
    await settings.set('diagnostics.refs', false);
    await until('no problems of tags', () =>
      diagnosticsOf(document).length === 0 ? true : undefined,
    );
  });

  it('are marked in the tree, with the reason for those who cannot see it', async () => {
    const views = new TestViews();
    try {
      for (const repository of await views.model.repositories()) await repository.refresh();
      await views.refFindings.checkNow();
      const shown = withAllBelow(await shownBy(views.releaseLines));
      const tag = shown.find(({ label }) => label === 'V100R001C01B023');
      assert.equal(tag?.description, '2012-05-04 · out of order');
      assert.match(tag.spoken, /leaves something out after "V100R001B020"/);
    } finally {
      views.dispose();
    }
  });

  it('do not have a tree drawn again that shows the same', async () => {
    const views = new TestViews();
    try {
      const [repository] = await views.model.repositories();
      assert.ok(repository);
      const before = await repository.refresh();
      const after = await repository.refresh();
      assert.notEqual(before, after);
      for (const tree of [views.versions, views.releaseLines, views.baselines])
        assert.equal(tree.isSame(before, after), true, tree.viewId);
      git('tag', 'v9.9.9');
      const other = await repository.refresh();
      assert.equal(views.releaseLines.isSame(before, other), false);
      assert.equal(views.versions.isSame(before, other), true);
    } finally {
      views.dispose();
    }
  });
});
