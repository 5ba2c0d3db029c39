import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, rangeOf } from './support/documents';
import { SampleState } from './support/sample';
import { TestSettings } from './support/settings';
import { until } from '../support/until';

describe('hover', () => {
  const settings = new TestSettings();
  const sample = new SampleState();
  afterEach(async () => {
    await settings.restore();
    await sample.restore();
  });

  it('explains every field, its value, and what comes next', async () => {
    const text = await hoverOn('server/pom.xml', 'V100R002B010');
    for (const part of ['100', '002', '010', 'B020', 'V200R001B010']) {
      assert.ok(text.includes(part), `${part} is missing in:\n${text}`);
    }
  });

  it('says what is wrong', async () => {
    const text = await hoverOn('report/VERSION', '1.1.1.120618-release');
    assert.match(text, /What is wrong/);
  });

  it('speaks Chinese', async () => {
    await settings.set('language', 'zh-cn');
    assert.match(await hoverOn('report/VERSION', '1.1.1.120618-release'), /存在的问题/);
  });

  it('says nothing about the version of a dependency', async () => {
    assert.equal(await stemmaHover('server/pom.xml', '2.0.9'), '');
  });

  it('can be switched off', async () => {
    await hoverOn('web/package.json', '1.2.0');
    await settings.set('hover.enabled', false);
    assert.equal(await stemmaHover('web/package.json', '1.2.0'), '');
  });
});

async function hoverOn(path: string, text: string): Promise<string> {
  return until(`a hover on ${text}`, async () => (await stemmaHover(path, text)) || undefined);
}

/** The text of our hover; the editor may have others for the same place. */
async function stemmaHover(path: string, text: string): Promise<string> {
  const document = await open(path);
  const at = rangeOf(document, text).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .filter((content) => content.startsWith('**`'))
    .join('\n');
}
