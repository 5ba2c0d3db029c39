import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { open, rangeOf, replace } from './support/documents';
import { SampleState } from './support/sample';
import { TestSettings } from './support/settings';

describe('help in stemma.jsonc', () => {
  const settings = new TestSettings();
  const sample = new SampleState();
  afterEach(async () => {
    await settings.restore();
    await sample.restore();
  });

  it('completes the ids of schemes with what they are called', async () => {
    const document = await open('stemma.jsonc');
    const at = rangeOf(document, '"greek"').start.translate(0, 1);
    const item = await until(
      'the scheme',
      async () => (await completions(document, at, 'huawei')) || undefined,
    );
    assert.match(descriptionOf(item), /Huawei/);
    assert.equal(item.insertText, '"huawei"');
  });

  it('completes what may stand between the braces of a template', async () => {
    const document = await open('stemma.jsonc');
    const at = rangeOf(document, '{semver}').start.translate(0, 1);
    const item = await until(
      'the field',
      async () => (await completions(document, at, 'version')) || undefined,
    );
    assert.match(descriptionOf(item), /version of the unit/);
  });

  it('tells what a scheme is, in the language that is set', async () => {
    const document = await open('stemma.jsonc');
    assert.match(await hoverOn(document, 'huawei'), /Huawei.*V100R001.*schemes\/huawei\.md/s);
    await settings.set('language', 'zh-cn');
    assert.match(await hoverOn(document, 'huawei'), /华为/);
  });

  it('offers to test each scheme that the policy defines', async () => {
    const document = await open('stemma.jsonc');
    const own = '"schemes": { "ours": { "forms": ["v1"] } }, "variables": {';
    await replace(document, '"variables": {', own);
    const lenses = await until('the lens', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        50,
      );
      const ours = found.filter(({ command }) => command?.command === 'stemma.testScheme');
      return ours.length > 0 ? ours : undefined;
    });
    const [argument] = (lenses[0]?.command?.arguments ?? []) as readonly {
      readonly scheme: string;
    }[];
    assert.equal(argument?.scheme, 'ours');
  });
});

async function completions(
  document: vscode.TextDocument,
  at: vscode.Position,
  label: string,
): Promise<vscode.CompletionItem | undefined> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return list.items.find((item) => typeof item.label !== 'string' && item.label.label === label);
}

function descriptionOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? '' : (label.description ?? '');
}

async function hoverOn(document: vscode.TextDocument, text: string): Promise<string> {
  const at = rangeOf(document, text).start.translate(0, 1);
  return until(`a hover on ${text}`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const texts = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value));
    return texts.find((content) => content.startsWith(`**${text}**`));
  });
}
