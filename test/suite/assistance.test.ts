import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { open, rangeOf, replace } from './support/documents';
import { SampleState } from './support/sample';
import { TestSettings } from './support/settings';

describe('help while a version is written', () => {
  const settings = new TestSettings();
  const sample = new SampleState();
  afterEach(async () => {
    await settings.restore();
    await sample.restore();
  });

  it('completes the legal versions that may come next, in the order of the events', async () => {
    const document = await open('web/package.json');
    const offered = await until('the next versions', async () => {
      const found = await completions(document, '1.2.0');
      return found.length > 0 ? found : undefined;
    });
    const labels = offered.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.deepEqual(labels.slice(0, 3), ['2.0.0', '1.3.0', '1.2.1']);
  });

  it('completes nothing outside the version', async () => {
    const document = await open('web/package.json');
    assert.deepEqual(await completions(document, '"name"'), []);
  });

  it('says above a version how it is read, and offers a bump, unless that is switched off', async () => {
    const document = await open('tools/pyproject.toml');
    const [state, bump] = await until('the code lenses', async () => {
      const lenses = await lensesOf(document);
      return lenses.length > 0 ? lenses : undefined;
    });
    assert.equal(state?.range.start.line, rangeOf(document, '0.9.0').start.line);
    assert.equal(state.command?.title, 'Three-part number: as it should be');
    const bumped = bump?.command?.arguments as readonly { readonly unit: string }[] | undefined;
    assert.equal(bumped?.[0]?.unit, 'tools');
    await settings.set('codeLens.enabled', false);
    await until('no code lens', async () =>
      (await lensesOf(document)).length === 0 ? true : undefined,
    );
  });

  it('says above a version that it is malformed', async () => {
    const document = await open('report/VERSION');
    const [state] = await until('the code lenses', async () => {
      const lenses = await lensesOf(document);
      return lenses.length > 0 ? lenses : undefined;
    });
    assert.match(state?.command?.title ?? '', /: malformed$/);
  });

  it('goes on to help while the rest of the manifest is broken', async () => {
    const document = await open('web/package.json');
    await replace(document, '"private"', 'private:');
    const offered = await until('the next versions', async () => {
      const found = await completions(document, '1.2.0');
      return found.length > 0 ? found : undefined;
    });
    assert.ok(offered.length >= 3);
  });
});

async function completions(
  document: vscode.TextDocument,
  at: string,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    rangeOf(document, at).end,
  );
  const { Value } = vscode.CompletionItemKind;
  return list.items.filter(({ kind, filterText }) => kind === Value && filterText === at);
}

async function lensesOf(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    10,
  );
  return lenses.filter(({ command }) => command?.command.startsWith('stemma.') ?? false);
}
