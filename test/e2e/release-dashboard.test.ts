import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeShowcase } from '../fixtures/sample/make-showcase.mjs';
import { panelPage } from './support/panel';
import { runCommand } from './support/quick-input';
import { inlineAction, onlyView, openSidebar, treeItem } from './support/sidebar';
import { useEditor } from './support/use-editor';

describe('releases', () => {
  const editor = useEditor({ folder: makeShowcase, size: { width: 1280, height: 1000 } });

  /** The record of the release that is overdue. */
  const record = (): string => join(editor().folder, 'releases', '1.2.1.yaml');

  async function change(from: string, to: string): Promise<void> {
    const text = await readFile(record(), 'utf8');
    assert.ok(text.includes(from), from);
    await writeFile(record(), text.replace(from, to));
  }

  it('stand in the view by their status, the overdue one with a badge', async () => {
    const { page } = editor();
    await openSidebar(page);
    const view = await onlyView(page, 'Releases');
    await treeItem(view, /^Overdue.*1/).waitFor();
    await treeItem(view, /1\.2\.1.*emergency/).waitFor();
    await treeItem(view, /2\.0\.0.*normal/).waitFor();
    const rows = await view.locator('.monaco-list-row').allInnerTexts();
    assert.ok(
      rows.findIndex((row) => row.includes('1.2.1')) <
        rows.findIndex((row) => row.includes('2.0.0')),
    );
  });

  it('have a dashboard that says what is missing and who can supply it', async () => {
    const { page } = editor();
    const view = await onlyView(page, 'Releases');
    await inlineAction(
      treeItem(view, /1\.2\.1/),
      'Show Release Dashboard',
      page.locator('iframe.webview.ready'),
    );
    const panel = panelPage(page);
    const stages = panel.getByRole('region', { name: 'Stages' });
    await stages.getByText('BUG-42').waitFor();
    await stages.getByText('Developer: Wang Fang').waitFor();
    await stages.locator('[aria-current="step"]', { hasText: 'Develop' }).waitFor();
  });

  it('are drawn again when the record changes, with the focus where it was', async () => {
    const panel = panelPage(editor().page);
    const button = panel.getByRole('button', { name: /^Record Defect…: / }).first();
    await button.focus();
    await change('支付等待银行确认', '等待银行');
    await panel.getByRole('heading', { name: '1.2.1 等待银行' }).waitFor();
    await panel.locator('button:focus', { hasText: 'Record Defect…' }).waitFor();
  });

  it('tell a screen reader that a stage was left', async () => {
    const panel = panelPage(editor().page);
    await change('state: open', 'state: closed');
    await panel
      .getByRole('status')
      .getByText(/^Updated: Overdue, stage “Test”/)
      .waitFor();
    // The button that had it is gone with what was missing.
    await panel.locator('h2:focus').waitFor();
  });

  it('have a dashboard each, and lead to the record', async () => {
    const { page } = editor();
    const view = await onlyView(page, 'Releases');
    const second = page.locator('.tab', { hasText: 'Release 2.0.0' });
    await inlineAction(treeItem(view, /2\.0\.0/), 'Show Release Dashboard', second);
    await page.locator('.tab', { hasText: 'Release 1.2.1' }).waitFor();
    const open = panelPage(page).getByRole('button', { name: 'Open Record', exact: true }).first();
    await open.click();
    await page.locator('.tab', { hasText: '2.0.0.yaml' }).waitFor();
  });

  it('tell of a record that cannot be read, and open it where it is wrong', async () => {
    const { page, folder } = editor();
    const view = await onlyView(page, 'Releases');
    const conflict = 'kind: normal\n<<<<<<< HEAD\nversion: 1\n=======\nversion: 2\n>>>>>>> other\n';
    await writeFile(join(folder, 'releases', '9.9.9.yaml'), conflict);
    const item = treeItem(view, /9\.9\.9\.yaml/);
    await item.click();
    await page.locator('.tab', { hasText: '9.9.9.yaml' }).waitFor();
    await page.locator('.statusbar-item', { hasText: /Ln 2/ }).waitFor();
  });

  it('have their dashboards again after a reload', async () => {
    const { page } = editor();
    const tab = page.locator('.tab', { hasText: 'Release 2.0.0' });
    await tab.click();
    await panelPage(page).locator('#history').waitFor();
    await runCommand(page, 'Developer: Reload Window');
    await page.locator('.part.statusbar [id="status.host"]').waitFor({ timeout: 60_000 });
    await tab.click();
    await panelPage(page)
      .getByRole('heading', { name: /^2\.0\.0/ })
      .waitFor({ timeout: 60_000 });
  });
});
