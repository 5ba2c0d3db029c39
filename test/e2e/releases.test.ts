import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeShowcase } from '../fixtures/sample/make-showcase.mjs';
import { until } from '../support/until';
import { panelPage } from './support/panel';
import { quickInput, quickInputWith } from './support/quick-input';
import { git } from './support/repository';
import {
  contextMenu,
  inlineAction,
  onlyView,
  openSidebar,
  titleAction,
  treeItem,
} from './support/sidebar';
import { hover, openFile, quickFix } from './support/text-editor';
import { useEditor } from './support/use-editor';

describe('a release by clicks', () => {
  const editor = useEditor({ folder: makeShowcase, size: { width: 1280, height: 1000 } });

  const record = (id: string): string =>
    readFileSync(join(editor().folder, 'releases', `${id}.yaml`), 'utf8');

  it('starts with its kind, version, people and the days that the calendar proposes', async () => {
    const { page } = editor();
    await openSidebar(page);
    const view = await onlyView(page, 'Releases');
    await treeItem(view, /1\.2\.1/).waitFor();
    await titleAction(view, 'Start Release');
    const units = await quickInput(page);
    await units.row(/web\/package-lock\.json, web\/package\.json$/).waitFor();
    for (const choice of ['mobile', 'Normal', 'Six', 'Minor'])
      await (await quickInput(page)).pick(choice);
    await acceptEach(page);
    await treeItem(view, /^mobile 2\.1\.0/).waitFor();
    assert.match(record('mobile-2.1.0'), /planned: \d{4}-\d\d-\d\d/);
    assert.equal(git(editor().folder, 'status', '--porcelain'), '');
  });

  it('has a checklist on its dashboard, which a click ticks', async () => {
    const { page } = editor();
    await page.locator('.tab', { hasText: 'Release mobile-2.1.0' }).waitFor();
    const panel = panelPage(page);
    const box = panel.getByRole('checkbox').first();
    const title = (await box.innerText()).replace('☐', '').trim();
    await box.click();
    const input = await quickInput(page);
    await input.pick('Yes');
    await (await quickInput(page)).pick('Apply');
    await panel.locator('li.done', { hasText: title }).waitFor();
    assert.match(record('mobile-2.1.0'), /checklist:\n {2}[\w-]+:\n {4}done: true/);
  });

  it('can be gone through by the keyboard, from what can be done to what is missing', async () => {
    const { page } = editor();
    const panel = panelPage(page);
    await panel.locator('h1, h2').first().click();
    const seen: string[] = [];
    for (let count = 0; count < 6; count++) {
      await page.keyboard.press('Tab');
      const focused = panel.locator('button:focus, a:focus, summary:focus');
      seen.push((await focused.innerText()).trim());
    }
    assert.deepEqual(seen.slice(0, 3), ['Open Record', 'Open for Printing', 'Supply…']);
    assert.ok(
      seen.some((text) => text.includes('Submit a build for test')),
      seen.join(', '),
    );
  });

  it('tells at a closed gate what is missing, and goes on only for a reason', async () => {
    const { page } = editor();
    const view = await onlyView(page, 'Releases');
    const missing = quickInputWith(page, 'Go on without it');
    await contextMenu(page, treeItem(view, /1\.2\.1/), 'Request Approval', missing);
    const gate = await quickInput(page);
    await gate.row('BUG-42').waitFor();
    await gate.pick('Go on without it');
    const reason = await quickInput(page);
    await reason.title.filter({ hasText: 'Why go on' }).waitFor();
    await reason.accept();
    await reason.message.filter({ hasText: 'Cannot go on without a reason' }).waitFor();
    await reason.type('Payments fail now');
    await reason.accept();
    await (await quickInput(page)).pick('Apply');
    await until('the override', () => /Payments fail now/.test(record('1.2.1')) || undefined);
    assert.match(record('1.2.1'), /overrides:[^]*BUG-42/);
  });

  it('is approved beside its item', async () => {
    const { page } = editor();
    const view = await onlyView(page, 'Releases');
    const preview = quickInputWith(page, 'Apply');
    await inlineAction(treeItem(view, /2\.0\.0/), 'Approve Release', preview);
    await (await quickInput(page)).pick('Apply');
    await until(
      'the approval',
      () => /step: approve\n {4}role: test-manager/.test(record('2.0.0')) || undefined,
    );
    await treeItem(view, /^Approved/)
      .or(treeItem(view, /next: Enter/))
      .first()
      .waitFor();
  });

  it('has a record that tells what a key means, and whose finding can be mended', async () => {
    const { page } = editor();
    await openFile(page, 'releases/1.2.1.yaml');
    await hover(page, 'agreed', 'Roles that agreed on the plan');
    const late = /defectReport:\n {6}planned: (\S+)/.exec(record('1.2.1'))?.[1] ?? '';
    await quickFix(page, late, /Supply/);
    const supply = await quickInput(page);
    await supply.row('BUG-42').waitFor();
    await page.keyboard.press('Escape');
  });

  it('is found by any of its names', async () => {
    const { page } = editor();
    const view = await onlyView(page, 'Releases');
    await titleAction(view, 'Find Version');
    const find = await quickInput(page);
    await find.type('V100R002B020');
    await find.row(/V100R002B020.*release/i).waitFor();
    await find.type('et-web-2.0.0-rc.1.zip');
    await find.row('of release 2.0.0').click();
    await page.locator('.tab', { hasText: '2.0.0.yaml' }).waitFor();
  });
});

/** Takes the first answer of each question until the preview is there, and applies it. */
async function acceptEach(page: Page): Promise<void> {
  for (;;) {
    const box = await quickInput(page);
    const hint = (await box.input.getAttribute('placeholder')) ?? '';
    if (await box.row('Apply').isVisible()) {
      await box.row(/commit of 1 file(?!s)/).waitFor();
      await box.pick('Apply');
      return;
    }
    await box.accept();
    await page
      .locator('.quick-input-widget')
      .filter({ visible: true })
      .filter({ hasNot: page.getByPlaceholder(hint, { exact: true }) })
      .waitFor();
  }
}
