import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  firstDiagnostic,
  noDiagnostics,
  open,
  replace,
  ruleOf,
} from './support/documents';
import { SampleState } from './support/sample';
import { TestSettings } from './support/settings';
import { until } from '../support/until';

describe('diagnostics', () => {
  const settings = new TestSettings();
  const sample = new SampleState();
  afterEach(async () => {
    await settings.restore();
    await sample.restore();
  });

  it('underline exactly the wrong part of a version, and link to the rule', async () => {
    const document = await open('report/VERSION');
    const diagnostic = await until('the underlined part', () =>
      diagnosticsOf(document).find(({ range }) => document.getText(range) === '-'),
    );
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(diagnosticsOf(document).length, 1);
    assert.ok(typeof diagnostic.code === 'object');
    assert.equal(diagnostic.code.value, 'version/malformed');
    assert.match(diagnostic.code.target.path, /\/docs\/rules\/version-malformed\.md$/);
  });

  it('follow what is typed, before it is saved', async () => {
    const document = await open('tools/pyproject.toml');
    assert.deepEqual(diagnosticsOf(document), []);
    await replace(document, '0.9.0', '0.09.0');
    const diagnostic = await firstDiagnostic(document);
    assert.match(document.getText(diagnostic.range), /^0?9?$/);
    assert.equal(document.isDirty, true);
    await replace(document, '0.09.0', '0.9.1');
    await noDiagnostics(document);
  });

  it('never touch the version of a dependency', async () => {
    const document = await open('web/package.json');
    await replace(document, '"1.3.0"', '"not a version"');
    await replace(document, '"version": "1.2.0"', '"version": "1.02.0"');
    const diagnostic = await firstDiagnostic(document);
    assert.equal(document.lineAt(diagnostic.range.start).text.includes('"version"'), true);
  });

  it('report versions of one unit that differ', async () => {
    const document = await open('web/package.json');
    await replace(document, '"version": "1.2.0"', '"version": "1.3.0"');
    await open('web/package-lock.json');
    await until('a drift', () =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([, diagnostics]) => diagnostics)
        .find((diagnostic) => ruleOf(diagnostic) === 'version/drift'),
    );
  });

  it('speak the language that is set', async () => {
    const document = await open('report/VERSION');
    const english = (await firstDiagnostic(document)).message;
    assert.match(english, /^[\x20-\x7e“”]+$/);
    await settings.set('language', 'zh-cn');
    await until('a Chinese message', () =>
      /\p{Script=Han}/u.test(diagnosticsOf(document)[0]?.message ?? '') ? true : undefined,
    );
  });

  it('can be switched off, all of them', async () => {
    const document = await open('report/VERSION');
    await firstDiagnostic(document);
    await settings.set('diagnostics.enabled', false);
    await noDiagnostics(document);
  });

  it('can be switched off or changed rule by rule', async () => {
    const document = await open('report/VERSION');
    await firstDiagnostic(document);
    await settings.set('rules', { 'version/malformed': 'information' });
    await until('a milder diagnostic', () =>
      diagnosticsOf(document)[0]?.severity === vscode.DiagnosticSeverity.Information
        ? true
        : undefined,
    );
    await settings.set('rules', { 'version/malformed': 'off' });
    await noDiagnostics(document);
  });

  it('show where a policy is broken, while the last good one stays in force', async () => {
    const report = await open('report/VERSION');
    await firstDiagnostic(report);
    const policy = await open('stemma.jsonc');
    await noDiagnostics(policy);
    await replace(policy, '"version": "greek"', '"version": "greeek"');
    const problem = await firstDiagnostic(policy);
    assert.equal(ruleOf(problem), 'policy/problem');
    assert.match(policy.getText(problem.range), /^"?greeek"?$/);
    await open('report/VERSION');
    assert.equal(ruleOf(await firstDiagnostic(report)), 'version/malformed');
  });

  it('come for every file after Check Workspace, and go when the file is in order', async () => {
    await vscode.commands.executeCommand('stemma.checkWorkspace');
    // What an earlier test left unsaved goes with the reading that follows its restoration.
    await reportedFiles('firmware/version.h', 'report/VERSION', malformedName);
    const document = await open('report/VERSION');
    const malformed = document.getText(new vscode.Range(0, 0, 1, 0)).trimEnd();
    await replace(document, malformed, '1.1.1.051021_beta');
    await reportedFiles('firmware/version.h', malformedName);
  });
});

/** The file of the sample whose own name is malformed. */
const malformedName = 'docs/Easier_ET_PC_会议纪要_10.md';

/** Waits until Stemma reports something on these files, and on no other; names of refs have pages of their own. */
async function reportedFiles(...names: readonly string[]): Promise<void> {
  await until(`problems on ${names.join(' and ')}`, () => {
    const found = vscode.languages
      .getDiagnostics()
      .filter(([uri]) => uri.scheme === 'file')
      .filter(([, diagnostics]) => diagnostics.some(({ source }) => source === 'stemma'))
      .map(([uri]) => uri.path);
    return names.length === found.length &&
      names.every((name) => found.some((path) => path.endsWith(`/${name}`)))
      ? true
      : undefined;
  });
}
