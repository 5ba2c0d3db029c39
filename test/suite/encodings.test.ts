import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { encodeText } from '../../src/core/text/encode';
import type { Encoding } from '../../src/core/text/decode';
import { until } from '../support/until';
import { diagnosticsOf, noDiagnostics, rangeOf, replace } from './support/documents';
import { sampleFile, SampleState } from './support/sample';

/** A file for each test: the editor remembers what it opened one in. */
const files = { count: 0 };
const path = (): string => `tools/native${files.count}.rc`;

/** The second byte of 乗 in GBK is that of a backslash. */
const script = (version: string, rare = ''): string => `// 版本号 ${version}
VS_VERSION_INFO VERSIONINFO
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "080404b0"
    BEGIN
      VALUE "ProductName", "易贸乗"
      /* 乗${rare} */ VALUE "ProductVersion", "${version}" // 乗 版本
    END
  END
END
`;

interface Case {
  readonly title: string;
  readonly encoding: Encoding;
  readonly bom?: readonly number[];
  readonly text: (version: string) => string;
  /** What the editor is told to open it in; absent where it finds out by itself. */
  readonly openIn?: string;
}

const rare = (version: string): string => script(version, '𠀀㐂');
const plain = (version: string): string => script(version).replace(/[^ -~\n]/g, '');
const mixed = (version: string): string => script(version).replace('\n', '\r\n');

const cases: readonly Case[] = [
  { title: 'GBK, shown as UTF-8', encoding: 'gb18030', text: script },
  { title: 'GBK, shown as it is', encoding: 'gb18030', text: script, openIn: 'gbk' },
  { title: 'GBK, shown as Windows-1252', encoding: 'gb18030', text: script, openIn: 'windows1252' },
  { title: 'GB18030 with four bytes, shown as UTF-8', encoding: 'gb18030', text: rare },
  {
    title: 'GB18030 with four bytes, shown as GBK',
    encoding: 'gb18030',
    text: rare,
    openIn: 'gbk',
  },
  { title: 'GB18030, shown as it is', encoding: 'gb18030', text: rare, openIn: 'gb18030' },
  { title: 'UTF-16', encoding: 'utf-16le', bom: [0xff, 0xfe], text: script },
  // VS Code takes others without BOM for binary.
  { title: 'UTF-16 in ASCII without BOM', encoding: 'utf-16le', text: plain },
  { title: 'UTF-16 in the other order', encoding: 'utf-16be', bom: [0xfe, 0xff], text: script },
  { title: 'UTF-8 with BOM', encoding: 'utf-8', bom: [0xef, 0xbb, 0xbf], text: script },
  { title: 'UTF-8, shown as GBK', encoding: 'utf-8', text: script, openIn: 'gbk' },
  { title: 'UTF-8 with two kinds of line ends', encoding: 'utf-8', text: mixed },
];

describe('a file in its own encoding', () => {
  const sample = new SampleState();
  beforeEach(() => (files.count += 1));
  afterEach(() => sample.restore());

  for (const each of cases) {
    it(`is underlined, explained and repaired: ${each.title}`, async () => {
      const document = await openCase(each);
      const diagnostic = await until('the other version', () =>
        diagnosticsOf(document).find(({ message }) => message.includes('0.8.0')),
      );
      const { range } = diagnostic;
      const line = document.lineAt(range.start).text;
      const start = line.indexOf('0.8.0');
      assert.ok(line.includes('ProductVersion'), line);
      assert.ok(range.start.character >= start && range.end.character <= start + 5, line);
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        range.start,
      );
      assert.equal(hover?.range && document.getText(hover.range), '0.8.0');

      await applyAction(document, range, 'Replace with "0.9.0"');
      if (document.isDirty) await document.save();
      await until('the repaired bytes', () =>
        bytes().equals(bytesOf(each, '0.9.0', '0.8.0')) ? true : undefined,
      );
      await until('the repaired text', () =>
        document.getText().includes('"0.9.0"') ? true : undefined,
      );
      await noDiagnostics(document);
    });
  }

  it('is bumped in its own bytes while the editor shows others', async () => {
    const gbk: Case = { title: '', encoding: 'gb18030', text: script };
    await openCase(gbk, '0.9.0');
    await vscode.commands.executeCommand('stemma.bump', {
      unit: 'tools',
      event: 'minor',
      apply: true,
    });
    assert.deepEqual(bytes(), bytesOf(gbk, '0.10.0', '0.9.0'));
  });

  it('is not touched while the editor holds it in another encoding, unsaved', async () => {
    const gbk: Case = { title: '', encoding: 'gb18030', text: script };
    const document = await openCase(gbk);
    await replace(document, 'ProductName', 'ProductNames');
    const typed = document.getText();
    await until('the other version', () => diagnosticsOf(document)[0]);
    await applyAction(document, rangeOf(document, '"0.8.0"'), 'Replace with "0.9.0"');
    await vscode.commands.executeCommand('stemma.bump', {
      unit: 'tools',
      event: 'minor',
      apply: true,
    });
    assert.equal(document.getText(), typed);
    assert.deepEqual(bytes(), bytesOf(gbk, '0.8.0'));
    assert.match(readFileSync(sampleFile('tools/pyproject.toml').fsPath, 'utf8'), /"0\.9\.0"/);
  });

  it('is edited unsaved where the editor has the right encoding', async () => {
    const gbk: Case = { title: '', encoding: 'gb18030', text: script, openIn: 'gbk' };
    const document = await openCase(gbk);
    await replace(document, 'ProductName', '版本');
    await until('the other version', () => diagnosticsOf(document)[0]);
    await applyAction(document, rangeOf(document, '"0.8.0"'), 'Replace with "0.9.0"');
    await until('the edit', () => (document.getText().includes('"0.9.0"') ? true : undefined));
    assert.deepEqual(bytes(), bytesOf(gbk, '0.8.0'));
    assert.ok(await document.save());
    const expected = encodeText(
      script('0.8.0').replace('"0.8.0"', '"0.9.0"').replace('ProductName', '版本'),
      'gb18030',
    );
    assert.ok(expected.ok);
    assert.deepEqual(bytes(), Buffer.from(expected.value));
  });
});

/** Writes the file with a version, lets Stemma read it, and opens it. */
async function openCase(each: Case, version = '0.8.0'): Promise<vscode.TextDocument> {
  const file = sampleFile(path());
  writeFileSync(file.fsPath, bytesOf(each, version));
  await vscode.commands.executeCommand('stemma.refresh');
  const document = await vscode.workspace.openTextDocument(
    file,
    each.openIn === undefined ? {} : { encoding: each.openIn },
  );
  await vscode.window.showTextDocument(document);
  return document;
}

/** The file with another version in its command; its comment keeps the first. */
function bytesOf({ text, encoding, bom = [] }: Case, version: string, comment = version): Buffer {
  const whole = text(comment).replace(`"${comment}"`, `"${version}"`);
  const encoded = encodeText(whole, encoding);
  assert.ok(encoded.ok);
  return Buffer.concat([Buffer.from(bom), encoded.value]);
}

function bytes(): Buffer {
  return readFileSync(sampleFile(path()).fsPath);
}

async function applyAction(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const action = actions.find((each) => each.title === title);
  assert.ok(action, `"${title}" is among ${actions.map((each) => each.title).join(', ')}`);
  if (action.edit) assert.equal(await vscode.workspace.applyEdit(action.edit), true);
  if (action.command) {
    const { command, arguments: given = [] } = action.command;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
  }
}
